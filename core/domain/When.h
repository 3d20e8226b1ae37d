#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace core::domain {

/// How sure a person is of a time. Stored by name (precisionName()): never rename one.
/// "Between two times" is a `to` beside any of these.
enum class Precision { Exact, About, Day, Month, Unknown };

QString precisionName(Precision precision);
std::optional<Precision> precisionFromName(const QString& name);

/// An instant together with what the clock on the wall showed: `offsetSeconds` east of UTC. The offset is stored, so
/// that the second 01:30 of an October night stays the second one.
struct Moment
{
    base::Timestamp at;
    int offsetSeconds = 0;
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// When something happened, as the person knows it.
///
/// Invariants (validate()): `from` is absent exactly when the precision is Unknown; `to` is absent or after `from`;
/// for Day and Month, `from` and `to` are the start of the first and of the last day or month (local midnight, or the
/// first moment of a day without one), so that a `to` of 6 March means the whole of 6 March; the zone is an IANA name
/// that this system knows; years are 1900 to 2199; offsets are whole minutes under 24 hours.
struct When
{
    std::optional<Moment> from;
    std::optional<Moment> to;
    Precision precision = Precision::Unknown;
    QString zone = QStringLiteral("Europe/London");

    friend bool operator==(const When&, const When&) = default;
};

/// Error: Invalid, naming `when`, `when.from`, `when.to` or `when.zone` in `subject` (`path` instead of `when` for
/// another member). `now`: a time after it (plus a day, for wrong clocks) is refused too.
base::Result<void> validate(const When& when, base::Timestamp now, const QString& path = QStringLiteral("when"));

/// `{"from": "2026-03-04T21:10:00+00:00", "to": null, "precision": "exact", "zone": "Europe/London"}`; milliseconds
/// are written only when not zero. `from` and `to` are always present.
QJsonObject toJson(const When& when);

/// Reads toJson() and the lenient forms of a person's script: `precision`, `to` and `zone` may be missing; a text
/// instead of an object is `from` alone; null is unknown; a date alone (`2026-03-04`) is a whole day, a month alone
/// (`2026-03`) a month; a time without offset is wall time in the zone. An offset that is given is kept, also one that
/// the zone does not have. A time with the precision `day` or `month` stands for the day or month it is in.
/// Errors: Invalid, naming the member in `subject`: an impossible date, a wall time that the clock skipped, one that it
/// showed twice (give the offset), a `to` that is not after `from`. The zone is looked up only when its rules are
/// needed, so that a record written elsewhere can always be read; validate() looks at every zone.
base::Result<When> whenFromJson(const QJsonValue& json, const QString& defaultZone = QStringLiteral("Europe/London"),
                                const QString& path = QStringLiteral("when"));

/// The instants at which the wall clock of a zone shows a local date and time: none when the clock skipped it, two
/// when it showed it twice (earlier first), else one. Time zone rules come from the system (QTimeZone).
/// Only the date and the time of day of `wall` are read. None for an unknown zone.
std::vector<Moment> momentsOf(const QDateTime& wall, const QString& zone);

/// The first moment of a day in a zone: midnight, or when the clock skipped it, the moment after. Nothing for an
/// unknown zone or a day that the calendar of the zone left out.
std::optional<Moment> startOfDay(QDate day, const QString& zone);

/// The day that it is somewhere at an instant; UTC's for an unknown zone.
QDate dayIn(const QString& zone, base::Timestamp at);

/// What the wall clock showed at a moment (time spec UTC: the offset is taken off, not named).
QDateTime wallTime(const Moment& moment);

/// True when the system has the rules of this zone.
bool isKnownZone(const QString& zone);

/// The offset-dated RFC 3339 text of a moment.
QString toText(const Moment& moment);

/// Where a time sorts among others: the start of its range; `fallback` (the time written) when it is unknown.
base::Timestamp sortTime(const When& when, base::Timestamp fallback);

} // namespace core::domain
