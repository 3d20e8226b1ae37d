#pragma once

#include <QString>

namespace app {

struct StartOptions;

/// Where things are kept.
struct Places
{
    QString settings; ///< A file; empty: settings are not kept.
    QString records; ///< The usual folder for them.
};

/// Beside the program when it is carried on a stick, else where the system keeps such things. It is on a stick when
/// that is asked for, or when a file `portable.ini` lies beside it, whatever is in it (ux-spec FEAT-33).
/// `programFolder`: where the program lies.
Places placesFor(const StartOptions& options, const QString& programFolder);

/// Where the program lies for whoever looks at the stick: the folder of an AppImage, which is mounted elsewhere.
QString programFolder(const QString& folderOfTheBinary);

} // namespace app
