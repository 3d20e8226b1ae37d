#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace app::widgets {

/// What somebody has copied and may want to add. Never both.
struct PastedFiles
{
    QStringList paths; ///< Local files.
    QByteArray picture; ///< The bytes of a picture as the other program gave them: they are not decoded here.
    QString pictureName; ///< "Pasted picture 2026-11-22 14.05.09.png".
};

/// Where it came from. Stands in the record, with its name, for whoever reads it later: English whatever the screen
/// says.
inline QString pastedSource()
{
    return QStringLiteral("Pasted from the clipboard");
}

/// Looks at the clipboard. GUI thread.
PastedFiles pastedFiles();
/// Whether there is something of the kind and no text beside it: who copied words means the words.
bool hasFilesToPaste();

} // namespace app::widgets
