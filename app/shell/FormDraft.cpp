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
    column->addWidget(
        new widgets::PlainLabel(tr("Your last words were kept. Carry on writing, or throw the draft away."), this));
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
        m_timer.start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget*) {
        if (from && m_page->isAncestorOf(from))
            keep();
    });
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
    // What this form kept may still be on its way to the vault.
    if (const auto known = m_known.constFind(about); known != m_known.constEnd())
        return restore(Draft(*known));
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
            // Who types faster than this keeps both: the older one stays in the list on Today.
            if (found && *found && m_isOpen && !m_hasChanged && m_draft.id.isNull())
                restore(**found);
        });
}

void FormDraft::restore(const Draft& draft)
{
    m_draft = draft;
    m_isStored = true;
    m_inputs.setContent(draft.content);
    m_hasChanged = false;
    m_timer.stop();
    show();
    m_context.status.say(tr("Your last words were kept. You can carry on writing."));
}

void FormDraft::keep()
{
    m_timer.stop();
    if (!m_isOpen || !m_hasChanged)
        return;
    m_hasChanged = false;
    const QJsonObject content = m_inputs.content();
    if (content == m_before)
        return forget();
    if (m_isStored && content == m_draft.content)
        return;
    const core::base::Timestamp now = m_context.vault->clock().now();
    if (m_draft.id.isNull()) {
        m_draft.id = core::domain::DraftId::create();
        m_draft.startedAt = now;
    }
    m_draft.savedAt = now;
    m_draft.content = content;
    m_draft.beginning = m_inputs.firstWords(m_before);
    m_known[m_draft.about] = m_draft;
    m_isStored = true;
    m_context.tray.saveQuietly<void>(
        this, [vault = m_context.vault, draft = m_draft](JobContext&) { return core::diary::saveDraft(draft, *vault); },
        [this](const Result<void>& kept) {
            if (kept)
                return;
            m_hasChanged = true; // The next key, or leaving the field, tries again.
            m_isStored = false;
            m_context.status.say(
                tr("What you wrote is not kept yet. Stay on this page. %1").arg(errorText(kept.error())));
        });
}

void FormDraft::finish()
{
    forget();
    pause();
}

void FormDraft::throwAway()
{
    if (!m_context.prompts.confirm({tr("Throw this draft away?"), tr("What you wrote here is lost."),
                                    tr("Throw the draft away"), tr("Keep the draft")}))
        return;
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason); // Before the button goes, and the focus with it.
    forget();
    m_inputs.setContent(m_before);
    m_hasChanged = false;
    m_timer.stop();
    hide();
    m_context.status.say(tr("The draft was thrown away."));
}

void FormDraft::forget()
{
    if (m_draft.id.isNull())
        return;
    m_context.tray.saveQuietly<void>(
        this, [vault = m_context.vault, id = m_draft.id](JobContext&) { return core::diary::discardDraft(id, *vault); },
        [](const Result<void>&) {}); // It is offered again at worst.
    m_known.remove(m_draft.about);
    m_draft.id = {};
    m_draft.content = {};
}

} // namespace app::shell
