#pragma once

#include "app/shell/Command.h"

#include <QString>

#include <functional>
#include <optional>

namespace app::shell {

/// Something that can be done on the page that is shown, now. Plain data.
struct PageAction
{
    QString words; ///< The same as on its button.
    std::function<void()> act;
    /// Gives it the keys of this command. A page may offer a command of the window too (Search): then it is the page's.
    std::optional<Command> command = {};
};

} // namespace app::shell
