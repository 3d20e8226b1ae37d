#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace core::guidance {

/// The records under `member` of a data file that is compiled in. A test reads every one of them.
QJsonArray recordsOf(const QString& file, const QString& member);

/// The texts of an array.
QStringList stringsOf(const QJsonValue& array);

} // namespace core::guidance
