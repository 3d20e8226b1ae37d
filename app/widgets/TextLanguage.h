#pragma once

#include <QString>

class QAccessibleInterface;

namespace app::widgets {

class PlainLabel;

/// Says in what language the words of a label are, where that is another than the language of the window: a screen
/// reader then speaks them with the voice of that language. `code`: BCP 47, "en-GB". Before it is shown. Qt before 6.8
/// exposes it for texts only: not for the names of buttons and tick boxes.
void markLanguage(PlainLabel* label, const QString& code);

/// As assistive technology sees such a label; null for any other.
QAccessibleInterface* roleOfForeignText(PlainLabel* label);

} // namespace app::widgets
