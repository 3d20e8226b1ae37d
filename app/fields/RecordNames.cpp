#include "app/fields/RecordNames.h"

#include "app/widgets/Labels.h"

#include <QCoreApplication>

namespace app::fields {

namespace {

/// The words of this file.
struct RecordSays
{
    Q_DECLARE_TR_FUNCTIONS(app::fields::RecordNames)
};

} // namespace

QString shownName(const core::domain::Person& person)
{
    return person.shownAs.isEmpty() ? person.name : person.shownAs;
}

QString accountName(const core::domain::Account& account)
{
    const QString name = !account.handle.isEmpty() ? account.handle
        : !account.stableId.isEmpty()              ? account.stableId
                                                   : account.url;
    //: Group: names of accounts and orders, as they stand in lists and on papers. Read by: the person who keeps the
    //: diary, and the police.
    return RecordSays::tr("%1: %2", "platform, then account name").arg(account.platform, widgets::isolate(name));
}

QString orderName(const core::domain::ProtectiveOrder& order)
{
    if (order.number.isEmpty())
        return order.kind;
    return RecordSays::tr("%1, %2", "kind of an order, then its number")
        .arg(order.kind, widgets::isolate(order.number));
}

} // namespace app::fields
