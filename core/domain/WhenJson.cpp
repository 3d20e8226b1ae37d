#include "core/base/IsoTime.h"
#include "core/domain/JsonReader.h"
#include "core/domain/When.h"

#include <algorithm>

namespace core::domain {

namespace {

/// One end of a time as a script wrote it.
struct GivenTime
{
    base::IsoTime parts;
    QString path;

    Precision precision() const
    {
        return parts.time ? Precision::Exact : parts.day ? Precision::Day : Precision::Month;
    }
};

base::Error wrongTime(const QString& path, const QString& why)
{
    return {base::ErrorCode::Invalid, why, path};
}

bool hasZoneShape(const QString& zone)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"/_+-").contains(c);
    };
    return !zone.isEmpty() && zone.size() <= 64 && zone[0].isLetter() && std::ranges::all_of(zone, isAllowed);
}

base::Result<GivenTime> parseGiven(const QString& text, const QString& path)
{
    const auto parts = base::parseIsoTime(text);
    if (!parts)
        return wrongTime(path,
                         QStringLiteral("must be a time such as 2026-03-04T21:10, a day such as 2026-03-04 or a "
                                        "month such as 2026-03"));
    if (!parts->date().isValid())
        return wrongTime(path, QStringLiteral("is a date that does not exist"));
    if (!parts->exists())
        return wrongTime(path, QStringLiteral("is a time that does not exist"));
    if (parts->year < 1900 || parts->year > 2199)
        return wrongTime(path, QStringLiteral("the year must be 1900 to 2199"));
    return GivenTime{*parts, path};
}

/// The moment of a time of day.
base::Result<Moment> momentOf(const GivenTime& given, const QString& zone)
{
    const QDateTime wall(given.parts.date(), given.parts.time.value_or(QTime(0, 0)), Qt::UTC);
    if (const auto offset = given.parts.offsetSeconds)
        return Moment{{wall.toMSecsSinceEpoch() - qint64{1000} * *offset}, *offset};
    const auto moments = momentsOf(wall, zone);
    if (moments.empty())
        return wrongTime(given.path,
                         QStringLiteral("the clocks went forward then, so this time did not happen in %1").arg(zone));
    if (moments.size() > 1)
        return wrongTime(given.path,
                         QStringLiteral("the clocks went back then, so this time came twice in %1: write "
                                        "%2 for the first or %3 for the second")
                             .arg(zone, toText(moments.front()), toText(moments.back())));
    return moments.front();
}

/// The start of the day or month that a time is in.
base::Result<Moment> startOf(const GivenTime& given, Precision precision, const QString& zone)
{
    const QDate date = given.parts.date();
    const QDate day = precision == Precision::Month ? QDate(date.year(), date.month(), 1) : date;
    // Canonical text stays what it is, whatever the rules of the zone say today.
    if (given.parts.offsetSeconds && given.parts.time == QTime(0, 0) && day == date)
        return momentOf(given, zone);
    if (const auto start = startOfDay(day, zone))
        return *start;
    return wrongTime(given.path, QStringLiteral("there was no such day in %1").arg(zone));
}

/// How to read the ends of one time.
struct Reading
{
    Precision precision = Precision::Exact;
    bool isStated = false; ///< The script said the precision itself; else nothing that it wrote may get lost.
    QString zone;
    QString zonePath;
};

base::Result<Moment> resolve(const GivenTime& given, const Reading& reading)
{
    const Precision precision = reading.precision;
    if (!reading.isStated && given.precision() != precision)
        return wrongTime(given.path,
                         QStringLiteral("`from` and `to` must be of one kind: two times, two days or two "
                                        "months"));
    const bool needsTime = precision == Precision::Exact || precision == Precision::About;
    if (needsTime && !given.parts.time)
        return wrongTime(given.path, QStringLiteral("needs a time of day, or the precision day or month"));
    if (precision == Precision::Day && !given.parts.day)
        return wrongTime(given.path, QStringLiteral("needs a day, or the precision month"));
    const bool needsRules = !given.parts.offsetSeconds;
    if (needsRules && !isKnownZone(reading.zone))
        return wrongTime(reading.zonePath, QStringLiteral("is no time zone that is known here"));
    return needsTime ? momentOf(given, reading.zone) : startOf(given, precision, reading.zone);
}

/// The parts of an object or a text, before they mean anything.
struct GivenWhen
{
    QString from;
    QString to;
    QString zone;
    std::optional<Precision> precision;
};

base::Result<GivenWhen> readParts(const QJsonValue& json, const QString& defaultZone, const QString& path)
{
    GivenWhen given{.zone = defaultZone};
    if (json.isString()) {
        given.from = json.toString();
        if (given.from.isEmpty())
            return wrongTime(path, QStringLiteral("is empty: leave it out when the time is not known"));
        return given;
    }
    if (!json.isObject())
        return wrongTime(path, QStringLiteral("must be an object or a text"));
    JsonReader reader(json.toObject(), path);
    given.from = reader.text(QStringLiteral("from"));
    given.to = reader.text(QStringLiteral("to"));
    if (const QString zone = reader.text(QStringLiteral("zone")); !zone.isEmpty())
        given.zone = zone;
    const QString precision = reader.text(QStringLiteral("precision"));
    given.precision = precisionFromName(precision);
    if (!precision.isEmpty() && !given.precision)
        reader.refuse(QStringLiteral("precision"), QStringLiteral("must be exact, about, day, month or unknown"));
    if (auto done = reader.finish(); !done)
        return done.error();
    return given;
}

} // namespace

QJsonObject toJson(const When& when)
{
    return {
        {QStringLiteral("from"), when.from ? QJsonValue(toText(*when.from)) : QJsonValue()},
        {QStringLiteral("to"), when.to ? QJsonValue(toText(*when.to)) : QJsonValue()},
        {QStringLiteral("precision"), precisionName(when.precision)},
        {QStringLiteral("zone"), when.zone},
    };
}

base::Result<When> whenFromJson(const QJsonValue& json, const QString& defaultZone, const QString& path)
{
    if (json.isNull() || json.isUndefined())
        return When{.zone = defaultZone};
    const auto given = readParts(json, defaultZone, path);
    if (!given)
        return given.error();
    const QString fromPath = json.isString() ? path : path + QStringLiteral(".from");
    const QString toPath = path + QStringLiteral(".to");
    const QString zonePath = path + QStringLiteral(".zone");
    if (!hasZoneShape(given->zone))
        return wrongTime(zonePath, QStringLiteral("must be the name of a time zone"));

    When when{.zone = given->zone};
    if (given->from.isEmpty()) {
        if (given->precision.value_or(Precision::Unknown) != Precision::Unknown)
            return wrongTime(fromPath, QStringLiteral("is missing"));
        if (!given->to.isEmpty())
            return wrongTime(toPath, QStringLiteral("there is an end without a start"));
        return when;
    }
    if (given->precision == Precision::Unknown)
        return wrongTime(fromPath, QStringLiteral("there is a time although it is not known"));

    const auto from = parseGiven(given->from, fromPath);
    if (!from)
        return from.error();
    when.precision = given->precision.value_or(from->precision());
    const Reading reading{when.precision, given->precision.has_value(), when.zone, zonePath};
    const auto start = resolve(*from, reading);
    if (!start)
        return start.error();
    when.from = *start;
    if (given->to.isEmpty())
        return when;

    const auto to = parseGiven(given->to, toPath);
    if (!to)
        return to.error();
    const auto end = resolve(*to, reading);
    if (!end)
        return end.error();
    if (end->at <= start->at)
        return wrongTime(toPath, QStringLiteral("must be after the start"));
    when.to = *end;
    return when;
}

} // namespace core::domain
