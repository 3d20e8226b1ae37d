#pragma once

#include <QWidget>

namespace app::widgets {
class HeadingLabel;
}

namespace app::shell {

/// What to do in danger, on one page: when to call 999, and the ways that need no voice. Built in, so that it is there
/// before anything is opened. Every sentence is ours; the facts and the day they were checked stand at its end.
class EmergencyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EmergencyCard(QWidget* parent = nullptr);
    QWidget* firstFocus() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    widgets::HeadingLabel* m_heading;
};

} // namespace app::shell
