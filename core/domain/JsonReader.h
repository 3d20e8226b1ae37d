#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"
#include "core/domain/When.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::domain {

/// Reads the members of one JSON object into values, strictly: a member of another type, an impossible value and a
/// member that nobody asked for are errors that name it by its path ("people[1].name").
///
/// The first error stays; every getter then gives an empty value, so that a reader of a record is one straight list of
/// members with finish() at its end. Unless said otherwise a member that is missing or null gives the empty value.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject& object, QString path = {});

    /// Whole Unicode without NUL: checkText().
    QString text(const QString& name);
    /// Not missing and not blank.
    QString requiredText(const QString& name);
    QStringList texts(const QString& name); ///< Each not blank, each once.
    bool flag(const QString& name); ///< Missing: false.
    std::optional<bool> yesNo(const QString& name);
    /// A whole number from `least` up.
    std::optional<qint64> integer(const QString& name, qint64 least);
    int revision(); ///< The member `revision`: 1 to 2,147,483,647. Missing: 1.
    /// An RFC 3339 time with an offset.
    std::optional<base::Timestamp> timestamp(const QString& name);
    QDate day(const QString& name); ///< `2026-03-04`; missing: an invalid day.
    When when(const QString& name); ///< As whenFromJson(); missing: unknown.
    QByteArray hexBytes(const QString& name); ///< Pairs of digits.

    /// An id of 36 characters.
    template<typename IdType>
    std::optional<IdType> id(const QString& name)
    {
        const IdType value = IdType::fromBytes(idBytes(name));
        return value.isNull() ? std::nullopt : std::optional(value);
    }
    template<typename IdType>
    std::vector<IdType> ids(const QString& name) ///< Each once.
    {
        std::vector<IdType> values;
        for (const QByteArray& bytes : idList(name))
            values.push_back(IdType::fromBytes(bytes));
        return values;
    }

    /// A name that `fromName` knows; `fallback` when it is missing.
    template<typename Enum>
    Enum named(const QString& name, std::optional<Enum> (*fromName)(const QString&), Enum fallback)
    {
        const std::optional<QString> given = string(name);
        if (!given)
            return fallback;
        if (const std::optional<Enum> value = fromName(*given))
            return *value;
        refuse(name, QStringLiteral("is none of the values it can have"));
        return fallback;
    }

    /// A list of objects: `read` makes a value of each, with a reader of its own whose errors become this one's.
    template<typename Read>
    auto objects(const QString& name, Read read) -> std::vector<decltype(read(std::declval<JsonReader&>()))>
    {
        std::vector<decltype(read(std::declval<JsonReader&>()))> values;
        const QJsonArray items = array(name);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            const QString item = itemPath(name, i);
            if (!items[i].isObject()) {
                refusePath(item, QStringLiteral("must be an object"));
                break;
            }
            JsonReader inner(items[i].toObject(), item);
            values.push_back(read(inner));
            adopt(inner.finish());
        }
        return values;
    }

    /// True when the member is there and not null; known from then on.
    bool isGiven(const QString& name) { return member(name).has_value(); }
    /// The items of a list, for those that are not all of one kind. itemPath() names one of them.
    QJsonArray array(const QString& name);
    QString itemPath(const QString& name, qsizetype index) const;
    /// Takes note of an error, unless there is one already: in a member, in anything with a path of its own, in what
    /// another reader found.
    void refuse(const QString& name, const QString& why);
    void refusePath(const QString& path, const QString& why);
    void adopt(const base::Result<void>& other);

    /// The first error; else one for a member that nobody asked for.
    base::Result<void> finish();

private:
    QString pathOf(const QString& name) const;
    /// The member, now known; nothing when it is missing, null, or there is an error already.
    std::optional<QJsonValue> member(const QString& name);
    std::optional<QString> string(const QString& name);
    QByteArray idBytes(const QString& name);
    std::vector<QByteArray> idList(const QString& name);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    std::optional<base::Error> m_error;
};

// What the writers share: a value that is not there is null.
QJsonValue jsonOf(base::Timestamp time);
QJsonValue jsonOf(const std::optional<base::Timestamp>& time);
QJsonValue jsonOf(QDate day);
template<typename Tag>
QJsonValue jsonOf(const base::Id<Tag>& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.text());
}
template<typename Tag>
QJsonValue jsonOf(const std::optional<base::Id<Tag>>& id)
{
    return id ? jsonOf(*id) : QJsonValue();
}
template<typename Tag>
QJsonArray jsonOf(const std::vector<base::Id<Tag>>& ids)
{
    QJsonArray array;
    for (const base::Id<Tag>& id : ids)
        array.append(id.text());
    return array;
}
/// For canonical forms: members that a kind of record got later are left out where they say nothing (null, or an empty
/// list), so that a record which never had them has the bytes that it had before there were such members.
QJsonObject withoutEmpty(QJsonObject json, const QStringList& members);

} // namespace core::domain
