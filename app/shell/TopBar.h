#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::shell {

/// Leave now, always and first; and when something is open: the menu (in a narrow window), Lock, and search.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Shows what is of use while something is open.
    void setUnlocked(bool isUnlocked);
    /// Shows the menu in the place of the navigation list.
    void setNarrow(bool isNarrow);
    QMenu* menu() const { return m_menu; }
    /// Dots beside Leave now: how many presses count.
    void showPresses(int presses);
    void focusSearch();

Q_SIGNALS:
    void leaveWanted();
    void lockWanted();
    void searchWanted(const QString& text);

private:
    void refresh();

    QPushButton* m_leave;
    widgets::PlainLabel* m_dots;
    QPushButton* m_menuButton;
    QMenu* m_menu;
    QPushButton* m_lock;
    QLineEdit* m_search;
    bool m_isUnlocked = false;
    bool m_isNarrow = false;
};

} // namespace app::shell
