#include "app/people/MergeCard.h"
#include "app/people/PeopleListModel.h"
#include "app/people/PeoplePage.h"
#include "app/shell/JobTray.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/UndoBar.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"

#include <QPushButton>

// What can be done to the rows that are chosen on the page of people and accounts.

namespace app::people {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::AccountId;
using core::domain::OrderId;
using core::domain::PersonId;
using core::domain::PlaceId;
using core::domain::RecordKind;

namespace {

template<typename T>
Result<void> whetherDone(const Result<T>& result)
{
    return result ? Result<void>() : result.error();
}

Result<void> removeOne(const PeopleRow& row, core::vault::UnlockedVault& vault)
{
    switch (row.kind) {
    case RecordKind::Account:
        return whetherDone(core::people::removeAccount(AccountId::fromBytes(row.id), {}, vault));
    case RecordKind::Place:
        return whetherDone(core::people::removePlace(PlaceId::fromBytes(row.id), {}, vault));
    case RecordKind::Order:
        return whetherDone(core::people::removeOrder(OrderId::fromBytes(row.id), {}, vault));
    default:
        return whetherDone(core::people::removePerson(PersonId::fromBytes(row.id), {}, vault));
    }
}

Result<void> restoreOne(const PeopleRow& row, core::vault::UnlockedVault& vault)
{
    switch (row.kind) {
    case RecordKind::Account:
        return whetherDone(core::people::restoreAccount(AccountId::fromBytes(row.id), {}, vault));
    case RecordKind::Place:
        return whetherDone(core::people::restorePlace(PlaceId::fromBytes(row.id), {}, vault));
    case RecordKind::Order:
        return whetherDone(core::people::restoreOrder(OrderId::fromBytes(row.id), {}, vault));
    default:
        return whetherDone(core::people::restorePerson(PersonId::fromBytes(row.id), {}, vault));
    }
}

} // namespace

void PeoplePage::change(const QString& title, const std::function<Result<void>(core::vault::UnlockedVault&)>& work,
                        const std::function<void()>& done)
{
    m_context.tray.save<void>(
        {title, m_context.caseId, this}, [vault = m_context.vault, work](JobContext&) { return work(*vault); },
        [this, done](const Result<void>& changed) {
            if (!changed)
                return showProblem(changed.error());
            errors()->clear();
            done();
        });
}

void PeoplePage::askToMerge()
{
    const Rows rows = chosen();
    const bool canMerge = rows.size() == 2 && rows[0].kind == rows[1].kind
        && (rows[0].kind == RecordKind::Person || rows[0].kind == RecordKind::Account);
    if (!canMerge) {
        //: Group: the page with the list of people, accounts, places and orders. Read by: the person who keeps the
        //: diary. No gender, no verdict: somebody may look over the shoulder.
        m_context.status.say(tr("Press \"Choose several\" and tick two people, or two accounts. Then press Merge."));
        errors()->show({{tr("To merge, choose two people, or two accounts."), m_choose}});
        return;
    }
    errors()->clear();
    m_card->ask(rows[0], rows[1]);
}

void PeoplePage::merge(const QByteArray& kept, const QByteArray& other, const QString& reason)
{
    const int row = m_model->rowOf(kept);
    if (row < 0)
        return;
    const PeopleRow stands = m_model->items()[static_cast<std::size_t>(row)];
    m_choose->setChecked(false);
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    change(
        //: What goes on just now: two are made one.
        tr("Merging"),
        [kind = stands.kind, kept, other, reason](core::vault::UnlockedVault& vault) {
            if (kind == RecordKind::Account)
                return whetherDone(core::people::mergeAccounts(
                    {AccountId::fromBytes(kept), AccountId::fromBytes(other), reason}, vault));
            return whetherDone(
                core::people::mergePeople({PersonId::fromBytes(kept), PersonId::fromBytes(other), reason}, vault));
        },
        [this, stands, other, reason] {
            //: %1: a name.
            m_undo->offer(tr("Merged. Both are now %1.").arg(stands.words),
                          [this, stands, other, reason] { split(stands, other, reason); });
        });
}

void PeoplePage::split(const PeopleRow& kept, const QByteArray& other, const QString& reason)
{
    change(
        //: What goes on just now: two that were made one are taken apart.
        tr("Splitting"),
        [kind = kept.kind, other](core::vault::UnlockedVault& vault) {
            if (kind == RecordKind::Account)
                return whetherDone(core::people::splitAccount({AccountId::fromBytes(other), {}, {}}, vault));
            return whetherDone(core::people::splitPerson({PersonId::fromBytes(other), {}, {}}, vault));
        },
        [this, kept, other, reason] {
            m_undo->offer(tr("They are two again, as before."),
                          [this, kept, other, reason] { merge(kept.id, other, reason); });
        });
}

void PeoplePage::remove()
{
    Rows rows = chosen();
    std::erase_if(rows, [](const PeopleRow& row) { return row.isRemoved; });
    if (!rows.empty())
        changeAll(rows, true);
}

void PeoplePage::putBack()
{
    Rows rows = chosen();
    std::erase_if(rows, [](const PeopleRow& row) { return !row.isRemoved; });
    if (!rows.empty())
        changeAll(rows, false);
}

void PeoplePage::changeAll(const Rows& rows, bool isRemoval)
{
    m_choose->setChecked(false);
    change(
        //: What goes on just now: it is being taken out of the list.
        isRemoval ? tr("Removing")
                  : /*: What goes on just now: it is being put back into the list. */ tr("Putting back"),
        [rows, isRemoval](core::vault::UnlockedVault& vault) -> Result<void> {
            for (const PeopleRow& row : rows)
                if (auto done = isRemoval ? removeOne(row, vault) : restoreOne(row, vault); !done)
                    return done;
            return {};
        },
        [this, rows, isRemoval] {
            const int several = static_cast<int>(rows.size());
            QString sentence;
            if (several == 1)
                sentence = isRemoval ? /*: %1: a name. Taken out of the list, not deleted. */ tr("%1 was removed.")
                                           .arg(rows.front().words)
                                     : /*: %1: a name. */ tr("%1 was put back.").arg(rows.front().words);
            else
                sentence = isRemoval ? tr("%n of them were removed.", nullptr, several)
                                     : tr("%n of them were put back.", nullptr, several);
            m_undo->offer(sentence, [this, rows, isRemoval] { changeAll(rows, !isRemoval); });
        });
}

} // namespace app::people
