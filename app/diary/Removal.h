#pragma once

#include <QString>

#include <optional>

namespace app::shell {
class Prompts;
}

namespace app::diary {

/// Why entries go to the removed ones: asked only when files with exhibit numbers belong to them, and it may be left
/// empty; else a sentence that says that nothing was asked. Nothing: they stay after all.
std::optional<QString> reasonForRemoval(shell::Prompts& prompts, int entries, bool haveFiles);
/// That sentence.
QString noReasonGiven();

} // namespace app::diary
