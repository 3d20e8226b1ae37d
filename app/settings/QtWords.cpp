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
    //: Verb, in a menu: take back what was typed. The letter after & is pressed alone.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Undo")},
    //: Verb, in a menu: do again what was taken back. The letter after & is pressed alone.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Redo")},
    //: Verb, in a menu: take the chosen words out and copy them. The letter after & is pressed alone.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Cu&t")},
    //: Verb, in a menu: copy the chosen words. The letter after & is pressed alone.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Copy")},
    //: Verb, in a menu: put in what was copied. The letter after & is pressed alone.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Paste")},
    //: Verb, in a menu: delete the chosen words.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Delete")},
    //: Group: the menu of a field of one line. Read by: the person who keeps the diary. Use the words of the computer's
    //: own menus.
    Word{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Select All")},
    //: Verb, in a menu: take back what was typed. The letter after & is pressed alone.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo")},
    //: Verb, in a menu: do again what was taken back. The letter after & is pressed alone.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo")},
    //: Verb, in a menu: take the chosen words out and copy them. The letter after & is pressed alone.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t")},
    //: Verb, in a menu: copy the chosen words. The letter after & is pressed alone.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy")},
    //: Group: the menu of a text of many lines. Read by: the person who keeps the diary. Use the words of the
    //: computer's own menus.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location")},
    //: Verb, in a menu: put in what was copied. The letter after & is pressed alone.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste")},
    //: Verb, in a menu: delete the chosen words.
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete")},
    Word{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All")},
    //: Group: the dialog in which files and places are chosen, which comes with Qt. Read by: the person who keeps the
    //: diary. Use the words of the computer's own dialogs.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Look in:")},
    //: A button: to the folder that was open before. Not the body part.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Back")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go back")},
    //: A button: to the folder that was open after. Not "onwards" in time.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Forward")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go forward")},
    //: The folder that this folder is in.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "List View")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Detail View")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode")},
    //: Noun: the list of places at the side.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Sidebar")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "List of places and bookmarks")},
    //: Noun: the list of files.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files")},
    //: Noun: a label before the name of a folder.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directory:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "File &name:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of type:")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)")},
    //: Verb, a button. The letter after & is pressed with Alt.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Open")},
    //: Verb, a button. The letter after & is pressed with Alt.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Save")},
    //: Verb, a button: choose this folder. The letter after & is pressed with Alt.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Choose")},
    //: Verb, in a menu. The letter after & is pressed with Alt.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Rename")},
    //: Verb, in a menu. The letter after & is pressed with Alt.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Delete")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "New Folder")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Find Directory")},
    //: Verb, in a menu: take a place out of the list at the side.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Remove")},
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "My Computer")},
    //: Noun: folders, a kind of thing to choose.
    Word{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directories")},
    //: Verb, a button.
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
    //: Noun, the head of a column: names of files.
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Name")},
    //: Noun, the head of a column: sizes of files.
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Size")},
    //: Noun, the head of a column: kinds of files. Not the verb.
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Type")},
    //: Group: heads of the columns in the dialog in which files are chosen. Read by: the person who keeps the diary.
    //: Nouns, one word if you can.
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified")},
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer")},
    //: Noun: this computer, as a place.
    Word{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Computer")},
    //: Group: buttons of dialogs that come with Qt. Read by: the person who keeps the diary. Use the words of the
    //: computer's own dialogs.
    //: This text: A button: agreed.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "OK")},
    //: Verb, a button: change nothing and go back.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")},
    //: A button: the answer to a question. The letter after & is pressed with Alt.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes")},
    //: A button: the answer to a question. The letter after & is pressed with Alt.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "&No")},
    //: Verb, a button.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Open")},
    //: Verb, a button.
    Word{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Save")},
    //: Verb, a button.
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
