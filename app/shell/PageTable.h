#pragma once

#include "app/shell/Page.h"

#include <functional>
#include <vector>

namespace app::shell {

/// How the window learns of a page: one line of the table in app/Rooms.cpp.
struct PageEntry
{
    PageId id = PageId::Today;
    QString word; ///< Its line in the navigation; empty: none, it is reached from other pages.
    QString iconName; ///< Of resources/icons, for the navigation.
    /// Makes the page, on the first visit. It lives until the records are locked.
    std::function<Page*(const PageContext& context, QWidget* parent)> make;
    /// It stands before the page that is shown, and back() gives that page back as it was. Not part of the history.
    bool standsBefore = false;
};

using PageTable = std::vector<PageEntry>;

} // namespace app::shell
