#pragma once

#include "core/diary/IncidentLists.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace core::diary {

/// What a person chose to see of the diary: a filter in words that stay true ("the last 30 days"), and the order. Can
/// be kept under a name (SavedFilters.h).
struct FilterChoice
{
    /// Stored by name: "any", "last-7-days", "last-30-days", "last-12-months", "between".
    enum class Period { Any, Last7Days, Last30Days, Last12Months, Between };

    Period period = Period::Any;
    QDate firstDay; ///< Of Between: invalid for no beginning.
    QDate lastDay; ///< Of Between, included: invalid for no end.
    domain::IncidentFilter filter; ///< Without `from` and `to`.
    bool removed = false; ///< The removed entries, and no others.
    IncidentQuery::Order order = IncidentQuery::Order::NewestFirst;
    QJsonObject unknown; ///< Members of the JSON that this program does not know: written again as they were.

    friend bool operator==(const FilterChoice&, const FilterChoice&) = default;
};

/// `{"version": 1}` and each member that is set: period, first_day, last_day, text, where, people, accounts,
/// behaviours, places, tags, reported, private, removed, order ("newest", "oldest", "written").
QJsonObject toJson(const FilterChoice& choice);
/// Reads toJson(). A member of another type or with an impossible value is left out; one that is not known is kept.
/// Nothing when only a newer program can tell what is meant: a version above 1, or a period or order by another name.
std::optional<FilterChoice> filterChoiceFromJson(const QJsonObject& json);

/// The incidents that are meant when it is this day in this zone. "The last 7 days" are today and the six before.
IncidentQuery queryFor(const FilterChoice& choice, domain::CaseId caseId, QDate today,
                       const QString& zone = QStringLiteral("Europe/London"));

} // namespace core::diary
