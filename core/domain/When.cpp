#include "core/domain/When.h"

#include "core/domain/NameTable.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace core::domain {

namespace {

constexpr NameTable<Precision, 5> PrecisionNames{{
    {Precision::Exact, QLatin1String("exact")},
    {Precision::About, QLatin1String("about")},
    {Precision::Day, QLatin1String("day")},
    {Precision::Month, QLatin1String("month")},
    {Precision::Unknown, QLatin1String("unknown")},
}};

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

/// The years that a record may speak of. The full-text index shifts milliseconds left by 20 bits, so it ends in 2248.
constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

QTimeZone zoneNamed(const QString& name)
{
    return QTimeZone(name.toUtf8());
}

/// Qt lists the zones of places (zone.tab) only. A computer may as well be set to an older name of a place, such as
/// Asia/Calcutta, or to a clock without a place, such as Etc/GMT-3 (both in IANA's file `backward` or `etcetera`).
/// QTimeZone also takes folders and POSIX rules for zones, so the name is looked at first.
bool isUnlistedZone(const QString& name)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(GMT|Etc/(GMT[+-]1?[0-9]|[A-Za-z]+)|(Africa|America|Antarctica|Asia|Atlantic|Australia|Brazil|Canada|Chile|"
        "Europe|Indian|Mexico|Pacific|US)/[A-Za-z_/-]+)$"));
    if (!shape.match(name).hasMatch() || !zoneNamed(name).isValid())
        return false;
    const QByteArray folder = name.toLatin1() + '/';
    return std::ranges::none_of(QTimeZone::availableTimeZoneIds(),
                                [&folder](const QByteArray& id) { return id.startsWith(folder); });
}

base::Error wrong(const QString& path, const QString& why)
{
    return {base::ErrorCode::Invalid, why, path};
}

/// Old local times have seconds in their offsets; RFC 3339 has none.
int inWholeMinutes(int offsetSeconds)
{
    return qRound(offsetSeconds / 60.0) * 60;
}

bool isStartOf(const Moment& moment, Precision precision, const QString& zone)
{
    const QDateTime wall = wallTime(moment);
    if (precision == Precision::Month && wall.date().day() != 1)
        return false;
    // The offset as stored decides; the rules of today are asked only for days that did not begin at midnight.
    return wall.time() == QTime(0, 0) || startOfDay(wall.date(), zone) == moment;
}

base::Result<void> validateMoment(const Moment& moment, const When& when, base::Timestamp now, const QString& path)
{
    if (moment.offsetSeconds % 60 != 0 || qAbs(moment.offsetSeconds) >= 24 * 3600)
        return wrong(path, QStringLiteral("the offset must be whole minutes, and less than 24 hours"));
    const int year = wallTime(moment).date().year();
    if (year < FirstYear || year > LastYear)
        return wrong(path, QStringLiteral("the year must be %1 to %2").arg(FirstYear).arg(LastYear));
    if (moment.at.msecs > now.msecs + DayMs)
        return wrong(path, QStringLiteral("this is in the future"));
    const bool isWhole = when.precision == Precision::Day || when.precision == Precision::Month;
    if (isWhole && !isStartOf(moment, when.precision, when.zone))
        return wrong(path, QStringLiteral("must be the start of a day or month"));
    return {};
}

} // namespace

QString precisionName(Precision precision)
{
    return nameIn(PrecisionNames, precision);
}
std::optional<Precision> precisionFromName(const QString& name)
{
    return valueIn(PrecisionNames, name);
}

base::Result<void> validate(const When& when, base::Timestamp now, const QString& path)
{
    const QString fromPath = path + QStringLiteral(".from");
    const QString toPath = path + QStringLiteral(".to");
    if (!isKnownZone(when.zone))
        return wrong(path + QStringLiteral(".zone"), QStringLiteral("is no time zone that is known here"));
    if (when.precision == Precision::Unknown && when.from)
        return wrong(fromPath, QStringLiteral("there is a time although it is not known"));
    if (when.precision != Precision::Unknown && !when.from)
        return wrong(fromPath, QStringLiteral("is missing"));
    if (when.to && !when.from)
        return wrong(toPath, QStringLiteral("there is an end without a start"));
    if (when.from)
        if (auto checked = validateMoment(*when.from, when, now, fromPath); !checked)
            return checked;
    if (!when.to)
        return {};
    if (when.to->at <= when.from->at)
        return wrong(toPath, QStringLiteral("must be after the start"));
    return validateMoment(*when.to, when, now, toPath);
}

std::vector<Moment> momentsOf(const QDateTime& wall, const QString& zone)
{
    const QDateTime asIfUtc(wall.date(), wall.time(), Qt::UTC);
    if (!asIfUtc.isValid() || !isKnownZone(zone))
        return {};
    const QTimeZone rules = zoneNamed(zone);
    const qint64 local = asIfUtc.toMSecsSinceEpoch();
    const auto offsetAt
        = [&rules](qint64 msecs) { return rules.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)); };

    // QDateTime takes the second of two without asking, so every offset in force around that day is tried, and those
    // are kept with which the clock at that instant really shows this time. No zone is further than 26 hours off.
    std::vector<int> offsets;
    for (qint64 hours = -36; hours <= 36; hours += 12) {
        const int offset = offsetAt(local + hours * HourMs);
        if (std::ranges::find(offsets, offset) == offsets.end())
            offsets.push_back(offset);
    }
    std::vector<Moment> moments;
    for (const int offset : offsets) {
        const qint64 at = local - qint64{1000} * offset;
        if (offsetAt(at) == offset)
            moments.push_back({{at}, inWholeMinutes(offset)});
    }
    std::ranges::sort(moments, {}, &Moment::at);
    return moments;
}

std::optional<Moment> startOfDay(QDate day, const QString& zone)
{
    const auto midnights = momentsOf(QDateTime(day, QTime(0, 0), Qt::UTC), zone);
    if (!midnights.empty())
        return midnights.front();
    if (!day.isValid() || !isKnownZone(zone))
        return std::nullopt;
    const QDateTime start = day.startOfDay(zoneNamed(zone));
    if (!start.isValid() || start.date() != day)
        return std::nullopt;
    return Moment{{start.toMSecsSinceEpoch()}, inWholeMinutes(start.offsetFromUtc())};
}

QDate dayIn(const QString& zone, base::Timestamp at)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(at.msecs, Qt::UTC);
    return isKnownZone(zone) ? instant.toTimeZone(zoneNamed(zone)).date() : instant.date();
}

QDateTime wallTime(const Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.at.msecs + qint64{1000} * moment.offsetSeconds, Qt::UTC);
}

bool isKnownZone(const QString& zone)
{
    // Qt also takes offsets such as "UTC+01:00", which have no rules and are no IANA names.
    const QByteArray id = zone.toLatin1();
    return !id.isEmpty() && !id.startsWith("UTC+") && !id.startsWith("UTC-") && QString::fromLatin1(id) == zone
        && (QTimeZone::isTimeZoneIdAvailable(id) || isUnlistedZone(zone));
}

QString toText(const Moment& moment)
{
    const QDateTime wall = wallTime(moment);
    const QString format = wall.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")
                                                   : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz");
    const int minutes = qAbs(moment.offsetSeconds) / 60;
    return QStringLiteral("%1%2%3:%4")
        .arg(wall.toString(format), moment.offsetSeconds < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

base::Timestamp sortTime(const When& when, base::Timestamp fallback)
{
    return when.from ? when.from->at : fallback;
}

} // namespace core::domain
