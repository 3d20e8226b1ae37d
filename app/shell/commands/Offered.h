#pragma once

#include "app/shell/PageAction.h"
#include "app/shell/commands/CommandTable.h"

namespace app::shell::commands {

/// Something that can be done now: a command of the window or an action of the page. From these come the keys, the
/// menu, "Go to or do" and the list of keys, so that none can differ from another.
struct Offered
{
    QString words;
    Part part = Part::OnPage;
    QList<QKeySequence> keys; ///< All of them work; the first is shown.
    QString keyText; ///< The keys in words; empty: none.
    std::optional<Command> command = {};
    std::function<void()> act;
};

using Offers = std::vector<Offered>;
/// Asks what can be done at this moment.
using AskOffers = std::function<Offers()>;

} // namespace app::shell::commands
