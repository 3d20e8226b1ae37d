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
    return QStringLiteral("Removed from the diary. No reason was given.");
}

QString takenBack()
{
    return QStringLiteral("Taken back right after saving, to go on writing.");
}

std::optional<QString> reasonForRemoval(shell::Prompts& prompts, const RemovalCount& count)
{
    if (count.withFiles == 0)
        return noReasonGiven();
    // An exhibit is known outside by its number: whoever reads the log later shall find why its entry went.
    const bool isOne = count.entries == 1;
    //: Group: the question before entries are removed that have files. Read by: the person who keeps the diary. Nothing
    //: is deleted: say "remove", not "delete".
    const QString whose = isOne ? RemovalText::tr("This entry has files.")
                                : RemovalText::tr("%n of them have files.", "entries", count.withFiles);
    const QString stays = RemovalText::tr("The files and their exhibit numbers stay in your records.");
    const QString back = isOne
        ? RemovalText::tr("You can put it back. It is under \"Removed entries\" in the diary.")
        : RemovalText::tr("You can put them back. They are under \"Removed entries\" in the diary.");
    const QString why = isOne ? RemovalText::tr("Why do you remove it? You can leave this empty.")
                              : RemovalText::tr("Why do you remove them? You can leave this empty.");
    const auto given = prompts.askText(
        {RemovalText::tr("Remove %n entries?", nullptr, count.entries),
         RemovalText::tr("%1 %2 %3 %4", "sentences").arg(whose, stays, back, why),
         RemovalText::tr("Remove from the diary"),
         //: A button: do not remove the entry. The safe choice.
         isOne ? RemovalText::tr("Keep it")
               : /*: A button: do not remove the entries. The safe choice. */ RemovalText::tr("Keep them")});
    if (!given)
        return {};
    return given->trimmed().isEmpty() ? noReasonGiven() : given->trimmed();
}

} // namespace app::diary
