#pragma once

#include "core/domain/Ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::domain {

/// Which incidents of a case are wanted. Every part that is set must fit; of a list, one of its members is enough.
/// Nothing set: all.
struct IncidentFilter
{
    std::optional<base::Timestamp> from; ///< Began at or after. With a range, what has no known time does not fit.
    std::optional<base::Timestamp> to; ///< Began before.
    QString
        text; ///< As typed: words of the incident, of its files and their messages, of its people, places and order.
    QString where; ///< As typed: words of the place, as written or as named.
    std::vector<PersonId> people;
    std::vector<AccountId> accounts; ///< Whoever is merged into one counts as that one, as with people.
    QStringList behaviours;
    std::vector<PlaceId> places;
    QStringList tags;
    std::optional<bool> reported; ///< Linked to a report, or not.
    std::optional<bool> isPrivate;

    friend bool operator==(const IncidentFilter&, const IncidentFilter&) = default;
};

} // namespace core::domain
