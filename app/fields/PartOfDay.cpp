#include "app/fields/PartOfDay.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace app::fields {

using core::domain::Moment;
using core::domain::When;

namespace {

/// The words of this file.
struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(app::fields::PartOfDay)
};

struct Part
{
    PartOfDay part;
    int fromHour;
    int toHour; ///< Over 24: on the next day.
    const char* names; ///< In English, in small letters, with commas between.
};

/// No two have the same span: what is kept of a part of the day is its span.
constexpr std::array allParts{
    Part{PartOfDay::EarlyHours, 0, 5, "early hours,small hours"},
    Part{PartOfDay::EarlyMorning, 5, 9, "early morning,early in the morning,first thing"},
    Part{PartOfDay::Morning, 6, 12, "morning,late morning,mid morning,mid-morning"},
    Part{PartOfDay::Midday, 12, 14, "midday,mid-day,mid day,lunchtime,lunch time,lunch"},
    Part{PartOfDay::AfterLunch, 13, 16, "after lunch"},
    Part{PartOfDay::Afternoon, 12, 18,
         "afternoon,early afternoon,late afternoon,mid afternoon,mid-afternoon,after school"},
    Part{PartOfDay::Evening, 17, 22, "evening,early evening,late evening,teatime,tea time,after tea,after dinner"},
    Part{PartOfDay::Night, 21, 24 + 5, "night,night time,night-time,nighttime,tonight,overnight"},
    Part{PartOfDay::LateAtNight, 22, 24 + 2, "late night,late at night,late in the night"},
};

const Part& entryOf(PartOfDay part)
{
    return allParts[static_cast<std::size_t>(part)];
}

QString inSmall(const QString& words)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s\"'.,]+|[\\s\"'.,]+$"));
    QString bare = words.simplified().toCaseFolded();
    return bare.remove(edges);
}

/// Without the words that stand before a part of a day and say no more of it.
QString withoutLead(QString words)
{
    static const QRegularExpression lead(QStringLiteral(
        "^(some ?time|about|around|roughly|maybe|probably|in|at|by|during|on|that|this|the|it was|was)\\s+"));
    while (words.contains(lead))
        words.remove(lead);
    return words;
}

/// The minute when the clock on the wall shows this. Where it never did, an hour on; where it did twice, the span is
/// the longer one.
std::optional<Moment> edgeOf(const QDateTime& wall, const QString& zone, bool isEnd)
{
    auto moments = core::domain::momentsOf(wall, zone);
    if (moments.empty())
        moments = core::domain::momentsOf(wall.addSecs(3600), zone);
    if (moments.empty())
        return std::nullopt;
    return isEnd ? moments.back() : moments.front();
}

} // namespace

std::optional<PartOfDay> partOfDayFromText(const QString& text)
{
    const QString words = inSmall(text);
    if (words.isEmpty())
        return std::nullopt;
    for (const Part& each : allParts)
        if (words == inSmall(partOfDayInWords(each.part)))
            return each.part;
    const QString bare = withoutLead(words);
    for (const Part& each : allParts)
        if (QString::fromLatin1(each.names).split(QLatin1Char(',')).contains(bare))
            return each.part;
    return std::nullopt;
}

QString partOfDayInWords(PartOfDay part)
{
    switch (part) {
    case PartOfDay::EarlyHours:
        //: Group: parts of a day, as people write them in place of the hour when they do not know it. Read by: the
        //: person who keeps the diary. Lower case; the most usual words for it.
        //: This text: after midnight, before dawn.
        return PartWords::tr("in the early hours");
    case PartOfDay::EarlyMorning:
        return PartWords::tr("in the early morning");
    case PartOfDay::Morning:
        return PartWords::tr("in the morning");
    case PartOfDay::Midday:
        return PartWords::tr("at lunchtime");
    case PartOfDay::AfterLunch:
        return PartWords::tr("after lunch");
    case PartOfDay::Afternoon:
        return PartWords::tr("in the afternoon");
    case PartOfDay::Evening:
        return PartWords::tr("in the evening");
    case PartOfDay::Night:
        return PartWords::tr("at night");
    case PartOfDay::LateAtNight:
        return PartWords::tr("late at night");
    }
    return {};
}

std::optional<PartSpan> spanOf(PartOfDay part, QDate day, const QString& zone)
{
    const Part& entry = entryOf(part);
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    const auto from = edgeOf(midnight.addSecs(qint64{3600} * entry.fromHour), zone, false);
    const auto to = edgeOf(midnight.addSecs(qint64{3600} * entry.toHour), zone, true);
    if (!from || !to)
        return std::nullopt;
    return PartSpan{*from, *to};
}

std::optional<PartOfDay> partOfDayOf(const When& when)
{
    if (when.precision != core::domain::Precision::About || !when.from || !when.to)
        return std::nullopt;
    const QDate day = core::domain::wallTime(*when.from).date();
    for (const Part& each : allParts)
        if (const auto span = spanOf(each.part, day, when.zone);
            span && span->from == *when.from && span->to == *when.to)
            return each.part;
    return std::nullopt;
}

TypedMoment::Half halfIn(PartOfDay part, int hour)
{
    using Half = TypedMoment::Half;
    switch (part) {
    case PartOfDay::EarlyHours:
        return hour == 12 || hour < 6 ? Half::Am : Half::NotSaid;
    case PartOfDay::EarlyMorning:
    case PartOfDay::Morning:
        return hour == 12 ? Half::NotSaid : Half::Am;
    case PartOfDay::Midday:
        return hour == 12 || hour < 3 ? Half::Pm : Half::NotSaid;
    case PartOfDay::AfterLunch:
    case PartOfDay::Afternoon:
        return hour == 12 || hour < 8 ? Half::Pm : Half::NotSaid;
    case PartOfDay::Evening:
        return hour > 3 && hour < 12 ? Half::Pm : Half::NotSaid;
    case PartOfDay::Night:
    case PartOfDay::LateAtNight: // Of which night 2 at night is, nobody can tell.
        return hour > 5 && hour < 12 ? Half::Pm : Half::NotSaid;
    }
    return Half::NotSaid;
}

} // namespace app::fields
