// What EntryPage changes: an entry saved or corrected; a draft thrown away. See EntryRemoval.cpp, too.
#include "app/diary/EntryPage.h"

#include "app/diary/EntryForm.h"
#include "app/diary/FormBar.h"
#include "app/diary/KeptThing.h"
#include "app/fields/WhenWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/PageSpeech.h"
#include "app/shell/Prompts.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/UndoBar.h"
#include "core/diary/Diary.h"

#include <QApplication>
#include <QDateTime>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace app::diary {

using core::base::JobContext;
using core::base::Result;
using core::domain::Incident;
using widgets::ErrorSummary;

namespace {

QString timeNow()
{
    return widgets::isolate(fields::clockInWords({QDateTime::currentMSecsSinceEpoch()}));
}

} // namespace

void EntryPage::save(bool andNew)
{
    if (m_isSaving)
        return;
    const auto statement = m_form->statement();
    const bool needsReason = m_amends && m_reasonEdit->text().trimmed().isEmpty();
    //: Group: the page of one entry: writing, correcting, removing and printing it. Read by: the person who keeps
    //: the diary, soon after something happened, perhaps frightened. Calm and short; what is typed is never lost.
    m_reasonRow->setProblem(needsReason ? tr("Write why you are correcting it. A few words are enough.") : QString());
    showProblems();
    if (!statement || needsReason)
        return;
    m_isSaving = true;
    m_isDirty = false; // What is saved is no draft any more, also when the page is left.
    m_draftTimer.stop();
    m_save->setEnabled(false);
    m_saveAndNew->setEnabled(false);
    const QString reason = m_reasonEdit->text().trimmed();
    m_context.tray.save<Incident>(
        {tr("Saving the entry"), m_context.caseId, this},
        [vault = m_context.vault, statement = *statement, caseId = m_context.caseId, amends = m_amends, reason,
         draft = m_draft, hadDraft = m_isDraftStored](JobContext& job) -> Result<Incident> {
            if (amends) {
                auto amended = core::diary::amendIncident(*amends, statement, reason, *vault);
                if (amended && hadDraft)
                    static_cast<void>(core::diary::discardDraft(draft, *vault)); // It is offered again at worst.
                return amended;
            }
            core::diary::AddIncidentsRequest request{caseId, {statement}, {}};
            if (hadDraft)
                request.drafts.push_back(draft);
            auto added = core::diary::addIncidents(request, *vault, job);
            if (!added)
                return added.error();
            return added->front();
        },
        [this, andNew](const Result<Incident>& result) { saved(result, andNew); });
}

std::vector<ErrorSummary::Item> EntryPage::problems() const
{
    std::vector<ErrorSummary::Item> found;
    if (!m_reasonRow->problem().isEmpty())
        found.push_back({m_reasonRow->problem(), m_reasonEdit});
    for (const auto& more : {m_form->problems(), m_form->keptThing()->problems()})
        found.insert(found.end(), more.begin(), more.end());
    return found;
}

void EntryPage::showProblems()
{
    m_asked = problems();
    errors()->show(m_asked);
}

void EntryPage::forgetProblems()
{
    m_asked.clear();
    m_reasonRow->setProblem({});
    errors()->clear();
}

void EntryPage::lookAgain()
{
    if (m_asked.empty())
        return;
    if (!m_reasonRow->problem().isEmpty() && !m_reasonEdit->text().trimmed().isEmpty())
        m_reasonRow->setProblem({});
    m_form->lookAgain();
    const auto still = problems();
    const auto isSame
        = [](const auto& one, const auto& other) { return one.sentence == other.sentence && one.field == other.field; };
    if (std::ranges::equal(still, m_asked, isSame))
        return;
    m_asked = still;
    // What is written in stays where it is on the screen, although less stands above it.
    const QWidget* field = QApplication::focusWidget();
    QScrollArea* area = nullptr;
    for (QWidget* above = m_form->parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea*>(above);
    if (!area || !field || !m_form->isVisible() || !area->widget()->isAncestorOf(field))
        return errors()->show(m_asked, false);
    const auto placeOf = [area](const QWidget* each) { return each->mapTo(area->widget(), QPoint(0, 0)).y(); };
    const int before = placeOf(field);
    errors()->show(m_asked, false);
    area->widget()->layout()->activate();
    QScrollBar* bar = area->verticalScrollBar();
    bar->setValue(bar->value() + placeOf(field) - before);
}

void EntryPage::saved(const Result<Incident>& result, bool andNew)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    m_saveAndNew->setEnabled(true);
    if (!result) {
        m_isDirty = true;
        m_draftTimer.start();
        m_asked.clear();
        QWidget* field = m_form->fieldFor(result.error().subject);
        errors()->show({{shell::errorText(result.error()), field}});
        return;
    }
    m_reasonEdit->clear();
    //: %1: a time, "2:05pm".
    const QString sentence = tr("Saved at %1.").arg(timeNow());
    m_context.status.say(sentence);
    if (andNew) {
        m_undo->clear(); // What it would do again was done to the entry before.
        m_id.clear();
        m_record = QByteArray();
        startNew();
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_justSaved.reset();
    if (!m_amends) {
        m_justSaved = {result->id, asDraft(), sentence};
        m_justSaved->draft.id = core::domain::DraftId::create();
    }
    m_record = result->id.bytes();
    m_context.navigator.open(shell::PageId::Entry, result->id.bytes());
}

void EntryPage::correct()
{
    m_loading.cancel(); // What is on the page is what is corrected.
    m_undo->clear(); // Taking the entry back would take away what is being corrected.
    m_amends = m_content.incident.id;
    m_draft = core::domain::DraftId::create();
    m_startedAt = m_context.vault->clock().now();
    m_isDraftStored = false;
    m_writeButtons->setNote({});
    m_form->setStatement(m_content.incident.statement);
    m_form->setEvidence(m_content.evidence);
    m_isDirty = false;
    m_draftTimer.stop();
    m_reasonEdit->clear();
    forgetProblems();
    show(State::Write);
    shell::focusFirstOf(*this);
}

void EntryPage::dropDraft()
{
    m_writeButtons->setNote({});
    m_record = m_amends ? m_amends->bytes() : QByteArray();
    if (!std::exchange(m_isDraftStored, false))
        return;
    m_context.tray.save<void>(
        {tr("Throwing the draft away"), m_context.caseId, nullptr},
        [vault = m_context.vault, draft = m_draft](JobContext&) { return core::diary::discardDraft(draft, *vault); },
        [](const Result<void>&) {});
}

void EntryPage::discard()
{
    if (!m_form->isEmpty()
        && !m_context.prompts.confirm({tr("Throw this draft away?"),
                                       tr("What you wrote here is lost. Files that you added stay in your records."),
                                       tr("Throw the draft away"), tr("Keep the draft")}))
        return;
    m_draftTimer.stop();
    m_isDirty = false;
    dropDraft();
    m_id.clear();
    startNew();
    m_context.navigator.back();
}

} // namespace app::diary
