#pragma once

#include "app/shell/commands/Offered.h"

class QMenu;

namespace app::shell::commands {

/// Puts everything that is offered into a menu, in place of what it held: what is on this page, where one can go, and
/// how things look as menus inside it, so that it stays short; the rest in one list. Keys stand beside the words.
void fillMenu(QMenu* menu, const Offers& offers);

} // namespace app::shell::commands
