#pragma once

#include <vector>

class QWidget;

namespace app::shell {

/// A part of the window that F6 leads to.
struct Area
{
    QWidget* root; ///< All of it.
    QWidget* first; ///< What takes the focus.
};

/// What takes the focus when somebody goes on by `step` parts (1 or -1) from the part that `focus` is in: the
/// innermost, since one may lie in another; from none, to the first or the last. Goes round. `areas`: not empty.
QWidget* nextArea(const std::vector<Area>& areas, const QWidget* focus, int step);

} // namespace app::shell
