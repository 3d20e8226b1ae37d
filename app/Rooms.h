#pragma once

#include "app/shell/PageTable.h"

namespace app {

/// Every page of the window, in the order of the navigation. The one place, besides main.cpp, that knows all rooms.
shell::PageTable pageTable();

} // namespace app
