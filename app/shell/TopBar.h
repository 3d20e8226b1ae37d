#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::shell {

/// Leave now, always and first; the menu and Help, always in the same place; and when something is open: Lock, and
/// search.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Shows what is of use while something is open.
    void setUnlocked(bool isUnlocked);
    /// Puts its words into the language of now.
    void speakAnew();
    QMenu* menu() const { return m_menu; }
    void openMenu();
    /// What F6 leads to here. Not Leave now: a key too many must not close everything.
    QWidget* firstFocus() const;
    /// The keys that are shown with the buttons; empty: none.
    void setKeyTexts(const QString& lock, const QString& help);
    /// Dots beside Leave now: how many presses count.
    void showPresses(int presses);
    void focusSearch();

Q_SIGNALS:
    void leaveWanted();
    void lockWanted();
    void searchWanted(const QString& text);
    /// Esc in the search field, which is empty now.
    void searchLeft();
    void helpWanted();
    /// What had the focus was hidden or switched off, and Leave now got it because it is the first control: one more
    /// press of a key would close everything.
    void focusFellOnLeave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    /// With little room for the size of the text, Help and then Lock are in the menu only. Leave now is always whole,
    /// in two lines where there is no room for one.
    void fit();
    /// What stands in the empty search field is never cut.
    void fitSearchWords();

    QPushButton* m_leave;
    widgets::PlainLabel* m_dots;
    QPushButton* m_menuButton;
    QMenu* m_menu;
    QPushButton* m_lock;
    QLineEdit* m_search;
    QPushButton* m_help;
    bool m_isUnlocked = false;
};

} // namespace app::shell
