#include "app/diary/Removal.h"

#include "app/shell/Prompts.h"

#include <QCoreApplication>

namespace app::diary {

namespace {

/// The words of this file.
struct RemovalText
{
    Q_DECLARE_TR_FUNCTIONS(app::diary::Removal)
};

} // namespace

QString noReasonGiven()
{
    return RemovalText::tr("Removed from the diary. No reason was given.");
}

std::optional<QString> reasonForRemoval(shell::Prompts& prompts, int entries, bool haveFiles)
{
    if (!haveFiles)
        return noReasonGiven();
    // An exhibit is known outside by its number: whoever reads the log later shall find why its entry went.
    const auto given = prompts.askText({RemovalText::tr("Remove %n entries with files?", nullptr, entries),
                                        RemovalText::tr("The files and their exhibit numbers stay in your records. Why "
                                                        "do you remove it? You can leave this empty."),
                                        RemovalText::tr("Remove from the diary"), RemovalText::tr("Keep it")});
    if (!given)
        return {};
    return given->trimmed().isEmpty() ? noReasonGiven() : given->trimmed();
}

} // namespace app::diary
