#include "app/Rooms.h"

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
    // A page that is not built yet has no line: nothing is shown that does nothing.
    return {};
}

} // namespace app
