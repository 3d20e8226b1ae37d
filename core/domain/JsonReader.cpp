#include "core/domain/JsonReader.h"

#include "core/base/IsoTime.h"
#include "core/domain/TextRules.h"

#include <algorithm>
#include <limits>

namespace core::domain {

JsonReader::JsonReader(const QJsonObject& object, QString path)
    : m_object(object)
    , m_path(std::move(path))
{
}

QString JsonReader::text(const QString& name)
{
    return string(name).value_or(QString());
}

QString JsonReader::requiredText(const QString& name)
{
    const QString value = text(name);
    if (isBlank(value))
        refuse(name, m_object.contains(name) ? QStringLiteral("is empty") : QStringLiteral("is missing"));
    return value;
}

QStringList JsonReader::texts(const QString& name)
{
    QStringList values;
    QSet<QString> seen;
    const QJsonArray items = array(name);
    for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
        const QString item = itemPath(name, i);
        const QString value = items[i].toString();
        if (!items[i].isString())
            refusePath(item, QStringLiteral("must be text"));
        else if (isBlank(value))
            refusePath(item, QStringLiteral("is empty"));
        else if (seen.contains(value))
            refusePath(item, QStringLiteral("is in the list twice"));
        else
            adopt(checkText(value, item));
        seen.insert(value);
        values.append(value);
    }
    return values;
}

bool JsonReader::flag(const QString& name)
{
    return yesNo(name).value_or(false);
}

std::optional<bool> JsonReader::yesNo(const QString& name)
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->isBool()) {
        refuse(name, QStringLiteral("must be true or false"));
        return std::nullopt;
    }
    return value->toBool();
}

std::optional<qint64> JsonReader::integer(const QString& name, qint64 least)
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    // toInteger() gives its fallback for a number with a fraction or out of range.
    const qint64 number = value->toInteger(least - 1);
    if (!value->isDouble() || number < least) {
        refuse(name, QStringLiteral("must be a whole number from %1 up").arg(least));
        return std::nullopt;
    }
    return number;
}

int JsonReader::revision()
{
    const QString name = QStringLiteral("revision");
    const qint64 number = integer(name, 1).value_or(1);
    if (number > std::numeric_limits<int>::max())
        refuse(name, QStringLiteral("is too large"));
    return m_error ? 1 : static_cast<int>(number);
}

std::optional<base::Timestamp> JsonReader::timestamp(const QString& name)
{
    const auto given = string(name);
    if (!given)
        return std::nullopt;
    const auto value = base::fromUtcText(*given);
    if (!value)
        refuse(name, QStringLiteral("must be a time with an offset, such as 2026-03-04T21:10:00.000Z"));
    return value;
}

QDate JsonReader::day(const QString& name)
{
    const auto given = string(name);
    if (!given)
        return {};
    const auto value = base::parseIsoTime(*given);
    if (!value || !value->day || value->time)
        refuse(name, QStringLiteral("must be a day, such as 2026-03-04"));
    else if (value->exists())
        return value->date();
    else
        refuse(name, QStringLiteral("is a day that does not exist"));
    return {};
}

When JsonReader::when(const QString& name)
{
    const auto value = member(name);
    if (!value)
        return {};
    auto read = whenFromJson(*value, QStringLiteral("Europe/London"), pathOf(name));
    if (read)
        return *std::move(read);
    adopt(read.error());
    return {};
}

QByteArray JsonReader::hexBytes(const QString& name)
{
    const QString given = text(name);
    const QByteArray digits = given.toLatin1();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (digits.size() % 2 != 0 || !std::ranges::all_of(digits, isHex))
        refuse(name, QStringLiteral("must be pairs of hexadecimal digits"));
    return m_error ? QByteArray() : QByteArray::fromHex(digits);
}

QJsonArray JsonReader::array(const QString& name)
{
    const auto value = member(name);
    if (!value)
        return {};
    const QJsonArray items = value->toArray();
    if (!value->isArray())
        refuse(name, QStringLiteral("must be a list"));
    else if (items.size() > LargestList)
        refuse(name, QStringLiteral("has more than %1 items").arg(LargestList));
    return m_error ? QJsonArray() : items;
}

QString JsonReader::itemPath(const QString& name, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(name)).arg(index);
}

void JsonReader::refuse(const QString& name, const QString& why)
{
    refusePath(pathOf(name), why);
}

void JsonReader::refusePath(const QString& path, const QString& why)
{
    if (!m_error)
        m_error = base::Error{base::ErrorCode::Invalid, why, path};
}

void JsonReader::adopt(const base::Result<void>& other)
{
    if (!m_error && !other)
        m_error = other.error();
}

base::Result<void> JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end() && !m_error; ++it)
        if (!m_known.contains(it.key()))
            refuse(it.key(), QStringLiteral("is not a member of this record"));
    return m_error ? base::Result<void>(*m_error) : base::Result<void>();
}

QString JsonReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

std::optional<QJsonValue> JsonReader::member(const QString& name)
{
    m_known.insert(name);
    QJsonValue value = m_object.value(name);
    if (m_error || value.isUndefined() || value.isNull())
        return std::nullopt;
    return value;
}

std::optional<QString> JsonReader::string(const QString& name)
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->isString()) {
        refuse(name, QStringLiteral("must be text"));
        return std::nullopt;
    }
    adopt(checkText(value->toString(), pathOf(name)));
    return m_error ? std::nullopt : std::optional(value->toString());
}

QByteArray JsonReader::idBytes(const QString& name)
{
    const auto given = string(name);
    if (!given)
        return {};
    const auto id = base::Id<JsonReader>::fromText(*given);
    if (id.isNull())
        refuse(name, QStringLiteral("must be an id of 36 characters"));
    return id.bytes();
}

std::vector<QByteArray> JsonReader::idList(const QString& name)
{
    std::vector<QByteArray> values;
    QSet<QByteArray> seen;
    const QJsonArray items = array(name);
    for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
        const auto id = base::Id<JsonReader>::fromText(items[i].toString());
        if (id.isNull())
            refusePath(itemPath(name, i), QStringLiteral("must be an id of 36 characters"));
        else if (seen.contains(id.bytes()))
            refusePath(itemPath(name, i), QStringLiteral("is in the list twice"));
        seen.insert(id.bytes());
        values.push_back(id.bytes());
    }
    return values;
}

QJsonValue jsonOf(base::Timestamp time)
{
    return base::toUtcText(time);
}

QJsonValue jsonOf(const std::optional<base::Timestamp>& time)
{
    return time ? jsonOf(*time) : QJsonValue();
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject withoutEmpty(QJsonObject json, const QStringList& members)
{
    for (const QString& member : members) {
        const QJsonValue value = json.value(member);
        if (value.isNull() || (value.isArray() && value.toArray().isEmpty()))
            json.remove(member);
    }
    return json;
}

} // namespace core::domain
