// Where a call sheet goes: onto paper, and into the records as a report.
#include "app/contacts/CallSheetPage.h"

#include "app/contacts/CallTimer.h"
#include "app/contacts/EntryPicks.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/widgets/StatusLine.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QTimeZone>

#include <algorithm>

namespace app::contacts {

using core::base::JobContext;
using core::base::Result;
using core::domain::Report;
using core::report::Channel;

namespace {

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Phone101:
        return QStringLiteral("101");
    case Channel::Online:
        return QStringLiteral("online");
    case Channel::Station:
        return QStringLiteral("station");
    }
    return {};
}

} // namespace

shell::PaperCopies::Make CallSheetPage::sheetOnPaper() const
{
    return [summary = m_summary](const core::vault::UnlockedVault& vault) -> Result<core::report::ReportDocument> {
        return core::report::summaryDocument(summary, vault.clock().now());
    };
}

void CallSheetPage::keepAsReport()
{
    noteLength(m_timer->stop());
    Report report;
    report.caseId = m_context.caseId;
    report.channel = channelName(m_summary.channel);
    report.agency = QStringLiteral("police");
    if (!m_hasGaps) // What was said in the gaps is for the person to write down.
        report.told = core::report::toldText(m_summary);
    report.said = m_heard->toPlainText();
    report.status = QStringLiteral("open");
    report.incidents = m_picks->ticked();
    const core::base::Timestamp now = m_context.vault->clock().now();
    const QTimeZone zone("Europe/London");
    report.madeAt.zone = QStringLiteral("Europe/London");
    report.madeAt.precision = core::domain::Precision::Exact;
    // To the minute: nobody knows the second of a call.
    const core::base::Timestamp minute{now.msecs / 60'000 * 60'000};
    report.madeAt.from
        = core::domain::Moment{minute, zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(minute.msecs, Qt::UTC))};
    m_context.tray.save<Report>(
        //: Group: the page that makes lines to read out to the police. Read by: the person who keeps the diary, perhaps
        //: frightened and on the phone. Very short and calm; the lines themselves stay English.
        {tr("Saving the report"), m_context.caseId, this, true},
        [vault = m_context.vault, report](JobContext&) -> Result<Report> {
            Report kept = report;
            // The force that the person named for this case.
            const auto cases = core::diary::listCases(*vault);
            if (!cases)
                return cases.error();
            const auto matter = std::ranges::find(*cases, report.caseId, &core::domain::Case::id);
            if (matter != cases->end())
                kept.force = matter->force;
            return core::contacts::addReport(kept, *vault);
        },
        [this, ticket = m_draft->ticket()](const Result<Report>& result) {
            if (!result)
                return showProblem(result.error());
            if (!m_draft->finish(ticket))
                return m_context.status.say(tr("The report was kept."));
            m_heard->clear();
            m_context.status.say(tr("The report was kept. Add the reference number when you have it."));
            m_context.navigator.open(shell::PageId::Report, result->id.bytes());
        });
}

} // namespace app::contacts
