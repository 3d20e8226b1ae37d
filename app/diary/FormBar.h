#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QFrame;
class QPushButton;

namespace app::widgets {
class FlowLayout;
class PlainLabel;
} // namespace app::widgets

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
    /// A few words beside the buttons where there is room for them, else at the end of the form: the bar never grows
    /// over what is being written.
    void setNote(const QString& words);
    /// Shows or hides it, in the place that fits what is in it.
    void showBar(bool show);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    int widthOfButtons() const;
    bool fitsBelow() const;
    /// Moves it to where it fits; what has the focus keeps it.
    void place();
    void placeNote();

    QWidget* m_page;
    QWidget* m_inForm; ///< Its place at the end of the form.
    QFrame* m_edge;
    widgets::FlowLayout* m_row;
    widgets::PlainLabel* m_note;
    std::vector<QPushButton*> m_buttons;
    bool m_isBelow = false;
};

} // namespace app::diary
