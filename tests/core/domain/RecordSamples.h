#pragma once

#include "core/domain/Ids.h"

#include <QJsonObject>

#include <vector>

namespace samples {

/// The kinds that have JSON.
std::vector<core::domain::RecordKind> kinds();

/// A record of a kind with a value in every member, in several writings.
QJsonObject full(core::domain::RecordKind kind);

/// A record of a kind with as little in it as it may have, as toJson() writes it.
QJsonObject bare(core::domain::RecordKind kind);

} // namespace samples
