#pragma once

#include "app/help/HelpText.h"
#include "app/shell/HelpView.h"

#include <array>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace app::widgets {
class HeadingLabel;
}

namespace app::help {

/// Help: six topics, one at a time, offline. The page one comes from, the keys as they are now, what the program
/// protects and what not, what words mean, what is new, and what it is built with. Esc goes back to where one was.
class HelpCard final : public shell::HelpView
{
    Q_OBJECT

public:
    explicit HelpCard(QWidget* parent = nullptr);

    void answer(const shell::HelpRequest& request) override;
    QWidget* firstFocus() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Topic { Page, Keys, Protection, Words, News, Libraries };
    static constexpr std::size_t topics = 6;

    void turnTo(Topic topic);
    void showText(const HelpText& text);
    void showPage();
    void showKeys();
    void showLibraries();
    QVBoxLayout* addCard(const QString& heading);

    shell::HelpRequest m_request;
    QScrollArea* m_scroll;
    widgets::HeadingLabel* m_heading;
    std::array<QPushButton*, topics> m_buttons{};
    QVBoxLayout* m_place; ///< Where the topic stands.
    QWidget* m_content = nullptr; ///< Made anew for each topic.
};

} // namespace app::help
