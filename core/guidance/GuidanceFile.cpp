#include "core/guidance/GuidanceFile.h"

#include "core/base/Json.h"

#include <QFile>

namespace core::guidance {

QJsonArray recordsOf(const QString& file, const QString& member)
{
    QFile source(QStringLiteral(":/guidance/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto json = base::parseJson(source.readAll());
    return json ? json->toObject().value(member).toArray() : QJsonArray();
}

QStringList stringsOf(const QJsonValue& array)
{
    QStringList result;
    for (const auto item : array.toArray())
        result += item.toString();
    return result;
}

} // namespace core::guidance
