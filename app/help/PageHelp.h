#pragma once

#include "app/help/HelpText.h"
#include "app/shell/Navigator.h"

#include <optional>

namespace app::help {

/// What a page is for and how it is used, in the words that stand on it: what is in double quotes is on the page, in
/// the window, or in the menu. Nothing for a page that is not built. Without a page: opening the records.
HelpText pageHelp(std::optional<shell::PageId> page);

} // namespace app::help
