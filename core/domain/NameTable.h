#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace core::domain {

/// The stable names of the values of an enum, both ways. Every value has one.
template<typename Enum, std::size_t Count>
using NameTable = std::array<std::pair<Enum, QLatin1String>, Count>;

template<typename Enum, std::size_t Count>
QString nameIn(const NameTable<Enum, Count>& table, Enum value)
{
    for (const auto& [candidate, name] : table)
        if (candidate == value)
            return name;
    return {};
}

template<typename Enum, std::size_t Count>
std::optional<Enum> valueIn(const NameTable<Enum, Count>& table, const QString& name)
{
    for (const auto& [value, candidate] : table)
        if (candidate == name)
            return value;
    return std::nullopt;
}

} // namespace core::domain
