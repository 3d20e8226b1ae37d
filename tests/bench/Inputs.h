#pragma once

#include "core/domain/Incident.h"

#include <vector>

namespace bench {

/// Incidents of 20 to 60 words, over 1,600 days up to `newest` (milliseconds since 1970). Nine of ten hold "message",
/// one of 5,000 holds "kestrel"; seven people. The same each time.
std::vector<core::domain::IncidentStatement> synthetic(int count, qint64 newest);

} // namespace bench
