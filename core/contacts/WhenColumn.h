#pragma once

#include "core/base/Result.h"
#include "core/domain/When.h"

#include <QString>

namespace core::contacts {

/// A time as it stands in a text column: the canonical JSON of domain::toJson().
QString columnOf(const domain::When& when);

/// Error: Damaged, naming the record.
base::Result<domain::When> whenOf(const QString& column, const QString& record);

} // namespace core::contacts
