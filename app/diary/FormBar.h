#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QFrame;
class QPushButton;

namespace app::widgets {
class FlowLayout;
}

namespace app::diary {

/// The buttons of a form, below what scrolls: they are always in sight. Where they would take much of the page, with
/// large letters or in a low window, they stand at the end of the form and scroll with it.
class FormBar final : public QWidget
{
    Q_OBJECT

public:
    /// `page` has a column around what scrolls; `form` is the one inside, in which the bar has its place from now on.
    FormBar(QWidget* page, QBoxLayout* form);

    void add(QPushButton* button);
    /// Something that may stand in a row of its own.
    void addNote(QWidget* note);
    /// Shows or hides it, in the place that fits what is in it.
    void showBar(bool show);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    bool fitsBelow() const;
    /// Moves it to where it fits; what has the focus keeps it.
    void place();

    QWidget* m_page;
    QWidget* m_inForm; ///< Its place at the end of the form.
    QFrame* m_edge;
    widgets::FlowLayout* m_row;
    std::vector<QPushButton*> m_buttons;
    bool m_isBelow = false;
};

} // namespace app::diary
