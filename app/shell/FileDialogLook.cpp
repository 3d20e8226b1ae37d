#include "app/shell/FileDialogLook.h"

#include "app/widgets/Controls.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>

#include <utility>

namespace app::shell {

namespace {

constexpr QSize usualDialogSize{760, 480};
constexpr int typeColumn = 2; ///< Of the file system's model: "Folder", "txt File". The name and the icon say it.

QIcon ours(const char* name)
{
    return widgets::icon(QString::fromLatin1(name), QGuiApplication::palette());
}

} // namespace

FileDialogLook::FileDialogLook()
    : m_computer(ours("computer"))
    , m_folder(ours("folder"))
    , m_file(ours("evidence"))
{
}

void FileDialogLook::giveTo(QFileDialog& dialog)
{
    dialog.setIconProvider(this);
    dialog.resize(usualDialogSize.boundedTo(dialog.screen()->availableSize()));
    // The names are those that QFileDialog gives its parts.
    for (const auto& [part, name] : {std::pair("backButton", "back"), std::pair("forwardButton", "forward"),
                                     std::pair("toParentButton", "up"), std::pair("newFolderButton", "folder-new"),
                                     std::pair("listModeButton", "tiles"), std::pair("detailModeButton", "list")})
        if (auto* button = dialog.findChild<QToolButton*>(QString::fromLatin1(part)))
            button->setIcon(ours(name));
    if (auto* rows = dialog.findChild<QTreeView*>(QStringLiteral("treeView"))) {
        rows->hideColumn(typeColumn);
        rows->header()->setStretchLastSection(false);
        rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    // Enter while the list of completions opens leaves the window without the focus (measured with Qt 6.4.2).
    if (auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit")))
        name->setCompleter(nullptr);
    // All kinds of files, always: there is nothing to choose.
    for (const char* part : {"fileTypeLabel", "fileTypeCombo"})
        if (auto* useless = dialog.findChild<QWidget*>(QString::fromLatin1(part)))
            useless->hide();
}

QIcon FileDialogLook::icon(IconType type) const
{
    switch (type) {
    case Computer:
    case Desktop:
    case Network:
    case Drive:
        return m_computer;
    case File:
        return m_file;
    case Trashcan:
    case Folder:
        break;
    }
    return m_folder;
}

QIcon FileDialogLook::icon(const QFileInfo& file) const
{
    return icon(file.isRoot() ? Computer : file.isDir() ? Folder : File);
}

} // namespace app::shell
