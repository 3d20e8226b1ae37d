#include "app/vault/keys/RecoveryPage.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/commands/KeyMap.h"
#include "app/vault/keys/RecoverySheet.h"
#include "app/vault/keys/RecoveryWordsView.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/custody/VaultSession.h"
#include "core/vault/RemoveVault.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace app::vault::keys {

namespace {

using core::base::ErrorCode;
using core::base::JobContext;
using core::base::Result;
using core::crypto::SecretBytes;
using core::vault::VaultDescription;

constexpr int recoveryKind = 2; ///< VaultDescription::Slot::kind

QVBoxLayout* columnInside(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    return column;
}

QString dayOf(core::base::Timestamp time)
{
    return widgets::dateText(QDateTime::fromMSecsSinceEpoch(time.msecs, QTimeZone("Europe/London")).date());
}

} // namespace

RecoveryPage::RecoveryPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Recovery words"), tr("Eleven words that open your records if you forget the passphrase.")},
           parent)
    , m_question(new QWidget(this))
    , m_found(new widgets::PlainLabel(QString(), widgets::Kind::Strong, m_question))
    , m_passphrase(new widgets::SecretField(m_question))
    //: Group: the page on which recovery words are made. Read by: the person who keeps the diary, who weighs who may
    //: find a paper. Exact.
    , m_field(new widgets::FormField({tr("Your passphrase"), tr("So that nobody else can make words here.")},
                                     m_passphrase, m_question))
    , m_progress(new widgets::PlainLabel(tr("Making the words. This takes a moment."), m_question))
    , m_make(widgets::button(tr("Make recovery words"), widgets::Kind::Main, m_question))
    , m_sheetArea(new QWidget(this))
    , m_view(new RecoveryWordsView(m_sheetArea))
    , m_next(widgets::button(QString(), widgets::Kind::Main, m_sheetArea))
    , m_again(widgets::button(tr("Show the words again"), m_sheetArea))
    , m_end(new QWidget(this))
    //: A button: to the next step.
    , m_goOn(widgets::button(tr("Go on"), widgets::Kind::Main, m_end))
    , m_sheet(new RecoverySheet(
          {context.queries, context.prompts, context.vault->clock(), context.settings.language().code}, this))
{
    body()->addWidget(question());
    body()->addWidget(words());
    body()->addWidget(end());
    body()->addStretch();
    offer(m_make, shell::Command::NewRecoveryWords);
    for (QPushButton* each : {m_next, m_again, m_goOn})
        offer(each);
    connect(m_passphrase, &widgets::SecretField::submitted, this, &RecoveryPage::make);
    connect(m_make, &QPushButton::clicked, this, &RecoveryPage::make);
    connect(m_next, &QPushButton::clicked, this, &RecoveryPage::goOn);
    connect(m_view, &RecoveryWordsView::submitted, this, &RecoveryPage::goOn);
    connect(m_again, &QPushButton::clicked, this, [this] {
        heading()->setFocus(Qt::OtherFocusReason); // Not on Leave now, when this button goes.
        m_view->showWords();
        errors()->clear();
        showButtons();
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    connect(m_view, &RecoveryWordsView::printWanted, this, [this] {
        errors()->clear();
        m_sheet->print(m_view->words());
    });
    connect(m_sheet, &RecoverySheet::said, this, [this](const QString& sentence) { m_context.status.say(sentence); });
    connect(m_sheet, &RecoverySheet::failed, this, [this](const QString& sentence) {
        errors()->show({{sentence, nullptr}});
    });
    setState(State::Asking);
}

QWidget* RecoveryPage::question()
{
    auto* column = columnInside(m_question);
    column->addWidget(m_found);
    for (const QString& sentence :
         {tr("They go on paper. Who could find it? A friend, a solicitor or a support worker can keep it for you, "
             "away from home."),
          tr("Have a pen and paper ready. The words are shown only once.")})
        column->addWidget(new widgets::PlainLabel(sentence, m_question));
    m_passphrase->setShowKeys(
        shell::commands::KeyMap(m_context.settings.changedKeys()).keysOf(shell::Command::ShowTyped).value(0));
    column->addWidget(m_field);
    column->addWidget(m_progress);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    return m_question;
}

QWidget* RecoveryPage::words()
{
    auto* column = columnInside(m_sheetArea);
    column->addWidget(m_view);
    auto* buttons = new widgets::FlowLayout(widgets::space::Small);
    buttons->addWidget(m_next);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    return m_sheetArea;
}

QWidget* RecoveryPage::end()
{
    auto* column = columnInside(m_end);
    column->addWidget(new widgets::PlainLabel(tr("Your recovery words are ready."), widgets::Kind::Strong, m_end));
    column->addWidget(new widgets::PlainLabel(tr("It helps to keep the paper where nobody at home finds it. Words that "
                                                 "you had before open nothing any more: you can tear that paper up."),
                                              m_end));
    column->addWidget(
        new widgets::PlainLabel(tr("Backups that you made before still open with the words of that time."), m_end));
    column->addWidget(m_goOn, 0, Qt::AlignLeading);
    return m_end;
}

void RecoveryPage::arrive(const QByteArray&, shell::Purpose)
{
    if (m_state == State::Making || m_state == State::Words)
        return;
    setState(State::Asking);
}

void RecoveryPage::reload()
{
    m_looking = m_context.queries.start<VaultDescription>(
        this, [vault = m_context.vault](JobContext&) { return core::vault::describeVault(vault->folder()); },
        [this](const Result<VaultDescription>& found) { found ? showFound(*found) : showProblem(found.error()); });
}

void RecoveryPage::showFound(const VaultDescription& found)
{
    const auto slot = std::ranges::find(found.slotsInUse, recoveryKind, &VaultDescription::Slot::kind);
    m_found->setText(
        slot == found.slotsInUse.end()
            ? tr("You have no recovery words.")
            : /*: %1: a day. */ tr("You have recovery words from %1. They stop working when you make new ones.")
                  .arg(widgets::isolate(dayOf(slot->createdAt))));
}

void RecoveryPage::keepDrafts()
{
    if (m_state == State::Making)
        return;
    m_passphrase->clear();
    m_field->setProblem(QString());
    errors()->clear();
}

void RecoveryPage::setState(State state)
{
    m_state = state;
    if (isVisible() && state != State::Asking)
        heading()->setFocus(Qt::OtherFocusReason); // Not on Leave now, when what was pressed is switched off.
    m_question->setVisible(state == State::Asking || state == State::Making);
    m_sheetArea->setVisible(state == State::Words);
    m_end->setVisible(state == State::Done);
    m_progress->setVisible(state == State::Making);
    m_passphrase->setEnabled(state == State::Asking);
    m_make->setEnabled(state == State::Asking && !m_context.vault->isReadOnly());
    // Who came in with the recovery words has no passphrase yet that could be asked for.
    m_field->setVisible(!m_context.vault->isOpenedWithRecoveryWords());
    showButtons();
}

void RecoveryPage::showButtons()
{
    const bool isCheck = m_view->phase() == RecoveryWordsView::Phase::Check;
    m_next->setText(isCheck ? tr("Check these two words") : tr("I have the words on paper"));
    m_again->setVisible(isCheck);
}

void RecoveryPage::make()
{
    if (!m_make->isEnabled())
        return;
    const bool isAsked = !m_context.vault->isOpenedWithRecoveryWords();
    m_field->setProblem(isAsked && m_passphrase->isEmpty() ? tr("Enter your passphrase.") : QString());
    if (!m_field->problem().isEmpty())
        return errors()->show({{m_field->problem(), m_passphrase->line()}});
    auto typed = m_passphrase->take();
    if (!typed)
        return showProblem(typed.error());
    errors()->clear();
    // Shared, because a job is copied and secrets can only be moved.
    auto secret = std::make_shared<SecretBytes>(*std::move(typed));
    setState(State::Making);
    m_context.status.say(m_progress->text());
    m_context.tray.start<SecretBytes>(
        {tr("Making recovery words"), m_context.caseId, this},
        [vault = m_context.vault, secret, isAsked](JobContext& job) -> Result<SecretBytes> {
            if (isAsked)
                if (const auto fits = core::vault::checkPassphrase(*vault, *secret, job); !fits)
                    return fits.error();
            return core::custody::renewRecoveryWords(*vault, job);
        },
        [this](Result<SecretBytes> made) { finish(std::move(made)); });
}

void RecoveryPage::finish(Result<SecretBytes> made)
{
    if (made) {
        m_view->setWords(*std::move(made));
        setState(State::Words);
        m_context.status.say(tr("These are your new recovery words. Older ones open nothing any more."));
        return;
    }
    setState(State::Asking);
    const core::base::Error& error = made.error();
    if (error.code == ErrorCode::Canceled) {
        m_context.status.say(tr("You stopped it. Nothing was changed."));
        return isVisible() ? m_make->setFocus(Qt::OtherFocusReason) : void();
    }
    if (error.code != ErrorCode::WrongKey)
        return errors()->show({{tr("Nothing was changed."), nullptr}, {shell::errorText(error), nullptr}});
    m_field->setProblem(
        tr("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language."));
    errors()->show({{m_field->problem(), m_passphrase->line()}});
}

void RecoveryPage::goOn()
{
    if (m_view->phase() == RecoveryWordsView::Phase::Words) {
        m_view->askForThem();
        return showButtons();
    }
    const auto faults = m_view->check();
    errors()->show(faults);
    if (!faults.empty())
        return;
    m_view->clear();
    setState(State::Done);
    m_context.status.say(tr("Your recovery words are ready."));
    if (isVisible())
        m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace app::vault::keys
