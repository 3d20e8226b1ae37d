#pragma once

#include "core/domain/Case.h"
#include "core/report/ReportDocument.h"
#include "core/timeline/Chronology.h"

#include <vector>

namespace core::report {

/// A calendar as a document: by month, a line for each week with the days that have incidents, weeks without any in
/// words, the filter stated. It says what an empty day means and does not mean. Of `keys`, the incidents count.
ReportDocument calendarDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const std::vector<timeline::TimelineKey>& keys, base::Timestamp madeAt);

} // namespace core::report
