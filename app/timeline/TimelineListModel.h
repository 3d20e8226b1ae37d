#pragma once

#include "core/timeline/Timeline.h"

#include <QAbstractListModel>

#include <vector>

namespace app::timeline {

/// A chronology as rows: a heading for each month, the entries, and gaps in words between them.
class TimelineListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes; empty for a heading and a gap.
        RecordKindRole, ///< int of core::domain::RecordKind.
        RowKindRole, ///< int of RowKind.
        DateRole, ///< QString, when, in words.
        MarksRole, ///< QString: what kind of thing, how, files.
    };
    enum class RowKind { Month, Gap, Entry };

    using QAbstractListModel::QAbstractListModel;

    /// In the order given; a gap of at least `gapDays` between two known days gets a row.
    void setEntries(std::vector<core::timeline::TimelineEntry> entries, int gapDays = 7);
    int entryCount() const { return static_cast<int>(m_entries.size()); }
    /// The first row that can be opened, or -1.
    int firstEntryRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Entry;
        QString text; ///< Of a month or a gap.
        std::size_t entry = 0;
    };
    QString marksOf(const core::timeline::TimelineEntry& entry) const;

    std::vector<core::timeline::TimelineEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace app::timeline
