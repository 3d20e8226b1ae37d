#include "app/widgets/PastedFiles.h"

#include "app/widgets/FileDropArea.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace app::widgets {

namespace {

struct PictureFormat
{
    const char* type;
    const char* ending;
};
constexpr std::array pictureFormats{PictureFormat{"image/png", ".png"}, PictureFormat{"image/jpeg", ".jpg"},
                                    PictureFormat{"image/webp", ".webp"}, PictureFormat{"image/gif", ".gif"},
                                    PictureFormat{"image/bmp", ".bmp"}};

} // namespace

PastedFiles pastedFiles()
{
    PastedFiles pasted;
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return pasted;
    pasted.paths = localPathsOf(content);
    if (!pasted.paths.isEmpty())
        return pasted;
    for (const PictureFormat& format : pictureFormats) {
        if (!content->hasFormat(QLatin1String(format.type)))
            continue;
        pasted.picture = content->data(QLatin1String(format.type));
        const QString time = QLocale::c().toString(QDateTime::currentDateTime(), QStringLiteral("yyyy-MM-dd HH.mm.ss"));
        pasted.pictureName = QStringLiteral("Pasted picture %1").arg(time) + QLatin1String(format.ending);
        break;
    }
    return pasted;
}

bool hasFilesToPaste()
{
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return false;
    if (!localPathsOf(content).isEmpty())
        return true;
    return !content->hasText() && std::ranges::any_of(pictureFormats, [content](const PictureFormat& format) {
        return content->hasFormat(QLatin1String(format.type));
    });
}

} // namespace app::widgets
