#include "app/vault/UnlockForm.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/commands/KeyMap.h"
#include "app/vault/WrongTries.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace app::vault {

namespace {

using core::base::ErrorCode;

constexpr int freeTries = 3; // The third wrong one is followed by a wait.
constexpr int longestWait = 60; // Seconds.
/// What ends sooner is not announced: a screen reader would come to words that are gone.
constexpr std::chrono::seconds noMoment{1};

/// 2 s after the third wrong try, then twice as long each time.
int waitAfter(int wrongTries)
{
    if (wrongTries < freeTries)
        return 0;
    return std::min(longestWait, 1 << std::min(6, wrongTries - freeTries + 1));
}

/// What is wrong with recovery words, as recoveryEntropyFrom() tells it.
QString wordsProblem(const core::base::Error& error)
{
    if (error.code == ErrorCode::Invalid && !error.subject.isEmpty())
        //: %1: which word it is, a number from 1 to 11.
        return UnlockForm::tr("Word %1 is not one of the words. Check its letters.").arg(error.amount);
    if (error.code == ErrorCode::Invalid && error.amount > 0)
        //: %1: how many words were typed.
        return UnlockForm::tr("There are %1 words here. There are 11 on your paper.").arg(error.amount);
    //: Group: the form that opens the records, and what it says when that did not work. Read by: the person who keeps
    //: the diary, or anybody who starts the app. It must say nothing of what is inside.
    return UnlockForm::tr("Those words did not open your records. Check each word and their order, then try again.");
}

} // namespace

UnlockForm::UnlockForm(const QString& folder, const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_jobs(parts.jobs)
    , m_clock(parts.clock)
    , m_wrongTries(wrongTriesOf(folder))
    , m_reason(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_secret(new widgets::SecretField(this))
    //: Noun, a label before a field: the words that open the records. Not "password".
    , m_field(new widgets::FormField({tr("Passphrase"), QString()}, m_secret, this))
    , m_progress(new widgets::PlainLabel(QString(), this))
    //: Verb, a button: open the records.
    , m_open(widgets::button(tr("Unlock"), widgets::Kind::Main, this))
    //: Verb, a button: stop opening the records.
    , m_cancel(widgets::button(tr("Stop"), widgets::Kind::Big, this))
    , m_forgot(new widgets::LinkButton(QString(), this))
    , m_another(new widgets::LinkButton(tr("Open another file"), this))
    , m_new(new widgets::LinkButton(tr("Make new records in another place"), this))
    , m_wait(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    column->addWidget(new widgets::HeadingLabel(tr("Open your records"), widgets::HeadingLabel::Level::Page, this));
    column->addWidget(m_reason);
    column->addWidget(m_field);
    column->addWidget(m_progress);
    auto* actions = new widgets::FlowLayout(widgets::space::Small);
    actions->addWidget(m_open);
    actions->addWidget(m_cancel);
    column->addLayout(actions);
    column->addSpacing(widgets::space::Medium);
    column->addWidget(m_forgot, 0, Qt::AlignLeading);
    column->addWidget(m_another, 0, Qt::AlignLeading);
    column->addWidget(m_new, 0, Qt::AlignLeading);
    column->addStretch();

    const shell::commands::KeyMap keyMap(parts.settings.changedKeys());
    m_another->setShortcut(keyMap.keysOf(shell::Command::OpenOther).value(0));
    m_secret->setShowKeys(keyMap.keysOf(shell::Command::ShowTyped).value(0));
    m_wait->setInterval(std::chrono::seconds(1));
    connect(m_wait, &QTimer::timeout, this, &UnlockForm::tick);
    connect(m_open, &QPushButton::clicked, this, &UnlockForm::tryToOpen);
    connect(m_secret, &widgets::SecretField::submitted, this, &UnlockForm::tryToOpen);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_opening.cancel();
        setBusy(false);
        m_secret->setFocus();
    });
    connect(m_forgot, &QPushButton::clicked, this, [this] {
        setWay(m_way == Way::Passphrase ? Way::RecoveryWords : Way::Passphrase);
        Q_EMIT said(QString()); // What was said of the other way.
    });
    connect(m_another, &QPushButton::clicked, this, &UnlockForm::anotherWanted);
    connect(m_new, &QPushButton::clicked, this, &UnlockForm::newWanted);
    setWay(Way::Passphrase);
    setBusy(false);
}

QWidget* UnlockForm::firstFocus() const
{
    return m_secret->line();
}

void UnlockForm::setWay(Way way)
{
    m_way = way;
    const bool isPassphrase = way == Way::Passphrase;
    m_secret->clear();
    m_field->setProblem(QString());
    m_field->setLabel(isPassphrase ? tr("Passphrase") : tr("Recovery words"));
    m_reason->setText(isPassphrase ? QString()
                                   : tr("Type the eleven words that you wrote down. Capitals do not matter."));
    m_reason->setVisible(!isPassphrase);
    m_forgot->setText(isPassphrase ? tr("I forgot my passphrase") : tr("Use my passphrase"));
    m_secret->setFocus();
}

void UnlockForm::tryToOpen()
{
    if (m_isBusy || m_secondsLeft > 0)
        return;
    if (m_secret->isEmpty()) {
        m_field->setProblem(m_way == Way::Passphrase ? tr("Enter your passphrase.") : tr("Enter your recovery words."));
        Q_EMIT said(m_field->problem());
        m_secret->setFocus();
        return;
    }
    // Eleven words stay until they open something: a slip in one of them is mended, not typed anew.
    auto typed = m_way == Way::Passphrase ? m_secret->take() : m_secret->copy();
    if (!typed)
        return refuse(typed.error());
    auto request = std::make_shared<core::vault::UnlockRequest>();
    request->folder = m_folder;
    (m_way == Way::Passphrase ? request->passphrase : request->recoveryWords) = *std::move(typed);
    m_field->setProblem(QString());
    setBusy(true);
    m_opening = m_jobs.start<OpenedRecords>(
        this,
        [request, &clock = m_clock](core::base::JobContext& job) {
            return openRecords(std::move(*request), clock, job);
        },
        [this](core::base::Result<OpenedRecords> result) { finish(std::move(result)); });
}

void UnlockForm::finish(core::base::Result<OpenedRecords> result)
{
    setBusy(false);
    if (!result)
        return refuse(result.error());
    m_secret->clear();
    result->opened.remark = openedText(*result, m_wrongTries);
    if (m_wrongTries > 0)
        setWrongTries(m_folder, m_wrongTries = 0);
    Q_EMIT opened(result->opened);
}

void UnlockForm::refuse(const core::base::Error& error)
{
    const bool isGuess = error.code == ErrorCode::WrongKey || error.code == ErrorCode::Invalid;
    if (isGuess && m_way == Way::RecoveryWords)
        m_field->setProblem(wordsProblem(error));
    else if (isGuess)
        m_field->setProblem(shell::errorText({ErrorCode::WrongKey}));
    else
        m_field->setProblem(shell::errorText(error));
    Q_EMIT said(QString()); // The field says it: it takes the focus again, and is heard with it.
    if (m_way == Way::Passphrase || error.code == ErrorCode::WrongKey)
        m_secret->clear();
    m_secret->setFocus();
    if (error.code != ErrorCode::WrongKey) // A slip in the words tries no key.
        return;
    setWrongTries(m_folder, ++m_wrongTries);
    startWaiting(waitAfter(m_wrongTries));
}

void UnlockForm::startWaiting(int seconds)
{
    m_secondsLeft = seconds;
    if (seconds == 0)
        return;
    setBusy(false);
    m_wait->start();
}

void UnlockForm::tick()
{
    if (--m_secondsLeft <= 0)
        m_wait->stop();
    setBusy(false);
}

void UnlockForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    const bool isWaiting = m_secondsLeft > 0;
    m_open->setEnabled(!isBusy && !isWaiting);
    m_open->setVisible(!isBusy);
    m_cancel->setVisible(isBusy);
    m_secret->setEnabled(!isBusy);
    m_forgot->setEnabled(!isBusy);
    m_another->setEnabled(!isBusy);
    m_new->setEnabled(!isBusy);
    m_progress->setVisible(isBusy || isWaiting);
    m_progress->setText(isBusy ? tr("Opening. This takes a moment.")
                               : tr("You can try again in %n second(s).", nullptr, m_secondsLeft));
    if (isBusy)
        QTimer::singleShot(noMoment, this, [this] {
            if (m_isBusy)
                Q_EMIT said(m_progress->text());
        });
}

} // namespace app::vault
