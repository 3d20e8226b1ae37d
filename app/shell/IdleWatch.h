#pragma once

#include "core/base/Clock.h"

#include <QObject>

class QTimer;

namespace app::shell {

/// Notices that nobody has touched keyboard or mouse in our windows for a while. An event filter for the application.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 warningMs = 30'000;

    explicit IdleWatch(const core::base::Clock& clock, QObject* parent = nullptr);

    /// After how long to expire; 0: never.
    void setLimit(int minutes);
    /// Starts again from zero, as any key does. "Stay open" calls it.
    void stir();
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Looks at the clock. Called once a second by its own timer, and by tests.
    void look();

Q_SIGNALS:
    /// So many seconds are left (30 to 1); 0 when somebody is back.
    void warned(int secondsLeft);
    void expired();

private:
    const core::base::Clock& m_clock;
    QTimer* m_timer;
    qint64 m_limitMs = 0;
    qint64 m_lastMs;
    bool m_hasWarned = false;
};

} // namespace app::shell
