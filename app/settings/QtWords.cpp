#include "app/settings/QtWords.h"

#include <QCoreApplication>

#include <array>

namespace app::settings {

namespace {

struct Word
{
    const char* context;
    const char* english;
};

// What can be seen of Qt itself: the menu of a field, and the dialog that picks files.
constexpr std::array words{
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Undo")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Redo")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Cu&t")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Copy")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Paste")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Delete")},
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Select All")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Look in:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Back")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go back")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Forward")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go forward")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "List View")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Detail View")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Sidebar")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "List of places and bookmarks")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directory:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "File &name:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of type:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Open")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Save")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Choose")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Rename")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Delete")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Find Directory")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Remove")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "My Computer")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directories")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Delete")},
    Word{"QFileDialog",
         QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given.")},
    Word{"QFileDialog",
         QT_TRANSLATE_NOOP("QFileDialog",
                           "%1\nDirectory not found.\nPlease verify the correct directory name was given.")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Could not delete directory.")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Name")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Size")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Type")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Computer")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "OK")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "&No")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Open")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Save")},
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Close")},
};

} // namespace

QStringList wordsOfQt(const QString& context)
{
    QStringList found;
    for (const Word& word : words)
        if (context == QLatin1String(word.context))
            found += QString::fromUtf8(word.english);
    return found;
}

} // namespace app::settings
