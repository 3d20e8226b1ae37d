#include "app/fields/WhenWords.h"

#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>
#include <utility>

namespace app::fields {

namespace {

using core::domain::Moment;
using core::domain::Precision;
using core::domain::wallTime;
using core::domain::When;
using widgets::dateText;
using widgets::monthText;
using widgets::timeText;

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::fields::WhenWords)
};

bool isLondon(const QString& zone)
{
    return zone == QLatin1String("Europe/London");
}

/// "UTC", "UTC+2", "UTC-3:30": the same in every language.
QString offsetText(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(seconds) / 60;
    QString text = QStringLiteral("UTC%1%2").arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(minutes / 60);
    if (minutes % 60 != 0)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString zoneText(const Moment& moment, const QString& zone)
{
    const QString offset = offsetText(moment.offsetSeconds);
    if (!isLondon(zone))
        return zone == offset ? zone : QStringLiteral("%1, %2").arg(zone, offset);
    if (moment.offsetSeconds == 0)
        return QStringLiteral("GMT");
    return moment.offsetSeconds == 3600 ? QStringLiteral("BST") : offsetText(moment.offsetSeconds);
}

/// What has to be said beside a time: the zone, and which of two it was; empty where it needs nothing.
QString noteOf(const Moment& moment, const QString& zone)
{
    const auto both = core::domain::momentsOf(wallTime(moment), zone);
    // An offset that the zone did not have then is kept as it was typed; it has no twin.
    const bool isTwin = both.size() > 1 && (moment == both.front() || moment == both.back());
    if (!isTwin && isLondon(zone))
        return {};
    QString name = zoneText(moment, zone);
    if (!isTwin)
        return name;
    //: Of an hour that came twice when the clocks went back. %1: "BST".
    return moment == both.front() ? Words::tr("%1, first").arg(name)
                                  //: Of an hour that came twice when the clocks went back. %1: "GMT".
                                  : Words::tr("%1, second").arg(name);
}

QString noted(const QString& words, const QString& note)
{
    //: %1: a day or a time. %2: what there is to say of it, "BST, first".
    return note.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, note);
}

QString momentInWords(const Moment& moment, const QString& zone)
{
    return noted(widgets::momentText(wallTime(moment)), noteOf(moment, zone));
}

/// An instant as the clock of a computer showed it, and the zone that has to be named with it: London wherever the
/// clock agrees with the one there, so that nothing is said of it.
std::pair<Moment, QString> momentOfComputer(core::base::Timestamp at, const QByteArray& computerZone)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(at.msecs, Qt::UTC);
    const QTimeZone zone(computerZone);
    const int offset = zone.isValid() ? zone.offsetFromUtc(instant) : instant.toLocalTime().offsetFromUtc();
    const QString london = QStringLiteral("Europe/London");
    if (offset == QTimeZone(london.toLatin1()).offsetFromUtc(instant))
        return {{at, offset}, london};
    return {{at, offset}, zone.isValid() ? QString::fromLatin1(computerZone) : offsetText(offset)};
}

QString wholeDay(const Moment& moment, const QString& zone)
{
    return noted(dateText(wallTime(moment).date()), isLondon(zone) ? QString() : zone);
}

QString rangeInWords(const When& when)
{
    const QDateTime from = wallTime(*when.from);
    const QDateTime to = wallTime(*when.to);
    if (when.precision == Precision::Month)
        //: %1 and %2: months, "March 2026".
        return Words::tr("some time between %1 and %2").arg(monthText(from.date()), monthText(to.date()));
    if (when.precision == Precision::Day)
        //: %1 and %2: days, or days with times.
        return Words::tr("between %1 and %2").arg(dateText(from.date()), wholeDay(*when.to, when.zone));
    const bool isAbout = when.precision == Precision::About;
    if (from.date() != to.date()) {
        const QString first = momentInWords(*when.from, when.zone);
        const QString last = momentInWords(*when.to, when.zone);
        //: %1 and %2: times, or days with times.
        return isAbout ? Words::tr("between about %1 and %2").arg(first, last)
                       : Words::tr("between %1 and %2").arg(first, last);
    }
    const QString lastNote = noteOf(*when.to, when.zone);
    const QString firstNote = noteOf(*when.from, when.zone);
    const QString first = noted(timeText(from.time()), firstNote == lastNote ? QString() : firstNote);
    const QString last = noted(timeText(to.time()), lastNote);
    //: %1 and %2: times. %3: a day.
    return isAbout ? Words::tr("between about %1 and %2 on %3").arg(first, last, dateText(from.date()))
                   //: %1 and %2: times. %3: a day.
                   : Words::tr("between %1 and %2 on %3").arg(first, last, dateText(from.date()));
}

} // namespace

QString whenInWords(const When& when)
{
    if (!when.from)
        //: Group: days and times in words, in the middle or at the end of a sentence. Read by: the person who keeps the
        //: diary, and on papers the police. They must fit after other words: lower case.
        return Words::tr("date not known");
    if (when.to)
        return rangeInWords(when);
    const Moment& from = *when.from;
    switch (when.precision) {
    case Precision::Unknown:
        return Words::tr("date not known");
    case Precision::Month:
        //: %1: a month, "March 2026".
        return Words::tr("some time in %1").arg(monthText(wallTime(from).date()));
    case Precision::Day:
        return wholeDay(from, when.zone);
    case Precision::About:
        //: %1: a day, or a day with a time.
        return Words::tr("about %1")
            .arg(wallTime(from).time() == QTime(0, 0) ? wholeDay(from, when.zone) : momentInWords(from, when.zone));
    case Precision::Exact:
        break;
    }
    return momentInWords(from, when.zone);
}

QString whenInSentence(const When& when)
{
    if (!when.from || when.precision == Precision::Unknown)
        return Words::tr("on a date I do not know");
    const bool isDay = when.precision == Precision::Exact || when.precision == Precision::Day;
    //: The end of a sentence about something that happened. %1: a day, or a day with a time.
    return isDay && !when.to ? Words::tr("on %1").arg(whenInWords(when)) : whenInWords(when);
}

QString instantInWords(core::base::Timestamp at, const QByteArray& computerZone)
{
    const auto [moment, zone] = momentOfComputer(at, computerZone);
    return momentInWords(moment, zone);
}

QString clockInWords(core::base::Timestamp at, const QByteArray& computerZone)
{
    const auto [moment, zone] = momentOfComputer(at, computerZone);
    return noted(timeText(wallTime(moment).time()), noteOf(moment, zone));
}

QString noSuchDay(const TypedMoment& typed)
{
    bool isDay = false;
    bool isYear = false;
    const int day = typed.day.trimmed().toInt(&isDay);
    const int year = typed.year.trimmed().toInt(&isYear);
    const auto month = monthFromText(typed.month.trimmed());
    if (!isDay || day < 1 || !month || !isYear)
        return Words::tr("That day does not exist. Check the day, the month and the year.");
    const QLocale locale;
    return Words::tr("%1 %2 does not exist in %3. Check the day and month.", "day, month, year")
        .arg(widgets::isolate(QString::number(day)), locale.monthName(*month),
             widgets::isolate(QString::number(year < 100 ? year + 2000 : year)));
}

QString problemOfDays(const TypedMoment& first, const TypedMoment& last)
{
    // A half-typed date is none yet: only three full fields can be wrong.
    const auto isFull
        = [](const TypedMoment& each) { return !each.day.isEmpty() && !each.month.isEmpty() && each.year.size() >= 4; };
    const QDate begin = readDay(first);
    const QDate end = readDay(last);
    if (isFull(first) && !begin.isValid())
        return noSuchDay(first);
    if (isFull(last) && !end.isValid())
        return noSuchDay(last);
    return begin.isValid() && end.isValid() && end < begin ? Words::tr("The last day must not be before the first day.")
                                                           : QString();
}

} // namespace app::fields
