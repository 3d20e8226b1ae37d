#pragma once

#include <QStyledItemDelegate>

namespace app::timeline {

/// Draws a day of a CalendarModel: its number on a shade with an edge, or a dot; a line where a month begins; a ring
/// around the current day.
class CalendarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace app::timeline
