#pragma once

#include "app/help/HelpText.h"

namespace app::help {

/// What words mean: those of this app, and those of the police that come with a report. The latter are facts of the
/// guidance sheet, with source and date.
HelpText glossary();

} // namespace app::help
