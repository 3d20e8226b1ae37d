#pragma once

namespace app::platform {

/// Whether there is a session bus of D-Bus to talk to. Asking for one that is not there would start one.
bool hasSessionBus();

} // namespace app::platform
