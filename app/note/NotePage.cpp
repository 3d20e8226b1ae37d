#include "app/note/NotePage.h"

#include "app/fields/TypedWhenJson.h"
#include "app/fields/WhenWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QGroupBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::note {

namespace {

using core::base::JobContext;
using core::base::Result;
using core::domain::Incident;

constexpr int draftDelayMs = 2'000; // ux-spec SCR-05
constexpr qsizetype longestBeginning = 80;
// The box: as many lines as there is room for, with what stands above and below it.
constexpr int fewestLines = 3;
constexpr int mostLines = 10;
constexpr int linesBeside = 12;

/// "About now", on the clock of the wall. Nothing when the system lacks the rules of the zone.
core::domain::When justNow(core::base::Timestamp now)
{
    core::domain::When when;
    if (!core::domain::isKnownZone(when.zone))
        return when;
    when.from = fields::momentAt(now, when.zone);
    when.precision = core::domain::Precision::About;
    return when;
}

} // namespace

NotePage::NotePage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : Page(context, {tr("Quick note"), tr("One sentence is enough. You can add the rest later.")}, parent)
    , m_words(new QPlainTextEdit(this))
    //: Group: the page for a quick note. Read by: the person who keeps the diary, in a hurry. Very short.
    , m_justNow(new widgets::RadioButton(tr("It happened just now"), this))
    , m_later(new widgets::RadioButton(tr("I can say later"), this))
    //: Verb, a button.
    , m_save(widgets::button(tr("Save note"), widgets::Kind::Main, this))
{
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    //: A question above choices: when did it happen?
    auto* group = new widgets::GroupBox(tr("When?"), this);
    auto* choices = new widgets::FlowLayout(widgets::space::Large);
    choices->addWidget(m_justNow);
    choices->addWidget(m_later);
    m_later->setChecked(true);
    widgets::columnIn(group, 0)->addLayout(choices);
    body()->addWidget(group);
    m_question = new widgets::FormField(
        {tr("What happened?"), tr("Enter saves. Shift and Enter together begin a new line.")}, m_words, this);
    body()->addWidget(m_question);
    auto* later = widgets::button(tr("Leave it for now"), this);
    auto* buttons = new widgets::FlowLayout(widgets::space::Medium);
    buttons->addWidget(m_save);
    buttons->addWidget(later);
    body()->addLayout(buttons);
    body()->addStretch();
    offer(m_save, shell::Command::Save);
    offer(later);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &NotePage::keepDrafts);
    connect(m_words, &QPlainTextEdit::textChanged, this, &NotePage::keepSoon);
    connect(m_justNow, &QRadioButton::toggled, this, &NotePage::keepSoon);
    connect(m_save, &QPushButton::clicked, this, &NotePage::save);
    connect(later, &QPushButton::clicked, this, &NotePage::leave);
}

void NotePage::arrive(const QByteArray&, shell::Purpose)
{
    forgive();
    m_draft = core::domain::DraftId::create();
    m_startedAt = m_context.vault->clock().now();
    m_isDraftStored = false;
    m_words->clear();
    m_later->setChecked(true);
    m_isDirty = false;
    m_draftTimer.stop();
}

QWidget* NotePage::firstFocus() const
{
    return m_words;
}

void NotePage::fit()
{
    const int line = m_words->fontMetrics().lineSpacing();
    const int lines = std::clamp(height() / line - linesBeside, fewestLines, mostLines);
    const int room = lines * line + 2 * widgets::space::Medium;
    m_words->setMinimumHeight(room);
    m_words->setMaximumHeight(room); // It scrolls.
}

void NotePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void NotePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

std::vector<shell::PageAction> NotePage::actions() const
{
    auto all = Page::actions();
    all.push_back({m_justNow->text(), [this] { m_justNow->setChecked(true); }, shell::Command::FillInNow});
    return all;
}

void NotePage::keepSoon()
{
    if (!m_question->problem().isEmpty() && !words().isEmpty())
        forgive();
    m_isDirty = true;
    if (!m_draftTimer.isActive()) // Who writes on and on is kept all the same.
        m_draftTimer.start();
}

core::domain::When NotePage::when() const
{
    return m_justNow->isChecked() ? justNow(m_context.vault->clock().now()) : core::domain::When();
}

QString NotePage::words() const
{
    return m_words->toPlainText().trimmed();
}

bool NotePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && !(key.modifiers() & ~Qt::KeypadModifier)) {
        save();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return false;
}

void NotePage::leave()
{
    if (m_isSaving)
        return; // It goes by itself when the words are saved.
    if (!words().isEmpty())
        m_context.status.say(tr("Your words are kept. Today has them under \"Not finished\"."));
    m_context.navigator.back();
}

void NotePage::keepDrafts()
{
    if (!m_isDirty || m_isSaving || (words().isEmpty() && !m_isDraftStored))
        return;
    m_isDirty = false;
    if (words().isEmpty()) {
        m_isDraftStored = false;
        m_context.tray.saveQuietly<void>(
            [vault = m_context.vault, id = m_draft](JobContext&) { return core::diary::discardDraft(id, *vault); });
        return;
    }
    m_isDraftStored = true;
    core::diary::Draft draft;
    draft.id = m_draft;
    draft.caseId = m_context.caseId;
    draft.content = {{QStringLiteral("what"), m_words->toPlainText()}}; // As the form of an entry writes it.
    if (m_justNow->isChecked())
        draft.content[QStringLiteral("when")] = fields::toJson(fields::typedFrom(when()));
    draft.beginning = words().simplified().left(longestBeginning);
    draft.startedAt = m_startedAt;
    draft.savedAt = m_context.vault->clock().now();
    m_context.tray.saveQuietly<void>(
        this, [vault = m_context.vault, draft](JobContext&) { return core::diary::saveDraft(draft, *vault); },
        [this](const Result<void>& kept) {
            if (kept)
                return;
            m_isDirty = true; // The next key tries again.
            //: %1: why, as a whole sentence.
            m_context.status.say(tr("What you wrote is not kept yet. %1").arg(shell::errorText(kept.error())));
        });
}

void NotePage::forgive()
{
    m_question->setProblem({});
    errors()->clear();
}

void NotePage::save()
{
    if (m_isSaving)
        return;
    if (words().isEmpty()) {
        m_question->setProblem(tr("Write what happened. One sentence is enough."));
        errors()->show({{m_question->problem(), m_words}});
        return;
    }
    m_isSaving = true;
    m_draftTimer.stop();
    m_save->setEnabled(false);
    core::domain::IncidentStatement statement;
    statement.what = m_words->toPlainText(); // As typed.
    statement.when = when();
    const bool hasTime = statement.when.from.has_value();
    core::diary::AddIncidentsRequest request{m_context.caseId, {std::move(statement)}, {}};
    if (m_isDraftStored)
        request.drafts.push_back(m_draft);
    m_context.tray.save<std::vector<Incident>>(
        {tr("Saving the note"), m_context.caseId, this},
        [vault = m_context.vault, request](JobContext& job) { return core::diary::addIncidents(request, *vault, job); },
        [this, saved = m_draft, hasTime](const Result<std::vector<Incident>>& added) {
            m_isSaving = false;
            m_save->setEnabled(true);
            if (saved != m_draft)
                return m_context.status.say(added ? /*: It was saved. */ tr("Saved.")
                                                  : shell::errorText(added.error()));
            if (!added) {
                m_isDirty = true;
                m_draftTimer.start();
                errors()->show({{shell::errorText(added.error()), m_words}});
                return;
            }
            m_words->clear();
            m_isDirty = false;
            m_draftTimer.stop();
            m_context.navigator.back();
            const QString time = widgets::isolate(fields::clockInWords(m_context.vault->clock().now()));
            if (hasTime)
                //: %1: a time, "2:05pm".
                return m_context.status.say(tr("Saved at %1.").arg(time));
            //: The note was saved, with no day of what happened. %1: a time, "2:05pm".
            m_context.status.say(tr("Saved at %1. It has no day yet: you can add it to the entry.").arg(time));
        });
}

} // namespace app::note
