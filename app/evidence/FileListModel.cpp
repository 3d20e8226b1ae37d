#include "app/evidence/FileListModel.h"

#include "app/evidence/EvidenceWords.h"
#include "app/widgets/Labels.h"

#include <algorithm>

namespace app::evidence {

using core::evidence::list::FileSummary;

FileListModel::FileListModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    m_ask->setInterval(0);
    connect(m_ask, &QTimer::timeout, this, &FileListModel::ask);
}

void FileListModel::setRows(std::vector<qint64> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_blocks.clear();
    m_wanted.clear();
    m_fresh.clear();
    QHash<qint64, FileSummary> known;
    for (auto each = m_known.begin(); each != m_known.end() && known.size() < qsizetype{block} * mostBlocks; ++each)
        if (std::ranges::binary_search(m_rows, each.key()))
            known.insert(each.key(), each.value());
    m_known = std::move(known);
    endResetModel();
}

void FileListModel::take(const std::vector<FileSummary>& files)
{
    int first = rowCount();
    int last = -1;
    for (const FileSummary& file : files) {
        const int place = placeOf(file.row);
        if (place < 0)
            continue;
        m_known.insert(file.row, file);
        first = std::min(first, place);
        last = std::max(last, place);
        const int number = place / block;
        m_fresh.insert(number);
        if (m_blocks.empty() || m_blocks.back() != number) {
            std::erase(m_blocks, number);
            m_blocks.push_back(number);
        }
    }
    while (m_blocks.size() > mostBlocks) {
        const int oldest = m_blocks.front();
        m_blocks.pop_front();
        m_fresh.erase(oldest);
        for (const qint64 row : around(oldest * block))
            m_known.remove(row);
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first), index(last));
}

void FileListModel::askAgain()
{
    m_fresh.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // What is in view is looked at again.
}

int FileListModel::placeOf(qint64 row) const
{
    const auto found = std::ranges::lower_bound(m_rows, row);
    return found != m_rows.end() && *found == row ? static_cast<int>(found - m_rows.begin()) : -1;
}

std::vector<qint64> FileListModel::around(int place) const
{
    const auto first = std::min(m_rows.size(), static_cast<std::size_t>(std::max(0, place) / block * block));
    const auto last = std::min(m_rows.size(), first + block);
    return {m_rows.begin() + static_cast<std::ptrdiff_t>(first), m_rows.begin() + static_cast<std::ptrdiff_t>(last)};
}

const FileSummary* FileListModel::at(int place) const
{
    if (place < 0 || place >= rowCount())
        return nullptr;
    const auto known = m_known.constFind(m_rows[static_cast<std::size_t>(place)]);
    return known == m_known.constEnd() ? nullptr : &*known;
}

int FileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void FileListModel::want(int place) const
{
    if (const int number = place / block; !m_fresh.contains(number) && m_wanted.insert(number).second)
        m_ask->start();
}

void FileListModel::ask()
{
    std::vector<qint64> rows;
    for (const int number : std::exchange(m_wanted, {})) {
        const auto some = around(number * block);
        rows.insert(rows.end(), some.begin(), some.end());
        m_fresh.insert(number); // Asked for once, whatever comes of it.
    }
    if (!rows.empty())
        Q_EMIT rowsWanted(rows);
}

QVariant FileListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    want(index.row());
    const FileSummary* file = at(index.row());
    if (!file) {
        if (role == Qt::AccessibleTextRole)
            //: Group: lines of the list of files. Read by: the person who keeps the diary, mostly with a screen reader.
            //: This text: Spoken; %1: the number of the line; %2: how many there are.
            return tr("File %1 of %2").arg(index.row() + 1).arg(rowCount());
        return role == Qt::DisplayRole ? QString() : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*file);
    case Qt::AccessibleTextRole:
        return sentenceOf(*file);
    case IdRole:
        return file->id.bytes();
    case ReferenceRole:
        return file->when
            ? tr("%1, %2", "exhibit number and kind, when it happened").arg(referenceOf(*file), eventDateOf(*file))
            : referenceOf(*file);
    case MarksRole:
        return marksOf(*file);
    case SideRole:
        return file->fingerprint
            ? tr("%1. %2", "marks, then the state of the fingerprint").arg(marksOf(*file), stateOf(*file))
            : marksOf(*file);
    case ExhibitRole:
        return referenceOf(*file);
    case DateRole:
        return eventDateOf(*file);
    case StateRole:
        return stateOf(*file);
    case KindRole:
        return kindInWords(*file);
    default:
        return {};
    }
}

} // namespace app::evidence
