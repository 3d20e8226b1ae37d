#pragma once

#include <QWidget>

class QPushButton;

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
    QWidget* firstFocus() const;

Q_SIGNALS:
    void moreWanted();

private:
    widgets::StatusLine* m_status;
    QPushButton* m_more;
};

} // namespace app::shell
