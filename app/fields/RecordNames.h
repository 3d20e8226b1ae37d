#pragma once

#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"

#include <QString>

namespace app::fields {

/// The name of somebody for the screen: the name to show, when there is one.
QString shownName(const core::domain::Person& person);
/// "Instagram: @night.owl".
QString accountName(const core::domain::Account& account);
/// "stalking protection order, 12/345".
QString orderName(const core::domain::ProtectiveOrder& order);

} // namespace app::fields
