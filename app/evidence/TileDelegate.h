#pragma once

#include <QImage>
#include <QStyledItemDelegate>

#include <functional>

namespace app::evidence {

/// Draws one file as a tile: a small picture, hidden until somebody asks, or the kind of file in words; below it what
/// it is, when it happened, where it belongs, and its state.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The small picture of the file of this row, as it may be seen now; null: none.
    using FindPicture = std::function<QImage(const QModelIndex& index)>;

    explicit TileDelegate(FindPicture find, QObject* parent = nullptr);

    /// The size of a tile in a view that has this font and is so wide.
    static QSize tileSize(const QFont& font, int room);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FindPicture m_find;
};

} // namespace app::evidence
