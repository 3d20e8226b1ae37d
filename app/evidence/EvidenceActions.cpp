// What can be done with one item, on EvidenceItemPage.
#include "app/evidence/EntryLinks.h"
#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/Removal.h"
#include "app/fields/WhenEditor.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace app::evidence {

using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceItem;

void EvidenceItemPage::link(core::domain::IncidentId incident)
{
    using Ids = std::vector<core::domain::EvidenceId>;
    m_context.tray.save<Ids>(
        //: Group: the page of one file or thing: its facts, its fingerprint, and what can be done with it. Read by: the
        //: person who keeps the diary. Neutral: what the file shows may upset.
        {tr("Linking the file"), m_context.caseId, this},
        [vault = m_context.vault, item = m_item.id, incident](JobContext&) {
            return linkThoseMissing({item}, incident, *vault);
        },
        [this, item = m_item.id, incident](const Result<Ids>& added) {
            if (!added)
                return showProblem(added.error());
            if (m_link->isChecked()) {
                m_link->setFocus(Qt::OtherFocusReason); // Before the card goes, and the focus with it.
                m_link->setChecked(false);
            }
            if (added->empty())
                m_context.status.say(tr("The entry has this file already."));
            else if (item == m_item.id)
                m_undo->offer(tr("The file is linked to the entry."), [this, incident] { unlink(incident); });
        });
}

void EvidenceItemPage::unlink(core::domain::IncidentId incident)
{
    m_context.tray.save<void>(
        {tr("Taking the file off the entry"), m_context.caseId, this},
        [vault = m_context.vault, item = m_item.id, incident](JobContext&) {
            return undoLinking({item}, incident, *vault);
        },
        [this, incident](const Result<void>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The entry is as it was."), [this, incident] { link(incident); });
        });
}

void EvidenceItemPage::check()
{
    using Verdicts = std::vector<core::evidence::ItemVerdict>;
    m_context.tray.start<Verdicts>(
        //: What goes on just now: the fingerprint of a file is checked; %1: the name of the file.
        {tr("Checking %1").arg(m_item.exhibit), m_context.caseId, this},
        [vault = m_context.vault, id = m_item.id](JobContext& job) {
            return core::evidence::checkEvidence({id}, *vault, job);
        },
        [this](const Result<Verdicts>& result) {
            if (!result)
                return showProblem(result.error());
            const bool holds = !result->empty() && !result->front().failure;
            errors()->clear();
            if (holds)
                m_context.status.say(tr("The fingerprint matches. The file is the same as when you added it."));
            else
                errors()->show({{tr("The stored copy of this file does not match its fingerprint. It has changed or is "
                                    "damaged. Use a backup to get it back."),
                                 nullptr}});
        });
}

void EvidenceItemPage::saveCopy()
{
    if (!m_context.prompts.confirm({tr("Save a copy outside your records?"),
                                    tr("The copy is not protected. Anyone who can open the file can see it."),
                                    tr("Choose where to save"),
                                    //: A button: do not save a copy. The safe choice.
                                    tr("Go back")}))
        return;
    const QString path = m_context.prompts.pickSavePath(tr("Save a copy"), m_item.name);
    if (path.isEmpty())
        return;
    m_context.tray.start<void>(
        //: %1: the name of a file.
        {tr("Saving a copy of %1").arg(m_item.exhibit), m_context.caseId, this},
        [vault = m_context.vault, id = m_item.id, path](JobContext& job) {
            return core::evidence::extractEvidence(id, path, *vault, job);
        },
        [this](const Result<void>& result) {
            if (!result)
                return showProblem(result.error());
            m_context.status.say(tr("A copy was saved. It is not protected."));
        });
}

void EvidenceItemPage::showStoredTime()
{
    if (m_item.capturedAt)
        return m_when->setWhen(*m_item.capturedAt);
    fields::TypedWhen nothingSaid;
    nothingSaid.mode = fields::WhenMode::DoNotKnow;
    m_when->setValue(nothingSaid);
}

void EvidenceItemPage::saveDescription()
{
    const fields::TypedWhen typed = m_when->value();
    const fields::ReadWhen when = m_when->check();
    errors()->clear();
    if (when.problem) {
        errors()->show({{fields::WhenEditor::sentence(*when.problem), m_when->fieldOf(*when.problem)}});
        return;
    }
    EvidenceItem changed = m_item;
    // A time that nobody typed over is read as it is kept, with what the fields cannot show, such as seconds.
    changed.capturedAt.reset();
    if (when.when.from)
        changed.capturedAt = when.when;
    changed.title = m_title->text().trimmed();
    changed.description = m_description->toPlainText();
    m_context.tray.save<EvidenceItem>(
        {tr("Saving the description"), m_context.caseId, this},
        [vault = m_context.vault, changed](JobContext&) { return core::evidence::editEvidence(changed, {}, *vault); },
        [this, changed, typed, ticket = m_draft->ticket()](const Result<EvidenceItem>& result) {
            if (!result)
                return showProblem(result.error());
            // What was typed since then is not saved yet.
            const bool isAllSaved = m_title->text().trimmed() == changed.title
                && m_description->toPlainText() == changed.description && m_when->value() == typed;
            if (isAllSaved && m_draft->finish(ticket))
                m_draft->begin(changed.id.bytes());
            //: It was saved.
            m_context.status.say(tr("Saved."));
        });
}

void EvidenceItemPage::remove()
{
    if (const auto reason = reasonForRemoval(m_context.prompts, 1, m_isReported))
        withdraw(*reason);
}

void EvidenceItemPage::withdraw(const QString& reason)
{
    using Items = std::vector<EvidenceItem>;
    m_context.tray.save<Items>(
        {tr("Removing the file"), m_context.caseId, this},
        [vault = m_context.vault, id = m_item.id, reason](JobContext&) {
            return core::evidence::withdrawEvidence({id}, reason, *vault);
        },
        [this](const Result<Items>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The file was removed. It is kept among the removed files."), [this] { putBack(); });
        });
}

void EvidenceItemPage::putBack()
{
    using Items = std::vector<EvidenceItem>;
    m_context.tray.save<Items>(
        {tr("Putting the file back"), m_context.caseId, this},
        [vault = m_context.vault, id = m_item.id](JobContext&) {
            return core::evidence::restoreEvidence({id}, {}, *vault);
        },
        [this](const Result<Items>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The file was put back."), [this] { withdraw(noReasonGiven()); });
        });
}

void EvidenceItemPage::takeOut()
{
    const auto reason = m_context.prompts.askText(
        {tr("Take this out for good?"),
         tr("It cannot be undone. The number and the fingerprint stay in the history, with your reason. The file "
            "itself goes. The space may hold the encrypted bytes until it is used again. They need your passphrase to "
            "read. Copies in backups stay. Why do you take it out?"),
         tr("Take it out for good"),
         //: A button: do not take the file out for good. The safe choice.
         tr("Keep it")});
    if (!reason || reason->trimmed().isEmpty())
        return;
    m_context.tray.save<EvidenceItem>(
        {tr("Taking it out"), m_context.caseId, this},
        [vault = m_context.vault, id = m_item.id, why = reason->trimmed()](JobContext&) {
            return core::evidence::removeEvidence(id, why, *vault);
        },
        [this](const Result<EvidenceItem>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->clear();
            m_context.status.say(tr("It was taken out. Its number and your reason are kept."));
        });
}

} // namespace app::evidence
