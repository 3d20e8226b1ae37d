#include "app/people/PeopleListModel.h"

namespace app::people {

void PeopleListModel::setItems(std::vector<PeopleRow> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PeopleListModel::rowOf(const QByteArray& id) const
{
    for (std::size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row].id == id)
            return static_cast<int>(row);
    return -1;
}

int PeopleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PeopleListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PeopleRow& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.words;
    case Qt::AccessibleTextRole: {
        //: Group: lines of the list of people, accounts, places and orders, as they are heard. Read by: the person who
        //: keeps the diary, with a screen reader.
        //: This text: A mark on a line: taken out of the list, not deleted.
        QStringList marks{item.isRemoved ? tr("removed") : QString(), item.marks, item.entries};
        marks.removeAll(QString());
        const QString all = marks.join(tr(", ", "between parts of a list"));
        return all.isEmpty() ? tr("%1: %2", "person or account, then its name").arg(item.what, item.words)
                             : tr("%1: %2. %3", "person or account, its name, marks").arg(item.what, item.words, all);
    }
    case IdRole:
        return item.id;
    case KindRole:
        return static_cast<int>(item.kind);
    case WhatRole: {
        QStringList parts{item.what, item.isRemoved ? tr("removed") : QString(), item.marks};
        parts.removeAll(QString());
        return parts.join(tr(", ", "between parts of a list"));
    }
    case EntriesRole:
        return item.entries;
    default:
        return {};
    }
}

} // namespace app::people
