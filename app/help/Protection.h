#pragma once

#include "app/help/HelpText.h"

namespace app::help {

/// "How this protects you and what it does not": what is so in this version, and the limits, as openly (ux-spec P05,
/// SAFE-20; the promises of the design).
HelpText protection();

} // namespace app::help
