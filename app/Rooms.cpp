#include "app/Rooms.h"

#include "app/contacts/CallSheetPage.h"
#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportPage.h"
#include "app/contacts/ReportsPage.h"
#include "app/diary/DiaryPage.h"
#include "app/diary/EntryPage.h"
#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/EvidencePage.h"
#include "app/note/NotePage.h"
#include "app/people/AccountPage.h"
#include "app/people/OrderPage.h"
#include "app/people/PeoplePage.h"
#include "app/people/PersonPage.h"
#include "app/people/PlacePage.h"
#include "app/people/SplitPage.h"
#include "app/preferences/PreferencesPage.h"
#include "app/search/SearchPage.h"
#include "app/timeline/TimelinePage.h"
#include "app/today/TodayPage.h"
#include "app/vault/keys/PassphrasePage.h"
#include "app/vault/keys/RecoveryPage.h"

#include <QCoreApplication>

namespace app {

namespace {

/// The words of the navigation.
struct Rooms
{
    Q_DECLARE_TR_FUNCTIONS(app::Rooms)
};

/// Makes a page of this class.
template<typename PageClass>
shell::Page* make(const shell::PageContext& context, QWidget* parent)
{
    return new PageClass(context, parent);
}

} // namespace

shell::PageTable pageTable()
{
    using shell::PageId;
    // In the order of the navigation. A page that is not built yet has no line: nothing is shown that does nothing.
    return {
        //: The name of the first page: what there is to do today.
        {PageId::Today, Rooms::tr("Today"), QStringLiteral("today"), make<today::TodayPage>},
        //: The name of a page: the list of all entries.
        {PageId::Diary, Rooms::tr("Diary"), QStringLiteral("diary"), make<diary::DiaryPage>},
        //: The name of a page: files and things that are kept.
        {PageId::Evidence, Rooms::tr("Evidence"), QStringLiteral("evidence"), make<evidence::EvidencePage>},
        //: The name of a page: everything in the order it happened.
        {PageId::Timeline, Rooms::tr("Timeline"), QStringLiteral("timeline"), make<timeline::TimelinePage>},
        //: Group: names of the pages, in the list at the side of the window. Read by: the person who keeps the diary,
        //: and with a screen reader. One or two words, neutral: somebody may look over the shoulder.
        {PageId::People, Rooms::tr("People and accounts"), QStringLiteral("people"), make<people::PeoplePage>},
        {PageId::Reports, Rooms::tr("Reports and references"), QStringLiteral("reports"), make<contacts::ReportsPage>},
        {PageId::Settings, Rooms::tr("Settings and safety"), QStringLiteral("settings"),
         make<preferences::PreferencesPage>},
        // Reached from other pages:
        {PageId::Entry, {}, {}, make<diary::EntryPage>},
        {PageId::EvidenceItem, {}, {}, make<evidence::EvidenceItemPage>},
        {PageId::Person, {}, {}, make<people::PersonPage>},
        {PageId::Account, {}, {}, make<people::AccountPage>},
        {PageId::Place, {}, {}, make<people::PlacePage>},
        {PageId::Order, {}, {}, make<people::OrderPage>},
        {PageId::Split, {}, {}, make<people::SplitPage>},
        {PageId::Report, {}, {}, make<contacts::ReportPage>},
        {PageId::Contact, {}, {}, make<contacts::ContactPage>},
        {PageId::CallSheet, {}, {}, make<contacts::CallSheetPage>},
        {PageId::Passphrase, {}, {}, make<vault::keys::PassphrasePage>},
        {PageId::RecoveryWords, {}, {}, make<vault::keys::RecoveryPage>},
        {PageId::Search, {}, {}, make<search::SearchPage>},
        {PageId::QuickNote, {}, {}, make<note::NotePage>, true},
    };
}

} // namespace app
