#include "app/diary/EntryPage.h"

#include "app/diary/EntryContent.h"
#include "app/diary/EntryForm.h"
#include "app/diary/FormBar.h"
#include "app/diary/KeptThing.h"
#include "app/shell/ErrorText.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/shell/PageSpeech.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;

/// Everything that the page needs to show what was asked for.
struct EntryPage::Loaded
{
    std::optional<EntryView::Content> entry;
    std::optional<core::diary::Draft> draft;
    EntryForm::Known known;
    std::vector<core::domain::EvidenceItem> evidence;
};

namespace {

constexpr int draftDelayMs = 2'000;
constexpr QLatin1String reasonKey("reason"); // In a draft, beside what the form wrote.

} // namespace

EntryPage::EntryPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of an empty form.
    : Page(context, {tr("New entry"), {}}, parent)
{
    m_view = new EntryView(this);
    m_reasonEdit = new QLineEdit(this);
    m_reasonRow = new FormField({tr("Why are you correcting it?"),
                                 tr("This is needed. A few words are enough. The first version stays, with its time.")},
                                m_reasonEdit, this);
    m_form = new EntryForm(this);
    m_undo = new UndoBar(this);
    body()->addWidget(m_undo);
    announce(m_undo);
    body()->addWidget(m_view);
    body()->addWidget(m_reasonRow);
    body()->addWidget(m_form);
    buildButtons();
    body()->addStretch();

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &EntryPage::keepDrafts);
    const auto changed = [this] {
        m_isDirty = true;
        if (!m_draftTimer.isActive()) // Who writes on and on is kept all the same.
            m_draftTimer.start();
        lookAgain();
    };
    connect(m_form, &EntryForm::changed, this, changed);
    connect(m_reasonEdit, &QLineEdit::textEdited, this, changed);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget*) {
        if (from && isAncestorOf(from))
            keepDrafts();
    });
    connect(m_form, &EntryForm::addFilesWanted, this, &EntryPage::chooseFiles);
    connect(m_form, &EntryForm::pasteWanted, this, &EntryPage::paste);
    connect(m_form->keptThing(), &KeptThing::checked, this, [this](const auto& found) {
        if (found.empty())
            lookAgain();
        else
            showProblems();
    });
    connect(m_form->keptThing(), &KeptThing::wanted, this, &EntryPage::addKeptThing);
    connect(m_view, &EntryView::evidenceChosen, this,
            [this](core::domain::EvidenceId id) { m_context.navigator.open(shell::PageId::EvidenceItem, id.bytes()); });
}

EntryPage::~EntryPage()
{
    // A list of names that is still open gives its focus back when it goes, and nothing here is left to hear it.
    disconnect(qApp, nullptr, this, nullptr);
}

void EntryPage::buildButtons()
{
    m_throwAway = button(tr("Throw the draft away"), Kind::Link, this); // Not beside what saves it.
    body()->addWidget(m_throwAway, 0, Qt::AlignLeading);
    m_writeButtons = new FormBar(this, body());
    m_save = button(tr("Save entry"), Kind::Main, m_writeButtons);
    m_saveAndNew = button(tr("Save and write another"), m_writeButtons);
    auto* later = button(tr("Leave it for now"), m_writeButtons);
    for (QPushButton* each : {m_save, m_saveAndNew, later})
        m_writeButtons->add(each);

    m_readButtons = new QWidget(this);
    auto* reading = new FlowLayout(space::Medium, m_readButtons);
    reading->setContentsMargins(0, 0, 0, 0);
    m_correct = button(tr("Correct this entry"), Kind::Main, m_readButtons);
    auto* callSheet = button(tr("Get ready to report"), m_readButtons);
    m_withdraw = button(tr("Remove this entry"), Kind::Link, m_readButtons);
    //: A button: to the page before.
    auto* back = button(tr("Back"), m_readButtons);
    m_putBack = button(tr("Put it back"), Kind::Main, m_readButtons);
    //: Verb, a button.
    m_print = button(tr("Print"), m_readButtons);
    for (QPushButton* each : {m_correct, m_putBack, callSheet, m_print, back, m_withdraw})
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
    connect(m_withdraw, &QPushButton::clicked, this, [this] { withdraw(); });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_undo->clear();
        restore(m_content.incident.id);
    });

    offer(m_save, shell::Command::Save);
    offer(m_saveAndNew, shell::Command::SaveAndNew);
    for (QPushButton* each : {later, m_throwAway, m_correct, m_putBack, callSheet, m_withdraw})
        offer(each);
    buildPaper();
}

std::vector<shell::PageAction> EntryPage::actions() const
{
    auto all = Page::actions();
    if (m_form->isVisible()) {
        all.push_back(
            {tr("Fill in the day and time it is now"), [this] { m_form->setNow(); }, shell::Command::FillInNow});
        all.push_back(
            {tr("Paste a picture or files"), [this] { Q_EMIT m_form->pasteWanted(); }, shell::Command::Paste});
    }
    return all;
}

void EntryPage::arrive(const QByteArray& id, shell::Purpose)
{
    m_undo->clear();
    m_id = id;
    m_record.reset();
    m_isWanted = true;
    // Until the record is there, nothing of the one before it is shown, or has the focus.
    if (!id.isEmpty()) {
        m_state = State::Read;
        for (QWidget* each : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_view),
                              static_cast<QWidget*>(m_reasonRow), static_cast<QWidget*>(m_throwAway), m_readButtons})
            each->hide();
        m_writeButtons->showBar(false);
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
    m_throwAway->setVisible(writes);
    m_reasonRow->setVisible(writes && m_amends.has_value());
    m_saveAndNew->setVisible(!m_amends);
    m_writeButtons->showBar(writes);
    m_view->setVisible(!writes);
    m_readButtons->setVisible(!writes);
    //: Noun, the heading of the page: what was written about one thing that happened.
    setTitle(!writes ? tr("Entry") : m_amends ? tr("Correct an entry") : tr("New entry"));
}

void EntryPage::startNew()
{
    m_amends.reset();
    m_draft = core::domain::DraftId::create();
    m_startedAt = m_context.vault->clock().now();
    m_isDraftStored = false;
    m_writeButtons->setNote({});
    m_form->setContent({});
    m_isDirty = false;
    m_draftTimer.stop();
    forgetProblems();
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
        forgetProblems();
        m_isDirty = false;
        m_draftTimer.stop();
        if (m_id.isEmpty())
            startNew();
    }
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id = m_id](JobContext&) -> Result<Loaded> {
            Loaded content;
            auto known = knownRecords(caseId, *vault);
            if (!known)
                return known.error();
            content.known = *std::move(known);
            if (id.isEmpty())
                return content;
            const auto drafts = core::diary::listDrafts(caseId, *vault);
            if (!drafts)
                return drafts.error();
            const auto draft = std::ranges::find(*drafts, id, [](const auto& each) { return each.id.bytes(); });
            if (draft != drafts->end()) {
                auto files = filesOf(EntryForm::filesIn(draft->content), *vault);
                if (!files)
                    return files.error();
                content.evidence = *std::move(files);
                content.draft = *draft;
                return content;
            }
            auto entry = readEntry(core::domain::IncidentId::fromBytes(id), *vault);
            if (!entry)
                return entry.error();
            content.entry = *std::move(entry);
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
    m_form->setKnown(std::move(content.known));
    if (content.entry) {
        m_content = *std::move(content.entry);
        m_view->show(m_content);
        const bool isGone = m_content.incident.withdrawnAt.has_value();
        m_correct->setVisible(!isGone);
        m_withdraw->setVisible(!isGone);
        m_putBack->setVisible(isGone);
        show(State::Read);
        offerToTakeBack();
        return;
    }
    if (content.draft) {
        m_draft = content.draft->id;
        m_startedAt = content.draft->startedAt;
        m_amends.reset();
        if (!content.draft->about.isEmpty())
            m_amends = core::domain::IncidentId::fromBytes(content.draft->about);
        m_reasonEdit->setText(content.draft->content[reasonKey].toString());
        m_isDraftStored = true;
        m_form->setContent(content.draft->content);
        m_form->setEvidence(content.evidence);
        m_isDirty = false;
        m_draftTimer.stop();
        show(State::Write);
        shell::focusFirstOf(*this);
        m_context.status.say(shell::FormDraft::keptWords());
        offerToSaveAgain();
    }
}

core::diary::Draft EntryPage::asDraft() const
{
    core::diary::Draft draft;
    draft.id = m_draft;
    draft.caseId = m_context.caseId;
    draft.about = m_amends ? m_amends->bytes() : QByteArray();
    draft.content = m_form->content();
    draft.content[reasonKey] = m_reasonEdit->text();
    draft.beginning = m_form->beginning();
    draft.startedAt = m_startedAt;
    draft.savedAt = m_context.vault->clock().now();
    return draft;
}

void EntryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || m_state != State::Write)
        return Page::keyPressEvent(event);
    m_context.navigator.back(); // What is half-written is kept, so nothing is asked.
}

void EntryPage::keepDrafts()
{
    if (m_state != State::Write || !m_isDirty || m_isSaving)
        return;
    m_isDirty = false;
    if (m_form->isEmpty())
        return dropDraft();
    m_isDraftStored = true;
    m_record = m_draft.bytes();
    m_context.tray.saveQuietly<void>(
        this,
        [vault = m_context.vault, draft = asDraft()](JobContext&) { return core::diary::saveDraft(draft, *vault); },
        [this](const Result<void>& kept) {
            if (kept) {
                //: What is half written was kept; %1: a time, "2:05pm".
                m_writeButtons->setNote(tr("Draft kept at %1.").arg(isolate(timeText(QTime::currentTime()))));
                return;
            }
            m_isDirty = true; // The next key, or leaving the field, tries again.
            //: %1: why, as a whole sentence.
            m_context.status.say(tr("What you wrote is not kept yet. %1").arg(shell::errorText(kept.error())));
        });
}

} // namespace app::diary
