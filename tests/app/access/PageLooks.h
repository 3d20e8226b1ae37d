#pragma once

#include <QString>

class QWidget;

namespace support {

// What somebody would miss on the page that is shown, one line each; empty when all is well.

/// A11Y-04: what Tab does not come to, where it leads up the page, and where Shift+Tab does not lead back.
QString faultsOfKeys(const QWidget& window);
/// A11Y-12: what cannot be seen whole when Tab leads to it. Of what is larger than its room, the line or row of the
/// keys.
QString faultsOfSight(const QWidget& window);
/// A11Y-11 and A11Y-12: words that are cut, controls outside the window or outside what scrolls, and Leave now when it
/// is not whole.
QString faultsOfRoom(const QWidget& window);
/// A11Y-01 and A11Y-22: buttons that are called something else than what stands on them.
QString faultsOfSpokenWords(const QWidget& window);
/// A11Y-03: questions that no field is heard by, hints that no field is described by, choices in no group with a title.
QString faultsOfLabels(const QWidget& window);
/// A11Y-13: Leave now and main actions below 44 pixels, others below 24.
QString faultsOfTargets(const QWidget& window);

} // namespace support
