// An entry that is read is taken back, removed, and put back.

#include "app/diary/EntryPage.h"
#include "app/diary/Removal.h"
#include "app/shell/JobTray.h"
#include "app/widgets/UndoBar.h"

#include <utility>

namespace app::diary {

using core::base::JobContext;
using core::base::Result;
using core::domain::Incident;

void EntryPage::offerToTakeBack()
{
    const auto saved = std::exchange(m_justSaved, {});
    if (saved && saved->id == m_content.incident.id)
        m_undo->offer(saved->sentence, [this, saved = *saved] { takeBack(saved); });
}

void EntryPage::takeBack(const JustSaved& saved)
{
    m_context.tray.save<Incident>(
        {tr("Making it a draft again"), m_context.caseId, this, true},
        // The draft first: if the second step fails, there is one copy too many and none too few.
        [vault = m_context.vault, saved](JobContext&) -> Result<Incident> {
            if (const auto kept = core::diary::saveDraft(saved.draft, *vault); !kept)
                return kept.error();
            return core::diary::withdrawIncident(saved.id, takenBack(), *vault);
        },
        [this, draft = saved.draft.id](const Result<Incident>& result) {
            if (!result)
                return showProblem(result.error());
            m_record = draft.bytes();
            m_takenBack = draft;
            m_context.navigator.open(shell::PageId::Entry, draft.bytes());
        });
}

void EntryPage::offerToSaveAgain()
{
    if (const auto draft = std::exchange(m_takenBack, {}); draft && *draft == m_draft)
        m_undo->offerAgain(tr("The entry is a draft again."), [this] { save(false); });
}

void EntryPage::withdraw()
{
    const auto reason = reasonForRemoval(m_context.prompts, {1, m_content.incident.statement.evidence.empty() ? 0 : 1});
    if (reason)
        withdraw(m_content.incident.id, *reason);
}

void EntryPage::withdraw(core::domain::IncidentId id, const QString& reason)
{
    m_context.tray.save<Incident>(
        {tr("Removing the entry"), m_context.caseId, this},
        [vault = m_context.vault, id, reason](JobContext&) {
            return core::diary::withdrawIncident(id, reason, *vault);
        },
        [this, id](const Result<Incident>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The entry was removed. It is kept among the removed entries."),
                          [this, id] { restore(id); });
        });
}

void EntryPage::restore(core::domain::IncidentId id)
{
    m_context.tray.save<std::vector<Incident>>(
        {tr("Putting the entry back"), m_context.caseId, this},
        [vault = m_context.vault, id](JobContext&) { return core::diary::restoreIncidents({id}, {}, *vault); },
        [this, id](const Result<std::vector<Incident>>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The entry is back in the diary."), [this, id] { withdraw(id, noReasonGiven()); });
        });
}

} // namespace app::diary
