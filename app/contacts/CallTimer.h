#pragma once

#include "core/base/Clock.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::contacts {

/// How long a call has lasted, for who wants to know: off until somebody starts it. It is seen all the time, and spoken
/// every few minutes at most. Stopped, it gives its length as a sentence for the note of the call.
class CallTimer final : public QWidget
{
    Q_OBJECT

public:
    /// A long time on hold is said no more often than this.
    static constexpr int minutesBetweenWords = 5;

    /// `clock` lives longer.
    explicit CallTimer(const core::base::Clock& clock, QWidget* parent = nullptr);

    bool isRunning() const { return m_startedAt >= 0; }
    /// Ends it, if it runs, and says how long the call lasted; empty when it did not run.
    QString stop();
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    /// For the ear: "The call has lasted 5 minutes."
    void spoken(const QString& sentence);
    /// Stopped by its button: "The call lasted 12 minutes."
    void ended(const QString& sentence);

private:
    void start();
    void tick();
    qint64 seconds() const;
    void showState();

    const core::base::Clock& m_clock;
    QPushButton* m_button;
    widgets::PlainLabel* m_time;
    QTimer m_ticks;
    qint64 m_startedAt = -1; ///< Of the clock that never goes back; -1: it does not run.
    qint64 m_spokenMinutes = 0;
};

} // namespace app::contacts
