#include "app/shell/PaperCopies.h"

#include "app/paper/SaveCopy.h"
#include "app/settings/AppSettings.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/StatusLine.h"

#include <QPrinter>
#include <QWidget>

namespace app::shell {

using core::base::JobContext;
using core::base::Result;

PaperCopies::PaperCopies(const PageContext& context, Words words, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_words(std::move(words))
    , m_page(page)
{
}

void PaperCopies::print(Make make, paper::PaperOptions options)
{
    if (!m_context.settings.knowsOfPrinting()) {
        if (!m_context.prompts.confirm({m_words.printQuestion,
                                        tr("Printers and print queues keep copies. Someone else may see them. A PDF "
                                           "stays where you put it. You can choose \"Save as PDF\" instead."),
                                        tr("Choose a printer"), tr("Go back")}))
            return;
        m_context.settings.setKnowsOfPrinting(true);
    }
    const std::shared_ptr<QPrinter> printer = m_choosePrinter(m_page);
    if (!printer)
        return;
    m_context.tray.start<void>(
        {m_words.printing, m_context.caseId, m_page},
        [vault = m_context.vault, make = std::move(make), options, printer](JobContext&) -> Result<void> {
            const auto document = make(*vault);
            if (!document)
                return document.error();
            return paper::print(*document, *printer, options);
        },
        [this](const Result<void>& printed) {
            if (printed)
                return m_context.status.say(m_words.printed);
            if (printed.error().code == core::base::ErrorCode::Io)
                return Q_EMIT printerRefused(
                    tr("The printer did not take the pages. Check that it is on, then try again."));
            Q_EMIT failed(printed.error());
        });
}

void PaperCopies::savePdf(Make make, paper::PaperOptions options)
{
    if (!m_context.prompts.confirm(
            {m_words.saveQuestion,
             tr("A PDF outside your records is not protected. Anyone who can open the file can read it."),
             tr("Choose where to save"), tr("Go back")}))
        return;
    const QString path = m_context.prompts.pickSavePath(m_words.savePrompt, m_words.fileName);
    if (path.isEmpty())
        return;
    m_context.tray.start<void>(
        {m_words.saving, m_context.caseId, m_page},
        [vault = m_context.vault, make = std::move(make), options, path](JobContext&) -> Result<void> {
            const auto document = make(*vault);
            if (!document)
                return document.error();
            const auto pages = paper::toPdf(*document, options);
            if (!pages)
                return pages.error();
            return paper::saveCopy(path, *pages);
        },
        [this](const Result<void>& saved) {
            if (saved)
                return m_context.status.say(m_words.saved);
            Q_EMIT failed(saved.error());
        });
}

} // namespace app::shell
