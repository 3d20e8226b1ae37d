#include "app/widgets/FileDropArea.h"

#include "app/widgets/Controls.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace app::widgets {

FileDropArea::FileDropArea(QWidget* parent)
    : QFrame(parent)
{
    setAcceptDrops(true);
    markKind(this, Kind::Card);
}

void FileDropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPathsOf(event->mimeData()).isEmpty())
        return;
    markKind(this, Kind::Notice);
    event->setDropAction(Qt::CopyAction); // Never move: the original stays where it is.
    event->accept();
}

void FileDropArea::dragLeaveEvent(QDragLeaveEvent* event)
{
    markKind(this, Kind::Card);
    QFrame::dragLeaveEvent(event);
}

void FileDropArea::dropEvent(QDropEvent* event)
{
    markKind(this, Kind::Card);
    const QStringList paths = localPathsOf(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(paths);
}

QStringList localPathsOf(const QMimeData* content)
{
    QStringList paths;
    if (!content)
        return paths;
    const QList<QUrl> urls = content->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace app::widgets
