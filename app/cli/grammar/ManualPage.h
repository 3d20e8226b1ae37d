#pragma once

#include "app/cli/grammar/Command.h"

#include <memory>
#include <string>
#include <vector>

namespace app::cli::grammar {

/// The manual page in roff (man(7)), made of what --help shows; with exit status, examples and files.
std::string manualPageOf(const std::vector<std::unique_ptr<Command>>& commands);

} // namespace app::cli::grammar
