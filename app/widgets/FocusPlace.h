#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <vector>

class QWidget;

namespace app::widgets {

/// Where the focus is among the widgets inside `root`, so that it can go to the same place of a tree that was made anew
/// in the same way: after a change of language.
class FocusPlace
{
public:
    explicit FocusPlace(const QWidget& root);

    /// False, and nothing happens, when the focus was not inside, or there is nothing like it in that place.
    bool restoreIn(const QWidget& root) const;

private:
    std::vector<qsizetype> m_path; ///< Which child, at each step down from the root; empty: the focus was elsewhere.
    QByteArray m_kind;
};

/// Gives the focus to a control and scrolls it into sight, which setFocus() alone does not do.
void focusInSight(QWidget* control);

} // namespace app::widgets
