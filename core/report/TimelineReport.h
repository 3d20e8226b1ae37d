#pragma once

#include "core/base/Result.h"
#include "core/domain/Case.h"
#include "core/report/ReportDocument.h"
#include "core/report/WhenInWords.h"
#include "core/timeline/Timeline.h"

namespace core::report {

/// A chronology as a document: by month, each entry as a DatedItem, gaps in words, the pattern first, the filter
/// stated.
ReportDocument timelineDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const std::vector<timeline::TimelineEntry>& entries, const timeline::Pattern& pattern,
                                base::Timestamp madeAt);

/// Which case, what was left out, when it was made: in sentences, for the head of a document.
QString timelineSubtitle(const domain::Case& matter, const timeline::TimelineFilter& filter, base::Timestamp madeAt);

/// RFC 4180 with a BOM, CRLF, every field quoted, formula guard (`security-design` 9.6).
QByteArray timelineCsv(const std::vector<timeline::TimelineEntry>& entries);
/// `{"case", "made_at", "entries": […], "pattern": {…}}`, the exact values.
QByteArray timelineJson(const domain::Case& matter, const std::vector<timeline::TimelineEntry>& entries,
                        const timeline::Pattern& pattern, base::Timestamp madeAt);

} // namespace core::report
