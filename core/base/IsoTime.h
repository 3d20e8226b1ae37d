#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace core::base {

/// A month, a day, or a day with a time, as it stands in a text. The numbers are as written: exists() says whether the
/// calendar and the clock have them.
struct IsoTime
{
    int year = 0;
    int month = 0;
    std::optional<int> day; ///< Nothing when the text is a month alone.
    std::optional<QTime> time; ///< Nothing when the text is a date alone; an invalid QTime for 25:00.
    std::optional<int> offsetSeconds; ///< East of UTC, whole minutes; only with a time.

    /// False for 29 February of a common year, 25:00, an offset of 24 hours and the like.
    bool exists() const;
    /// The day, or the first day of the month. Invalid when it does not exist.
    QDate date() const { return QDate(year, month, day.value_or(1)); }
};

/// Reads `2026-03`, `2026-03-04` and `2026-03-04T21:10[:05[.123]]` with or without `Z` or an offset: RFC 3339 section
/// 5.6, where a blank may stand for the `T`, seconds may be missing, and `+0100` is read as `+01:00`. A fraction is cut
/// to milliseconds. Nothing for any other shape.
std::optional<IsoTime> parseIsoTime(const QString& text);

} // namespace core::base
