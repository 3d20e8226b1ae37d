#pragma once

#include <QObject>
#include <QPoint>

class QAbstractItemView;
class QMouseEvent;

namespace app::widgets {

/// Many people press twice on what one press opens. The second press then falls on whatever came in the place of the
/// row: it is swallowed when it comes as quickly and as near as a double click of this desktop, on anything but the
/// list itself. Presses further away, as on Leave now, and keys are never touched. A child of its view; GUI thread.
class SecondPress final : public QObject
{
public:
    explicit SecondPress(QAbstractItemView* view);
    ~SecondPress() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isSecond(const QMouseEvent& event) const;
    void wait(bool isWaiting);

    QAbstractItemView* m_view;
    ulong m_pressedAt = 0; ///< As the events say it.
    QPoint m_place; ///< On the screen.
    bool m_isWaiting = false;
    bool m_isSwallowing = false; ///< Until the button comes up.
};

} // namespace app::widgets
