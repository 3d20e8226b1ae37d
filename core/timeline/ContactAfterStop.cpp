#include "core/timeline/ContactAfterStop.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace core::timeline {

namespace {

/// Ids of guidance::Behaviour; a test looks each of them up.
constexpr std::array contactKinds{
    QLatin1String("called"),          QLatin1String("silent-calls"),    QLatin1String("texted"),
    QLatin1String("emailed"),         QLatin1String("online-messages"), QLatin1String("sexual-image-sent"),
    QLatin1String("gift-or-letter"),  QLatin1String("came-to-home"),    QLatin1String("came-to-work"),
    QLatin1String("spoke-in-person"),
};

bool isTimeKnown(const domain::When& when)
{
    return when.precision == domain::Precision::Exact;
}

/// The last day on which something may have begun.
QDate latestStart(const domain::When& when)
{
    const QDate day = domain::wallTime(*when.from).date();
    return when.precision == domain::Precision::Month ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
}

} // namespace

QString askedToStopQuestion()
{
    return QStringLiteral("asked-to-stop");
}

bool isContact(const QStringList& behaviours)
{
    return std::ranges::any_of(behaviours, [](const QString& id) {
        return std::ranges::any_of(contactKinds, [&id](QLatin1String kind) { return id == kind; });
    });
}

bool isAfter(const domain::When& when, const domain::When& asked)
{
    if (!when.from || !asked.from)
        return false;
    const QDate day = domain::wallTime(*when.from).date();
    const QDate askedBy = latestStart(asked);
    if (day != askedBy)
        return day > askedBy;
    return isTimeKnown(when) && isTimeKnown(asked) && when.from->at > asked.from->at;
}

} // namespace core::timeline
