#pragma once

#include "app/shell/Command.h"
#include "app/shell/Navigator.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace app::shell::commands {

/// Where a command is of use.
enum class Where {
    Always, ///< Locked or open.
    Open, ///< While records are open.
    OnPage, ///< When the page that is shown offers it (Page::actions()).
    Door ///< Before the records are open. Its button has the keys itself.
};

/// What belongs together in the menu and in the list of keys.
enum class Part { OnPage, Writing, Going, Looking, Helping, Opening, Closing };

/// One line of the table of commands.
struct CommandEntry
{
    Command id = Command::Leave;
    QString name; ///< Its name in the settings file: stable, English, never shown.
    Where where = Where::Always;
    Part part = Part::Going;
    QList<QKeySequence> keys; ///< As they come; the first is shown. Empty for Leave, whose keys are LeaveKeys.
    std::optional<PageId> opens = {}; ///< The page that it opens: without that page there is no such command.
    Purpose purpose = Purpose::Show; ///< With which it opens the page.
    std::vector<PageId> pages = {}; ///< Where::OnPage: the pages that may offer it; empty: any.
};

/// Every command, in the order of Command. The one place that gives out keys.
const std::vector<CommandEntry>& commandTable();
const CommandEntry& entryOf(Command command);
/// What it does, in the words of its button. No full stop.
QString wordsOf(Command command);
/// Other words for it that somebody may type in "Go to or do"; never shown; may be empty.
QString otherWordsFor(Command command);
QString headingOf(Part part);

/// Whether there is a moment at which both can be used, so that they must not share keys.
bool canMeet(const CommandEntry& one, const CommandEntry& other);

} // namespace app::shell::commands
