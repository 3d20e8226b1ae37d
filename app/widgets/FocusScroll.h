#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>

class QTimer;

namespace app::widgets {

/// A part of the window that scrolls up and down and shows all of what gets the focus: with its question and its hint
/// where there is room for them; in a text or a list that is larger than the room, its line or row.
class FocusScroll final : public QScrollArea // To those who listen it is Qt's own.
{
public:
    explicit FocusScroll(QWidget* parent = nullptr);
    ~FocusScroll() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect placeOf(const QWidget& inside) const;
    /// What is to be seen with a control, as large as the room allows.
    QRect placeAround(const QWidget& control, int room) const;
    void reveal(const QRect& place);
    void follow();

    QTimer* m_settling; ///< Looks once more when all is in its place.
    QElapsedTimer m_sinceFocus; ///< Since something got the focus.
    QPointer<const QWidget> m_last; ///< Had the focus last.
};

} // namespace app::widgets
