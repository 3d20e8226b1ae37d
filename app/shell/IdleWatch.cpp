#include "app/shell/IdleWatch.h"

#include <QFocusEvent>
#include <QTimer>

#include <chrono>

namespace app::shell {

IdleWatch::IdleWatch(const core::base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_lastMs(clock.monotonicMs())
{
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer->start();
}

void IdleWatch::setLimit(int minutes)
{
    m_limitMs = minutes * qint64(60'000);
    stir();
}

void IdleWatch::stir()
{
    m_lastMs = m_clock.monotonicMs();
    if (!m_hasWarned)
        return;
    m_hasWarned = false;
    Q_EMIT warned(0);
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (event->spontaneous() || event->type() != QEvent::MouseMove)
            stir();
        return false;
    case QEvent::FocusIn: // Assistive technology sends no keys: it moves the focus, then presses.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            stir();
        return false;
    default:
        return false;
    }
}

void IdleWatch::look()
{
    if (m_limitMs == 0)
        return;
    const qint64 left = m_limitMs - (m_clock.monotonicMs() - m_lastMs);
    if (left <= 0) {
        m_hasWarned = false;
        stir();
        Q_EMIT expired();
        return;
    }
    if (left > warningMs)
        return;
    m_hasWarned = true;
    Q_EMIT warned(static_cast<int>((left + 999) / 1000));
}

} // namespace app::shell
