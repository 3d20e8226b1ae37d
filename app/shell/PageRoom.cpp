#include "app/shell/PageRoom.h"

namespace app::shell {

PageId roomOf(PageId page)
{
    switch (page) {
    case PageId::Entry:
        return PageId::Diary;
    case PageId::EvidenceItem:
        return PageId::Evidence;
    case PageId::Person:
    case PageId::Account:
    case PageId::Place:
    case PageId::Order:
        return PageId::People;
    case PageId::Report:
    case PageId::Contact:
    case PageId::CallSheet:
        return PageId::Reports;
    case PageId::Passphrase:
    case PageId::RecoveryWords:
        return PageId::Settings;
    default:
        return page;
    }
}

} // namespace app::shell
