#include "app/widgets/FocusScroll.h"

#include "app/widgets/FormField.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace app::widgets {

namespace {

/// So long a page that has just come may still be laying out what came, and nobody has scrolled yet.
constexpr int settlingMs = 300;
/// So long all that has letters of another size may be laying out.
constexpr int holdingMs = 1000;

/// Whoever presses a button of the mouse sees where; what moves away under it cannot be pressed.
bool isPressed()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton;
}

QRect lineOf(const QWidget& control)
{
    return control.inputMethodQuery(Qt::ImCursorRectangle).toRect() & control.rect();
}

} // namespace

FocusScroll::FocusScroll(QWidget* parent)
    : QScrollArea(parent)
    , m_settling(new QTimer(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (!now || !widget() || !widget()->isAncestorOf(now))
            return;
        // A window that is only looked at again stays where it was scrolled to.
        const bool isBack = !before && m_last == now;
        m_last = now;
        if (isBack || isPressed())
            return;
        reveal(placeAround(*now, viewport()->height()));
        m_sinceFocus.start(); // What was only just shown is not laid out yet.
        m_settling->start();
    });
    m_settling->setSingleShot(true);
    m_settling->setInterval(0);
    connect(m_settling, &QTimer::timeout, this, &FocusScroll::settle);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, &FocusScroll::follow);
}

FocusScroll::~FocusScroll()
{
    // What goes gives its focus away, to others that go.
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(QGuiApplication::inputMethod(), nullptr, this, nullptr);
}

bool FocusScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    const bool isMoved = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    const auto isRecent = [](const QElapsedTimer& timer, int ms) { return timer.isValid() && timer.elapsed() < ms; };
    if (watched == widget() && isMoved && (isRecent(m_sinceFocus, settlingMs) || isRecent(m_sinceHeld, holdingMs)))
        m_settling->start();
    return isDone;
}

void FocusScroll::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        hold();
    QScrollArea::changeEvent(event);
}

void FocusScroll::hold()
{
    const QWidget* now = QApplication::focusWidget();
    if (!now || !widget() || !widget()->isAncestorOf(now) || !isVisible())
        return;
    const bool isHeld = m_held == now && m_sinceHeld.isValid() && m_sinceHeld.elapsed() < holdingMs;
    const int at = heightInRoom(*now);
    if (!isHeld) { // Else it is still on its way back to where it was.
        if (at < 0 || at >= viewport()->height())
            return;
        m_held = now;
        m_heldAt = at;
    }
    m_sinceHeld.start();
    m_settling->start();
}

void FocusScroll::settle()
{
    if (!widget())
        return;
    if (m_held && m_held->hasFocus() && m_sinceHeld.isValid() && m_sinceHeld.elapsed() < holdingMs) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + heightInRoom(*m_held) - m_heldAt);
        return reveal(placeOf(*m_held) & QRect(0, placeOf(*m_held).top(), widget()->width(), viewport()->height()));
    }
    if (m_last && m_last->hasFocus())
        reveal(placeAround(*m_last, viewport()->height()));
}

QRect FocusScroll::placeOf(const QWidget& inside) const
{
    return {inside.mapTo(widget(), QPoint(0, 0)), inside.size()};
}

QRect FocusScroll::placeAround(const QWidget& control, int room) const
{
    QRect place = placeOf(control);
    if (place.height() > room) {
        // As much of it as there is room for, from its top, or up to the end of its line.
        const QRect line = lineOf(control).translated(place.topLeft());
        const int top = line.isEmpty() ? place.top() : std::max(place.top(), line.bottom() + 1 - room);
        return {place.left(), top, place.width(), room};
    }
    for (const QWidget* above = control.parentWidget(); above && above != widget(); above = above->parentWidget()) {
        const bool isWhole = qobject_cast<const FormField*>(above) || qobject_cast<const QScrollArea*>(above);
        if (isWhole && above->height() <= room)
            place |= placeOf(*above);
    }
    const int gap = std::clamp((room - place.height()) / 2, 0, space::Large);
    return place.height() <= room ? place.adjusted(0, -gap, 0, gap) : placeOf(control);
}

void FocusScroll::reveal(const QRect& place)
{
    const QRect seen(-widget()->pos(), viewport()->size());
    if (place.top() < seen.top())
        verticalScrollBar()->setValue(place.top());
    else if (place.bottom() > seen.bottom())
        verticalScrollBar()->setValue(place.bottom() - seen.height() + 1);
    if (place.width() > seen.width())
        return;
    if (place.left() < seen.left())
        horizontalScrollBar()->setValue(place.left());
    else if (place.right() > seen.right())
        horizontalScrollBar()->setValue(place.right() - seen.width() + 1);
}

void FocusScroll::follow()
{
    const QWidget* control = QApplication::focusWidget();
    if (!control || !widget() || !widget()->isAncestorOf(control) || isPressed())
        return;
    // Only what is larger than the room scrolls with what is written in it: the rest is seen since it has the focus.
    if (control->height() > viewport()->height())
        reveal(lineOf(*control).translated(placeOf(*control).topLeft()));
}

} // namespace app::widgets
