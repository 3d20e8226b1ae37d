#include "app/timeline/TimelineListModel.h"

#include "app/fields/WhenWords.h"
#include "app/timeline/TimelineWords.h"
#include "app/widgets/Punctuation.h"

#include <algorithm>

namespace app::timeline {

using core::timeline::TimelineKey;
using core::timeline::TimelineRow;
using RowKind = TimelineLayout::RowKind;

namespace {

/// Blocks kept: far more than a window shows, a few megabytes at most.
constexpr std::size_t mostBlocks = 48;
/// While somebody drags the scroll bar, what they have left behind is not read.
constexpr std::size_t mostWanted = 3;

int monthNumber(QDate day)
{
    return day.isValid() ? day.year() * 12 + day.month() : 0;
}

} // namespace

TimelineLayout TimelineLayout::of(std::vector<TimelineKey> keys, int gapDays)
{
    TimelineLayout layout;
    layout.rows.reserve(keys.size() + keys.size() / 8 + 1);
    QDate covered; ///< The last day up to which something is recorded.
    QDate before;
    int month = -1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const TimelineKey& key = keys[i];
        const int number = static_cast<int>(i);
        if (i == 0 || key.first != before) {
            const int gap = core::timeline::emptyDaysBetween(covered, key.first);
            if (gap >= gapDays)
                layout.rows.push_back({RowKind::Gap, number, gap});
            if (const int here = monthNumber(key.first); here != month) {
                layout.rows.push_back({RowKind::Month, number, 0});
                month = here;
            }
            before = key.first;
        }
        layout.rows.push_back({RowKind::Entry, number, 0});
        if (!covered.isValid() || key.last > covered)
            covered = key.last;
    }
    layout.keys = std::move(keys);
    return layout;
}

int TimelineLayout::rowOf(int key) const
{
    // Entries stand in the order of their keys, with other rows between them.
    const auto place = std::partition_point(rows.begin(), rows.end(), [key](const Row& row) {
        return row.key < key || (row.key == key && row.kind != RowKind::Entry);
    });
    return place != rows.end() && place->key == key ? static_cast<int>(place - rows.begin()) : -1;
}

void TimelineListModel::setLayout(TimelineLayout layout, bool isNarrowed)
{
    beginResetModel();
    m_layout = std::move(layout);
    m_isNarrowed = isNarrowed;
    m_blocks.clear();
    m_blockOrder.clear();
    m_wanted.clear();
    endResetModel();
}

int TimelineListModel::firstEntryRow() const
{
    const auto found = std::ranges::find(m_layout.rows, RowKind::Entry, &TimelineLayout::Row::kind);
    return found == m_layout.rows.end() ? -1 : static_cast<int>(found - m_layout.rows.begin());
}

int TimelineListModel::takeWantedBlock()
{
    if (m_wanted.empty())
        return -1;
    const int block = m_wanted.back();
    m_wanted.pop_back();
    return block;
}

std::vector<TimelineKey> TimelineListModel::keysOfBlock(int block) const
{
    const std::size_t first = std::min(m_layout.keys.size(), static_cast<std::size_t>(block) * blockSize);
    const std::size_t last = std::min(m_layout.keys.size(), first + blockSize);
    return {m_layout.keys.begin() + static_cast<std::ptrdiff_t>(first),
            m_layout.keys.begin() + static_cast<std::ptrdiff_t>(last)};
}

void TimelineListModel::setBlock(int block, const std::vector<TimelineRow>& rows)
{
    if (rows.empty() || rows.size() != keysOfBlock(block).size())
        return;
    if (!m_blocks.contains(block))
        m_blockOrder.push_back(block);
    if (m_blockOrder.size() > mostBlocks) {
        m_blocks.remove(m_blockOrder.front());
        m_blockOrder.erase(m_blockOrder.begin());
    }
    const int count = static_cast<int>(rows.size());
    m_blocks.insert(block, rows);
    Q_EMIT dataChanged(index(m_layout.rowOf(block * blockSize)), index(m_layout.rowOf(block * blockSize + count - 1)));
}

const TimelineRow* TimelineListModel::rowOf(int key) const
{
    const int block = blockOf(key);
    if (const auto found = m_blocks.constFind(block); found != m_blocks.cend())
        return &(*found)[static_cast<std::size_t>(key % blockSize)];
    if (std::ranges::find(m_wanted, block) == m_wanted.end()) {
        m_wanted.push_back(block);
        if (m_wanted.size() > mostWanted)
            m_wanted.erase(m_wanted.begin());
        Q_EMIT blockWanted();
    }
    return nullptr;
}

int TimelineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.rows.size());
}

QString TimelineListModel::headingOf(const TimelineLayout::Row& row) const
{
    if (row.kind == RowKind::Gap)
        //: A gap between two lines: days without an entry that the filters let through.
        return m_isNarrowed ? tr("%n day(s) without one that matches", nullptr, row.days)
                            : tr("%n day(s) with nothing recorded", nullptr, row.days);
    const QDate day = m_layout.keys[static_cast<std::size_t>(row.key)].first;
    //: Group: lines of the timeline. Read by: the person who keeps the diary, and with a screen reader. A day without
    //: entries is not a day without harm.
    return day.isValid() ? TimelineWords::monthInWords(day) : tr("The day is not known");
}

QVariant TimelineListModel::entryText(int key, int role) const
{
    const TimelineKey& place = m_layout.keys[static_cast<std::size_t>(key)];
    if (role == RecordKindRole)
        return static_cast<int>(place.kind);
    const TimelineRow* row = rowOf(key);
    if (role == IdRole)
        return row ? row->id : QByteArray();
    const QString date = row     ? fields::whenInWords(row->when)
        : !place.first.isValid() ? QString()
        : place.hasDay           ? TimelineWords::dayInWords(place.first)
                                 : TimelineWords::monthInWords(place.first);
    if (role == DateRole)
        return date;
    if (role == MarksRole)
        return row ? TimelineWords::marksInWords(place.kind, *row) : QString();
    const QString words = row ? TimelineWords::rowInWords(place.kind, *row) : QString();
    if (role == Qt::DisplayRole)
        return words;
    if (!row)
        return date;
    const QString marks = TimelineWords::marksInWords(place.kind, *row);
    if (marks.isEmpty())
        return tr("%1: %2", "date, then what happened").arg(date, words);
    return tr("%1: %2 %3", "date, a sentence, marks").arg(date, widgets::withFullStop(words), marks);
}

QVariant TimelineListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineLayout::Row& row = m_layout.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RowKindRole:
        return static_cast<int>(row.kind);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.kind == RowKind::Entry ? entryText(row.key, role) : QVariant(headingOf(row));
    case IdRole:
    case RecordKindRole:
    case DateRole:
    case MarksRole:
        return row.kind == RowKind::Entry ? entryText(row.key, role) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags TimelineListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto kind = m_layout.rows[static_cast<std::size_t>(index.row())].kind;
    return kind == RowKind::Entry ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace app::timeline
