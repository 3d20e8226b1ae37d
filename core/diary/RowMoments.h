#pragma once

#include "core/db/Database.h"
#include "core/domain/When.h"

#include <optional>

namespace core::diary {

/// The moment in two columns of a row, its time and its offset; nothing when they are null.
inline std::optional<domain::Moment> momentAt(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return domain::Moment{{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

} // namespace core::diary
