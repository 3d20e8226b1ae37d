#pragma once

#include "app/cli/Session.h"
#include "core/domain/EvidenceItem.h"

#include <vector>

namespace app::cli::commands {

/// `base` with the members of `given` in the place of its own.
QJsonObject merged(QJsonObject base, const QJsonObject& given);

/// The JSON objects of a file: one, a list, or one a line. Throws Failure (About::Input) with the line and column.
std::vector<QJsonObject> objectsFrom(const Session& session, const QByteArray& path);
/// Exactly one. Throws Failure (About::Input).
QJsonObject objectFrom(const Session& session, const QByteArray& path);

/// A time as cli.md writes it, or a date, or a month; `zone` empty: Europe/London. Throws Failure (About::Usage),
/// naming the option.
core::domain::When whenFrom(const char* option, const QString& text, const QString& zone = {});
/// The instant at which a span begins, and the one at which it is over ("2026-03-04": the whole day).
core::base::Timestamp beginningOf(const core::domain::When& when);
core::base::Timestamp endOf(const core::domain::When& when);
/// A day, "2026-03-04". Throws Failure (About::Usage).
QDate dayFrom(const char* option, const QString& text);

/// The id that a text is. Throws Failure (About::Usage), naming the kind.
template<typename IdType>
IdType idFrom(const QString& kind, const QString& text);

std::vector<core::domain::IncidentId> incidentIdsFrom(const QStringList& texts);

/// The item that an exhibit reference or an id names. Throws Failure (About::Record).
core::domain::EvidenceItem evidenceFrom(const QString& exhibitOrId, Session& session);

/// Throws Failure (About::Usage) for a behaviour that is none, with those that look most like it. `place` goes before
/// the name in the message, for a list of records.
void checkBehaviours(const QJsonObject& statement, const QString& place);

[[noreturn]] void failNoId(const QString& kind, const QString& text);

template<typename IdType>
IdType idFrom(const QString& kind, const QString& text)
{
    const IdType id = IdType::fromText(text);
    if (id.isNull())
        failNoId(kind, text);
    return id;
}

} // namespace app::cli::commands
