#pragma once

#include "core/domain/Report.h"

#include <QAbstractListModel>

#include <vector>

namespace app::contacts {

/// Reports and contacts as one list, newest first, one sentence a row. Read-only.
class ReportListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes.
        IsContactRole, ///< bool: a contact, not a report.
        HasNumberRole, ///< bool: somebody gave a number for it.
        DateRole, ///< QString.
        MarksRole, ///< QString: its references, or that there is none.
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const std::vector<core::domain::Report>& reports, const std::vector<core::domain::Contact>& contacts);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// "Called 101", "Online report", in the language of the program.
    static QString channelInWords(const QString& channel);

private:
    struct Row
    {
        QByteArray id;
        bool isContact = false;
        bool hasNumber = false;
        qint64 sortAt = 0;
        QString date;
        QString words;
        QString marks;
    };
    std::vector<Row> m_rows;
};

} // namespace app::contacts
