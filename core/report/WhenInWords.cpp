#include "core/report/WhenInWords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace core::report {

namespace {

constexpr qint64 c_msPerSecond = 1000;
constexpr qint64 c_msPerDay = c_msPerSecond * 60 * 60 * 24;

bool isLondon(const QString& zone)
{
    return zone == QLatin1String("Europe/London");
}

QTimeZone zoneOf(const QString& name)
{
    static const QTimeZone london("Europe/London");
    return isLondon(name) ? london : QTimeZone(name.toUtf8());
}

/// The wall clock of a moment, as a date and time without a zone (spec UTC, so that nothing shifts it).
QDateTime wallOf(const domain::Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.at.msecs + moment.offsetSeconds * c_msPerSecond, Qt::UTC);
}

/// 0: the wall clock showed this time once that day; 1, 2: it showed it twice and this is the first, the second.
int turnOf(const domain::Moment& moment, const QString& zoneName)
{
    const QTimeZone zone = zoneOf(zoneName);
    // An offset that the zone did not have then is kept as it was typed; it has no twin.
    if (!zone.isValid()
        || zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment.at.msecs, Qt::UTC)) != moment.offsetSeconds)
        return 0;
    const qint64 wall = moment.at.msecs + moment.offsetSeconds * c_msPerSecond;
    for (const qint64 shift : {-c_msPerDay, c_msPerDay}) {
        const int other = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment.at.msecs + shift, Qt::UTC));
        if (other == moment.offsetSeconds)
            continue;
        const qint64 at = wall - other * c_msPerSecond;
        if (zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) == other)
            return moment.at.msecs < at ? 1 : 2;
    }
    return 0;
}

/// "UTC", "UTC+2", "UTC-3:30".
QString offsetInWords(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(seconds) / 60;
    QString text = QStringLiteral("UTC%1%2").arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(minutes / 60);
    if (minutes % 60 != 0)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString zoneInWords(const domain::Moment& moment, const QString& zone)
{
    if (!isLondon(zone))
        return QStringLiteral("%1, %2").arg(zone, offsetInWords(moment.offsetSeconds));
    if (moment.offsetSeconds == 0)
        return QStringLiteral("GMT");
    return moment.offsetSeconds == 3600 ? QStringLiteral("BST") : offsetInWords(moment.offsetSeconds);
}

/// " (GMT)", " (BST, first)", or nothing where the style needs none.
QString zoneNote(const domain::Moment& moment, const QString& zone, WhenStyle style)
{
    const int turn = turnOf(moment, zone);
    if (style == WhenStyle::Screen && turn == 0 && isLondon(zone))
        return {};
    QString note = zoneInWords(moment, zone);
    if (turn != 0)
        note += turn == 1 ? QStringLiteral(", first") : QStringLiteral(", second");
    return QStringLiteral(" (%1)").arg(note);
}

QString dateInWords(const QDate& date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString monthInWords(const QDate& date)
{
    return QLocale::c().toString(date, QStringLiteral("MMMM yyyy"));
}

QString clockInWords(const QTime& time, WhenStyle style)
{
    return QLocale::c().toString(time, style == WhenStyle::Pack ? QStringLiteral("HH:mm") : QStringLiteral("h:mmap"));
}

QString momentInWords(const domain::Moment& moment, const QString& zone, WhenStyle style)
{
    const QDateTime wall = wallOf(moment);
    return QStringLiteral("%1, %2%3")
        .arg(dateInWords(wall.date()), clockInWords(wall.time(), style), zoneNote(moment, zone, style));
}

/// "27 March 2026", with the zone when it is not London.
QString wholeDay(const domain::Moment& moment, const QString& zone)
{
    const QString day = dateInWords(wallOf(moment).date());
    return isLondon(zone) ? day : QStringLiteral("%1 (%2)").arg(day, zone);
}

QString rangeInWords(const domain::When& when, const domain::Moment& first, const domain::Moment& last, WhenStyle style)
{
    const QDateTime from = wallOf(first);
    const QDateTime to = wallOf(last);
    switch (when.precision) {
    case domain::Precision::Month:
        return QStringLiteral("some time between %1 and %2").arg(monthInWords(from.date()), monthInWords(to.date()));
    case domain::Precision::Day:
        return QStringLiteral("between %1 and %2").arg(dateInWords(from.date()), wholeDay(last, when.zone));
    case domain::Precision::Exact:
    case domain::Precision::About:
    case domain::Precision::Unknown:
        break;
    }
    const QString about = when.precision == domain::Precision::About ? QStringLiteral("about ") : QString();
    const QString firstZone = zoneNote(first, when.zone, style);
    const QString lastZone = zoneNote(last, when.zone, style);
    if (from.date() == to.date())
        return QStringLiteral("between %1%2%3 and %4%5 on %6")
            .arg(about, clockInWords(from.time(), style), firstZone == lastZone ? QString() : firstZone,
                 clockInWords(to.time(), style), lastZone, dateInWords(from.date()));
    return QStringLiteral("between %1%2 and %3")
        .arg(about, momentInWords(first, when.zone, style), momentInWords(last, when.zone, style));
}

} // namespace

QString whenInWords(const domain::When& when, WhenStyle style)
{
    if (!when.from)
        return QStringLiteral("date not known");
    if (when.to)
        return rangeInWords(when, *when.from, *when.to, style);
    switch (when.precision) {
    case domain::Precision::Unknown:
        return QStringLiteral("date not known");
    case domain::Precision::Month:
        return QStringLiteral("some time in %1").arg(monthInWords(wallOf(*when.from).date()));
    case domain::Precision::Day:
        return wholeDay(*when.from, when.zone);
    case domain::Precision::About:
        return QStringLiteral("about %1")
            .arg(wallOf(*when.from).time() == QTime(0, 0) ? wholeDay(*when.from, when.zone)
                                                          : momentInWords(*when.from, when.zone, style));
    case domain::Precision::Exact:
        break;
    }
    return momentInWords(*when.from, when.zone, style);
}

QString whenInSentence(const domain::When& when, WhenStyle style)
{
    const QString words = whenInWords(when, style);
    if (!when.from || when.precision == domain::Precision::Unknown)
        return QStringLiteral("on a date I do not know");
    const bool isDay = when.precision == domain::Precision::Exact || when.precision == domain::Precision::Day;
    return isDay && !when.to ? QStringLiteral("on %1").arg(words) : words;
}

QString dayInWords(const domain::When& when)
{
    if (!when.from || when.precision == domain::Precision::Unknown)
        return {};
    const QDate date = wallOf(*when.from).date();
    return when.precision == domain::Precision::Month ? monthInWords(date) : dateInWords(date);
}

} // namespace core::report
