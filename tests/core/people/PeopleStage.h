#pragma once

#include "core/audit/CheckVault.h"
#include "core/diary/Diary.h"
#include "core/people/People.h"
#include "tests/support/TempVault.h"

#include <QStringList>

namespace peopletest {

inline core::domain::Person person(support::TempVault& temp, const char* name)
{
    const auto added
        = core::people::addPerson({.caseId = temp.caseId(), .name = QString::fromUtf8(name)}, temp.vault());
    return added ? *added : core::domain::Person();
}

inline core::domain::Account account(support::TempVault& temp, const char* handle)
{
    const auto added = core::people::addAccount(
        {.caseId = temp.caseId(), .platform = QStringLiteral("Instagram"), .handle = QString::fromUtf8(handle)},
        temp.vault());
    return added ? *added : core::domain::Account();
}

/// An incident that these people did.
inline core::domain::IncidentId incident(support::TempVault& temp, const char* what,
                                         const std::vector<core::domain::PersonId>& people,
                                         const std::vector<core::domain::AccountId>& accounts = {})
{
    core::domain::IncidentStatement statement;
    statement.what = QString::fromUtf8(what);
    for (const auto& id : people)
        statement.people.push_back({id, {}, QStringLiteral("did-it"), core::domain::Certainty::ThinkSo});
    statement.accounts = accounts;
    core::base::JobContext job;
    const auto added = core::diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
    return added ? added->front().id : core::domain::IncidentId();
}

/// The names in an incident, as it reads today.
inline QStringList namesIn(const support::TempVault& temp, core::domain::IncidentId id)
{
    QStringList names;
    const auto found = core::diary::findIncident(id, temp.vault());
    if (found)
        for (const auto& each : found->statement.people)
            names += each.name;
    return names;
}

/// What the incidents of somebody say, sorted.
inline QStringList incidentsOf(const support::TempVault& temp, core::domain::PersonId id)
{
    core::diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.filter.people = {id};
    QStringList all;
    if (const auto listed = core::diary::listIncidents(query, temp.vault()))
        for (const auto& each : *listed)
            all += each.beginning;
    all.sort();
    return all;
}

/// What `check` finds, one "code subject" a line; empty when all holds.
inline QStringList faults(support::TempVault& temp)
{
    core::base::JobContext job;
    const auto checked = core::audit::checkVault({}, temp.vault(), job);
    if (!checked)
        return {checked.error().detail};
    QStringList all;
    for (const auto& each : checked->problems)
        all += each.code + QLatin1Char(' ') + each.subject;
    return all;
}

} // namespace peopletest
