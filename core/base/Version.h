#pragma once

#include <QString>

namespace core::base {

/// The program's version, "0.1.0", as CMake's project() gives it.
QString programVersion();

} // namespace core::base
