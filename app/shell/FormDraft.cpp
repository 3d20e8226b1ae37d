#include "app/shell/FormDraft.h"

#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Page.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace app::shell {

using core::base::JobContext;
using core::base::Result;
using core::diary::Draft;

namespace {

constexpr int keepAfterMs = 2'000; // ux-spec SCR-05

} // namespace

FormDraft::FormDraft(PageContext context, const QString& form, Page* page)
    : QFrame(page)
    , m_context(std::move(context))
    , m_form(form)
    , m_page(page)
{
    widgets::markKind(this, widgets::Kind::Notice);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(widgets::space::Tight);
    column->addWidget(new widgets::PlainLabel(keptWords(), this));
    //: Group: what is half written on a form: kept, or thrown away. Read by: the person who keeps the diary.
    auto* away = widgets::button(tr("Throw the draft away"), widgets::Kind::Link, this);
    column->addWidget(away, 0, Qt::AlignLeft);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(away, &QPushButton::clicked, this, &FormDraft::throwAway);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keep);
    connect(&m_inputs, &widgets::FormInputs::changed, this, [this] {
        if (!m_isOpen)
            return;
        m_hasChanged = true;
        if (!m_timer.isActive()) // Who types on and on is kept all the same.
            m_timer.start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget*) {
        if (from && m_page->isAncestorOf(from))
            keep();
    });
}

QString FormDraft::keptWords()
{
    return tr("Your last words were kept. Carry on writing, or throw the draft away.");
}

void FormDraft::pause()
{
    m_timer.stop();
    m_reading.cancel();
    m_isOpen = false;
    m_hasChanged = false;
    hide();
}

void FormDraft::begin(const QByteArray& about, const QString& form)
{
    m_timer.stop();
    m_isOpen = true;
    m_hasChanged = false;
    m_before = m_inputs.content();
    hide();
    ++m_turn;
    // What this form kept may still be on its way to the vault.
    if (const auto known = m_known.constFind(about); known != m_known.constEnd() && known->draft.form == form)
        return restore(known->draft);
    m_draft = {};
    m_draft.form = form;
    m_draft.caseId = m_context.caseId;
    m_draft.about = about;
    using Found = std::optional<Draft>;
    m_reading = m_context.queries.start<Found>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, form, about](JobContext&) {
            return core::diary::findDraft(caseId, form, about, *vault);
        },
        [this](const Result<Found>& found) {
            // What was thrown away just now may still be there. Who types faster than this keeps both: the older one
            // stays in the list on Today.
            if (found && *found && (*found)->id != m_gone && m_isOpen && !m_hasChanged && m_draft.id.isNull())
                restore(**found);
        });
}

void FormDraft::restore(Draft draft)
{
    m_draft = std::move(draft);
    m_inputs.setContent(m_draft.content);
    m_hasChanged = false;
    m_timer.stop();
    show();
    m_context.status.say(keptWords());
}

void FormDraft::keep()
{
    m_timer.stop();
    std::vector<Draft> again; // What had no room before.
    for (const Known& each : std::as_const(m_known))
        if (!each.isStored && (!m_isOpen || each.draft.id != m_draft.id))
            again.push_back(each.draft);
    for (const Draft& each : again)
        store(each);
    if (!m_isOpen || !m_hasChanged)
        return;
    m_hasChanged = false;
    const QJsonObject content = m_inputs.content();
    if (content == m_before)
        return forget();
    const auto known = m_known.constFind(m_draft.about);
    if (known != m_known.constEnd() && known->isStored && content == m_draft.content)
        return;
    const core::base::Timestamp now = m_context.vault->clock().now();
    if (m_draft.id.isNull()) {
        m_draft.id = core::domain::DraftId::create();
        m_draft.startedAt = now;
    }
    m_draft.savedAt = now;
    m_draft.content = content;
    m_draft.beginning = m_inputs.firstWords(m_before);
    store(m_draft);
}

void FormDraft::store(const Draft& draft)
{
    m_known[draft.about] = {draft, true};
    m_context.tray.saveQuietly<void>(
        this, [vault = m_context.vault, draft](JobContext&) { return core::diary::saveDraft(draft, *vault); },
        [this, draft](const Result<void>& kept) {
            const auto known = m_known.find(draft.about);
            if (kept || known == m_known.end() || known->draft.id != draft.id)
                return;
            known->isStored = false; // The next key, or leaving a field, tries again.
            if (m_isOpen && m_draft.id == draft.id)
                m_hasChanged = true;
            //: %1: why, as a whole sentence.
            m_context.status.say(tr("What you wrote is not kept yet. %1").arg(errorText(kept.error())));
        });
}

bool FormDraft::finish(const Ticket& saved)
{
    if (m_isOpen && saved.turn == m_turn) {
        forget();
        pause();
        return true;
    }
    // The form shows something else by now. What was half-written about the saved record goes; if it was filled in
    // again as the next new one, the fields are emptied with it.
    const auto known = m_known.constFind(saved.about);
    if (known == m_known.constEnd())
        return false;
    const core::domain::DraftId gone = known->draft.id;
    if (m_isOpen && m_draft.id == gone && !m_hasChanged)
        emptyAgain();
    else if (m_draft.id != gone)
        discard(saved.about);
    return false;
}

void FormDraft::throwAway()
{
    if (!m_context.prompts.confirm({tr("Throw this draft away?"), tr("What you wrote here is lost."),
                                    tr("Throw the draft away"), tr("Keep the draft")}))
        return;
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason); // Before the button goes, and the focus with it.
    emptyAgain();
    m_context.status.say(tr("The draft was thrown away."));
}

void FormDraft::emptyAgain()
{
    forget();
    m_inputs.setContent(m_before);
    m_hasChanged = false;
    m_timer.stop();
    hide();
}

void FormDraft::forget()
{
    if (m_draft.id.isNull())
        return;
    m_known[m_draft.about].draft = m_draft;
    discard(m_draft.about);
    m_draft.id = {};
    m_draft.content = {};
}

void FormDraft::discard(const QByteArray& about)
{
    m_gone = m_known.take(about).draft.id;
    m_context.tray.saveQuietly<void>(
        this, [vault = m_context.vault, id = m_gone](JobContext&) { return core::diary::discardDraft(id, *vault); },
        [](const Result<void>&) {}); // It is offered again at worst.
}

} // namespace app::shell
