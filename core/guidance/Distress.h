#pragma once

#include <QStringList>

#include <optional>

namespace core::guidance {

/// What an incident is about that can be hard to see without a word before.
enum class Distress { SexualViolence, Violence, Threats, IntimateImages, SexualImages, HurtAnimal };

/// The hardest among kinds of behaviour, by their ids; nothing when a word before is not called for. What a person
/// wrote is never looked at. Pure.
std::optional<Distress> distressIn(const QStringList& behaviourIds);

} // namespace core::guidance
