#pragma once

#include "app/widgets/RecordDelegate.h"

namespace app::timeline {

/// Draws the rows of a TimelineListModel: months as headings, gaps as quiet lines, entries as records.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    widgets::RecordDelegate* m_records;
};

} // namespace app::timeline
