#pragma once

#include "app/fields/WhenText.h"

#include <QJsonObject>

namespace app::fields {

/// The fields of "When?" as they stand, read or not: for what is half-written.
QJsonObject toJson(const TypedWhen& typed);
/// The other way round. What is missing or unknown is left as in empty fields.
TypedWhen typedWhenFromJson(const QJsonObject& json);

/// The same for one date and time.
QJsonObject toJson(const TypedMoment& typed);
TypedMoment typedMomentFromJson(const QJsonObject& json);

} // namespace app::fields
