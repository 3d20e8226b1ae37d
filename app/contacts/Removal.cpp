#include "app/contacts/Removal.h"

#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/UndoBar.h"
#include "core/contacts/Contacts.h"

#include <algorithm>

namespace app::contacts {

using core::base::JobContext;
using core::base::Result;
using core::domain::ContactId;
using core::domain::ReportId;

namespace {

/// In the record, for whoever reads it later: English whatever the screen says.
QString noReasonGiven()
{
    return QStringLiteral("Removed from the reports. No reason was given.");
}

Result<void> changeOne(const Removable& record, bool isRemoval, const QString& reason,
                       core::vault::UnlockedVault& vault)
{
    const auto whetherDone = [](const auto& result) { return result ? Result<void>() : result.error(); };
    if (record.isContact) {
        const auto change = isRemoval ? core::contacts::removeContact : core::contacts::restoreContact;
        return whetherDone(change(ContactId::fromBytes(record.id), reason, vault));
    }
    const auto change = isRemoval ? core::contacts::removeReport : core::contacts::restoreReport;
    return whetherDone(change(ReportId::fromBytes(record.id), reason, vault));
}

} // namespace

Removable removableOf(const core::domain::Report& report)
{
    return {report.id.bytes(), false, !report.references.empty()};
}

Removable removableOf(const core::domain::Contact& contact)
{
    return {contact.id.bytes(), true, false};
}

Removal::Removal(const shell::PageContext& context, widgets::UndoBar* undo, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_undo(undo)
{
}

void Removal::remove(const Records& records)
{
    if (records.empty())
        return;
    QString reason = noReasonGiven();
    const auto known = std::ranges::count_if(records, &Removable::hasNumber);
    if (known > 0) {
        const bool isOne = records.size() == 1;
        const int several = static_cast<int>(records.size());
        //: Group: questions and messages about taking reports, calls or letters out of the list. Read by: the person
        //: who keeps the diary. Nothing is deleted: say "remove", not "delete".
        const QString whose = isOne ? tr("They gave you a number for this report, and know it by that.")
                                    : tr("They gave you numbers, and know the reports by those.");
        const QString stays = isOne ? tr("It stays among the removed ones, with its number.")
                                    : tr("They stay among the removed ones, with their numbers.");
        const QString why = isOne ? tr("Why do you remove it? You can leave this empty.")
                                  : tr("Why do you remove them? You can leave this empty.");
        const auto given = m_context.prompts.askText(
            {tr("Remove %n reports?", nullptr, several), tr("%1 %2 %3", "sentences").arg(whose, stays, why),
             tr("Remove from the reports"),
             isOne
                 //: A button: do not remove the report. The safe choice.
                 ? tr("Keep it")
                 : /*: A button: do not remove the reports. The safe choice. */ tr("Keep them")});
        if (!given)
            return;
        if (!given->trimmed().isEmpty())
            reason = given->trimmed();
    }
    change(records, true, reason);
}

void Removal::putBack(const Records& records)
{
    if (!records.empty())
        change(records, false, {});
}

void Removal::change(const Records& records, bool isRemoval, const QString& reason)
{
    m_context.tray.save<void>(
        //: What goes on just now: it is being taken out of the list.
        {isRemoval ? tr("Removing")
                   : /*: What goes on just now: it is being put back into the list. */ tr("Putting back"),
         m_context.caseId, this},
        [vault = m_context.vault, records, isRemoval, reason](JobContext&) -> Result<void> {
            for (const Removable& each : records)
                if (auto changed = changeOne(each, isRemoval, reason, *vault); !changed)
                    return changed;
            return {};
        },
        [this, records, isRemoval](const Result<void>& changed) {
            if (!changed) {
                Q_EMIT failed(changed.error());
                return;
            }
            const int several = static_cast<int>(records.size());
            const bool isContact = records.front().isContact;
            QString sentence;
            if (several > 1)
                sentence = isRemoval ? tr("%n of them were removed.", nullptr, several)
                                     : tr("%n of them were put back.", nullptr, several);
            else if (isContact)
                sentence = isRemoval ? tr("The call or letter was removed.") : tr("The call or letter was put back.");
            else
                sentence = isRemoval ? tr("The report was removed.") : tr("The report was put back.");
            m_undo->offer(sentence, [this, records, isRemoval] {
                change(records, !isRemoval, isRemoval ? QString() : noReasonGiven());
            });
            Q_EMIT done();
        });
}

} // namespace app::contacts
