#include "app/contacts/EntryPicks.h"

#include "app/fields/WhenWords.h"

#include <algorithm>

namespace app::contacts {

void EntryPicks::setItems(const std::vector<core::diary::IncidentSummary>& items, const core::domain::IncidentId& only)
{
    beginResetModel();
    m_items.clear();
    m_ticked.clear();
    for (const core::diary::IncidentSummary& item : items) {
        if (item.isPrivate || item.isWithdrawn)
            continue;
        m_items.push_back(item);
        m_ticked.push_back(only.isNull() || item.id == only);
    }
    endResetModel();
}

void EntryPicks::tickAll(bool ticked)
{
    m_ticked.assign(m_ticked.size(), ticked);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT picked();
}

void EntryPicks::setTicked(const std::vector<core::domain::IncidentId>& ids)
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_ticked[i] = std::ranges::find(ids, m_items[i].id) != ids.end();
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT picked();
}

std::vector<core::domain::IncidentId> EntryPicks::ticked() const
{
    std::vector<core::domain::IncidentId> ids;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_ticked[i])
            ids.push_back(m_items[i].id);
    return ids;
}

int EntryPicks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant EntryPicks::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const core::diary::IncidentSummary& item = m_items[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: Group: a list of entries to tick for a report. Read by: the person who keeps the diary, and with a screen
        //: reader.
        return tr("%1: %2", "date, then what happened")
            .arg(fields::whenInWords(item.when), item.title.isEmpty() ? item.beginning.simplified() : item.title);
    case Qt::CheckStateRole:
        return m_ticked[row] ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool EntryPicks::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_ticked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT picked();
    return true;
}

Qt::ItemFlags EntryPicks::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace app::contacts
