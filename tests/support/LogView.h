#pragma once

#include "core/custody/VerifyLog.h"
#include "core/diary/Diary.h"
#include "tests/support/TempVault.h"

#include <QString>
#include <QStringList>

#include <limits>

namespace support {

/// The entries of the custody log from `after` on; empty when it cannot be read.
inline std::vector<core::custody::LogEntry> logEntries(const core::vault::UnlockedVault& vault, qint64 after = 0)
{
    auto entries = core::custody::readLog(vault, after, std::numeric_limits<int>::max());
    return entries ? *std::move(entries) : std::vector<core::custody::LogEntry>();
}

/// A field of an entry by its name in the body ("event", "fact.sha256"); empty when it has none.
inline QString logField(const core::custody::LogEntry& entry, const QString& name)
{
    for (const auto& [key, value] : entry.fields)
        if (key == name)
            return value;
    return {};
}

/// The events of the log, in order.
inline QStringList logEvents(const core::vault::UnlockedVault& vault, qint64 after = 0)
{
    QStringList events;
    for (const core::custody::LogEntry& entry : logEntries(vault, after))
        events.append(logField(entry, QStringLiteral("event")));
    return events;
}

/// An incident with nothing but words; a null id when it could not be added.
inline core::domain::IncidentId addIncident(TempVault& temp, const QString& what = QStringLiteral("He waited outside"))
{
    core::diary::AddIncidentsRequest request;
    request.caseId = temp.caseId();
    core::domain::IncidentStatement statement;
    statement.what = what;
    request.statements.push_back(statement);
    core::base::JobContext job;
    const auto added = core::diary::addIncidents(request, temp.vault(), job);
    return added ? added->front().id : core::domain::IncidentId();
}

} // namespace support
