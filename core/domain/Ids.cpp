#include "core/domain/Ids.h"

#include <array>
#include <utility>

namespace core::domain {

namespace {

const std::array<std::pair<RecordKind, QLatin1String>, 10>& kindNames()
{
    static const std::array<std::pair<RecordKind, QLatin1String>, 10> names{{
        {RecordKind::Case, QLatin1String("case")},
        {RecordKind::Incident, QLatin1String("incident")},
        {RecordKind::Person, QLatin1String("person")},
        {RecordKind::Account, QLatin1String("account")},
        {RecordKind::Place, QLatin1String("place")},
        {RecordKind::Evidence, QLatin1String("evidence")},
        {RecordKind::Report, QLatin1String("report")},
        {RecordKind::Contact, QLatin1String("contact")},
        {RecordKind::Order, QLatin1String("order")},
        {RecordKind::Step, QLatin1String("step")},
    }};
    return names;
}

} // namespace

QString kindName(RecordKind kind)
{
    for (const auto& [value, name] : kindNames())
        if (value == kind)
            return name;
    return {};
}

std::optional<RecordKind> kindFromName(const QString& name)
{
    for (const auto& [value, text] : kindNames())
        if (text == name)
            return value;
    return std::nullopt;
}

} // namespace core::domain
