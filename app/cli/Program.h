#pragma once

#include <string>
#include <vector>

namespace app::cli {

/// Parses, runs one command, and says how it went. `arguments` are without the program's name. Returns the exit code.
int runProgram(const std::vector<std::string>& arguments);

} // namespace app::cli
