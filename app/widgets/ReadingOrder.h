#pragma once

class QWidget;

namespace app::widgets {

/// Makes Tab go through everything inside `root` in the order in which it is laid out, whatever order it was made in.
/// Cheap; call it again when something was added.
void tabInReadingOrder(QWidget* root);

} // namespace app::widgets
