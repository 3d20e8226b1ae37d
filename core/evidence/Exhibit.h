#pragma once

#include <QString>

#include <optional>

namespace core::evidence {

/// An exhibit reference in its two parts.
struct Exhibit
{
    QString initials;
    qint64 number = 0; ///< From 1.
};

/// "AB/12".
QString exhibitText(const Exhibit& exhibit);
/// Reads "AB/12", also in lower case and with spaces around; nothing for any other text.
std::optional<Exhibit> exhibitFrom(const QString& text);

} // namespace core::evidence
