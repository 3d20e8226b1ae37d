#include "app/diary/EntryPage.h"

#include "app/diary/EntryForm.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Incident;

/// Everything that the page needs to show what was asked for.
struct EntryPage::Loaded
{
    std::optional<EntryView::Content> entry;
    std::optional<core::diary::Draft> draft;
    std::vector<core::domain::Person> people;
    std::vector<core::domain::EvidenceItem> evidence;
};

namespace {

constexpr int draftDelayMs = 2'000;

QString timeNow()
{
    return isolate(QLocale().toString(QTime::currentTime(), QStringLiteral("h:mmap")).toLower());
}

} // namespace

EntryPage::EntryPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("New entry"), {}}, parent)
{
    m_view = new EntryView(this);
    m_reasonEdit = new QLineEdit(this);
    m_reasonRow = new FormField({tr("Why are you correcting it?"), tr("The first version stays, with its time.")},
                                m_reasonEdit, this);
    m_form = new EntryForm(this);
    body()->addWidget(m_view);
    body()->addWidget(m_reasonRow);
    body()->addWidget(m_form);
    buildButtons();
    body()->addStretch();

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &EntryPage::keepDrafts);
    connect(m_form, &EntryForm::changed, this, [this] {
        m_isDirty = true;
        m_draftTimer.start();
    });
    connect(m_form, &EntryForm::addFilesWanted, this, &EntryPage::chooseFiles);
    connect(m_form, &EntryForm::pasteWanted, this, &EntryPage::paste);
    connect(m_view, &EntryView::evidenceChosen, this,
            [this](core::domain::EvidenceId id) { m_context.navigator.open(shell::PageId::EvidenceItem, id.bytes()); });
}

void EntryPage::buildButtons()
{
    m_writeButtons = new QWidget(this);
    auto* writing = new FlowLayout(space::Medium, m_writeButtons);
    writing->setContentsMargins(0, 0, 0, 0);
    m_save = button(tr("Save entry"), Kind::Main, m_writeButtons);
    m_saveAndNew = button(tr("Save and write another"), m_writeButtons);
    auto* later = button(tr("Leave it for now"), m_writeButtons);
    m_throwAway = button(tr("Throw the draft away"), Kind::Link, m_writeButtons);
    for (QPushButton* each : {m_save, m_saveAndNew, later, m_throwAway})
        writing->addWidget(each);
    body()->addWidget(m_writeButtons);

    m_readButtons = new QWidget(this);
    auto* reading = new FlowLayout(space::Medium, m_readButtons);
    reading->setContentsMargins(0, 0, 0, 0);
    m_correct = button(tr("Correct this entry"), Kind::Main, m_readButtons);
    auto* callSheet = button(tr("Get ready to report"), m_readButtons);
    m_withdraw = button(tr("Take this entry back"), Kind::Link, m_readButtons);
    auto* back = button(tr("Back"), m_readButtons);
    for (QPushButton* each : {m_correct, callSheet, back, m_withdraw})
        reading->addWidget(each);
    body()->addWidget(m_readButtons);

    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndNew, &QPushButton::clicked, this, [this] { save(true); });
    connect(later, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    connect(m_throwAway, &QPushButton::clicked, this, &EntryPage::discard);
    connect(m_correct, &QPushButton::clicked, this, &EntryPage::correct);
    connect(callSheet, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(shell::PageId::CallSheet, m_content.incident.id.bytes()); });
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    connect(m_withdraw, &QPushButton::clicked, this, &EntryPage::withdraw);

    const auto shortcut = [this](const QKeySequence& keys, auto action) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Save, [this] {
        if (m_state == State::Write)
            save(false);
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_state == State::Write)
            save(true);
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Semicolon), [this] {
        if (m_state == State::Write)
            m_form->setNow();
    });
}

void EntryPage::arrive(const QByteArray& id, shell::Purpose)
{
    m_id = id;
    m_isWanted = true;
    // Until the record is there, nothing of the one before it is shown, or has the focus.
    if (!id.isEmpty()) {
        m_state = State::Read;
        for (QWidget* each :
             {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_view), m_reasonRow, m_writeButtons, m_readButtons})
            each->hide();
    }
}

QWidget* EntryPage::firstFocus() const
{
    return m_state == State::Write ? m_form->firstField() : Page::firstFocus();
}

void EntryPage::show(State state)
{
    m_state = state;
    const bool writes = state == State::Write;
    m_form->setVisible(writes);
    m_writeButtons->setVisible(writes);
    m_reasonRow->setVisible(writes && m_amends.has_value());
    m_saveAndNew->setVisible(!m_amends);
    m_view->setVisible(!writes);
    m_readButtons->setVisible(!writes);
    setTitle(!writes ? tr("Entry") : m_amends ? tr("Correct an entry") : tr("New entry"));
}

void EntryPage::startNew()
{
    m_amends.reset();
    m_draft = core::domain::DraftId::create();
    m_startedAt = m_context.vault->clock().now();
    m_isDraftStored = false;
    m_form->setContent({});
    m_isDirty = false;
    m_draftTimer.stop();
    errors()->clear();
    show(State::Write);
}

void EntryPage::reload()
{
    // A change elsewhere must not take away what somebody is writing.
    if (m_state == State::Write && !m_isWanted)
        return;
    const bool wanted = m_isWanted;
    m_isWanted = false;
    if (wanted) {
        errors()->clear();
        m_isDirty = false;
        m_draftTimer.stop();
        if (m_id.isEmpty())
            startNew();
    }
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id = m_id](JobContext&) -> Result<Loaded> {
            Loaded content;
            auto people = core::people::listPeople(caseId, *vault);
            if (!people)
                return people.error();
            content.people = *std::move(people);
            core::evidence::EvidenceQuery query;
            query.caseId = caseId;
            auto evidence = core::evidence::listEvidence(query, *vault);
            if (!evidence)
                return evidence.error();
            content.evidence = *std::move(evidence);
            if (id.isEmpty())
                return content;
            const auto drafts = core::diary::listDrafts(caseId, *vault);
            if (!drafts)
                return drafts.error();
            const auto draft = std::ranges::find(*drafts, id, [](const auto& each) { return each.id.bytes(); });
            if (draft != drafts->end()) {
                content.draft = *draft;
                return content;
            }
            auto incident = core::diary::findIncident(core::domain::IncidentId::fromBytes(id), *vault);
            if (!incident)
                return incident.error();
            auto revisions = core::custody::revisionsOf(*vault, id);
            if (!revisions)
                return revisions.error();
            EntryView::Content entry{*std::move(incident), *std::move(revisions), {}};
            for (const auto& item : content.evidence)
                if (std::ranges::find(entry.incident.statement.evidence, item.id)
                    != entry.incident.statement.evidence.end())
                    entry.evidence.push_back(item);
            content.entry = std::move(entry);
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            loaded(*std::move(result));
        });
}

void EntryPage::loaded(Loaded content)
{
    m_form->setKnownPeople(std::move(content.people));
    if (content.entry) {
        m_content = *std::move(content.entry);
        m_view->show(m_content);
        const bool isGone = m_content.incident.withdrawnAt.has_value();
        m_correct->setVisible(!isGone);
        m_withdraw->setVisible(!isGone);
        show(State::Read);
        return;
    }
    if (content.draft) {
        m_draft = content.draft->id;
        m_startedAt = content.draft->startedAt;
        m_amends = content.draft->amends;
        m_isDraftStored = true;
        m_form->setContent(content.draft->content);
        m_form->setEvidence(content.evidence);
        m_isDirty = false;
        m_draftTimer.stop();
        show(State::Write);
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
        m_context.status.say(tr("Your last words were kept. You can carry on writing."));
    }
}

void EntryPage::keepDrafts()
{
    if (m_state != State::Write || !m_isDirty || m_isSaving || m_form->isEmpty())
        return;
    m_isDirty = false;
    m_isDraftStored = true;
    core::diary::Draft draft;
    draft.id = m_draft;
    draft.caseId = m_context.caseId;
    draft.amends = m_amends;
    draft.content = m_form->content();
    draft.beginning = m_form->beginning();
    draft.startedAt = m_startedAt;
    draft.savedAt = m_context.vault->clock().now();
    m_context.tray.saveQuietly<void>(
        [vault = m_context.vault, draft](JobContext&) { return core::diary::saveDraft(draft, *vault); });
}

void EntryPage::save(bool andNew)
{
    if (m_isSaving)
        return;
    const auto statement = m_form->statement();
    errors()->show(m_form->problems());
    if (!statement)
        return;
    if (m_amends && m_reasonEdit->text().trimmed().isEmpty()) {
        errors()->show({{tr("Write why you are correcting it. A few words are enough."), m_reasonEdit}});
        return;
    }
    m_isSaving = true;
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

void EntryPage::saved(const Result<Incident>& result, bool andNew)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    m_saveAndNew->setEnabled(true);
    if (!result) {
        m_isDirty = true;
        m_draftTimer.start();
        QWidget* field = m_form->fieldFor(result.error().subject);
        errors()->show({{shell::errorText(result.error()), field}});
        return;
    }
    m_reasonEdit->clear();
    m_context.status.say(tr("Saved at %1.").arg(timeNow()));
    if (andNew) {
        m_id.clear();
        startNew();
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.navigator.open(shell::PageId::Entry, result->id.bytes());
}

void EntryPage::correct()
{
    m_amends = m_content.incident.id;
    m_draft = core::domain::DraftId::create();
    m_startedAt = m_context.vault->clock().now();
    m_isDraftStored = false;
    m_form->setStatement(m_content.incident.statement);
    m_form->setEvidence(m_content.evidence);
    m_isDirty = false;
    m_draftTimer.stop();
    m_reasonEdit->clear();
    show(State::Write);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void EntryPage::withdraw()
{
    const auto reason = m_context.prompts.askText({tr("Take this entry back?"),
                                                   tr("Why? The entry and your reason are kept, and marked."),
                                                   tr("Take the entry back"), tr("Keep it as it is")});
    if (!reason || reason->trimmed().isEmpty())
        return;
    m_context.tray.save<Incident>(
        {tr("Taking the entry back"), m_context.caseId, this},
        [vault = m_context.vault, id = m_content.incident.id, why = reason->trimmed()](JobContext&) {
            return core::diary::withdrawIncident(id, why, *vault);
        },
        [this](const Result<Incident>& result) {
            if (!result)
                return showProblem(result.error());
            m_context.status.say(tr("The entry was taken back. It is kept, with your reason."));
        });
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
    if (m_isDraftStored)
        m_context.tray.save<void>(
            {tr("Throwing the draft away"), m_context.caseId, nullptr},
            [vault = m_context.vault, draft = m_draft](JobContext&) {
                return core::diary::discardDraft(draft, *vault);
            },
            [](const Result<void>&) {});
    m_id.clear();
    startNew();
    m_context.navigator.back();
}

} // namespace app::diary
