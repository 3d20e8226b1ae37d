#include "app/Rooms.h"

#include "app/preferences/PreferencesPage.h"
#include "app/search/SearchPage.h"
#include "app/today/TodayPage.h"

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
        {PageId::Today, Rooms::tr("Today"), QStringLiteral("today"), make<today::TodayPage>},
        {PageId::Settings, Rooms::tr("Settings and safety"), QStringLiteral("settings"),
         make<preferences::PreferencesPage>},
        // Reached from other pages:
        {PageId::Search, {}, {}, make<search::SearchPage>},
    };
}

} // namespace app
