#pragma once

#include <initializer_list>

class QWidget;

namespace app::widgets {

/// Makes Tab go through everything inside the roots, one after the other, in the order in which it is laid out,
/// whatever order it was made in. Cheap; call it again when something was added.
void tabInReadingOrder(std::initializer_list<QWidget*> roots);

} // namespace app::widgets
