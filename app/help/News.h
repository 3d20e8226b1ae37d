#pragma once

#include "app/help/HelpText.h"

namespace app::help {

/// What is new: a part for each version, the newest first. Whoever raises the version adds one.
HelpText news();

} // namespace app::help
