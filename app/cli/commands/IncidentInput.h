#pragma once

#include "app/cli/grammar/Command.h"
#include "core/domain/Incident.h"

namespace app::cli::commands {

/// What was given for one incident: options, or a file of JSON.
struct GivenIncident
{
    QString id; ///< Of the one to amend.
    QJsonObject fields; ///< In the members of `cli.md`.
    std::optional<QString> when;
    std::optional<QString> to;
    std::optional<QString> precision;
    std::optional<QString> zone;
    std::optional<QString> place;
    std::optional<QString> reason;
    QStringList people;
    QStringList accounts;
    QStringList evidence;
    bool isNotPrivate = false;
    std::optional<QByteArray> jsonFile;

    bool hasFields() const;
};

/// Declares the options that `incident add` and `incident amend` share.
void declareIncidentOptions(grammar::Command& command, GivenIncident& given);

/// The members that the options give, ids looked up by name, handle and exhibit. Throws Failure.
QJsonObject statementJson(const GivenIncident& given, Session& session);

/// The same for members from a file: exhibits become ids. `place` goes before a name in a message.
QJsonObject statementJson(QJsonObject fromFile, const QString& place, Session& session);

/// Throws Failure (About::Input, or About::Record for options) with `place` before the field's name.
core::domain::IncidentStatement statementFrom(const QJsonObject& json, const QString& place);

} // namespace app::cli::commands
