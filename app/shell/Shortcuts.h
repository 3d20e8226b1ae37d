#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace app::shell {

/// What the whole window does on a key. None uses Ctrl+Alt (it types letters on some keyboards), a single letter, or a
/// key that screen readers own.
enum class Command {
    Lock,
    Quit,
    NewEntry,
    AddFiles,
    GetReady,
    Settings,
    Search,
    Back,
    Forward,
    NextArea,
    Bigger,
    Smaller,
    NormalSize
};

/// Pages that have Ctrl and a number, in the order of PageId.
inline constexpr int pagesWithNumber = 9;

QKeySequence keysOf(Command command);
/// What it does, as a line of the list of keys.
QString wordsOf(Command command);
/// Every command, in the order of that list.
std::vector<Command> allCommands();

/// Makes the keys work anywhere in `window`.
void addShortcut(QWidget* window, Command command, std::function<void()> act);
void addPageShortcut(QWidget* window, int number, std::function<void()> act);

} // namespace app::shell
