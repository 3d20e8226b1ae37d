#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace support {

/// A text that somebody sees or hears, and whose it is.
struct VisibleText
{
    QString text;
    QString where; ///< The class of the control, for a message.
};

/// Every text of the visible controls inside `root`: labels, buttons, titles, hints, rows and headers of lists, names
/// and descriptions for those who listen. Not what a person has typed.
std::vector<VisibleText> visibleTexts(const QWidget& root);

/// Controls whose words do not fit into the room they have, one line each; empty when all are whole.
QStringList cutTexts(const QWidget& root);

} // namespace support
