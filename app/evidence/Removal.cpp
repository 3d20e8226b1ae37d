#include "app/evidence/Removal.h"

#include "app/shell/Prompts.h"

#include <QCoreApplication>

namespace app::evidence {

namespace {

/// The words of this file.
struct RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(app::evidence::Removal)
};

} // namespace

QString noReasonGiven()
{
    return QStringLiteral("Removed from the files. No reason was given."); // In the record: English.
}

std::optional<QString> reasonForRemoval(shell::Prompts& prompts, int files, bool areKnownOutside)
{
    if (!areKnownOutside)
        return noReasonGiven();
    const bool isOne = files == 1;
    //: Group: the question before files are removed that others may know of. Read by: the person who keeps the diary.
    //: Nothing is deleted: say "remove", not "delete".
    const QString known = isOne ? RemovalWords::tr("Others may know its exhibit number.")
                                : RemovalWords::tr("Others may know their exhibit numbers.");
    const QString back = isOne
        ? RemovalWords::tr("You can put it back. It is under \"Removed files\" in Evidence, with its number.")
        : RemovalWords::tr("You can put them back. They are under \"Removed files\" in Evidence, with their numbers.");
    const QString why = isOne ? RemovalWords::tr("Why do you remove it? You can leave this empty.")
                              : RemovalWords::tr("Why do you remove them? You can leave this empty.");
    const auto given = prompts.askText(
        {RemovalWords::tr("Remove %n files that were reported?", nullptr, files),
         RemovalWords::tr("%1 %2 %3", "sentences").arg(known, back, why), RemovalWords::tr("Move to the removed files"),
         //: A button: do not remove the file. The safe choice.
         isOne ? RemovalWords::tr("Keep it")
               : /*: A button: do not remove the files. The safe choice. */ RemovalWords::tr("Keep them")});
    if (!given)
        return {};
    return given->trimmed().isEmpty() ? noReasonGiven() : given->trimmed();
}

} // namespace app::evidence
