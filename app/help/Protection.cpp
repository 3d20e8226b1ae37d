#include "app/help/Protection.h"

#include <QCoreApplication>

namespace app::help {

namespace {

/// The words of this file.
struct Truth
{
    Q_DECLARE_TR_FUNCTIONS(app::help::Protection)
};

} // namespace

HelpText protection()
{
    return {
        //: Group: the page that says what the app protects from, and what not. Read by: the person who keeps the diary,
        //: who decides by it what is safe to do. Exact and honest; promise nothing more than the English does.
        Truth::tr("How this protects you and what it does not"),
        {{Truth::tr("What it does"),
          {Truth::tr(
               "Your records are kept in encrypted files. They open with your passphrase or your recovery words."),
           Truth::tr("Each file has a fingerprint. If the stored copy changes, a check shows it."),
           Truth::tr("What you saved is not written over. A correction stands beside the first version."),
           Truth::tr(
               "Once it says \"Saved\", your words are on the disk. A crash or a power cut does not take them, if "
               "the disk works."),
           Truth::tr("\"Leave now\" hides the window at once and ends the app. It asks nothing."),
           Truth::tr("It locks by itself when nobody uses it. You choose after how long."),
           Truth::tr("It has no network code. It sends nothing to anyone."),
           Truth::tr("It shows no messages outside its window, and keeps no list of recent files.")}},
         {Truth::tr("What it cannot do"),
          {Truth::tr("A spy program can see the screen and the keys you press. If there may be one, it may help to use "
                     "another device."),
           Truth::tr("If someone makes you open it, they can read it. There is no second, hidden set of records."),
           Truth::tr("A passphrase that someone can guess does not keep them out."),
           Truth::tr("If you lose the passphrase and the recovery words, no one can open your records. We cannot "
                     "either."),
           Truth::tr("If someone copied your records before, the passphrase of that time still opens their copy."),
           Truth::tr("A fingerprint shows that a file has not changed since you added it. It does not show that it is "
                     "true."),
           Truth::tr("If this computer is lost or broken, only a second copy brings your records back."),
           Truth::tr("The police or a court decide what they accept.")}},
         {Truth::tr("What stays on this computer"),
          {Truth::tr("\"Leave now\" does not remove traces. The computer may remember that this app was put on it and "
                     "started."),
           Truth::tr("A list of what you downloaded may name it."),
           Truth::tr("Copies that you save or print are not encrypted. Printers may keep copies too."),
           Truth::tr("Backups of this computer may keep copies of your encrypted files."),
           Truth::tr("Deleted files can sometimes be brought back from a disk."),
           Truth::tr(
               "While it is open, parts of the text can reach the memory that the computer writes to its disk.")}},
         {Truth::tr("If someone may be watching this computer"),
          {Truth::tr("You can use a device they have never touched: at a friend's, at work, or in a library."),
           Truth::tr("If you stop what you always do on this one, they may notice.")}}}};
}

} // namespace app::help
