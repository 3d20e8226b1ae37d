#include "app/shell/LeaveKeys.h"

#include <QKeyEvent>

namespace app::shell {

LeaveKeys::LeaveKeys(const core::base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_over.setSingleShot(true);
    m_over.setTimerType(Qt::PreciseTimer); // Never before a press that still counts.
    connect(&m_over, &QTimer::timeout, this, &LeaveKeys::reset);
}

void LeaveKeys::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    reset();
}

bool LeaveKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isEnabled || !watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        reset();
        return false;
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return release(*static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

bool LeaveKeys::press(const QKeyEvent& event)
{
    if (event.isAutoRepeat())
        return false;
    const bool hasOthers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isShift = event.key() == Qt::Key_Shift && !hasOthers;
    const bool isEscape = event.key() == Qt::Key_Escape && !event.modifiers();
    m_isShiftAlone = isShift;
    if (isEscape)
        return count(Qt::Key_Escape);
    if (!isShift)
        reset();
    return false;
}

bool LeaveKeys::release(const QKeyEvent& event)
{
    if (event.isAutoRepeat() || event.key() != Qt::Key_Shift || !m_isShiftAlone)
        return false;
    m_isShiftAlone = false;
    return count(Qt::Key_Shift);
}

bool LeaveKeys::count(int key)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 window = key == Qt::Key_Shift ? shiftWindowMs : escapeWindowMs;
    if (m_count > 0 && (key != m_key || now - m_firstMs > window))
        m_count = 0;
    if (m_count == 0) {
        m_firstMs = now;
        m_over.start(static_cast<int>(window) + 1);
    }
    m_key = key;
    ++m_count;
    Q_EMIT counted(m_count);
    if (m_count < presses)
        return false;
    reset();
    Q_EMIT leave();
    return true;
}

void LeaveKeys::reset()
{
    m_isShiftAlone = false;
    if (m_count == 0)
        return;
    m_count = 0;
    m_over.stop();
    Q_EMIT counted(0);
}

} // namespace app::shell
