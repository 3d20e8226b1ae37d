#pragma once

#include <QByteArray>
#include <QtGlobal>

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
    qsizetype m_index = -1;
    QByteArray m_kind;
};

} // namespace app::widgets
