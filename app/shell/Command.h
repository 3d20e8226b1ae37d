#pragma once

namespace app::shell {

/// Everything that a key, the menu, or "Go to or do" can do. commands/CommandTable.h says of each what it is called,
/// which keys it has, and where it is of use. The order is that of the menu and of the list of keys.
enum class Command {
    NewEntry,
    QuickNote,
    AddFiles,
    GetReady,
    MakePack,
    CheckSpelling,
    GoToday,
    GoDiary,
    GoEvidence,
    GoTimeline,
    GoPeople,
    GoReports,
    GoNextSteps,
    GoGuidance,
    GoPacks,
    Settings,
    ChangePassphrase,
    NewRecoveryWords,
    Back,
    Forward,
    Search,
    Palette,
    OpenMenu,
    NextArea,
    PreviousArea,
    HidePictures,
    Bigger,
    Smaller,
    NormalSize,
    Help,
    KeyList,
    Emergency,
    Lock,
    Quit,
    Leave,
    // When the page that is shown offers them:
    Save,
    SaveAndNew,
    FillInNow,
    Undo,
    Redo,
    Print,
    Paste,
    TurnPicture,
    AddReference,
    Merge,
    ViewList,
    ViewCalendar,
    OpenBeside,
    // Before the records are open:
    NextStep,
    StepBack,
    OpenOther,
    ShowTyped, ///< Later too, wherever a passphrase is typed.
};

} // namespace app::shell
