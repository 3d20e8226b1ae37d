#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace app::widgets {
class PlainLabel;
class StatusLine;
} // namespace app::widgets

namespace app::shell {

/// "In danger now? Call 999." with More, on every screen; beside it what has just happened.
class BottomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget* parent = nullptr);
    /// Puts its words into the language of now.
    void speakAnew();
    widgets::StatusLine* status() const { return m_status; }
    QWidget* firstFocus() const;

Q_SIGNALS:
    void moreWanted();

protected:
    bool event(QEvent* event) override;

private:
    /// With little room for the size of the text, what has happened stands below.
    void fit();

    QBoxLayout* m_parts;
    widgets::StatusLine* m_status;
    widgets::PlainLabel* m_words;
    QPushButton* m_more;
};

} // namespace app::shell
