#pragma once

#include <QString>

#include <optional>

namespace app::shell {
class Prompts;
}

namespace app::evidence {

/// Why files go to the removed ones: asked only when somebody outside may know one by its number, and it may be left
/// empty; else a sentence that says that nothing was asked. Nothing: they stay after all.
std::optional<QString> reasonForRemoval(shell::Prompts& prompts, int files, bool areKnownOutside);
/// That sentence.
QString noReasonGiven();

} // namespace app::evidence
