// What else people call what a command does: somebody in a hurry types the word that they know.
#include "app/shell/commands/CommandTable.h"

#include <QCoreApplication>

namespace app::shell::commands {

namespace {

/// The words of this file.
struct OtherWords
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::commands::OtherWords)
};

} // namespace

QString otherWordsFor(Command command)
{
    switch (command) {
    case Command::NewEntry:
        //: Group: other words for what can be done, as somebody may type them into "Go to or do" to find it. They are
        //: never shown. Read by: nobody; typed by the person who keeps the diary, perhaps in a hurry. Do not translate
        //: word by word: put the words that people would type in your language, with spaces between them, as many as
        //: you like. Numbers stay.
        return OtherWords::tr("new add diary entry incident note log record");
    case Command::QuickNote:
        //: Typed to find "Quick note".
        return OtherWords::tr("short fast write");
    case Command::AddFiles:
        //: Typed to find "Add files".
        return OtherWords::tr("upload import attach picture photo screenshot video document pdf evidence");
    case Command::GetReady:
        //: Typed to find "Get ready to report".
        return OtherWords::tr("police 101 call phone ring online tell");
    case Command::MakePack:
        //: Typed to find "Make a pack".
        return OtherWords::tr("export share send give copy police solicitor zip");
    case Command::CheckSpelling:
        //: Typed to find "Check the spelling".
        return OtherWords::tr("typo mistake wrong word dictionary");
    case Command::GoToday:
        //: Typed to find the page "Today".
        return OtherWords::tr("home start main");
    case Command::GoDiary:
        //: Typed to find the page "Diary".
        return OtherWords::tr("entries incidents list notes journal");
    case Command::GoEvidence:
        //: Typed to find the page "Evidence".
        return OtherWords::tr("files pictures photos videos documents proof exhibits");
    case Command::GoTimeline:
        //: Typed to find the page "Timeline".
        return OtherWords::tr("calendar month week dates days pattern");
    case Command::GoPeople:
        //: Typed to find the page "People and accounts".
        return OtherWords::tr("names contacts phone numbers places orders");
    case Command::GoReports:
        //: Typed to find the page "Reports and references".
        return OtherWords::tr("police crime number log calls letters");
    case Command::GoNextSteps:
        //: Typed to find the page "Next steps".
        return OtherWords::tr("to do reminders waiting");
    case Command::GoGuidance:
        //: Typed to find the page "Guidance".
        return OtherWords::tr("advice help law support helpline");
    case Command::GoPacks:
        //: Typed to find the page "Packs and statements".
        return OtherWords::tr("export share bundle statement");
    case Command::RemovedEntries:
        //: Typed to find "Removed entries".
        return OtherWords::tr("deleted undo delete undelete bin trash rubbish restore get back lost");
    case Command::RemovedFiles:
        //: Typed to find "Removed files".
        return OtherWords::tr("deleted undo delete undelete bin trash rubbish restore get back lost pictures photos");
    case Command::Settings:
        //: Typed to find the page "Settings and safety".
        return OtherWords::tr("options preferences font letters dark light colours theme language password uninstall");
    case Command::ChangePassphrase:
        //: Typed to find "Change the passphrase".
        return OtherWords::tr("password pin code new");
    case Command::NewRecoveryWords:
        //: Typed to find "Make recovery words".
        return OtherWords::tr("forgot password passphrase lost reset");
    case Command::Search:
        //: Typed to find "Search everything".
        return OtherWords::tr("find look for");
    case Command::HidePictures:
        //: Typed to find "Show or hide all pictures".
        return OtherWords::tr("blur cover photos images unblur");
    case Command::Bigger:
        //: Typed to find "Bigger text".
        return OtherWords::tr("larger font size zoom in letters");
    case Command::Smaller:
        //: Typed to find "Smaller text".
        return OtherWords::tr("font size zoom out letters");
    case Command::NormalSize:
        //: Typed to find "Normal text".
        return OtherWords::tr("font size reset zoom");
    case Command::Help:
        //: Typed to find "Help for this page".
        return OtherWords::tr("how what means explain");
    case Command::KeyList:
        //: Typed to find "List of keys".
        return OtherWords::tr("keyboard shortcuts");
    case Command::Emergency:
        //: Typed to find "In danger now? Call 999".
        return OtherWords::tr("emergency help police ambulance 112 sos scared");
    case Command::Lock:
        //: Typed to find "Lock".
        return OtherWords::tr("hide close log out sign out");
    case Command::Quit:
        //: Typed to find "Lock and close".
        return OtherWords::tr("quit exit end stop");
    case Command::Leave:
        //: Typed to find "Leave now".
        return OtherWords::tr("hide quick exit escape panic quit");
    case Command::Undo:
        //: Typed to find "Undo".
        return OtherWords::tr("take back delete mistake");
    case Command::Print:
        //: Typed to find "Print".
        return OtherWords::tr("paper pdf");
    default:
        return {};
    }
}

} // namespace app::shell::commands
