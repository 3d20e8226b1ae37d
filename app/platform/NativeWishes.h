#pragma once

#include "app/platform/SystemWishes.h"

namespace app::platform {

/// What the system itself says, where there is no portal to ask: Windows and macOS. Empty on Linux. Milliseconds.
ColourWishes nativeWishes();

} // namespace app::platform
