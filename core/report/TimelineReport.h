#pragma once

#include "core/base/Result.h"
#include "core/domain/Case.h"
#include "core/report/ReportDocument.h"
#include "core/timeline/Timeline.h"

namespace core::report {


/// A chronology as a document: by month, each entry as a DatedItem, gaps in words, the pattern first, the filter stated.
ReportDocument timelineDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const std::vector<timeline::TimelineEntry>& entries, const timeline::Pattern& pattern,
                                base::Timestamp madeAt);

/// RFC 4180 with a BOM, CRLF, every field quoted, formula guard (`security-design` 9.6).
QByteArray timelineCsv(const std::vector<timeline::TimelineEntry>& entries);
/// `{"case", "made_at", "entries": […], "pattern": {…}}`, the exact values.
QByteArray timelineJson(const domain::Case& matter, const std::vector<timeline::TimelineEntry>& entries,
                        const timeline::Pattern& pattern, base::Timestamp madeAt);

/// "27 March 2026, 2:05pm", "about 27 March 2026", "between … and …", "some time in March 2026", "date not known".
/// `withZone` adds "(GMT)" or "(BST)", and which of the two in a repeated hour.
enum class WhenStyle { Screen, Pack };
QString whenInWords(const domain::When& when, WhenStyle style);

} // namespace core::report
