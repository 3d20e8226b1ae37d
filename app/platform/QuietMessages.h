#pragma once

namespace app::platform {

/// From now on nothing that Qt remarks goes to standard error, which a desktop may keep in a log: it can name files and
/// quote words. Warnings are dropped; of what is worse, one short sentence that is always the same. Call before
/// QApplication is made. May be called again.
void keepMessagesQuiet();

} // namespace app::platform
