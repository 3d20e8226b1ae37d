#include "app/shell/StatusAge.h"

#include "app/widgets/StatusLine.h"

#include <QEvent>

#include <utility>

namespace app::shell {

StatusAge::StatusAge(widgets::StatusLine& status, std::function<qint64()> nowMs)
    : m_status(status)
    , m_nowMs(std::move(nowMs))
    , m_saidAtMs(m_nowMs())
{
    m_status.installEventFilter(this);
}

void StatusAge::pageChanges()
{
    if (!m_status.text().isEmpty() && m_nowMs() - m_saidAtMs >= freshMs)
        m_status.say({});
}

bool StatusAge::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent) // Each text is shown anew.
        m_saidAtMs = m_nowMs();
    return QObject::eventFilter(watched, event);
}

} // namespace app::shell
