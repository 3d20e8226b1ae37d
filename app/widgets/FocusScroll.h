#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>

class QTimer;

namespace app::widgets {

/// A part of the window that scrolls up and down and shows all of what gets the focus: with its question and its hint
/// where there is room for them; in a text or a list that is larger than the room, its line or row. When letters get
/// another size, what has the focus stays at its height, so that a button that does it can be pressed again.
class FocusScroll final : public QScrollArea // To those who listen it is Qt's own.
{
public:
    explicit FocusScroll(QWidget* parent = nullptr);
    ~FocusScroll() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QRect placeOf(const QWidget& inside) const;
    /// What is to be seen with a control, as large as the room allows.
    QRect placeAround(const QWidget& control, int room) const;
    void reveal(const QRect& place);
    void follow();
    void hold();
    void settle();
    int heightInRoom(const QWidget& inside) const { return inside.mapTo(viewport(), QPoint(0, 0)).y(); }

    QTimer* m_settling; ///< Looks once more when all is in its place.
    QElapsedTimer m_sinceFocus; ///< Since something got the focus.
    QPointer<const QWidget> m_last; ///< Had the focus last.
    QPointer<const QWidget> m_held; ///< Has the focus, while letters get another size.
    int m_heldAt = 0; ///< Its height in the room.
    QElapsedTimer m_sinceHeld;
};

} // namespace app::widgets
