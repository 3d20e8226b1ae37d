#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace app::shell {

/// Counts Shift three times within 5 s, or Escape three times within 2 s, wherever the focus is: in a field, a menu or
/// a modal dialog. Any other key or a click starts again. An event filter for the application: each key reaches its
/// QWindow first, and is counted there once.
///
/// Shift counts when it comes up with no other key in between, so that typing a capital is not counted. Two seconds
/// for Escape, because people press it to close things (security-design 8.1).
class LeaveKeys final : public QObject
{
    Q_OBJECT

public:
    static constexpr int presses = 3;
    static constexpr qint64 shiftWindowMs = 5'000;
    static constexpr qint64 escapeWindowMs = 2'000;

    explicit LeaveKeys(const core::base::Clock& clock, QObject* parent = nullptr);

    void setEnabled(bool isEnabled);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// How many presses count so far, 0 to 3.
    void counted(int presses);
    void leave();

private:
    bool press(const QKeyEvent& event);
    bool release(const QKeyEvent& event);
    bool count(int key);
    void reset();

    const core::base::Clock& m_clock;
    bool m_isEnabled = true;
    int m_key = 0; ///< The key that is being counted.
    int m_count = 0;
    qint64 m_firstMs = 0;
    QTimer m_over; ///< When the presses so far are too old to count.
    bool m_isShiftAlone = false; ///< Shift is down, and nothing else was pressed since.
};

} // namespace app::shell
