#pragma once

#include "core/db/Database.h"
#include "core/domain/Ids.h"
#include "core/search/IncidentSet.h"
#include "core/search/WordMatch.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace core::search {

/// Finds the rows of incidents by one property each, out of indexes that hold nothing else.
class IncidentMatchRecords
{
public:
    explicit IncidentMatchRecords(db::Database& database)
        : m_database(database)
    {
    }

    // Each adds to `into`. Rows of other cases and withdrawn ones may be among them.
    base::Result<void> addOfBehaviour(const QString& behaviour, IncidentSet& into) const;
    base::Result<void> addOfPerson(domain::PersonId person, IncidentSet& into) const;
    base::Result<void> addOfAccount(domain::AccountId account, IncidentSet& into) const;
    base::Result<void> addOfPlace(domain::PlaceId place, IncidentSet& into) const;
    base::Result<void> addOfTag(const QString& tag, IncidentSet& into) const;
    /// Those in a report; with `includePrivate` false in one that is not private.
    base::Result<void> addReported(bool includePrivate, IncidentSet& into) const;
    base::Result<void> addPrivate(domain::CaseId caseId, IncidentSet& into) const;
    base::Result<void> addWithdrawn(domain::CaseId caseId, IncidentSet& into) const;

    /// Those of which no time is known, not even a month.
    base::Result<void> addWithoutTime(domain::CaseId caseId, IncidentSet& into) const;

    /// Every row there may be.
    base::Result<IncidentSet> everything() const;

    /// What may lead to an incident by its text.
    struct TextQuery
    {
        QString expression;
        domain::CaseId caseId;
        bool includePrivate = true; ///< False: a private file leads to nothing.
    };
    /// Incidents of the files, people, accounts, places and orders whose texts fit the expression.
    base::Result<void> addLinkedToText(const TextQuery& query, IncidentSet& into) const;

    /// Incidents of the places whose texts fit the expression.
    base::Result<void> addOfPlaceText(const QString& expression, domain::CaseId caseId, IncidentSet& into) const;

    /// One hit in the texts of incidents: when it happened (milliseconds), and its row.
    struct TextHit
    {
        qint64 sortAt = 0;
        qint64 row = 0;
    };
    enum class Direction { Forward, Backward };
    /// Hands out the hits from `start` (milliseconds, included) on, by time, until `take` returns false. A row may come
    /// several times.
    base::Result<void> eachHit(const QString& expression, domain::CaseId caseId, qint64 start, Direction direction,
                               const std::function<bool(const TextHit&)>& take) const;

    /// Of these rows, those whose texts fit the expression; for few rows.
    base::Result<IncidentSet> hitsAmong(const QString& expression, const IncidentSet& rows) const;

    /// Those whose place as written holds all of the words.
    base::Result<void> addOfWrittenPlace(const WordMatch& words, IncidentSet& into) const;
    /// Of these rows, those of which one text (their own, a witness, a reason, a tag) holds all of the words. For rows
    /// that the index leaves out.
    base::Result<void> addWithText(const IncidentSet& rows, const WordMatch& words, IncidentSet& into) const;

    /// The statements behind these, by name, so that a test can ask SQLite how it runs them.
    static std::vector<std::pair<const char*, const char*>> statements();

private:
    /// Runs a statement whose text is a literal, with the values bound from 1 on, and adds the rows that it gives.
    template<typename... Values>
    base::Result<void> addAll(const char* sql, IncidentSet& into, const Values&... values) const;

    db::Database& m_database;
};

} // namespace core::search
