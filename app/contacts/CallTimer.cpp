#include "app/contacts/CallTimer.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QPushButton>

namespace app::contacts {

CallTimer::CallTimer(const core::base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_button(widgets::button({}, this))
    , m_time(new widgets::PlainLabel({}, this))
{
    //: Group: a clock that counts the minutes of a call. Read by: the person who keeps the diary, while they talk to
    //: the police, and with a screen reader.
    m_button->setAccessibleDescription(tr("Counts the minutes of the call. Its length goes into your note."));
    auto* row = new widgets::FlowLayout(widgets::space::Medium, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_time);
    m_ticks.setInterval(1'000);
    connect(&m_ticks, &QTimer::timeout, this, &CallTimer::tick);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!isRunning())
            return start();
        const QString sentence = stop();
        Q_EMIT ended(sentence);
    });
    showState();
}

void CallTimer::start()
{
    m_startedAt = m_clock.monotonicMs();
    m_spokenMinutes = 0;
    m_ticks.start();
    showState();
}

QString CallTimer::stop()
{
    if (!isRunning())
        return {};
    const int minutes = static_cast<int>((seconds() + 30) / 60);
    m_ticks.stop();
    m_startedAt = -1;
    showState();
    return minutes == 0 ? tr("The call lasted less than a minute.")
                        : tr("The call lasted %n minute(s).", nullptr, minutes);
}

qint64 CallTimer::seconds() const
{
    return isRunning() ? (m_clock.monotonicMs() - m_startedAt) / 1'000 : 0;
}

void CallTimer::tick()
{
    showState();
    const qint64 minutes = seconds() / 60;
    if (minutes < m_spokenMinutes + minutesBetweenWords)
        return;
    m_spokenMinutes = minutes - minutes % minutesBetweenWords;
    Q_EMIT spoken(tr("The call has lasted %n minute(s).", nullptr, static_cast<int>(minutes)));
}

void CallTimer::showState()
{
    m_button->setText(isRunning() ? tr("Stop the timer") : tr("Time the call"));
    const qint64 all = seconds();
    //: Minutes and seconds of a call: "4:05".
    const QString time = tr("%1:%2").arg(all / 60).arg(all % 60, 2, 10, QLatin1Char('0'));
    m_time->setText(isRunning() ? widgets::isolate(time) : QString());
    m_time->setVisible(isRunning());
}

} // namespace app::contacts
