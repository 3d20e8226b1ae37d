#pragma once

#include "app/shell/Navigator.h"

namespace app::shell {

/// The line of the navigation that a page belongs to; itself, when it has its own or belongs to none.
PageId roomOf(PageId page);

} // namespace app::shell
