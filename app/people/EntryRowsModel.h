#pragma once

#include "core/diary/IncidentLists.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace app::people {

/// Entries as lines: to open, or to tick.
class EntryRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Use { Open, Tick };
    enum Role { IdRole = Qt::UserRole + 1, DateRole, MarksRole };

    EntryRowsModel(Use use, QObject* parent)
        : QAbstractListModel(parent)
        , m_use(use)
    {
    }

    void setItems(std::vector<core::diary::IncidentSummary> items);
    const std::vector<core::diary::IncidentSummary>& items() const { return m_items; }
    void setTicked(const std::set<core::domain::IncidentId>& ids);
    /// Those that are ticked, in the order of the lines.
    std::vector<core::domain::IncidentId> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person ticked or unticked one.
    void picked();

private:
    Use m_use;
    std::vector<core::diary::IncidentSummary> m_items;
    std::set<core::domain::IncidentId> m_ticked;
};

} // namespace app::people
