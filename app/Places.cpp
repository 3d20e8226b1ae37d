#include "app/Places.h"

#include "app/StartOptions.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

Places placesFor(const StartOptions& options, const QString& programFolder)
{
    Places places;
    const QDir beside(programFolder);
    if (options.isPortable || QFileInfo(beside.filePath(QStringLiteral("portable.ini"))).isFile()) {
        places = {beside.filePath(QStringLiteral("settings.ini")), beside.filePath(QStringLiteral("records"))};
    } else {
        const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        const QDir share(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        places = {config.filePath(QStringLiteral("holdfast/settings.ini")), share.filePath(QStringLiteral("holdfast"))};
    }
    if (options.isSafeMode)
        places.settings.clear();
    return places;
}

QString programFolder(const QString& folderOfTheBinary)
{
    // Both are set by the AppImage runtime; whatever an AppImage starts inherits them, and lies elsewhere.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    const bool isInside = !image.isEmpty() && !mounted.isEmpty()
        && folderOfTheBinary.startsWith(QDir::cleanPath(mounted) + QLatin1Char('/'));
    return isInside ? QFileInfo(image).absolutePath() : folderOfTheBinary;
}

} // namespace app
