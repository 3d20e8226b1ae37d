#pragma once

#include "core/base/Result.h"
#include "core/diary/IncidentLists.h"
#include "core/domain/Case.h"
#include "core/report/IncidentReport.h"
#include "core/report/ReportDocument.h"
#include "core/vault/UnlockedVault.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace core::report {

// What the papers of single records and of lists have in common.

using PaperRows = std::vector<std::pair<QString, QString>>;

/// A paper that is made now and has only its heading.
ReportDocument newPaper(const QString& title, const vault::UnlockedVault& vault);
/// "Made on 22 November 2026, 12:00 (GMT)."
QString madeOn(const ReportDocument& paper);
/// The head of a list: which case, what the filter leaves out, how many private ones are left out, when it was made.
QString headOfList(const domain::Case& matter, const QStringList& filter, int leftOut, const ReportDocument& paper);
/// Adds a row that says something.
void addRow(PaperRows& rows, const QString& label, const QString& text);
/// Puts items under one another, or says that there are none.
Section listOf(std::vector<DatedItem> items);

/// The first words of an incident, as a list has them; where there is more, an ellipsis says so.
QString beginningOf(const diary::IncidentSummary& incident);

/// Errors: NotFound (no such case), Database.
base::Result<domain::Case> caseOfPaper(domain::CaseId id, const vault::UnlockedVault& vault);

/// The incidents of a case that stand, as the papers of other records name them.
class NamedIncidents
{
public:
    /// Blocking. Error: Database.
    static base::Result<NamedIncidents> read(domain::CaseId caseId, const vault::UnlockedVault& vault);

    struct Lines
    {
        QStringList items; ///< "4 March 2026, 21:10 (GMT): The grey car", in order of time.
        int leftOut = 0; ///< Private ones.
    };
    Lines linesOf(const std::vector<domain::IncidentId>& ids, PrivateRecords privateRecords) const;
    /// When the first of them began that has a known time and is not private.
    std::optional<domain::When> firstTime(const std::vector<domain::IncidentId>& ids) const;

private:
    std::map<domain::IncidentId, diary::IncidentSummary> m_incidents;
};

/// A section with those lines, and how many are left out; nothing when there is neither.
void addIncidents(ReportDocument& paper, const QString& heading, const NamedIncidents::Lines& lines);

} // namespace core::report
