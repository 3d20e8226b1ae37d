#pragma once

#include <QStyledItemDelegate>

namespace app::shell::commands {

/// Draws one line of "Go to or do": what it does, and at the far side, quietly, where it belongs and its keys.
class PaletteRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int SideRole = Qt::UserRole; ///< The text at the far side.
    static constexpr int ShortSideRole = Qt::UserRole + 1; ///< In its place where there is little room; may be empty.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// How well words match what is typed: 0 begins with it, 1 all typed words begin a word of it, 2 with the help of
/// `also`, more words that may be typed; nothing: not at all. Case and accents do not matter.
std::optional<int> rankOf(const QString& words, const QString& also, const QString& typed);

} // namespace app::shell::commands
