#pragma once

#include "core/diary/Diary.h"

#include <QAbstractListModel>

#include <vector>

namespace app::contacts {

/// Entries with a box to tick each: which ones a summary speaks of. Private entries are not offered.
class EntryPicks final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Ticks all, or only `only` when it is given.
    void setItems(const std::vector<core::diary::IncidentSummary>& items, const core::domain::IncidentId& only);
    void tickAll(bool ticked);
    /// Ticks these and no others.
    void setTicked(const std::vector<core::domain::IncidentId>& ids);
    std::vector<core::domain::IncidentId> ticked() const;
    const std::vector<core::diary::IncidentSummary>& items() const { return m_items; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void picked();

private:
    std::vector<core::diary::IncidentSummary> m_items;
    std::vector<bool> m_ticked;
};

} // namespace app::contacts
