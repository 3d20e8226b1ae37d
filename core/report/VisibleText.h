#pragma once

#include <QString>

namespace core::report {

/// Text from outside as it may be shown: what hides or turns text around (bidi controls, zero-width and control
/// characters) becomes a visible mark such as "[U+202E]"; half a surrogate pair becomes U+FFFD. Line ends become LF;
/// tabs stay. The joiners U+200C and U+200D stay: Urdu, Farsi and emoji are spelled with them. The order of the
/// characters is never changed. Source: `security-design` 9.4.
QString visibleText(const QString& text);

} // namespace core::report
