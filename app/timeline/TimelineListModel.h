#pragma once

#include "core/timeline/Chronology.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace app::timeline {

/// A chronology as rows: a heading for each month, the entries, and gaps in words between them.
struct TimelineLayout
{
    enum class RowKind { Month, Gap, Entry };
    struct Row
    {
        RowKind kind = RowKind::Entry;
        int key = 0; ///< Of an entry; of a month or a gap: of the entry that comes next.
        int days = 0; ///< Of a gap.
    };
    std::vector<core::timeline::TimelineKey> keys;
    std::vector<Row> rows;

    /// Any thread. A gap of at least `gapDays` between two known days gets a row.
    static TimelineLayout of(std::vector<core::timeline::TimelineKey> keys, int gapDays = 7);
    /// The row of an entry, or -1.
    int rowOf(int key) const;
};

/// Shows a TimelineLayout of any length. It holds the words of the rows that were looked at last, and asks for others
/// when they are: until they come, such a row says its day alone.
class TimelineListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes; empty for a heading, a gap, and until the words are there.
        RecordKindRole, ///< int of core::domain::RecordKind.
        RowKindRole, ///< int of TimelineLayout::RowKind.
        DateRole, ///< QString, when, in words.
        MarksRole, ///< QString: what kind of thing, how, files.
    };
    /// Words are asked for in blocks of so many entries.
    static constexpr int blockSize = 64;

    using QAbstractListModel::QAbstractListModel;

    /// Replaces everything. `isNarrowed`: a filter leaves entries out, so a gap is not a time with nothing recorded.
    void setLayout(TimelineLayout layout, bool isNarrowed);
    const TimelineLayout& layout() const { return m_layout; }
    int entryCount() const { return static_cast<int>(m_layout.keys.size()); }
    /// The first row that can be opened, or -1.
    int firstEntryRow() const;

    /// The block that was asked for last and is not there; -1 for none. Asking takes it away.
    int takeWantedBlock();
    /// The keys of a block.
    std::vector<core::timeline::TimelineKey> keysOfBlock(int block) const;
    void setBlock(int block, const std::vector<core::timeline::TimelineRow>& rows);
    static int blockOf(int key) { return key / blockSize; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// takeWantedBlock() has something. Sent from data(): do no more than to note it.
    void blockWanted() const;

private:
    const core::timeline::TimelineRow* rowOf(int key) const;
    QString headingOf(const TimelineLayout::Row& row) const;
    QVariant entryText(int key, int role) const;

    TimelineLayout m_layout;
    bool m_isNarrowed = false;
    QHash<int, std::vector<core::timeline::TimelineRow>> m_blocks;
    std::vector<int> m_blockOrder; ///< Oldest first.
    mutable std::vector<int> m_wanted; ///< Last asked for at the end.
};

} // namespace app::timeline
