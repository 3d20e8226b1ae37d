#include "app/shell/PaperCopies.h"

#include "app/paper/SaveCopy.h"
#include "app/paper/Sheets.h"
#include "app/settings/AppSettings.h"
#include "app/shell/JobTray.h"
#include "app/shell/Page.h"
#include "app/shell/PaperPreview.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "core/intake/AcquireFile.h"

#include <QPrinter>
#include <QPushButton>

#include <utility>

namespace app::shell {

using core::base::JobContext;
using core::base::Result;

/// A document, and some of its sheets.
struct PaperCopies::Made
{
    std::shared_ptr<const Looked> looked;
    paper::Sheets sheets;
};

PaperCopies::PaperCopies(const PageContext& context, Words words, Page* page)
    : QObject(page)
    , m_context(context)
    , m_words(std::move(words))
    , m_page(page)
{
}

void PaperCopies::keepPdf(Make make, const paper::PaperOptions& options)
{
    using core::intake::Acquired;
    if (std::exchange(m_isKeeping, true)) // Pressed twice, it is kept once.
        return;
    core::intake::AcquireBytesRequest request;
    request.caseId = m_context.caseId;
    request.name = m_words.fileName;
    request.source = QStringLiteral("Made from my own records"); // Kept: English in every window.
    if (m_about) {
        About about = m_about();
        request.incidents = std::move(about.entries);
        request.isPrivate = about.isPrivate;
    }
    m_context.tray.start<Acquired>(
        //: Group: questions and messages before something is printed or saved as a PDF. Read by: the person who keeps
        //: the diary, who weighs who may find the paper. Exact.
        {tr("Keeping the PDF in your records"), m_context.caseId, m_page},
        [vault = m_context.vault, make = std::move(make), options, request](JobContext& job) -> Result<Acquired> {
            const auto document = make(*vault);
            if (!document)
                return document.error();
            auto pages = paper::toPdf(*document, options);
            if (!pages)
                return pages.error();
            core::intake::AcquireBytesRequest filled = request;
            filled.content = *std::move(pages);
            return core::intake::acquireBytes(filled, *vault, job);
        },
        [this](const Result<Acquired>& kept) {
            m_isKeeping = false;
            m_page->uncover();
            if (!kept)
                return Q_EMIT failed(kept.error());
            //: %1 is the number of a file, "AB/12".
            m_context.status.say(tr("The PDF is in your records, under Evidence, as %1. It is locked with them.")
                                     .arg(widgets::isolate(kept->item.exhibit)));
        });
}

void PaperCopies::print(Make make, const paper::PaperOptions& options)
{
    draw(std::move(make), options, 0);
}

void PaperCopies::draw(Make make, const paper::PaperOptions& options, int first)
{
    m_context.tray.start<Made>(
        {tr("Making the pages to look at"), m_context.caseId, m_page},
        [vault = m_context.vault, make = std::move(make), options, first](JobContext& job) -> Result<Made> {
            auto document = make(*vault);
            if (!document)
                return document.error();
            auto sheets = paper::drawSheets(*document, options, first, PaperPreview::sheetsAtATime, job);
            if (!sheets)
                return sheets.error();
            return Made{std::make_shared<const Looked>(Looked{*std::move(document), options}), *std::move(sheets)};
        },
        [this, asked = ++m_asked](Result<Made> made) {
            if (asked != m_asked || !m_page->isVisible()) // Something else is wanted by now.
                return;
            if (!made)
                return Q_EMIT failed(made.error());
            show(*std::move(made));
        });
}

PaperPreview* PaperCopies::preview()
{
    if (m_preview)
        return m_preview;
    m_preview = new PaperPreview(m_page);
    m_preview->hide();
    m_page->offer(m_preview->printButton(), Command::Print);
    m_page->offer(m_preview->keepButton());
    m_page->offer(m_preview->saveButton());
    m_page->offer(m_preview->backButton());
    connect(m_preview, &PaperPreview::printWanted, this, &PaperCopies::printLooked);
    connect(m_preview, &PaperPreview::keepWanted, this, [this] {
        keepPdf(
            [looked = m_looked](const core::vault::UnlockedVault&) -> Result<core::report::ReportDocument> {
                return looked->document;
            },
            m_looked->options);
    });
    connect(m_preview, &PaperPreview::saveWanted, this, [this] {
        savePdf(
            [looked = m_looked](const core::vault::UnlockedVault&) -> Result<core::report::ReportDocument> {
                return looked->document;
            },
            m_looked->options);
    });
    connect(m_preview, &PaperPreview::backWanted, this, [this] {
        ++m_asked; // Sheets that are still being drawn are not wanted any more.
        m_page->uncover();
    });
    connect(m_preview, &PaperPreview::sheetsWanted, this, [this](int first) {
        draw(
            [looked = m_looked](const core::vault::UnlockedVault&) -> Result<core::report::ReportDocument> {
                return looked->document;
            },
            m_looked->options, first);
    });
    connect(m_preview, &PaperPreview::turned, this, [this](const QString& words) { m_context.status.say(words); });
    return m_preview;
}

void PaperCopies::show(Made made)
{
    m_looked = std::move(made.looked);
    const int page = m_page->isCovered() ? preview()->page() : 0;
    preview()->showSheets(std::move(made.sheets), page);
    m_page->cover(m_preview, m_preview->heading());
}

void PaperCopies::printLooked()
{
    if (!m_context.settings.knowsOfPrinting()) {
        if (!m_context.prompts.confirm({m_words.printQuestion,
                                        tr("Printers and print queues keep copies. Someone else may see them. A PDF in "
                                           "your records leaves none. You can choose \"Keep a PDF here\" instead."),
                                        tr("Choose a printer"),
                                        //: A button: do not print. The safe choice.
                                        tr("Go back")}))
            return;
        m_context.settings.setKnowsOfPrinting(true);
    }
    const std::shared_ptr<QPrinter> printer = m_choosePrinter(m_page);
    if (!printer)
        return;
    m_context.tray.start<void>(
        {m_words.printing, m_context.caseId, m_page},
        [looked = m_looked, printer](JobContext&) -> Result<void> {
            return paper::print(looked->document, *printer, looked->options);
        },
        [this](const Result<void>& printed) {
            m_page->uncover();
            if (printed)
                return m_context.status.say(m_words.printed);
            if (printed.error().code == core::base::ErrorCode::Io)
                return Q_EMIT printerRefused(
                    tr("The printer did not take the pages. Check that it is on, then try again."));
            Q_EMIT failed(printed.error());
        });
}

void PaperCopies::savePdf(Make make, const paper::PaperOptions& options)
{
    if (!m_context.prompts.confirm(
            {m_words.saveQuestion,
             tr("A PDF outside your records is not protected. Anyone who can open the file can read it. You can choose "
                "\"Keep a PDF here\" instead."),
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
            m_page->uncover();
            if (saved)
                return m_context.status.say(m_words.saved);
            Q_EMIT failed(saved.error());
        });
}

} // namespace app::shell
