#pragma once

#include "core/search/IncidentSet.h"
#include "core/timeline/Timeline.h"

#include <optional>

namespace core::db {
class Database;
}

namespace core::timeline {

/// Numbers of incidents that fit a filter, whatever its dates and its privacy; nothing when all do.
using MatchingRows = std::optional<search::IncidentSet>;

/// Belongs inside the snapshot of what is read with it.
base::Result<MatchingRows> matchingRows(const TimelineFilter& filter, db::Database& database);

/// The same for a statement: a JSON array, or nothing.
std::optional<QString> asJson(const MatchingRows& rows);

} // namespace core::timeline
