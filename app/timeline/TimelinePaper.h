#pragma once

#include "core/report/ReportDocument.h"
#include "core/timeline/Timeline.h"
#include "core/vault/UnlockedVault.h"

#include <QDate>

#include <optional>

namespace app::timeline {

/// What of the timeline goes on paper.
struct PaperRequest
{
    core::timeline::TimelineFilter filter;
    bool isCalendar = false;
    bool isPart = false; ///< Only the entries of `day`, or those without one.
    std::optional<QDate> day;
};

/// The document for a print or a PDF. Private entries are never in it, whatever the filter asks for. Blocking; any
/// thread.
core::base::Result<core::report::ReportDocument> timelinePaper(PaperRequest request,
                                                               const core::vault::UnlockedVault& vault);

} // namespace app::timeline
