#pragma once

#include <QStyledItemDelegate>

namespace app::widgets {

/// Draws one record of a list: a quiet first line (when), the words, a quiet last line (marks). One height for all
/// rows, made from the font. The model fills FirstLineRole and LastLineRole, or says which of its roles are these.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int firstLine;
        int lastLine;
    };

    RecordDelegate(Roles roles, QObject* parent = nullptr);

    /// A property of the list: true while each row has a box, ticked when the row is chosen.
    static constexpr char ticksProperty[] = "ticks";
    /// Another: words (QStringList) to be marked where they begin a word of the row.
    static constexpr char searchedProperty[] = "searched";

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Roles m_roles;
};

} // namespace app::widgets
