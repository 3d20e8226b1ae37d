#include "app/vault/keys/PassphrasePage.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/vault/PassphraseStrength.h"
#include "app/vault/keys/NewPassphrase.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/custody/VaultSession.h"
#include "core/spelling/KnownNames.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace app::vault::keys {

namespace {

using core::base::ErrorCode;
using core::base::JobContext;
using core::base::Result;
using core::crypto::SecretBytes;

constexpr qsizetype mostNames = 2000; ///< More would make each key that is typed slow.

/// What is to be done, on its way to another thread. Shared, because a job is copied and secrets can only be moved.
struct Change
{
    std::optional<SecretBytes> current; ///< Nothing: it is forgotten.
    SecretBytes replacement;
    core::vault::KdfCost cost = core::vault::KdfCost::Tuned;
    bool isKnownToOthers = false;
};

Result<void> changeNow(const Change& change, core::vault::UnlockedVault& vault, JobContext& job)
{
    return change.current
        ? core::custody::changePassphrase(vault, *change.current, change.replacement, change.cost, job)
        : core::custody::resetPassphrase(vault, change.replacement, change.cost, job);
}

QString notTheOneOfNow()
{
    return PassphrasePage::tr(
        "That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.");
}

} // namespace

PassphrasePage::PassphrasePage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Change the passphrase"), QString()}, parent)
    , m_form(new QWidget(this))
    , m_current(new widgets::SecretField(m_form))
    //: Group: the page on which the passphrase is changed. Read by: the person who keeps the diary, who may fear that
    //: somebody knows the old one. Exact.
    , m_currentField(new widgets::FormField({tr("Your passphrase now"), QString()}, m_current, m_form))
    , m_new(new NewPassphrase(context.settings, NewPassphrase::Own::Twice, m_form))
    , m_isKnown(new widgets::CheckBox(tr("Someone else may know the old one"), m_form))
    , m_progress(new widgets::PlainLabel(tr("Changing the passphrase. This takes a moment."), m_form))
    , m_change(widgets::button(tr("Change the passphrase"), widgets::Kind::Main, m_form))
    //: A button: change nothing now.
    , m_later(widgets::button(tr("Not now"), m_form))
    , m_end(new QWidget(this))
    //: "The old one", "the new one": the passphrase.
    , m_left(
          new widgets::PlainLabel(tr("The old one could not be wiped from a copy. It is wiped when you next open your "
                                     "records with the new one."),
                                  m_end))
    //: "the new one", "the old one": the passphrase. The disk did not confirm that the new one stays.
    , m_unsure(new widgets::PlainLabel(tr("Your disk had a fault. If the new one does not open your records, use the "
                                          "old one."),
                                       m_end))
    //: A button: to the next step.
    , m_goOn(widgets::button(tr("Go on"), widgets::Kind::Main, m_end))
{
    body()->addWidget(form());
    body()->addWidget(end());
    body()->addStretch();
    offer(m_change, shell::Command::ChangePassphrase);
    offer(m_later);
    offer(m_goOn);
    connect(m_current, &widgets::SecretField::submitted, this, &PassphrasePage::change);
    connect(m_new, &NewPassphrase::submitted, this, &PassphrasePage::change);
    connect(m_new, &NewPassphrase::begun, this, [this] { errors()->clear(); });
    connect(m_new, &NewPassphrase::said, this, [this](const QString& sentence) { m_context.status.say(sentence); });
    connect(m_change, &QPushButton::clicked, this, &PassphrasePage::change);
    connect(m_later, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    setState(State::Asking);
}

QWidget* PassphrasePage::form()
{
    auto* column = widgets::columnIn(m_form, widgets::space::Medium);
    m_current->setShowKeys({});
    m_current->setShowNames(tr("Show the passphrase of now"), tr("Hide the passphrase of now"));
    column->addWidget(m_currentField);
    column->addWidget(m_new);
    column->addWidget(costs());
    column->addWidget(m_progress);
    auto* buttons = new widgets::FlowLayout(widgets::space::Small);
    buttons->addWidget(m_change);
    buttons->addWidget(m_later);
    column->addLayout(buttons);
    return m_form;
}

QWidget* PassphrasePage::costs()
{
    auto* notice = widgets::frame(widgets::Kind::Notice, m_form);
    auto* column = new QVBoxLayout(notice);
    column->setContentsMargins(widgets::space::Medium, widgets::space::Medium, widgets::space::Medium,
                               widgets::space::Medium);
    column->setSpacing(widgets::space::Tight);
    for (const QString& sentence :
         {tr("Backups and copies that you made before still open with the old one."),
          tr("If you have recovery words, they stay as they are."),
          tr("The old one is wiped from your records when you next open them with the new one.")})
        column->addWidget(new widgets::PlainLabel(sentence, notice));
    column->addWidget(m_isKnown);
    column->addWidget(
        new widgets::PlainLabel(tr("If you tick this, it is wiped at once. A copy that somebody took before "
                                   "still opens with it."),
                                widgets::Kind::Quiet, notice));
    return notice;
}

QWidget* PassphrasePage::end()
{
    auto* column = widgets::columnIn(m_end, widgets::space::Medium);
    column->addWidget(new widgets::PlainLabel(tr("Your passphrase is changed."), widgets::Kind::Strong, m_end));
    column->addWidget(
        new widgets::PlainLabel(tr("From now on your records open with the new one. Backups that you made before still "
                                   "open with the old one. It helps to make a new one soon."),
                                m_end));
    column->addWidget(m_left);
    column->addWidget(m_unsure);
    column->addWidget(m_goOn, 0, Qt::AlignLeading);
    return m_end;
}

QString PassphrasePage::offered() const
{
    return m_new->offered();
}

void PassphrasePage::arrive(const QByteArray&, shell::Purpose)
{
    if (m_state == State::Changing)
        return;
    m_isForgotten = m_context.vault->isOpenedWithRecoveryWords();
    setTitle(m_isForgotten ? tr("Choose a new passphrase") : tr("Change the passphrase"));
    setReason(m_isForgotten ? tr("You came in with your recovery words. A new passphrase takes the place of the one "
                                 "you forgot.")
                            : tr("It takes the place of the one you have now."));
    m_currentField->setVisible(!m_isForgotten);
    m_change->setText(m_isForgotten ? tr("Use this passphrase") : tr("Change the passphrase"));
    m_isKnown->setChecked(false);
    keepDrafts();
    setState(State::Asking);
}

void PassphrasePage::reload()
{
    if (m_state == State::Asking && m_new->offered().isEmpty())
        m_new->offerWords();
    m_names = m_context.queries.start<QStringList>(
        this, [vault = m_context.vault](JobContext&) { return core::spelling::knownNames(*vault); },
        [this](const Result<QStringList>& names) {
            if (names)
                m_new->setKnownWords(knownWordsIn(names->join(QLatin1Char(' '))).mid(0, mostNames));
        });
}

void PassphrasePage::keepDrafts()
{
    if (m_state == State::Changing)
        return;
    m_current->clear();
    m_currentField->setProblem(QString());
    m_new->clear();
    errors()->clear();
}

void PassphrasePage::setState(State state)
{
    m_state = state;
    const bool isChanging = state == State::Changing;
    if (isVisible() && state != State::Asking)
        heading()->setFocus(Qt::OtherFocusReason); // Not on Leave now, when what was pressed is switched off.
    m_form->setVisible(state != State::Done);
    m_end->setVisible(state == State::Done);
    m_progress->setVisible(isChanging);
    for (QWidget* each : std::initializer_list<QWidget*>{m_current, m_new, m_isKnown, m_later})
        each->setEnabled(!isChanging);
    m_change->setEnabled(!isChanging && !m_context.vault->isReadOnly());
}

void PassphrasePage::change()
{
    if (m_state != State::Asking || !m_change->isEnabled())
        return;
    std::vector<widgets::ErrorSummary::Item> faults;
    m_currentField->setProblem(!m_isForgotten && m_current->isEmpty() ? tr("Enter your passphrase.") : QString());
    if (!m_currentField->problem().isEmpty())
        faults.push_back({m_currentField->problem(), m_current->line()});
    auto wrong = m_new->check();
    auto change = std::make_shared<Change>();
    if (!wrong) {
        auto replacement = m_new->copy();
        auto current = m_current->copy();
        if (!replacement || !current)
            return showProblem(replacement ? current.error() : replacement.error());
        if (!m_isForgotten && current->equals(*replacement))
            wrong = m_new->fault(tr("This is the passphrase that you have now. Choose another one."));
        change->replacement = *std::move(replacement);
        if (!m_isForgotten)
            change->current = *std::move(current);
    }
    if (wrong)
        faults.push_back({wrong->sentence, wrong->field});
    errors()->show(faults);
    if (!faults.empty())
        return;
    change->cost = m_cost;
    change->isKnownToOthers = m_isKnown->isChecked();
    setState(State::Changing);
    m_context.status.say(m_progress->text());
    m_context.tray.start<Remarks>(
        {tr("Changing the passphrase"), m_context.caseId, this},
        [vault = m_context.vault, change](JobContext& job) -> Result<Remarks> {
            if (const auto changed = changeNow(*change, *vault, job); !changed)
                return changed.error();
            Remarks remarks;
            // The next opening with the new one does what cannot be done now.
            remarks.isLeftInACopy = change->isKnownToOthers && !core::vault::renewHeaderCopies(*vault);
            remarks.isUnsure = vault->notices().contains(QLatin1String("header_not_synced"));
            return remarks;
        },
        [this](const Result<Remarks>& changed) { finish(changed); });
}

void PassphrasePage::finish(const Result<Remarks>& changed)
{
    if (changed)
        return tellChanged(*changed);
    const core::base::Error& error = changed.error();
    setState(State::Asking);
    m_context.status.forget(m_progress->text());
    if (!isVisible())
        return tellElsewhere(error);
    if (error.code == ErrorCode::Canceled) {
        m_context.status.say(tr("You stopped it. Your passphrase is the one you had."));
        return m_change->setFocus(Qt::OtherFocusReason);
    }
    if (error.code != ErrorCode::WrongKey)
        return errors()->show({{tr("Nothing was changed."), nullptr}, {shell::errorText(error), nullptr}});
    m_current->clear();
    m_currentField->setProblem(notTheOneOfNow());
    errors()->show({{m_currentField->problem(), m_current->line()}});
}

void PassphrasePage::tellChanged(const Remarks& remarks)
{
    const bool isSeen = isVisible(); // Else the person is on another page, and keeps the focus there.
    QStringList sentences{tr("Your passphrase is changed.")};
    for (const auto& [label, isTrue] :
         {std::pair(m_left, remarks.isLeftInACopy), std::pair(m_unsure, remarks.isUnsure)}) {
        label->setVisible(isTrue);
        if (isTrue)
            sentences.append(label->text());
    }
    setState(State::Done);
    keepDrafts();
    m_context.status.say(sentences.join(QLatin1Char(' ')));
    if (isSeen)
        m_goOn->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::tellElsewhere(const core::base::Error& error)
{
    keepDrafts();
    {
        const QSignalBlocker quiet(m_new);
        m_new->offerWords(); // For who comes back to the page as it stands, from a card.
    }
    if (error.code == ErrorCode::Canceled)
        m_context.status.say(tr("You stopped it. Your passphrase is the one you had."));
    else if (error.code == ErrorCode::WrongKey)
        m_context.status.say(notTheOneOfNow());
    else
        //: %1 is a sentence that says what went wrong.
        m_context.status.say(tr("Your passphrase was not changed. %1").arg(shell::errorText(error)));
}

} // namespace app::vault::keys
