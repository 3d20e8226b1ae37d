#pragma once

#include <QWidget>

namespace app::widgets {
class StatusLine;
}

namespace app::shell {

/// "In danger now? Call 999." with More, on every screen; beside it what has just happened.
class BottomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget* parent = nullptr);
    widgets::StatusLine* status() const { return m_status; }

Q_SIGNALS:
    void moreWanted();

private:
    widgets::StatusLine* m_status;
};

} // namespace app::shell
