#pragma once

#include "app/people/PeopleRows.h"

#include <QAbstractListModel>

namespace app::people {

/// The lines of the list of people and accounts. Holds rows, asks nothing.
class PeopleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KindRole, WhatRole, EntriesRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PeopleRow> items);
    const std::vector<PeopleRow>& items() const { return m_items; }
    /// -1 when it is not there.
    int rowOf(const QByteArray& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PeopleRow> m_items;
};

} // namespace app::people
