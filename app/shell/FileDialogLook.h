#pragma once

#include <QAbstractFileIconProvider>
#include <QIcon>

class QFileDialog;

namespace app::shell {

/// Qt's own dialog for files in the look of the window: our icons, columns that can be read, nothing that is of no use.
/// It must outlive the dialog, which asks for icons on a thread of its own.
class FileDialogLook final : public QAbstractFileIconProvider
{
public:
    FileDialogLook();

    void giveTo(QFileDialog& dialog);

    QIcon icon(IconType type) const override;
    QIcon icon(const QFileInfo& file) const override;

private:
    QIcon m_computer;
    QIcon m_folder;
    QIcon m_file;
};

} // namespace app::shell
