#include "core/report/CalendarReport.h"

#include "core/report/TimelineReport.h"

#include <QLocale>

#include <algorithm>

namespace core::report {

namespace {

using timeline::TimelineKey;

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
    void add(QDate day, int incidents)
    {
        m_days += QStringLiteral("%1: %2").arg(QLocale::c().toString(day, QStringLiteral("ddd d MMMM"))).arg(incidents);
        m_sum += incidents;
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

/// Incidents that began on no known day or went on for longer, as the weeks they may have touched.
class TouchedWeeks
{
public:
    void add(const TimelineKey& key)
    {
        if (!key.first.isValid() || (key.hasDay && key.last <= key.first))
            return;
        const QDate first = mondayOf(key.first);
        const QDate last = std::max(first, mondayOf(key.last));
        if (!m_stretches.empty() && first <= m_stretches.back().second.addDays(7))
            m_stretches.back().second = std::max(m_stretches.back().second, last);
        else
            m_stretches.emplace_back(first, last);
    }
    bool contain(QDate monday) const
    {
        const auto after = std::ranges::upper_bound(m_stretches, monday, {}, &std::pair<QDate, QDate>::first);
        return after != m_stretches.begin() && monday <= std::prev(after)->second;
    }

private:
    std::vector<std::pair<QDate, QDate>> m_stretches; ///< Mondays, in order and apart.
};

/// The weeks between two that have a line of their own, in words: first come those that come first.
std::vector<Paragraph> emptyWeeks(QDate before, QDate next, const TouchedWeeks& touched)
{
    std::vector<Paragraph> lines;
    for (QDate monday = before.addDays(7); monday < next;) {
        const bool isTouched = touched.contain(monday);
        int weeks = 0;
        for (; monday < next && touched.contain(monday) == isTouched; monday = monday.addDays(7))
            ++weeks;
        lines.push_back({(isTouched ? QStringLiteral("%1 with no incident on a known day in this list.")
                                    : QStringLiteral("%1 with nothing recorded in this list."))
                             .arg(numberOf(weeks, QStringLiteral("week"), QStringLiteral("weeks"))),
                         Paragraph::Style::Small,
                         {}});
    }
    return lines;
}

} // namespace

ReportDocument calendarDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const std::vector<TimelineKey>& keys, base::Timestamp madeAt)
{
    std::vector<TimelineKey> incidents = keys;
    std::erase_if(incidents, [](const TimelineKey& key) { return key.kind != domain::RecordKind::Incident; });
    std::ranges::stable_sort(incidents, {}, &TimelineKey::first);
    int withoutDay = 0;
    TouchedWeeks touched;
    std::vector<Week> weeks;
    for (std::size_t i = 0; i < incidents.size();) {
        const QDate day = incidents[i].first;
        int began = 0;
        for (; i < incidents.size() && incidents[i].first == day; ++i) {
            touched.add(incidents[i]);
            ++(incidents[i].hasDay ? began : withoutDay);
        }
        if (began == 0)
            continue;
        if (weeks.empty() || weeks.back().monday() != mondayOf(day))
            weeks.emplace_back(mondayOf(day));
        weeks.back().add(day, began);
    }

    timeline::TimelineFilter counted = filter;
    counted.withReports = false;
    ReportDocument document;
    document.title = QStringLiteral("Calendar");
    document.subtitle = timelineSubtitle(matter, counted, madeAt);
    document.pageFooter = QStringLiteral("Page %1 of %2");
    document.madeAt = madeAt;
    Facts facts;
    facts.rows.emplace_back(QStringLiteral("Incidents"), QString::number(incidents.size()));
    if (withoutDay > 0)
        facts.rows.emplace_back(QStringLiteral("Without a day"),
                                numberOf(withoutDay, QStringLiteral("incident"), QStringLiteral("incidents")));
    document.sections.push_back({QStringLiteral("Overview"), {facts}});
    document.sections.back().blocks.emplace_back(
        Paragraph{QStringLiteral("No incident in this list is known to have begun on a day that is not named. It does "
                                 "not mean that nothing happened. What went on for days is counted on its first day."),
                  Paragraph::Style::Small,
                  {}});

    QDate before;
    for (const Week& week : weeks) {
        const QString heading = QLocale::c().toString(week.monday(), QStringLiteral("MMMM yyyy"));
        if (document.sections.back().heading != heading)
            document.sections.push_back({heading, {}});
        auto& blocks = document.sections.back().blocks;
        if (before.isValid())
            for (Paragraph& line : emptyWeeks(before, week.monday(), touched))
                blocks.emplace_back(std::move(line));
        if (blocks.empty() || !std::holds_alternative<Facts>(blocks.back()))
            blocks.emplace_back(Facts{});
        std::get<Facts>(blocks.back()).rows.push_back(week.row());
        before = week.monday();
    }
    return document;
}

} // namespace core::report
