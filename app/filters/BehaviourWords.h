#pragma once

#include <QString>

namespace app::filters {

/// What happened, in words of the window's language: "Followed me". An id that is not known stays as it is.
QString behaviourLabel(const QString& id);

/// Whether translators are shown this English label.
bool isTranslatable(const QString& label);

} // namespace app::filters
