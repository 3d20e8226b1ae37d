#pragma once

#include "core/diary/Diary.h"

#include "tests/support/TempVault.h"

namespace diarytest {

constexpr qint64 day = 86'400'000; ///< Milliseconds.
constexpr qint64 january = 1'767'225'600'000; ///< 2026-01-01T00:00:00Z.

/// A statement of one sentence, its time not known.
inline core::domain::IncidentStatement said(const QString& what)
{
    core::domain::IncidentStatement statement;
    statement.what = what;
    return statement;
}

/// A statement of one sentence at an exact time.
inline core::domain::IncidentStatement on(qint64 msecs, const QString& what)
{
    core::domain::IncidentStatement statement = said(what);
    statement.when = {.from = core::domain::Moment{{msecs}, 0}, .precision = core::domain::Precision::Exact};
    return statement;
}

/// Adds to the one case of the vault.
inline core::base::Result<std::vector<core::domain::Incident>> add(
    support::TempVault& temp, std::vector<core::domain::IncidentStatement> statements)
{
    core::base::JobContext job;
    return core::diary::addIncidents({temp.caseId(), std::move(statements), {}}, temp.vault(), job);
}

/// The first number of the first row; -1 when that fails.
inline qint64 count(const support::TempVault& temp, const char* sql)
{
    const auto connection = temp.vault().openForReading();
    if (!connection)
        return -1;
    const auto number = (*connection)->integer(sql);
    return number ? number->value_or(-1) : -1;
}

/// Rows of every table that an incident may touch, and of the log: the same before and after means nothing happened.
inline qint64 everything(const support::TempVault& temp)
{
    return count(temp,
                 "SELECT (SELECT count(*) FROM incident) + (SELECT count(*) FROM incident_behaviour)"
                 " + (SELECT count(*) FROM incident_person) + (SELECT count(*) FROM incident_witness)"
                 " + (SELECT count(*) FROM tag) + (SELECT count(*) FROM person) + (SELECT count(*) FROM revision)"
                 " + (SELECT count(*) FROM log) + (SELECT count(*) FROM search_text) + (SELECT count(*) FROM draft)");
}

} // namespace diarytest
