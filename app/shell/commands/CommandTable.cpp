#include "app/shell/commands/CommandTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::shell::commands {

namespace {

/// The words of this file.
struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::commands::CommandTable)
};

/// The keys that this system has for it (KEY-R1); where it has none, these.
QList<QKeySequence> standard(QKeySequence::StandardKey key, QKeyCombination otherwise)
{
    const QKeySequence known(key);
    return {known.isEmpty() ? QKeySequence(otherwise) : known};
}

QList<QKeySequence> ctrl(Qt::Key key)
{
    return {QKeySequence(Qt::CTRL | key)};
}

QList<QKeySequence> ctrlShift(Qt::Key key)
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | key)};
}

CommandEntry always(Command id, const char* name, Part part, const QList<QKeySequence>& keys)
{
    return {id, QString::fromLatin1(name), Where::Always, part, keys};
}

CommandEntry whenOpen(Command id, const char* name, Part part, const QList<QKeySequence>& keys)
{
    return {id, QString::fromLatin1(name), Where::Open, part, keys};
}

CommandEntry opening(CommandEntry entry, PageId page, Purpose purpose = Purpose::Show)
{
    entry.opens = page;
    entry.purpose = purpose;
    return entry;
}

CommandEntry goTo(Command id, const char* name, Qt::Key number, PageId page)
{
    return opening(whenOpen(id, name, Part::Going, ctrl(number)), page);
}

CommandEntry onPage(Command id, const char* name, const QList<QKeySequence>& keys, std::vector<PageId> pages = {})
{
    CommandEntry entry{id, QString::fromLatin1(name), Where::OnPage, Part::OnPage, keys};
    entry.pages = std::move(pages);
    return entry;
}

CommandEntry atTheDoor(Command id, const char* name, const QList<QKeySequence>& keys)
{
    return {id, QString::fromLatin1(name), Where::Door, Part::Opening, keys};
}

QList<QKeySequence> alt(Qt::Key key)
{
    return {QKeySequence(Qt::ALT | key)};
}

std::vector<CommandEntry> makeTable()
{
    using C = Command;
    using K = QKeySequence;
    return {
        opening(whenOpen(C::NewEntry, "new-entry", Part::Writing, standard(K::New, Qt::CTRL | Qt::Key_N)),
                PageId::Entry, Purpose::Add),
        opening(whenOpen(C::QuickNote, "quick-note", Part::Writing, ctrlShift(Qt::Key_N)), PageId::QuickNote),
        opening(whenOpen(C::AddFiles, "add-files", Part::Writing, ctrlShift(Qt::Key_I)), PageId::Evidence,
                Purpose::Add),
        opening(whenOpen(C::GetReady, "get-ready", Part::Writing, ctrlShift(Qt::Key_R)), PageId::CallSheet),
        opening(whenOpen(C::MakePack, "make-pack", Part::Writing, ctrlShift(Qt::Key_E)), PageId::Packs, Purpose::Add),
        whenOpen(C::CheckSpelling, "check-spelling", Part::Writing, {K(Qt::Key_F7)}),
        goTo(C::GoToday, "page-1", Qt::Key_1, PageId::Today),
        goTo(C::GoDiary, "page-2", Qt::Key_2, PageId::Diary),
        goTo(C::GoEvidence, "page-3", Qt::Key_3, PageId::Evidence),
        goTo(C::GoTimeline, "page-4", Qt::Key_4, PageId::Timeline),
        goTo(C::GoPeople, "page-5", Qt::Key_5, PageId::People),
        goTo(C::GoReports, "page-6", Qt::Key_6, PageId::Reports),
        goTo(C::GoNextSteps, "page-7", Qt::Key_7, PageId::NextSteps),
        goTo(C::GoGuidance, "page-8", Qt::Key_8, PageId::Guidance),
        goTo(C::GoPacks, "page-9", Qt::Key_9, PageId::Packs),
        opening(whenOpen(C::RemovedEntries, "removed-entries", Part::Going, {}), PageId::Diary, Purpose::Removed),
        opening(whenOpen(C::RemovedFiles, "removed-files", Part::Going, {}), PageId::Evidence, Purpose::Removed),
        opening(whenOpen(C::Settings, "settings", Part::Going, ctrl(Qt::Key_Comma)), PageId::Settings),
        opening(whenOpen(C::ChangePassphrase, "passphrase", Part::Going, {}), PageId::Passphrase),
        opening(whenOpen(C::NewRecoveryWords, "recovery-words", Part::Going, {}), PageId::RecoveryWords),
        whenOpen(C::Back, "back", Part::Going, standard(K::Back, Qt::ALT | Qt::Key_Left)),
        whenOpen(C::Forward, "forward", Part::Going, standard(K::Forward, Qt::ALT | Qt::Key_Right)),
        whenOpen(C::Search, "search", Part::Going, standard(K::Find, Qt::CTRL | Qt::Key_F)),
        always(C::Palette, "go-to-or-do", Part::Going, ctrl(Qt::Key_K) + ctrlShift(Qt::Key_P)),
        always(C::OpenMenu, "menu", Part::Going, {K(Qt::Key_F10)}),
        always(C::NextArea, "next-area", Part::Going, {K(Qt::Key_F6)}),
        always(C::PreviousArea, "area-before", Part::Going, {K(Qt::SHIFT | Qt::Key_F6)}),
        whenOpen(C::HidePictures, "hide-pictures", Part::Looking, ctrl(Qt::Key_B)),
        // On many keyboards plus needs Shift; equals is the same key.
        always(C::Bigger, "bigger", Part::Looking, ctrl(Qt::Key_Plus) + ctrl(Qt::Key_Equal)),
        always(C::Smaller, "smaller", Part::Looking, standard(K::ZoomOut, Qt::CTRL | Qt::Key_Minus)),
        always(C::NormalSize, "normal-size", Part::Looking, ctrl(Qt::Key_0)),
        always(C::Help, "help", Part::Helping, standard(K::HelpContents, Qt::Key_F1)),
        always(C::KeyList, "keys", Part::Helping, ctrl(Qt::Key_Slash)),
        always(C::Emergency, "emergency", Part::Helping, {}),
        whenOpen(C::Lock, "lock", Part::Closing, ctrl(Qt::Key_L)),
        always(C::Quit, "close", Part::Closing, standard(K::Quit, Qt::CTRL | Qt::Key_Q)),
        always(C::Leave, "leave", Part::Closing, {}),
        onPage(C::Save, "save", standard(K::Save, Qt::CTRL | Qt::Key_S)),
        onPage(C::SaveAndNew, "save-and-new", ctrl(Qt::Key_Return), {PageId::Entry, PageId::CallSheet}),
        onPage(C::FillInNow, "now", ctrl(Qt::Key_Semicolon)),
        onPage(C::Undo, "undo", standard(K::Undo, Qt::CTRL | Qt::Key_Z)),
        // Both that are usual somewhere.
        onPage(C::Redo, "redo", ctrlShift(Qt::Key_Z) + ctrl(Qt::Key_Y)),
        onPage(C::Print, "print", standard(K::Print, Qt::CTRL | Qt::Key_P)),
        onPage(C::Paste, "paste", standard(K::Paste, Qt::CTRL | Qt::Key_V)),
        onPage(C::TurnPicture, "turn", ctrl(Qt::Key_R), {PageId::EvidenceItem}),
        onPage(C::AddReference, "add-reference", ctrl(Qt::Key_R), {PageId::Reports}),
        onPage(C::Merge, "merge", ctrl(Qt::Key_M), {PageId::People}),
        onPage(C::ViewList, "view-list", ctrlShift(Qt::Key_1), {PageId::Timeline}),
        onPage(C::ViewCalendar, "view-calendar", ctrlShift(Qt::Key_2), {PageId::Timeline}),
        onPage(C::OpenBeside, "open-beside", ctrl(Qt::Key_Return), {PageId::Diary}),
        atTheDoor(C::NextStep, "next-step", alt(Qt::Key_N)),
        atTheDoor(C::StepBack, "step-back", alt(Qt::Key_B)),
        atTheDoor(C::OpenOther, "open-other", standard(K::Open, Qt::CTRL | Qt::Key_O)),
        atTheDoor(C::ShowTyped, "show-typed", alt(Qt::Key_S)),
    };
}

} // namespace

const std::vector<CommandEntry>& commandTable()
{
    static const std::vector<CommandEntry> table = makeTable();
    return table;
}

const CommandEntry& entryOf(Command command)
{
    return commandTable().at(static_cast<std::size_t>(command));
}

QString wordsOf(Command command)
{
    switch (command) {
    case Command::NewEntry:
        //: Group: everything that can be done, in the menu, in the list of keys and in "Go to or do". Read by: the
        //: person who keeps the diary, and with a screen reader. Verbs for what is done, nouns for pages; short.
        return TableWords::tr("Write what happened");
    case Command::QuickNote:
        //: Noun, in the menu: write a few words that are saved as an entry.
        return TableWords::tr("Quick note");
    case Command::AddFiles:
        return TableWords::tr("Add files");
    case Command::GetReady:
        return TableWords::tr("Get ready to report");
    case Command::MakePack:
        return TableWords::tr("Make a pack");
    case Command::CheckSpelling:
        return TableWords::tr("Check the spelling");
    case Command::GoToday:
        //: The name of a page.
        return TableWords::tr("Today");
    case Command::GoDiary:
        //: The name of a page.
        return TableWords::tr("Diary");
    case Command::GoEvidence:
        //: The name of a page.
        return TableWords::tr("Evidence");
    case Command::GoTimeline:
        //: The name of a page.
        return TableWords::tr("Timeline");
    case Command::GoPeople:
        return TableWords::tr("People and accounts");
    case Command::GoReports:
        return TableWords::tr("Reports and references");
    case Command::GoNextSteps:
        //: Noun, the name of a page: what to do next.
        return TableWords::tr("Next steps");
    case Command::GoGuidance:
        //: Noun, the name of a page: what one can do, and who helps.
        return TableWords::tr("Guidance");
    case Command::GoPacks:
        return TableWords::tr("Packs and statements");
    case Command::RemovedEntries:
        //: Noun, in the menu: entries that were taken out of the diary and can be put back.
        return TableWords::tr("Removed entries");
    case Command::RemovedFiles:
        //: Noun, in the menu: files that were taken out of the list and can be put back.
        return TableWords::tr("Removed files");
    case Command::Settings:
        return TableWords::tr("Settings and safety");
    case Command::ChangePassphrase:
        return TableWords::tr("Change the passphrase");
    case Command::NewRecoveryWords:
        return TableWords::tr("Make recovery words");
    case Command::Back:
        //: In the menu: to the page before.
        return TableWords::tr("Back");
    case Command::Forward:
        //: In the menu: to the page after. Not "onwards" in time.
        return TableWords::tr("Forward");
    case Command::Search:
        //: Verb, in the menu.
        return TableWords::tr("Search everything");
    case Command::Palette:
        return TableWords::tr("Go to or do");
    case Command::OpenMenu:
        return TableWords::tr("Open the menu");
    case Command::NextArea:
        return TableWords::tr("Next part of the window");
    case Command::PreviousArea:
        return TableWords::tr("Part of the window before");
    case Command::HidePictures:
        return TableWords::tr("Show or hide all pictures");
    case Command::Bigger:
        //: In the menu: make the text bigger.
        return TableWords::tr("Bigger text");
    case Command::Smaller:
        return TableWords::tr("Smaller text");
    case Command::NormalSize:
        return TableWords::tr("Normal text");
    case Command::Help:
        return TableWords::tr("Help for this page");
    case Command::KeyList:
        return TableWords::tr("List of keys");
    case Command::Emergency:
        return TableWords::tr("In danger now? Call 999");
    case Command::Lock:
        //: Verb, in the menu: close the records until the passphrase is typed.
        return TableWords::tr("Lock");
    case Command::Quit:
        return TableWords::tr("Lock and close");
    case Command::Leave:
        //: Verb, in the menu: hide the window at once and end the app.
        return TableWords::tr("Leave now");
    case Command::Save:
        //: Verb, in the menu.
        return TableWords::tr("Save");
    case Command::SaveAndNew:
        return TableWords::tr("Save and write another");
    case Command::FillInNow:
        return TableWords::tr("Fill in the day and time it is now");
    case Command::Undo:
        //: Verb, in the menu: take back what was done.
        return TableWords::tr("Undo");
    case Command::Redo:
        //: Verb, in the menu: do again what was taken back.
        return TableWords::tr("Redo");
    case Command::Print:
        //: Verb, in the menu.
        return TableWords::tr("Print");
    case Command::Paste:
        //: Verb, in the menu: add a picture or files that were copied.
        return TableWords::tr("Paste");
    case Command::TurnPicture:
        return TableWords::tr("Turn the view");
    case Command::AddReference:
        return TableWords::tr("Add a reference number");
    case Command::Merge:
        return TableWords::tr("Merge what is chosen");
    case Command::ViewList:
        return TableWords::tr("Timeline as a list");
    case Command::ViewCalendar:
        return TableWords::tr("Timeline as a calendar");
    case Command::OpenBeside:
        //: An entry is shown beside the list that it was chosen from.
        return TableWords::tr("Open beside the list");
    case Command::NextStep:
        //: A line of the list of keys: those of the button "Next" in the first run.
        return TableWords::tr("Next page, when you start for the first time");
    case Command::StepBack:
        //: A line of the list of keys: those of the button "Back" in the first run.
        return TableWords::tr("Page before, when you start for the first time");
    case Command::OpenOther:
        //: A line of the list of keys: those of "Open another file", before the records are open.
        return TableWords::tr("Open other records");
    case Command::ShowTyped:
        //: A line of the list of keys: those of the button "Show" beside a passphrase.
        return TableWords::tr("Show the passphrase that you type");
    }
    return {};
}

QString headingOf(Part part)
{
    switch (part) {
    case Part::OnPage:
        return TableWords::tr("On this page");
    case Part::Writing:
        return TableWords::tr("Write and report");
    case Part::Going:
        //: Verb, the name of a menu: pages to go to.
        return TableWords::tr("Go to");
    case Part::Looking:
        //: Noun, the name of a menu: how the window looks.
        return TableWords::tr("View");
    case Part::Helping:
        //: Noun, the name of a menu.
        return TableWords::tr("Help");
    case Part::Opening:
        return TableWords::tr("Before your records are open");
    case Part::Closing:
        return TableWords::tr("Lock and leave");
    }
    return {};
}

bool canMeet(const CommandEntry& one, const CommandEntry& other)
{
    if (one.pages.empty() || other.pages.empty())
        return true;
    return std::ranges::any_of(
        one.pages, [&other](PageId page) { return std::ranges::find(other.pages, page) != other.pages.end(); });
}

} // namespace app::shell::commands
