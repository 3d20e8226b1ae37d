#include "app/shell/Shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace app::shell {

namespace {

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::Shortcuts)
};

void bindKeys(QWidget* window, const QKeySequence& keys, std::function<void()> act)
{
    auto* shortcut = new QShortcut(keys, window);
    QObject::connect(shortcut, &QShortcut::activated, window, std::move(act));
}

} // namespace

QKeySequence keysOf(Command command)
{
    switch (command) {
    case Command::Lock:
        return Qt::CTRL | Qt::Key_L;
    case Command::Quit:
        return Qt::CTRL | Qt::Key_Q;
    case Command::NewEntry:
        return Qt::CTRL | Qt::Key_N;
    case Command::AddFiles:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_I;
    case Command::GetReady:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Command::Settings:
        return Qt::CTRL | Qt::Key_Comma;
    case Command::Search:
        return Qt::CTRL | Qt::Key_F;
    case Command::Back:
        return Qt::ALT | Qt::Key_Left;
    case Command::Forward:
        return Qt::ALT | Qt::Key_Right;
    case Command::NextArea:
        return Qt::Key_F6;
    case Command::Bigger:
        return Qt::CTRL | Qt::Key_Plus;
    case Command::Smaller:
        return Qt::CTRL | Qt::Key_Minus;
    case Command::NormalSize:
        return Qt::CTRL | Qt::Key_0;
    }
    return {};
}

QString wordsOf(Command command)
{
    switch (command) {
    case Command::Lock:
        return Words::tr("Lock your records");
    case Command::Quit:
        return Words::tr("Lock and close");
    case Command::NewEntry:
        return Words::tr("Write a new entry");
    case Command::AddFiles:
        return Words::tr("Add files");
    case Command::GetReady:
        return Words::tr("Get ready to report");
    case Command::Settings:
        return Words::tr("Settings and safety");
    case Command::Search:
        return Words::tr("Search everything");
    case Command::Back:
        return Words::tr("Go back one page");
    case Command::Forward:
        return Words::tr("Go forward one page");
    case Command::NextArea:
        return Words::tr("Go to the list of pages, and back");
    case Command::Bigger:
        return Words::tr("Make the text bigger");
    case Command::Smaller:
        return Words::tr("Make the text smaller");
    case Command::NormalSize:
        return Words::tr("Make the text its normal size");
    }
    return {};
}

std::vector<Command> allCommands()
{
    return {Command::Lock,     Command::Quit,    Command::NewEntry,  Command::AddFiles, Command::GetReady,
            Command::Settings, Command::Search,  Command::Back,      Command::Forward,  Command::NextArea,
            Command::Bigger,   Command::Smaller, Command::NormalSize};
}

void addShortcut(QWidget* window, Command command, std::function<void()> act)
{
    if (command == Command::Bigger) // On many keyboards plus needs Shift; equals is the same key.
        bindKeys(window, Qt::CTRL | Qt::Key_Equal, act);
    bindKeys(window, keysOf(command), std::move(act));
}

void addPageShortcut(QWidget* window, int number, std::function<void()> act)
{
    bindKeys(window, Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number), std::move(act));
}

} // namespace app::shell
