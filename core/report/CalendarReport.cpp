#include "core/report/CalendarReport.h"

#include "core/report/TimelineReport.h"

#include <QLocale>

namespace core::report {

namespace {

using timeline::DayCount;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString numberOf(int count, const QString& one, const QString& many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

/// The days of one week that have incidents: "Tue 10: 4, Thu 12: 1. In the week: 5."
class Week
{
public:
    explicit Week(QDate monday)
        : m_monday(monday)
    {
    }
    void add(const DayCount& day)
    {
        m_days += QStringLiteral("%1: %2")
                      .arg(QLocale::c().toString(day.day, QStringLiteral("ddd d MMMM")))
                      .arg(day.incidents);
        m_sum += day.incidents;
    }
    QDate monday() const { return m_monday; }
    std::pair<QString, QString> row() const
    {
        return {QLocale::c().toString(m_monday, QStringLiteral("'Week of' d MMMM yyyy")),
                QStringLiteral("%1. In the week: %2.").arg(m_days.join(QStringLiteral(", "))).arg(m_sum)};
    }

private:
    QDate m_monday;
    QStringList m_days;
    int m_sum = 0;
};

} // namespace

ReportDocument calendarDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const timeline::DayCounts& counts, base::Timestamp madeAt)
{
    ReportDocument document;
    document.title = QStringLiteral("Calendar");
    document.subtitle = timelineSubtitle(matter, filter, madeAt);
    document.pageFooter = QStringLiteral("Page %1 of %2");
    document.madeAt = madeAt;
    int all = counts.withoutDay;
    std::vector<Week> weeks;
    for (const DayCount& day : counts.days) {
        if (weeks.empty() || weeks.back().monday() != mondayOf(day.day))
            weeks.emplace_back(mondayOf(day.day));
        weeks.back().add(day);
        all += day.incidents;
    }
    Facts facts;
    facts.rows.emplace_back(QStringLiteral("Incidents"), QString::number(all));
    if (counts.withoutDay > 0)
        facts.rows.emplace_back(QStringLiteral("Without a day"),
                                numberOf(counts.withoutDay, QStringLiteral("incident"), QStringLiteral("incidents")));
    document.sections.push_back({QStringLiteral("Overview"), {facts}});
    document.sections.back().blocks.emplace_back(
        Paragraph{QStringLiteral("A day that is not named has nothing recorded in this list. It does not mean that "
                                 "nothing happened. What went on for days is counted on its first day."),
                  Paragraph::Style::Small,
                  {}});

    QDate before;
    for (const Week& week : weeks) {
        const QString heading = QLocale::c().toString(week.monday(), QStringLiteral("MMMM yyyy"));
        if (document.sections.back().heading != heading)
            document.sections.push_back({heading, {}});
        auto& blocks = document.sections.back().blocks;
        const int empty = before.isValid() ? static_cast<int>(before.daysTo(week.monday()) / 7 - 1) : 0;
        if (empty > 0)
            blocks.emplace_back(Paragraph{QStringLiteral("%1 with nothing recorded in this list.")
                                              .arg(numberOf(empty, QStringLiteral("week"), QStringLiteral("weeks"))),
                                          Paragraph::Style::Small,
                                          {}});
        if (blocks.empty() || !std::holds_alternative<Facts>(blocks.back()))
            blocks.emplace_back(Facts{});
        std::get<Facts>(blocks.back()).rows.push_back(week.row());
        before = week.monday();
    }
    return document;
}

} // namespace core::report
