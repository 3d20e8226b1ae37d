#include "app/timeline/CalendarModel.h"

#include "app/timeline/TimelineWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"

#include <QLocale>

#include <algorithm>

namespace app::timeline {

using core::timeline::DayCount;

void CalendarModel::setDays(const core::timeline::DayCounts& counts, QDate today, bool isNarrowed)
{
    beginResetModel();
    m_days = counts.days;
    m_today = today;
    m_isNarrowed = isNarrowed;
    m_first = m_days.empty() ? today.addDays(1 - today.dayOfWeek()) : std::min(today, m_days.front().day);
    m_last = m_days.empty() ? today : std::max(today, m_days.back().day);
    m_monday = m_first.addDays(1 - m_first.dayOfWeek());
    const auto weeks = static_cast<std::size_t>(m_monday.daysTo(m_last) / 7 + 1);
    m_counts.assign(weeks * 7, {});
    for (const DayCount& each : m_days)
        m_counts[static_cast<std::size_t>(m_monday.daysTo(each.day))] = each;
    m_hasBetween = !counts.spans.empty();
    m_twice.assign(weeks, 0);
    for (const core::timeline::DaySpan& each : counts.spans)
        for (qint64 day = m_monday.daysTo(each.first); day <= m_monday.daysTo(each.last); day += 7 - day % 7) {
            const qint64 sunday = day - day % 7 + 6;
            m_twice[static_cast<std::size_t>(day / 7)]
                += static_cast<int>(std::min(sunday, m_monday.daysTo(each.last)) - day);
        }
    endResetModel();
}

QDate CalendarModel::lastWithEntry() const
{
    return m_days.empty() ? m_last : m_days.back().day;
}

QDate CalendarModel::nextWithEntry(QDate day, bool forward) const
{
    const auto next = std::ranges::upper_bound(m_days, day, {}, &DayCount::day);
    if (forward)
        return next == m_days.end() ? day : next->day;
    const auto here = std::ranges::lower_bound(m_days, day, {}, &DayCount::day);
    return here == m_days.begin() ? day : std::prev(here)->day;
}

int CalendarModel::countOn(QDate day) const
{
    return on(day).incidents;
}

DayCount CalendarModel::on(QDate day) const
{
    DayCount found{day, 0, 0};
    if (!isShown(day))
        return found;
    found = m_counts[static_cast<std::size_t>(m_monday.daysTo(day))];
    found.day = day;
    return found;
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    if (!isShown(day))
        return {};
    const int days = static_cast<int>(m_monday.daysTo(day));
    return index(days / 7, days % 7);
}

QDate CalendarModel::dayAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() >= weekColumn)
        return {};
    return m_monday.addDays(qint64{index.row()} * 7 + index.column());
}

int CalendarModel::stepOf(int count)
{
    return count <= 0 ? 0 : count <= 2 ? count : count <= 4 ? 3 : count <= 9 ? 4 : 5;
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size() / 7);
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekColumn + 1;
}

int CalendarModel::sumOfWeek(int row) const
{
    int sum = -m_twice[static_cast<std::size_t>(row)];
    for (std::size_t day = 0; day < 7; ++day)
        sum += m_counts[static_cast<std::size_t>(row) * 7 + day].incidents;
    return sum;
}

QString CalendarModel::spoken(const QModelIndex& index) const
{
    const QDate day = dayAt(index);
    if (!day.isValid())
        //: Group: cells of the calendar of the timeline. Read by: the person who keeps the diary, and with a screen
        //: reader. Very short: the cells are small.
        return tr("In the week: %n entries", nullptr, sumOfWeek(index.row()));
    return isShown(day) ? TimelineWords::countInWords(on(day), m_isNarrowed) : QString();
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const QDate day = dayAt(index);
    const int count = day.isValid() ? countOn(day) : sumOfWeek(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (!day.isValid())
            return count > 0 ? QLocale().toString(count) : QStringLiteral("\u2013");
        if (!isShown(day))
            return QString();
        return count == 0          ? QStringLiteral("\u00b7")
            : on(day).between == 0 ? QLocale().toString(count)
                                   : QLocale().toString(count) + CalendarModel::betweenMark;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case CountRole:
        return count;
    case StepRole:
        return day.isValid() ? stepOf(count) : 0;
    case DayRole:
        return day;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section == weekColumn)
            return tr("In the week");
        return QLocale().standaloneDayName(section + 1,
                                           role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
    }
    const QDate monday = m_monday.addDays(qint64{section} * 7);
    const bool isThisYear = monday.year() == m_today.year();
    const bool isShort = m_isNarrow && role == Qt::DisplayRole;
    const QString date = isShort
        ? QLocale().toString(monday, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yy"))
        : isThisYear ? widgets::dayAndMonthText(monday)
                     : widgets::dateText(monday);
    //: Spoken name of a week; %1: its first day.
    return isShort ? widgets::isolate(date) : tr("Week of %1").arg(widgets::isolate(date));
}

void CalendarModel::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex& index) const
{
    const QDate day = dayAt(index);
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!day.isValid() || !isShown(day))
        return Qt::ItemNeverHasChildren; // Read with its row, and never current.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace app::timeline
