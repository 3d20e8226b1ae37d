#include "app/vault/keys/RecoverySheet.h"

#include "app/shell/Prompts.h"
#include "app/widgets/DateText.h"
#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTimeZone>
#include <QWidget>

namespace app::vault::keys {

using core::base::JobContext;
using core::base::Result;
using core::report::Lines;
using core::report::Paragraph;

core::report::ReportDocument recoverySheet(const core::crypto::SecretBytes& words, core::base::Timestamp now,
                                           const QString& language)
{
    const auto bytes = words.view();
    const auto text
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    core::report::ReportDocument sheet;
    // Not by tr(): lupdate 6.4 loses the class in a function that gives a core::report::ReportDocument.
    //: Group: a sheet of paper with the recovery words. Read by: the person who keeps the diary, but anybody may find
    //: it. It must not say what the words are for, nor name the app.
    //: The title of a sheet of paper. It must not say what the words are for.
    sheet.title = QCoreApplication::translate("app::vault::keys::RecoverySheet", "Eleven words");
    sheet.subtitle = widgets::dateText(QDateTime::fromMSecsSinceEpoch(now.msecs, QTimeZone("Europe/London")).date());
    sheet.language = language;
    sheet.madeAt = now;
    Lines list;
    list.items = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.style = Lines::Style::Numbers;
    //: Stands on a sheet of paper, which must not say what the words are for.
    const QString advice = QCoreApplication::translate(
        "app::vault::keys::RecoverySheet",
        "It helps to keep this paper away from home. A friend, a solicitor or a support worker can "
        "keep it for you. A photo of it can be found by others.");
    sheet.sections.push_back({{}, {list, Paragraph{advice, Paragraph::Style::Body, {}}}});
    return sheet;
}

RecoverySheet::RecoverySheet(const Parts& parts, QWidget* page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
{
}

void RecoverySheet::print(const core::crypto::SecretBytes& words)
{
    //: Group: questions and messages before the recovery words are printed. Read by: the person who keeps the diary.
    //: Whoever finds the paper can open the records: exact.
    if (!m_parts.prompts.confirm({tr("Print these words?"),
                                  tr("Printers and print queues keep copies. Whoever finds one can open your records. "
                                     "Words that you write by hand leave no copy."),
                                  tr("Choose a printer"),
                                  //: A button: do not print. The safe choice.
                                  tr("Go back")}))
        return;
    const std::shared_ptr<QPrinter> printer = m_choosePrinter(m_page);
    if (!printer)
        return;
    paper::PaperOptions options;
    options.onePage = true;
    //: What the queue of a printer shows: no name, and nothing of what is printed.
    options.jobName = tr("Page");
    m_printing = m_parts.jobs.start<void>(
        this,
        [sheet = recoverySheet(words, m_parts.clock.now(), m_parts.language), printer,
         options](JobContext&) -> Result<void> { return paper::print(sheet, *printer, options); },
        [this](const Result<void>& printed) {
            if (printed)
                return Q_EMIT said(tr("The words were sent to the printer. It helps to fetch the paper at once."));
            Q_EMIT failed(tr("The printer did not take the page. Check that it is on, then try again."));
        });
}

} // namespace app::vault::keys
