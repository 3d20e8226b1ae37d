#pragma once

namespace core::domain {

/// Which records of a case to list.
enum class Listed {
    Standing, ///< Those that a person goes by: neither removed nor merged into another.
    Removed, ///< Those that were removed.
    All ///< Every one there is.
};

} // namespace core::domain
