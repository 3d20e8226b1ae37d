#pragma once

#include <QFrame>
#include <QStringList>

class QMimeData;

namespace app::widgets {

/// A frame onto which files can be dropped from outside. There is always a button that does the same.
class FileDropArea final : public QFrame
{
    Q_OBJECT

public:
    explicit FileDropArea(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Local paths, in the order dropped; never empty.
    void dropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

/// The local files that somebody drags or has copied; empty when there are none.
QStringList localPathsOf(const QMimeData* content);

} // namespace app::widgets
