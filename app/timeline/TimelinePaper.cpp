#include "app/timeline/TimelinePaper.h"

#include "core/diary/Diary.h"
#include "core/report/CalendarReport.h"
#include "core/report/TimelineReport.h"

#include <QLocale>

#include <algorithm>

namespace app::timeline {

using core::base::Result;
using core::report::ReportDocument;
using core::timeline::TimelineEntry;

namespace {

bool isOn(const core::domain::When& when, std::optional<QDate> day)
{
    const bool hasDay = when.from && when.precision != core::domain::Precision::Month;
    return day ? hasDay && core::domain::wallTime(*when.from).date() == *day : !hasDay;
}

/// In the English of papers that leave the house.
QString partInWords(std::optional<QDate> day)
{
    return day ? QLocale::c().toString(*day, QStringLiteral("'Only' dddd d MMMM yyyy."))
               : QStringLiteral("Only what has no known day.");
}

} // namespace

Result<ReportDocument> timelinePaper(PaperRequest request, const core::vault::UnlockedVault& vault)
{
    request.filter.includePrivate = false;
    if (request.isPart)
        request.filter.withReports = false;
    const auto cases = core::diary::listCases(vault);
    if (!cases)
        return cases.error();
    const auto matter = std::ranges::find(*cases, request.filter.caseId, &core::domain::Case::id);
    if (matter == cases->end())
        return core::base::Error{core::base::ErrorCode::NotFound, {}, {}};
    const core::base::Timestamp now = vault.clock().now();
    if (request.isCalendar) {
        request.filter.withReports = false;
        const auto keys = core::timeline::readChronology({request.filter, {}, false}, vault);
        if (!keys)
            return keys.error();
        return core::report::calendarDocument(*matter, request.filter, *keys, now);
    }
    auto entries = core::timeline::readTimeline(request.filter, vault);
    if (!entries)
        return entries.error();
    if (!request.isPart) {
        const auto pattern = core::timeline::readPattern(request.filter, vault);
        if (!pattern)
            return pattern.error();
        return core::report::timelineDocument(*matter, request.filter, *entries, *pattern, now);
    }
    std::erase_if(*entries, [&request](const TimelineEntry& entry) { return !isOn(entry.when, request.day); });
    core::timeline::Pattern pattern;
    pattern.incidents = static_cast<int>(entries->size());
    ReportDocument document = core::report::timelineDocument(*matter, request.filter, *entries, pattern, now);
    document.subtitle = partInWords(request.day) + QLatin1Char(' ') + document.subtitle;
    return document;
}

} // namespace app::timeline
