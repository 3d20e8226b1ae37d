#pragma once

#include "core/base/Result.h"
#include "core/domain/Case.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

namespace core::report {

/// Whom the summary is for. Stored nowhere; on the command line "101", "online", "station".
enum class Channel { Phone101, Online, Station };

struct SummaryRequest
{
    domain::CaseId caseId;
    Channel channel = Channel::Phone101;
    int maxChars = 1500; ///< Of `Summary::text`, in Unicode code points. 0: no limit. At least 200.
    std::vector<domain::IncidentId> incidents; ///< Empty: all of the case. Private ones are left out always.
};

/// One labelled field of a form, or one line to read out.
struct SummaryBlock
{
    QString label; ///< "What I am reporting", "How often and since when" …
    QString text;
    QStringList restsOn; ///< Ids of the records each sentence rests on, text form.
    bool isToFillIn = false; ///< Has gaps, "\u2026": nothing is recorded yet that would fill them.
};

struct Summary
{
    Channel channel = Channel::Phone101;
    int maxChars = 0;
    std::vector<SummaryBlock> blocks;
    QString text; ///< What a person would paste; at most maxChars code points, never cut inside a sentence of ours.
    QStringList askFor; ///< What to ask for and write down (101 and station); the receipt (online).
    QStringList ifItGoesBadly; ///< What can be said when nobody wants to listen (101 and station).
    QStringList goodToKnow; ///< Ways for deaf people, interpreters, company.
    int leftOutPrivate = 0; ///< How many private incidents were left out.
};

/// The pre-filled summary, after `ux-spec` 8.2: leads with the right words, then the pattern, the worst and the latest,
/// fear and effect, what is wanted, what there is. The person's own words are quoted, never changed: a quotation that
/// does not fit ends at a sentence or word, with an ellipsis.
///
/// `text` is the blocks, an empty line between them. When it gets too long, sentences and quotations get shorter first;
/// then a block that does not fit is left out, in this order of keeping: what I report, how often, the 999 line (101
/// and station), the most serious, fear, what is wanted, safe contact (whole or not at all), who, orders and earlier
/// reports, the latest, what there is, what they know. A shorter block may stay where a longer one before it had to go.
///
/// Private incidents, evidence and reports never enter, nor does what is only known through them: a person, an account
/// or an item that hangs on private incidents alone. Errors: NotFound (no such case; or a chosen incident is not in it,
/// or is withdrawn), Invalid (maxChars), Conflict (no incident that may be shown), Database.
base::Result<Summary> summarize(const SummaryRequest& request, const vault::UnlockedVault& vault);

/// What somebody who read it out has told: its text without the line that is for the person alone.
QString toldText(const Summary& summary);

/// The same before anything is recorded, or without speaking of any incident: the right words, with gaps for what only
/// the person can say, and what is known of the case all the same (who does it, earlier reports, what is wanted, safe
/// contact). Short; there is no limit to it. Nothing private enters. Errors: NotFound (no such case), Database.
base::Result<Summary> summaryToFillIn(domain::CaseId caseId, Channel channel, const vault::UnlockedVault& vault);

/// `{"channel", "max_chars", "blocks": [{"label", "text", "rests_on"}], "text", "ask_for", "if_it_goes_badly"}`.
QByteArray summaryJson(const Summary& summary);
/// The call sheet: one A4 page with room to write down what they say.
ReportDocument summaryDocument(const Summary& summary, base::Timestamp madeAt);

} // namespace core::report
