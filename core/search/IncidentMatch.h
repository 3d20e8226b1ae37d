#pragma once

#include "core/db/Database.h"
#include "core/domain/IncidentFilter.h"
#include "core/search/IncidentMatchRecords.h"
#include "core/search/SearchExpression.h"

#include <functional>
#include <optional>

namespace core::search {

/// Which withdrawn incidents are wanted.
enum class Withdrawn { No, Too, Only };

/// Finds the incidents that fit a filter, as a set of rows. The range of dates is left to the caller, who reads rows in
/// the order of time anyway; so is leaving out withdrawn ones, unless nothing else is wanted. Belongs inside one
/// snapshot.
class IncidentMatch
{
public:
    /// Where to look.
    struct Among
    {
        domain::CaseId caseId;
        Withdrawn withdrawn = Withdrawn::No;
        bool includePrivate = true; ///< False: private reports and files count for nothing. Incidents are the caller's.
    };

    IncidentMatch(const domain::IncidentFilter& filter, const Among& among, db::Database& database)
        : m_filter(filter)
        , m_case(among.caseId)
        , m_withdrawn(among.withdrawn)
        , m_includePrivate(among.includePrivate)
        , m_database(database)
        , m_records(database)
    {
    }

    /// Whether words are searched for (text without a letter or digit is none): then hits() is far quicker than rows()
    /// when they are frequent.
    bool hasText() const { return !wordsOf(m_filter.text).isEmpty(); }

    /// All that fit; nothing when every incident does. Rows of other cases may be among them, and withdrawn ones.
    /// Costs time with the number of hits: 100,000 of a frequent word about 0.2 s.
    base::Result<std::optional<IncidentSet>> rows() const;

    /// The same without regard to the text.
    base::Result<std::optional<IncidentSet>> rowsWithoutText() const;
    /// Those whose files, people or places fit the text, or which are withdrawn and fit it themselves.
    base::Result<IncidentSet> rowsOfLinkedText() const;
    /// Where hits() begins, and which way it goes.
    struct Start
    {
        qint64 at = 0; ///< Milliseconds, included.
        IncidentMatchRecords::Direction direction = IncidentMatchRecords::Direction::Forward;
        int newest = 0; ///< Not 0: no more than so many of the newest are wanted. Much quicker for one letter.
    };
    /// Those that stand and fit the text themselves, by time; see IncidentMatchRecords::eachHit().
    base::Result<void> hits(const Start& start,
                            const std::function<bool(const IncidentMatchRecords::TextHit&)>& take) const;
    /// Of few rows, those that fit the text themselves.
    base::Result<IncidentSet> hitsAmong(const IncidentSet& rows) const;

    /// Few enough that to look each of them up is quicker than to walk past all the others.
    static constexpr qint64 fewRows = 2000;

private:
    base::Result<void> narrowByLists(std::optional<IncidentSet>& found) const;
    base::Result<void> narrowByFlags(std::optional<IncidentSet>& found) const;
    base::Result<IncidentSet> rowsOfWhere() const;
    base::Result<IncidentSet> withdrawnRows() const;

    const domain::IncidentFilter& m_filter;
    domain::CaseId m_case;
    Withdrawn m_withdrawn;
    bool m_includePrivate;
    db::Database& m_database;
    IncidentMatchRecords m_records;
};

} // namespace core::search
