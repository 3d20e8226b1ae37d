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

QString dayOf(core::base::Timestamp time)
{
    return widgets::dateText(QDateTime::fromMSecsSinceEpoch(time.msecs, QTimeZone("Europe/London")).date());
}

/// When its recovery words were made, the oldest first.
std::vector<core::base::Timestamp> wordsIn(const VaultDescription& found)
{
    std::vector<core::base::Timestamp> made;
    for (const VaultDescription::Slot& slot : found.slotsInUse)
        if (slot.isRecoveryWords())
            made.push_back(slot.createdAt);
    std::ranges::sort(made);
    return made;
}

QString notYourPassphrase()
{
    return RecoveryPage::tr(
        "That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.");
}

QString theseAreNew()
{
    return RecoveryPage::tr("These are your new recovery words. Write them down.");
}

} // namespace

RecoveryPage::RecoveryPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Recovery words"), tr("Eleven words that open your records if you forget the passphrase.")},
           parent)
    , m_question(new QWidget(this))
    , m_found(new widgets::PlainLabel(QString(), widgets::Kind::Strong, m_question))
    , m_choose(widgets::button(tr("Choose a new passphrase"), m_question))
    , m_first(passphraseFirst())
    , m_passphrase(new widgets::SecretField(m_question))
    //: Group: the page on which recovery words are made. Read by: the person who keeps the diary, who weighs who may
    //: find a paper. Exact.
    , m_field(new widgets::FormField({tr("Your passphrase"), tr("So that nobody else can make words here.")},
                                     m_passphrase, m_question))
    , m_progress(new widgets::PlainLabel(tr("Making the words. This takes a moment."), m_question))
    , m_make(widgets::button(tr("Make recovery words"), widgets::Kind::Main, m_question))
    , m_sheetArea(new QWidget(this))
    , m_view(new RecoveryWordsView(m_sheetArea))
    //: Stands below recovery words that were just made: "these".
    , m_older(
          new widgets::PlainLabel(tr("Your old words still work. They stop when you have checked these."), m_sheetArea))
    , m_next(widgets::button(QString(), widgets::Kind::Main, m_sheetArea))
    , m_again(widgets::button(tr("Show the words again"), m_sheetArea))
    , m_end(new QWidget(this))
    //: On the last step: the new recovery words were checked.
    , m_tearUp(new widgets::PlainLabel(
          tr("Words that you had before open nothing any more: you can tear that paper up."), m_end))
    //: In the place of "you can tear that paper up": the disk did not confirm that the new words stay.
    , m_keepBoth(new widgets::PlainLabel(tr("Your disk had a fault. It helps to keep the old paper too, until the new "
                                            "words have opened your records."),
                                         m_end))
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
    for (QPushButton* each : {m_choose, m_next, m_again, m_goOn})
        offer(each);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_context.navigator.open(shell::PageId::Passphrase); });
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
    auto* column = widgets::columnIn(m_question, widgets::space::Medium);
    column->addWidget(m_found);
    column->addWidget(m_first);
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

QWidget* RecoveryPage::passphraseFirst()
{
    auto* notice = widgets::frame(widgets::Kind::Notice, m_question);
    auto* column = new QVBoxLayout(notice);
    column->setContentsMargins(widgets::space::Medium, widgets::space::Medium, widgets::space::Medium,
                               widgets::space::Medium);
    column->setSpacing(widgets::space::Small);
    column->addWidget(new widgets::PlainLabel(
        //: To somebody who forgot the passphrase and came in with the recovery words.
        tr("Choose a new passphrase first. Until then the words on your paper are the only way in."), notice));
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    return notice;
}

QWidget* RecoveryPage::words()
{
    auto* column = widgets::columnIn(m_sheetArea, widgets::space::Medium);
    column->addWidget(m_view);
    m_older->hide();
    column->addWidget(m_older);
    auto* buttons = new widgets::FlowLayout(widgets::space::Small);
    buttons->addWidget(m_next);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    return m_sheetArea;
}

QWidget* RecoveryPage::end()
{
    auto* column = widgets::columnIn(m_end, widgets::space::Medium);
    column->addWidget(new widgets::PlainLabel(tr("Your recovery words are ready."), widgets::Kind::Strong, m_end));
    column->addWidget(new widgets::PlainLabel(tr("It helps to keep the paper where nobody at home finds it."), m_end));
    column->addWidget(m_tearUp);
    column->addWidget(m_keepBoth);
    column->addWidget(
        new widgets::PlainLabel(tr("Backups that you made before still open with the words of that time."), m_end));
    column->addWidget(m_goOn, 0, Qt::AlignLeading);
    return m_end;
}

void RecoveryPage::arrive(const QByteArray&, shell::Purpose)
{
    if (m_state != State::Asking && m_state != State::Done)
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
    const auto made = wordsIn(found);
    const QString day = made.empty() ? QString() : widgets::isolate(dayOf(made.front()));
    if (made.empty())
        m_found->setText(tr("You have no recovery words."));
    else if (made.size() == 1)
        //: %1 is a day.
        m_found->setText(tr("You have recovery words from %1. They work until you have checked new ones.").arg(day));
    else
        //: %1 is a day. "newer ones": recovery words that were made and shown, but two of them were never typed.
        m_found->setText(tr("You have recovery words from %1. There are newer ones that were not checked. All of them "
                            "work until you have checked new ones.")
                             .arg(day));
    m_older->setVisible(made.size() > 1);
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
    m_sheetArea->setVisible(state == State::Words || state == State::Ending);
    for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_next, m_again})
        each->setEnabled(state != State::Ending);
    m_end->setVisible(state == State::Done);
    m_progress->setVisible(state == State::Making);
    m_passphrase->setEnabled(state == State::Asking);
    // Who came in with the recovery words has no passphrase yet that could be asked for.
    const bool hasPassphrase = !m_context.vault->isOpenedWithRecoveryWords();
    m_first->setVisible(!hasPassphrase);
    m_field->setVisible(hasPassphrase);
    m_make->setEnabled(state == State::Asking && hasPassphrase && !m_context.vault->isReadOnly());
    showButtons();
}

void RecoveryPage::showButtons()
{
    const bool isCheck = m_view->phase() == RecoveryWordsView::Phase::Check;
    m_next->setText(isCheck ? tr("Check these two words") : tr("I have the words on paper"));
    m_again->setVisible(isCheck);
    if (isCheck)
        m_context.status.forget(theseAreNew());
}

void RecoveryPage::make()
{
    if (!m_make->isEnabled())
        return;
    m_field->setProblem(m_passphrase->isEmpty() ? tr("Enter your passphrase.") : QString());
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
        [vault = m_context.vault, secret](JobContext& job) -> Result<SecretBytes> {
            if (const auto fits = core::vault::checkPassphrase(*vault, *secret, job); !fits)
                return fits.error();
            return core::custody::addRecoveryWords(*vault, job);
        },
        [this](Result<SecretBytes> made) { finish(std::move(made)); });
}

void RecoveryPage::finish(Result<SecretBytes> made)
{
    if (made) {
        m_view->setWords(*std::move(made));
        setState(State::Words);
        //: Said while another page is shown. "their page" is the one called "Recovery words".
        const QString elsewhere = tr("Your new recovery words are on their page. Write them down there.");
        m_context.status.say(isVisible() ? theseAreNew() : elsewhere);
        return;
    }
    m_context.status.forget(m_progress->text());
    setState(State::Asking);
    const core::base::Error& error = made.error();
    if (!isVisible())
        return tellElsewhere(error);
    if (error.code == ErrorCode::Canceled) {
        m_context.status.say(tr("You stopped it. Nothing was changed."));
        return m_make->setFocus(Qt::OtherFocusReason);
    }
    if (error.code != ErrorCode::WrongKey)
        return errors()->show({{tr("Nothing was changed."), nullptr}, {shell::errorText(error), nullptr}});
    m_field->setProblem(notYourPassphrase());
    errors()->show({{m_field->problem(), m_passphrase->line()}});
}

void RecoveryPage::tellElsewhere(const core::base::Error& error)
{
    keepDrafts();
    if (error.code == ErrorCode::Canceled)
        m_context.status.say(tr("You stopped it. Nothing was changed."));
    else if (error.code == ErrorCode::WrongKey)
        m_context.status.say(notYourPassphrase());
    else
        //: %1 is a sentence that says what went wrong.
        m_context.status.say(tr("No recovery words were made. %1").arg(shell::errorText(error)));
}

void RecoveryPage::goOn()
{
    if (m_state != State::Words)
        return;
    if (m_view->phase() == RecoveryWordsView::Phase::Words) {
        m_view->askForThem();
        return showButtons();
    }
    const auto faults = m_view->check();
    errors()->show(faults);
    if (faults.empty())
        endOlder();
}

void RecoveryPage::endOlder()
{
    setState(State::Ending);
    m_context.tray.save<bool>(
        //: A line that shows what is going on: the old recovery words shall open nothing any more.
        {tr("Putting an end to the old words"), m_context.caseId, this},
        [vault = m_context.vault,
         words = std::make_shared<SecretBytes>(m_view->words().copy())](JobContext& job) -> Result<bool> {
            if (const auto ended = core::custody::keepOnlyRecoveryWords(*vault, *words, job); !ended)
                return ended.error();
            return !vault->notices().contains(QLatin1String("header_not_synced"));
        },
        [this](const Result<bool>& ended) { finishEnding(ended); });
}

void RecoveryPage::finishEnding(const Result<bool>& ended)
{
    const bool isSeen = isVisible();
    if (!ended) {
        setState(State::Words);
        //: The two words that were asked for were right, but the old recovery words could not be taken away.
        const QString problem
            = tr("The new words work, and so do your old ones. Check them again to end the old ones.");
        if (isSeen)
            return errors()->show({{problem, nullptr}, {shell::errorText(ended.error()), nullptr}});
        return m_context.status.say(problem);
    }
    m_view->clear();
    m_tearUp->setVisible(*ended);
    m_keepBoth->setVisible(!*ended);
    setState(State::Done);
    m_context.status.say(tr("Your recovery words are ready."));
    if (isSeen)
        m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace app::vault::keys
