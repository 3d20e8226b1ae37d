#pragma once

#include "core/timeline/DayCounts.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace app::timeline {

/// Days with how many entries touch them: a row for each week, Monday to Sunday, then how many entries the week has.
/// What lies between two days is on each of them, with a mark, and once in the sum of a week.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int; of the last column: in that week.
        StepRole, ///< int: 0 for none, 1 to 5 for the depth of the shade; of the last column 0.
        DayRole ///< QDate; of the last column invalid.
    };
    static constexpr int weekColumn = 7; ///< "In the week".
    static constexpr QChar betweenMark = u'*'; ///< After the number of a day that shares an entry with other days.

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the weeks from the first day with an entry to `today`, or to the last such day when that is later.
    /// `isNarrowed`: a filter leaves entries out.
    void setDays(const core::timeline::DayCounts& counts, QDate today, bool isNarrowed);

    /// Weeks are headed "16 Nov" for the eye, where there is little room; spoken in full as before.
    void setNarrow(bool isNarrow);

    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }
    /// The last day with an entry; without any, the last one shown.
    QDate lastWithEntry() const;
    /// The next day with an entry after `day`, or before it; `day` when there is none.
    QDate nextWithEntry(QDate day, bool forward) const;
    int countOn(QDate day) const;
    /// The same, with how many of them touch other days too.
    core::timeline::DayCount on(QDate day) const;
    /// Whether any day has the mark.
    bool hasBetween() const { return m_hasBetween; }
    QModelIndex indexOf(QDate day) const;
    QDate dayAt(const QModelIndex& index) const;
    bool isNarrowed() const { return m_isNarrowed; }

    /// How deep the shade of a count is: 1, 2, 3 to 4, 5 to 9, 10 and more.
    static int stepOf(int count);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool isShown(QDate day) const { return day >= m_first && day <= m_last; }
    int sumOfWeek(int row) const;
    QString spoken(const QModelIndex& index) const;

    QDate m_monday; ///< Of the first row.
    QDate m_first;
    QDate m_last;
    QDate m_today;
    std::vector<core::timeline::DayCount> m_counts; ///< One a day, from the first Monday on.
    std::vector<int> m_twice; ///< One a week: what its days count more than once.
    bool m_hasBetween = false;
    std::vector<core::timeline::DayCount> m_days;
    bool m_isNarrowed = false;
    bool m_isNarrow = false;
};

} // namespace app::timeline
