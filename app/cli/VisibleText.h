#pragma once

#include <QString>

namespace app::cli {

// Text that somebody else wrote, for a terminal: control characters, bidirectional controls and zero-width characters
// become visible marks such as "<U+202E>", so that a name cannot move the cursor or show itself turned round
// (`security-design` 9.4). What is stored is never changed by this.

/// On one line: line ends and tabs become marks too.
QString visibleLine(const QString& foreign);

/// Line ends and tabs stay.
QString visibleText(const QString& foreign);

/// The columns that a line takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining marks.
int columnsOf(const QString& line);

} // namespace app::cli
