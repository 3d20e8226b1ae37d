#pragma once

#include "core/diary/Diary.h"

#include <QAbstractListModel>

#include <vector>

namespace app::diary {

/// Entries as a list, one sentence a row. Read-only: holds a copy that setItems() replaces and addItems() extends.
class IncidentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes.
        DateRole, ///< QString, when it happened, in words.
        MarksRole, ///< QString: "2 files, reported, private"; may be empty.
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<core::diary::IncidentSummary> items);
    void addItems(std::vector<core::diary::IncidentSummary> items);
    const std::vector<core::diary::IncidentSummary>& items() const { return m_items; }

    /// -1 when it is not among the rows.
    int rowOf(const QByteArray& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the title, or the first words; while words are searched for, those around them. AccessibleTextRole:
    /// the whole row as a sentence.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What stands in MarksRole.
    static QString marksOf(const core::diary::IncidentSummary& item);

private:
    std::vector<core::diary::IncidentSummary> m_items;
};

} // namespace app::diary
