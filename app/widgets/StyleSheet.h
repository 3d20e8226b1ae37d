#pragma once

#include "app/widgets/Theme.h"

namespace app::widgets {

/// The style sheet of the whole application, made from the values of the theme only. `basePoint`: the text size.
QString styleSheet(const Colours& colours, double basePoint);

} // namespace app::widgets
