#include "app/people/EntryRowsModel.h"

#include "app/fields/WhenWords.h"

namespace app::people {

void EntryRowsModel::setItems(std::vector<core::diary::IncidentSummary> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void EntryRowsModel::setTicked(const std::set<core::domain::IncidentId>& ids)
{
    m_ticked = ids;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

std::vector<core::domain::IncidentId> EntryRowsModel::ticked() const
{
    std::vector<core::domain::IncidentId> ids;
    for (const auto& item : m_items)
        if (m_ticked.find(item.id) != m_ticked.end())
            ids.push_back(item.id);
    return ids;
}

int EntryRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant EntryRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const core::diary::IncidentSummary& item = m_items[static_cast<std::size_t>(index.row())];
    const auto date = [&item] { return fields::whenInWords(item.when); };
    const auto words = [&item] { return item.title.isEmpty() ? item.beginning.simplified() : item.title; };
    //: Group: lines of a list of entries on the page of a person, account or place. Read by: the person who keeps the
    //: diary, and with a screen reader.
    const auto sentence = [&] { return tr("%1: %2", "date, then what happened").arg(date(), words()); };
    switch (role) {
    case Qt::DisplayRole:
        return m_use == Use::Tick ? sentence() : words();
    case Qt::AccessibleTextRole:
        return item.isPrivate ? tr("%1. Private.", "an entry").arg(sentence()) : sentence();
    case Qt::CheckStateRole:
        if (m_use == Use::Open)
            return {};
        return m_ticked.find(item.id) != m_ticked.end() ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return item.id.bytes();
    case DateRole:
        return date();
    case MarksRole:
        //: Adjective, a mark on an entry: left out of what is given to others.
        return item.isPrivate ? tr("private") : QString();
    default:
        return {};
    }
}

bool EntryRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_use == Use::Open)
        return false;
    const core::domain::IncidentId id = m_items[static_cast<std::size_t>(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.erase(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT picked();
    return true;
}

Qt::ItemFlags EntryRowsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_use == Use::Tick ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable
                              : QAbstractListModel::flags(index);
}

} // namespace app::people
