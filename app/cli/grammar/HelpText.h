#pragma once

#include <cstddef>
#include <string>

namespace app::cli::grammar {

/// Appends words as lines of at most 78 columns (an ellipsis counts as three): the first line begins with `line`, the
/// others are indented by `indent`.
void wrapInto(std::string& out, std::string line, std::size_t indent, const std::string& words);

} // namespace app::cli::grammar
