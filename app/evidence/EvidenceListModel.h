#pragma once

#include "core/domain/EvidenceItem.h"

#include <QAbstractListModel>

#include <vector>

namespace app::evidence {

/// Evidence items as a list, one sentence a row. Read-only: holds a copy that setItems() replaces. Puts values into
/// words; knows nothing of storage.
class EvidenceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes.
        ReferenceRole, ///< QString: "AB/12, picture (PNG)".
        MarksRole, ///< QString: "2 entries, private".
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<core::domain::EvidenceItem> items);
    const std::vector<core::domain::EvidenceItem>& items() const { return m_items; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the title, or the name. AccessibleTextRole: the whole row as a sentence.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<core::domain::EvidenceItem> m_items;
};

} // namespace app::evidence
