#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace app::shell {

/// Every page there is or will be, in the order of the navigation. Not all have a line in it.
enum class PageId {
    Today,
    Diary,
    Evidence,
    Timeline,
    People,
    Reports,
    NextSteps,
    Guidance,
    Packs,
    Backup,
    Settings,
    // Reached from other pages:
    Entry, ///< id: an incident, a draft, or empty for a new entry.
    EvidenceItem, ///< id: an evidence item.
    Person, ///< id: a person, or empty for a new one.
    Account, ///< id: an account, or empty for a new one.
    Place, ///< id: a place, or empty for a new one.
    Order, ///< id: an order against somebody, or empty for a new one. Purpose::Add: the person it is against.
    Split, ///< id: a person who is merged into another.
    Report, ///< id: a report, or empty for a new one. Purpose::Add: goes to its reference numbers.
    Contact, ///< id: a contact with somebody, or empty for a new one. Purpose::Add: the report that a new one is about.
    CallSheet, ///< id: empty, or the incident to start with.
    Passphrase, ///< Another passphrase in the place of the one of now, or of one that was forgotten.
    RecoveryWords, ///< New recovery words.
    Search, ///< id: what to search for, UTF-8.
    QuickNote, ///< Stands before the page that is shown, which stays as it is.
    Help, ///< Help for the page that is shown. It belongs to the window, as the card about 999 does.
    Emergency,
};

/// Why a page is opened.
enum class Purpose {
    Show, ///< To look at it, or at the record named.
    Add, ///< To add something at once: the Evidence page asks for files, a list opens a new record.
    Removed, ///< A list: show what was removed from it.
    OnlineReport, ///< CallSheet: start with the text for an online form instead of the call.
};

/// How a page asks for another one. Implemented by the unlocked view; a test records what was asked.
class Navigator
{
public:
    Navigator() = default;
    Navigator(const Navigator&) = delete;
    Navigator& operator=(const Navigator&) = delete;
    virtual ~Navigator() = default;

    /// Shows a page. `id` is the record (16 bytes) that it should show; empty: none. A page that is not there is
    /// ignored.
    virtual void open(PageId page, const QByteArray& id = {}, Purpose purpose = Purpose::Show) = 0;
    /// Shows the page before this one; Today when there is none.
    virtual void back() = 0;
    /// Whether that page is part of this build.
    virtual bool has(PageId page) const = 0;
    /// Leave now hides the window once and brings it back: a try at it.
    virtual void practiseLeaving() { }
    /// Closes the records, removes them and the settings from this computer, and starts afresh. Asks nothing: whoever
    /// calls it has asked.
    virtual void forgetEverything() { }
};

} // namespace app::shell
