#pragma once

#include <QString>

#include <optional>

namespace app::shell {
class Prompts;
}

namespace app::diary {

/// How many entries are to go, and how many of them have files.
struct RemovalCount
{
    int entries = 0;
    int withFiles = 0;
};

/// Why entries go to the removed ones: asked only when files with exhibit numbers belong to them, and it may be left
/// empty; else a sentence that says that nothing was asked. Nothing: they stay after all.
std::optional<QString> reasonForRemoval(shell::Prompts& prompts, const RemovalCount& count);
/// That sentence. It stands in the record for whoever reads it later, so it is English whatever the screen says.
QString noReasonGiven();
/// Of an entry that became a draft again right after it was saved; English for the same reason.
QString takenBack();

} // namespace app::diary
