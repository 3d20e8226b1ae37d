#include "app/timeline/TimelineListModel.h"

#include "core/report/TimelineReport.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace app::timeline {

using core::domain::RecordKind;
using core::timeline::TimelineEntry;

namespace {

/// The day on the wall where it happened; invalid when it is not known.
QDate dayOf(const TimelineEntry& entry)
{
    if (!entry.when.from)
        return {};
    const core::domain::Moment& from = *entry.when.from;
    return QDateTime::fromMSecsSinceEpoch(from.at.msecs + qint64(from.offsetSeconds) * 1000, Qt::UTC).date();
}

} // namespace

void TimelineListModel::setEntries(std::vector<TimelineEntry> entries, int gapDays)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    QDate before;
    QString month;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QDate day = dayOf(m_entries[i]);
        const QString heading
            = day.isValid() ? QLocale().toString(day, QStringLiteral("MMMM yyyy")) : tr("The day is not known");
        const qint64 gap = before.isValid() && day.isValid() ? before.daysTo(day) - 1 : 0;
        if (gap >= gapDays)
            m_rows.push_back({RowKind::Gap, tr("%n day(s) with nothing recorded", nullptr, static_cast<int>(gap)), 0});
        if (heading != month) {
            m_rows.push_back({RowKind::Month, heading, 0});
            month = heading;
        }
        m_rows.push_back({RowKind::Entry, {}, i});
        before = day;
    }
    endResetModel();
}

int TimelineListModel::firstEntryRow() const
{
    const auto found = std::ranges::find(m_rows, RowKind::Entry, &Row::kind);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TimelineListModel::marksOf(const TimelineEntry& entry) const
{
    QStringList marks;
    if (entry.kind == RecordKind::Report)
        marks += tr("your report");
    else if (entry.kind == RecordKind::Contact)
        marks += tr("contact about a report");
    if (!entry.exhibits.isEmpty())
        marks += tr("%n file(s)", nullptr, static_cast<int>(entry.exhibits.size()));
    if (entry.isReported && entry.kind == RecordKind::Incident)
        marks += tr("reported");
    if (entry.isPrivate)
        marks += tr("private");
    return marks.join(QStringLiteral(", "));
}

QVariant TimelineListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == RowKindRole)
        return static_cast<int>(row.kind);
    if (row.kind != RowKind::Entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.text) : QVariant();

    const TimelineEntry& entry = m_entries[row.entry];
    const auto date = [&entry] { return core::report::whenInWords(entry.when, core::report::WhenStyle::Screen); };
    const auto words = [&entry] {
        const QString text = entry.title.isEmpty() ? entry.text : entry.title;
        return text.simplified().left(300);
    };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::AccessibleTextRole: {
        const QString marks = marksOf(entry);
        return marks.isEmpty() ? tr("%1: %2", "date, then what happened").arg(date(), words())
                               : tr("%1: %2. %3", "date, what happened, marks").arg(date(), words(), marks);
    }
    case IdRole:
        return entry.id;
    case RecordKindRole:
        return static_cast<int>(entry.kind);
    case DateRole:
        return date();
    case MarksRole:
        return marksOf(entry);
    default:
        return {};
    }
}

Qt::ItemFlags TimelineListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto kind = static_cast<RowKind>(data(index, RowKindRole).toInt());
    return kind == RowKind::Entry ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace app::timeline
