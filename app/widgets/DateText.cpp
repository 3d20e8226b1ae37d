#include "app/widgets/DateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace app::widgets {

namespace {

/// The words of this file.
struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(app::widgets::DateText)
};

constexpr const char* clockProperty = "holdfastCountsTo24"; // As the look is kept: with the application.

} // namespace

void countTo24(bool counts)
{
    QCoreApplication::instance()->setProperty(clockProperty, counts);
}

bool countsTo24()
{
    return QCoreApplication::instance()->property(clockProperty).toBool();
}

QString dateText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString longDateText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString dayAndMonthText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM"));
}

QString monthText(QDate day)
{
    // Beside a day many languages bend the name of the month; alone it stands as it is.
    return day.isValid() ? QLocale().standaloneMonthName(day.month()) + QLatin1Char(' ') + QString::number(day.year())
                         : QString();
}

QString timeText(QTime time)
{
    if (countsTo24())
        return QLocale().toString(time, QStringLiteral("HH:mm"));
    const QString clock = QStringLiteral("%1:%2")
                              .arg(time.hour() % 12 == 0 ? 12 : time.hour() % 12)
                              .arg(time.minute(), 2, 10, QLatin1Char('0'));
    //: Group: times and moments as they are written everywhere. Read by: everybody, also on papers. They must be clear
    //: without thinking.
    //: A time before noon; %1: "2:05". In English without a gap: "2:05am".
    return time.hour() < 12 ? DateWords::tr("%1am").arg(clock)
                            //: A time after noon; %1: "2:05". In English without a gap: "2:05pm".
                            : DateWords::tr("%1pm").arg(clock);
}

QString momentText(const QDateTime& time)
{
    //: %1: a day, "27 March 2026". %2: a time, "2:05pm".
    return DateWords::tr("%1, %2", "day, time").arg(dateText(time.date()), timeText(time.time()));
}

} // namespace app::widgets
