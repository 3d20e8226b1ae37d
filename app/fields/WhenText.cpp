#include "app/fields/WhenText.h"

#include "app/fields/PartOfDay.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace app::fields {

using core::domain::Moment;
using core::domain::Precision;

namespace {

struct Clock
{
    int hour = 0;
    int minute = 0;
};

/// Nothing typed, a time, or one that cannot be read.
struct ReadClock
{
    std::optional<Clock> clock;
    std::optional<WhenFault> fault;
};

ReadClock readClock(const TypedMoment& typed)
{
    if (!typed.hasTime())
        return {};
    QString hourText = typed.hour.trimmed().toLower();
    QString minuteText = typed.minute.trimmed();
    auto half = typed.half;
    static const QRegularExpression suffix(QStringLiteral("\\s*([ap])\\.?m\\.?$"));
    if (const auto found = suffix.match(hourText); found.hasMatch()) {
        half = found.captured(1) == QLatin1String("a") ? TypedMoment::Half::Am : TypedMoment::Half::Pm;
        hourText.truncate(found.capturedStart());
    }
    static const QRegularExpression withPart(QStringLiteral("^(\\d{1,2})([.:]\\d{2})?\\s+(\\D+)$"));
    if (const auto found = withPart.match(hourText); found.hasMatch()) {
        if (const auto part = partOfDayFromText(found.captured(3))) {
            hourText = found.captured(1) + found.captured(2);
            if (const auto said = halfIn(*part, found.captured(1).toInt()); said != TypedMoment::Half::NotSaid)
                half = said;
            else if (half == TypedMoment::Half::NotSaid || found.captured(1).toInt() == 12) // At night it is no noon.
                return {std::nullopt, WhenFault::TimeNotClear};
        }
    }
    static const QRegularExpression both(QStringLiteral("^(\\d{1,2})[.:](\\d{2})$"));
    if (const auto found = both.match(hourText); found.hasMatch() && minuteText.isEmpty()) {
        hourText = found.captured(1);
        minuteText = found.captured(2);
    }
    bool hourOk = false;
    bool minuteOk = true;
    const int hour = hourText.toInt(&hourOk);
    const int minute = minuteText.isEmpty() ? 0 : minuteText.toInt(&minuteOk);
    if (!hourOk || !minuteOk || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {std::nullopt, WhenFault::TimeNotClear};
    if (hour == 0 || hour > 12)
        return {Clock{hour, minute}, std::nullopt};
    switch (half) {
    case TypedMoment::Half::NotSaid:
        return {std::nullopt, WhenFault::HalfMissing};
    case TypedMoment::Half::Am:
        return {Clock{hour % 12, minute}, std::nullopt};
    case TypedMoment::Half::Pm:
        return {Clock{hour % 12 + 12, minute}, std::nullopt};
    }
    return {std::nullopt, WhenFault::TimeNotClear};
}

/// A day, a month, or what is wrong.
struct ReadDate
{
    QDate date; ///< The first of the month when only that is known.
    bool isWholeMonth = false;
    std::optional<WhenFault> fault;
};

ReadDate readDate(const TypedMoment& typed, QDate today)
{
    const QString dayText = typed.day.trimmed();
    const QString monthText = typed.month.trimmed();
    const QString yearText = typed.year.trimmed();
    if (monthText.isEmpty() || yearText.isEmpty())
        return {{}, false, WhenFault::DayMissing};
    const auto month = monthFromText(monthText);
    bool yearOk = false;
    int year = yearText.toInt(&yearOk);
    if (yearOk && yearText.size() == 2)
        year += 2000;
    if (!month || !yearOk || year < 1900 || year > 9999)
        return {{}, false, WhenFault::NotADate};
    bool dayOk = true;
    const int day = dayText.isEmpty() ? 1 : dayText.toInt(&dayOk);
    const QDate date(year, *month, dayOk ? day : 0);
    if (!date.isValid())
        return {{}, false, WhenFault::NotADate};
    if (date > today)
        return {date, false, WhenFault::InTheFuture};
    return {date, dayText.isEmpty(), std::nullopt};
}

QString withoutAccents(const QString& name)
{
    QString bare;
    for (const QChar c : name.normalized(QString::NormalizationForm_D))
        if (c.unicode() < 0x0300 || c.unicode() > 0x036f)
            bare += c;
    return bare.toCaseFolded();
}

QString spokenTime(Clock clock)
{
    const int hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12;
    const QLatin1String half(clock.hour < 12 ? "am" : "pm");
    return clock.minute == 0 ? QStringLiteral("%1%2").arg(hour).arg(half)
                             : QStringLiteral("%1:%2%3").arg(hour).arg(clock.minute, 2, 10, QLatin1Char('0')).arg(half);
}

struct ReadMoment
{
    Moment moment;
    Precision precision = Precision::Exact;
    std::optional<WhenProblem> problem;
    std::optional<Moment> last = std::nullopt; ///< Of a part of the day; `moment` is its first.
};

ReadMoment readPart(PartOfDay part, const ReadDate& date, const QString& zone, bool isEnd)
{
    if (date.isWholeMonth)
        return {{}, {}, WhenProblem{WhenFault::DayMissing, isEnd, {}, {}}};
    const auto span = spanOf(part, date.date, zone);
    if (!span)
        return {{}, {}, WhenProblem{WhenFault::TimeNotClear, isEnd, date.date, {}}};
    return {span->from, Precision::About, {}, span->to};
}

/// `isEnd`: a day without a time ends at its last minute.
ReadMoment readMoment(const TypedMoment& typed, const QString& zone, QDate today, bool isEnd)
{
    const ReadDate date = readDate(typed, today);
    if (date.fault)
        return {{}, {}, WhenProblem{*date.fault, isEnd, date.date, {}, typed}};
    if (const auto part = partOfDayFromText(typed.hour); part && typed.minute.trimmed().isEmpty())
        return readPart(*part, date, zone, isEnd);
    const ReadClock read = readClock(typed);
    if (read.fault)
        return {{}, {}, WhenProblem{*read.fault, isEnd, date.date, {}}};

    ReadMoment result;
    Clock clock;
    QDate day = date.date;
    if (date.isWholeMonth) {
        result.precision = Precision::Month;
        if (isEnd)
            day = QDate(day.year(), day.month(), day.daysInMonth());
    } else if (!read.clock) {
        result.precision = Precision::Day;
    }
    if (read.clock && !date.isWholeMonth)
        clock = *read.clock;
    else if (isEnd)
        clock = {23, 59};

    const auto moments = core::domain::momentsOf(QDateTime(day, QTime(clock.hour, clock.minute), Qt::UTC), zone);
    if (moments.empty())
        return {{}, {}, WhenProblem{WhenFault::SkippedHour, isEnd, day, spokenTime(clock)}};
    if (moments.size() > 1 && result.precision == Precision::Exact && typed.repeat == TypedMoment::Repeat::NotSaid)
        return {{}, {}, WhenProblem{WhenFault::RepeatedHour, isEnd, day, spokenTime(clock)}};
    result.moment = typed.repeat == TypedMoment::Repeat::Second ? moments.back() : moments.front();
    return result;
}

/// Of two ends, the one that is known better says how the whole is known: between March and 6 April, by days.
Precision finerOf(Precision one, Precision other)
{
    const auto isEither = [&](Precision wanted) { return one == wanted || other == wanted; };
    if (isEither(Precision::About))
        return Precision::About;
    if (isEither(Precision::Exact))
        return Precision::Exact;
    return isEither(Precision::Day) ? Precision::Day : Precision::Month;
}

bool hasTimes(Precision precision)
{
    return precision == Precision::Exact || precision == Precision::About;
}

/// The end as it is stored: of days and months, the start of the last one.
Moment endOf(const Moment& read, Precision precision, const QString& zone)
{
    if (hasTimes(precision))
        return read;
    const QDate day = core::domain::wallTime(read).date();
    const QDate last = precision == Precision::Month ? QDate(day.year(), day.month(), 1) : day;
    return core::domain::startOfDay(last, zone).value_or(read);
}

TypedMoment typedFrom(const Moment& moment, Precision precision, const QString& zone)
{
    const QDateTime wall
        = QDateTime::fromMSecsSinceEpoch(moment.at.msecs + qint64(moment.offsetSeconds) * 1000, Qt::UTC);
    TypedMoment typed;
    typed.month = QLocale().standaloneMonthName(wall.date().month());
    typed.year = QString::number(wall.date().year());
    if (precision != Precision::Month)
        typed.day = QString::number(wall.date().day());
    if (hasTimes(precision)) {
        const int hour = wall.time().hour();
        typed.hour = QString::number(hour % 12 == 0 ? 12 : hour % 12);
        typed.minute = QStringLiteral("%1").arg(wall.time().minute(), 2, 10, QLatin1Char('0'));
        typed.half = hour < 12 ? TypedMoment::Half::Am : TypedMoment::Half::Pm;
        const auto both = core::domain::momentsOf(wall, zone);
        if (both.size() > 1)
            typed.repeat = moment == both.front() ? TypedMoment::Repeat::First : TypedMoment::Repeat::Second;
    }
    return typed;
}

} // namespace

bool TypedMoment::isEmpty() const
{
    return day.trimmed().isEmpty() && month.trimmed().isEmpty() && year.trimmed().isEmpty() && !hasTime();
}

std::optional<int> monthFromText(const QString& text)
{
    const QString wanted = withoutAccents(text.trimmed());
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? std::optional(number) : std::nullopt;
    if (wanted.size() < 3)
        return std::nullopt;
    // A draft may have been begun in another language of the window.
    const std::array locales{QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(), QLocale(QLocale::Welsh),
                             QLocale(QLocale::Polish), QLocale(QLocale::Urdu)};
    for (const QLocale& locale : locales)
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString& name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                    if (withoutAccents(name).startsWith(wanted))
                        return month;
    return std::nullopt;
}

QDate readDay(const TypedMoment& typed)
{
    const ReadDate read = readDate(typed, QDate(9999, 12, 31));
    return read.fault || read.isWholeMonth ? QDate() : read.date;
}

Moment momentAt(core::base::Timestamp now, const QString& zone)
{
    constexpr qint64 minute = 60'000;
    const core::base::Timestamp at{now.msecs - now.msecs % minute};
    return {at, QTimeZone(zone.toLatin1()).offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.msecs, Qt::UTC))};
}

ReadWhen readWhen(const TypedWhen& typed, QDate today, std::optional<core::base::Timestamp> now)
{
    ReadWhen result;
    result.when.zone = typed.zone;
    if (typed.mode == WhenMode::DoNotKnow)
        return result;
    // What is still to come has not happened: a part of the day that is not over ends now.
    const auto isToCome = [&now](const ReadMoment& read) { return read.last && now && read.moment.at > *now; };
    const auto lastOf
        = [&](const ReadMoment& read) { return now && read.last->at > *now ? momentAt(*now, typed.zone) : *read.last; };

    const ReadMoment from = readMoment(typed.from, typed.zone, today, false);
    result.problem = from.problem;
    if (!result.problem && isToCome(from))
        result.problem = WhenProblem{WhenFault::PartToCome, false, {}, {}};
    if (result.problem)
        return result;
    result.when.from = from.moment;
    result.when.precision = from.precision;
    if (typed.mode == WhenMode::About && from.precision == Precision::Exact)
        result.when.precision = Precision::About;
    if (typed.mode != WhenMode::Between) {
        if (from.last && lastOf(from).at > from.moment.at)
            result.when.to = lastOf(from);
        return result;
    }

    const ReadMoment to = readMoment(typed.to, typed.zone, today, true);
    result.problem = to.problem;
    if (!result.problem && isToCome(to))
        result.problem = WhenProblem{WhenFault::PartToCome, true, {}, {}};
    if (result.problem)
        return result;
    result.when.precision = finerOf(from.precision, to.precision);
    const Moment end = endOf(to.last ? lastOf(to) : to.moment, result.when.precision, typed.zone);
    if (!hasTimes(result.when.precision) && end.at == from.moment.at) // "Between 4 March and 4 March": that day.
        return result;
    if (end.at <= from.moment.at) {
        result.problem = WhenProblem{WhenFault::EndNotAfterStart, true, {}, {}};
        return result;
    }
    result.when.to = end;
    return result;
}

TypedWhen typedFrom(const core::domain::When& when)
{
    TypedWhen typed;
    typed.zone = when.zone;
    if (!when.from) {
        typed.mode = WhenMode::DoNotKnow;
        return typed;
    }
    if (const auto part = partOfDayOf(when)) {
        typed.mode = WhenMode::About;
        typed.from = typedFrom(*when.from, Precision::Day, when.zone);
        typed.from.hour = partOfDayInWords(*part);
        return typed;
    }
    typed.from = typedFrom(*when.from, when.precision, when.zone);
    if (when.to) {
        typed.mode = WhenMode::Between;
        typed.to = typedFrom(*when.to, when.precision, when.zone);
    } else if (when.precision == Precision::About) {
        typed.mode = WhenMode::About;
    }
    return typed;
}

} // namespace app::fields
