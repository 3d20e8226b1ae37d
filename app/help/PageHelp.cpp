#include "app/help/PageHelp.h"

#include <QCoreApplication>

namespace app::help {

namespace {

/// The words of this file.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(app::help::PageHelp)
};

HelpText text(const QString& title, const QStringList& sentences)
{
    return {title, {{{}, sentences}}};
}

HelpText doorHelp()
{
    //: Group: the help for each page: its name, then a few sentences. Read by: the person who keeps the diary, who may
    //: be tired or frightened. Words in quotes are those on buttons: use the same words.
    return text(Says::tr("Opening your records"),
                {Says::tr("Your records open with your passphrase. Type it, then press Enter."),
                 Says::tr("If it does not open, look at Caps Lock and at the keyboard language."),
                 Says::tr("After three wrong tries there is a wait before the next one."),
                 Says::tr("If you forgot it, use your recovery words. There is no other way in."),
                 Says::tr("\"Open another file\" and \"Make new records in another place\" are below."),
                 Says::tr("When you start for the first time, short pages help you to choose a passphrase."),
                 Says::tr("\"Leave now\" works here too. So do Shift three times, and Esc three times.")});
}

HelpText writingHelp(shell::PageId page)
{
    using shell::PageId;
    if (page == PageId::QuickNote)
        //: The name of a page: a few words that are saved as an entry.
        return text(Says::tr("Quick note"),
                    {Says::tr("For a few words, quickly. Enter saves them as an entry."),
                     Says::tr("Shift and Enter together begin a new line."),
                     Says::tr("Tick \"It happened just now\", if it did. If not, the time is left open."),
                     Says::tr("Later you can open the entry and add the day, people and files."),
                     Says::tr("Esc takes you back to where you were. Your words are kept for later.")});
    return text(
        Says::tr("An entry"),
        {Says::tr("Write what happened in your own words. One sentence is enough to save."),
         Says::tr("All other questions can stay empty. You can add to the entry later."),
         Says::tr("What you tick under \"How?\" brings a few questions of its own. Skip any of them."),
         Says::tr("\"More details\" has what it cost you, and questions that police ask. Nothing is counted."),
         Says::tr("\"Add something you keep\" gives a letter or a gift a number of its own."),
         Says::tr("If you are not sure when it was, say so. That is a good answer."),
         Says::tr("While you write, your words are kept every few seconds, inside your records."),
         Says::tr("A wavy line stands under a word that may be misspelt. You can leave it as it is."),
         Says::tr("\"Check the spelling\" (F7) goes to the next one, and shows words you may have meant."),
         Says::tr("\"Save entry\" keeps it for good. After that nothing is written over."),
         Says::tr("\"Print\" shows you the page first. Nothing is printed before you say so."),
         Says::tr("\"Correct this entry\" puts a new version beside the first one, with its time."),
         Says::tr("\"Remove this entry\" takes it out of your lists. It is not deleted: you can put it back.")});
}

HelpText reportingHelp(shell::PageId page)
{
    using shell::PageId;
    if (page == PageId::Reports)
        return text(
            Says::tr("Reports and references"),
            {Says::tr("Here is who you told, what they said, and the numbers they gave you."),
             Says::tr("You can report without proof. Files can come later."),
             Says::tr("\"Get ready to call 101\" gives you short lines to read out."),
             Says::tr("\"Get ready to report online\" gives you text to copy into a form."),
             Says::tr("\"Write down a report\" keeps one that you have already made."),
             Says::tr("\"No reference yet\" shows reports that still need a number."),
             Says::tr("\"Print\" shows you the pages first, as this list is now. Private ones are left out."),
             Says::tr("\"Remove\" takes one out of the list. It is not deleted: \"Show removed\" has it, and you "
                      "can put it back.")});
    if (page == PageId::Report)
        return text(
            Says::tr("A report"),
            {Says::tr("Here you can write down who you told, how, and when."),
             Says::tr("You can put in each number they gave you, and the day they gave it."),
             Says::tr("If they gave you none, you can say so here. The page then shows how to ask for one."),
             Says::tr("Write down what they said they will do, and by when."),
             Says::tr("Letters and files go with it: what they sent you, or what you gave them."),
             Says::tr("\"Save report\" keeps it. \"Print\" shows you the page first, with the calls about it.")});
    if (page == PageId::Contact)
        return text(Says::tr("A call or letter"),
                    {Says::tr("Here you can write down each call, letter or visit about what happens to you."),
                     Says::tr("Who was it, when, and what did each of you say?"),
                     Says::tr("A promise with a date shows up on \"Today\" until it is kept."),
                     Says::tr("The letter or the email itself can go with it, as a file."),
                     Says::tr("\"Save\" keeps it.")});
    return text(
        Says::tr("Get ready to report"),
        {Says::tr("This makes short lines from your entries. Read them out, or copy them."),
         Says::tr("Without an entry there are lines too, with gaps to fill in. You can report without proof."),
         Says::tr("\"Choose the entries\" lets you pick which ones to talk about."),
         Says::tr("Private entries are left out."),
         Says::tr("Ctrl+C copies all of it. \"Copy\" beside a line copies that line."),
         Says::tr("You can write down what they say while you talk. It helps to ask for a number and its date."),
         Says::tr("\"Time the call\" counts the minutes. The length goes into your note."),
         Says::tr("\"I have reported it: keep this\" keeps it all as a report."),
         Says::tr("In danger now? Do not wait for this page. Call 999.")});
}

HelpText peopleHelp(shell::PageId page)
{
    using shell::PageId;
    if (page == PageId::People)
        return text(
            Says::tr("People and accounts"),
            {Says::tr("Keep people, phone numbers, accounts and places here, each in one place."),
             Says::tr("You do not need to know who it is. \"Unknown person 1\" is a fine name."),
             Says::tr("Start with \"Add a person\", \"Add an account\" or \"Add a place\"."),
             Says::tr("\"Add an order\" keeps what a court or the police told somebody not to do."),
             Says::tr("If two are the same, choose both, then press \"Merge\". You can split them again."),
             Says::tr("Nothing is lost when you remove one. \"Show removed\" lists it, and you can put it back.")});
    if (page == PageId::Person)
        return text(Says::tr("A person"),
                    {Says::tr("You can leave the name empty. The app then gives a number, such as Unknown person 1."),
                     Says::tr("At the top are the entries about them. Press Enter to open one."),
                     Says::tr("You can say how sure you are. A guess is fine when it is marked as one."),
                     Says::tr("\"Name to show in this app\" can be initials. They tell less at a glance."),
                     Says::tr("\"Save\" keeps it. The version before stays in your records.")});
    if (page == PageId::Account)
        //: The name of a page: an account on a website or in an app.
        return text(Says::tr("An account"),
                    {Says::tr("Copy the name of the account exactly, with capitals and marks."),
                     Says::tr("The number of an account is worth a lot. It stays when the name changes."),
                     Says::tr("Leave \"Whose is it?\" empty if you do not know."), Says::tr("\"Save\" keeps it.")});
    if (page == PageId::Order)
        //: The name of a page: what a court or the police told somebody not to do.
        return text(Says::tr("An order"),
                    {Says::tr("Copy what the paper says: who made it, its number and its dates."),
                     Says::tr("It helps to write down what it forbids. You then see when it is broken."),
                     Says::tr("Tick the entries that break it. They then say so in your reports."),
                     Says::tr("\"Save\" keeps it.")});
    if (page == PageId::Split)
        return text(Says::tr("Split two people"),
                    {Says::tr("You merged two people. Here you take them apart again."),
                     Says::tr("Tick the entries that belong to the one at the top."),
                     Says::tr("The others stay with the other person. Nothing is lost."),
                     Says::tr("\"Split them\" does it. You can merge them again.")});
    return text(Says::tr("A place"),
                {Says::tr("Give the place a name that you know it by."),
                 Says::tr("Notes can hold what may help, such as a camera above the door."),
                 Says::tr("\"Save\" keeps it.")});
}

HelpText evidenceHelp(shell::PageId page)
{
    if (page == shell::PageId::EvidenceItem)
        return text(
            //: The name of a page: one picture, letter or recording.
            Says::tr("A file"),
            {Says::tr("Here is one file, what is known about it, and what was done with it."),
             Says::tr("\"Exhibit\" is the word of police and courts for it. Its number never changes."),
             Says::tr("\"Show this picture\" shows it. \"Turn the view\" turns only what you see."),
             Says::tr("When the picture has the focus, Ctrl with plus or minus makes it larger or smaller."),
             Says::tr("A video stays hidden until you show it. You can listen to it first."),
             Says::tr("Nothing plays by itself. The space bar stops it, and so does leaving the page."),
             Says::tr("Captions come from a .vtt or .srt file with the same name as the video."),
             Says::tr("In a PDF, Page Up and Page Down turn the pages. You can show the words of a page as text."),
             Says::tr("An email shows who wrote it, the text, and what is inside it. Nothing in it is opened."),
             Says::tr("A photo may say when and where it was taken. That can be wrong. Each time stands by "
                      "itself."),
             Says::tr("If its entry is about threats or harm, a line says so before you open it."),
             Says::tr("\"When did it happen?\" is about what the file shows. The list of files says it too."),
             Says::tr("\"Check the fingerprint now\" tells you if the stored copy has changed."),
             Says::tr("\"Save a copy\" writes the file to a place you choose. That copy is not protected."),
             Says::tr("\"Link to an entry\" puts it with the entry it belongs to."),
             Says::tr("\"Remove\" moves it to the removed files. You can put it back.")});
    //: The name of a page: files and things that are kept.
    return text(Says::tr("Evidence"),
                {Says::tr("Add pictures, messages, letters and recordings here."),
                 Says::tr("The app keeps an exact copy. Your own file stays where it is."),
                 Says::tr("You can also drop files on the window, or copy a picture and use \"Paste\"."),
                 Says::tr("\"Add something you keep\" is for things that are not files, such as a card."),
                 Says::tr("Pictures stay hidden until you ask to see them."),
                 Says::tr("Press the space bar to look at a file, and again to put it away. Enter opens it."),
                 Says::tr("Nothing is lost when a file is removed. Open \"Removed files\", and put it back."),
                 Says::tr("Each file has an exhibit number, such as EX/1. It never changes.")});
}

HelpText keysHelp(shell::PageId page)
{
    if (page == shell::PageId::Passphrase)
        return text(Says::tr("The passphrase"),
                    {Says::tr("Here you put another passphrase in the place of the one you have."),
                     Says::tr("\"Use these words\" gives you five words that chance has put together."),
                     Says::tr("Names that stand in your records make a passphrase easy to guess."),
                     Says::tr("Backups that you made before still open with the old one."),
                     Says::tr("If someone else may know the old one, tick that. It then goes at once."),
                     Says::tr("If you came in with your recovery words, you are not asked for the old one.")});
    return text(Says::tr("Recovery words"),
                {Says::tr("Eleven words on paper open your records if you forget the passphrase."),
                 Says::tr("The old words work until you have checked the new ones."),
                 Says::tr("Write them down in their order. You can also print them."),
                 Says::tr("Then you are asked for two of them, to be sure."),
                 Says::tr("If you came in with your recovery words, choose a new passphrase first."),
                 Says::tr("It helps to keep the paper away from home, with somebody you trust.")});
}

} // namespace

HelpText pageHelp(std::optional<shell::PageId> page)
{
    using shell::PageId;
    if (!page)
        return doorHelp();
    switch (*page) {
    case PageId::Today:
        //: The name of a page: what waits to be done.
        return text(Says::tr("Today"),
                    {Says::tr("This page shows what waits for you, what you have begun, and your last entries."),
                     Says::tr("\"Write what happened\" begins an entry. One sentence is enough."),
                     Says::tr("\"Add a picture or file\" keeps an exact copy of it."),
                     Says::tr("\"Get ready to report (101 or online)\" helps you to tell the police."),
                     Says::tr("You can report without proof, and before you have written it all down.")});
    case PageId::Diary:
        //: The name of a page: the list of entries.
        return text(Says::tr("Diary"),
                    {Says::tr("All your entries are here, the newest first."),
                     Says::tr("Choose one with the arrow keys, and press Enter to open it."),
                     Says::tr("Type in the search box, and the list shows what fits."),
                     Says::tr("\"Write what happened\" begins a new one."),
                     Says::tr("Nothing is lost when an entry is removed. Open \"Removed entries\", and put it back.")});
    case PageId::Timeline:
        //: The name of a page: everything in the order it happened.
        return text(Says::tr("Timeline"),
                    {Says::tr("Everything you wrote down, in the order it happened."),
                     Says::tr("\"Calendar\" shows how many entries each day has. The arrow keys move by a day."),
                     Says::tr("Days with nothing recorded are not days when nothing happened."),
                     Says::tr("\"Keep a PDF here\" makes pages that stay in your records, with your files."),
                     Says::tr("\"Save as PDF\" makes a file that you can print. That file is not protected."),
                     Says::tr("\"Print\" puts it on paper. Printers can keep a copy of what they print.")});
    case PageId::Settings:
        return text(Says::tr("Settings and safety"),
                    {Says::tr("Every change works at once. There is nothing to save."),
                     Says::tr("\"Safety\" says when it locks, and how you can leave."),
                     Says::tr("\"Change the passphrase\" and \"Make recovery words\" are there too."),
                     Says::tr("\"Reading\" is for the size of the text and the colours."),
                     Says::tr("\"Language and dates\" changes the language at once. Nothing you wrote is lost."),
                     Says::tr("\"Diary\" is what the police are told: where you live, how to reach you."),
                     Says::tr("\"Mark words that may be misspelt\" puts wavy lines under them while you write."),
                     Says::tr("\"Keyboard\" lets you choose other keys for what you do often."),
                     Says::tr("\"Delete everything\" is at the end. It asks for your passphrase.")});
    case PageId::Passphrase:
    case PageId::RecoveryWords:
        return keysHelp(*page);
    case PageId::Search:
        //: Noun, the name of a page: what a search found.
        return text(Says::tr("Search"),
                    {Says::tr("Type a word in the box at the top, and press Enter."),
                     Says::tr("The start of a word is enough. More words find less."),
                     Says::tr("It looks in entries, files, people, places, reports and calls.")});
    case PageId::Emergency:
        return text(Says::tr("In danger now?"),
                    {Says::tr("Call 999 and ask for the police. You do not need proof."),
                     Says::tr("\"Close this card\" takes you back. Nothing you wrote is lost.")});
    case PageId::Entry:
    case PageId::QuickNote:
        return writingHelp(*page);
    case PageId::Evidence:
    case PageId::EvidenceItem:
        return evidenceHelp(*page);
    case PageId::People:
    case PageId::Person:
    case PageId::Account:
    case PageId::Place:
    case PageId::Order:
    case PageId::Split:
        return peopleHelp(*page);
    case PageId::Reports:
    case PageId::Report:
    case PageId::Contact:
    case PageId::CallSheet:
        return reportingHelp(*page);
    case PageId::NextSteps:
    case PageId::Guidance:
    case PageId::Packs:
    case PageId::Backup:
    case PageId::Help:
        break;
    }
    return {};
}

} // namespace app::help
