#include "app/vault/PassphraseStep.h"

#include "app/shell/ErrorText.h"
#include "app/shell/Prompts.h"
#include "app/vault/PassphraseStrength.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Fold.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/vault/Passphrase.h"

#include <QDir>
#include <QGuiApplication>
#include <QInputMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace app::vault {

namespace {

constexpr int offeredWords = 5; // 64.6 bits (security-design 4.2).
constexpr int barBits = 80; // A full bar.
constexpr std::chrono::milliseconds typingPause{800};

QString strengthInWords(double bits)
{
    if (bits <= 0)
        return PassphraseStep::tr("Strength: not rated yet");
    if (bits < leastBits)
        return PassphraseStep::tr("Strength: too easy to guess");
    if (bits < goodBits)
        return PassphraseStep::tr("Strength: it will do. One more word makes it much harder to guess.");
    return PassphraseStep::tr("Strength: strong");
}

} // namespace

PassphraseStep::PassphraseStep(FirstRunPlan& plan, shell::Prompts& prompts, QWidget* parent)
    : FirstRunStep(tr("Choose a passphrase"),
                   tr("Some random words are easier to remember and harder to guess. No one can open your records "
                      "without it. We do not keep a copy."),
                   parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_choices(addChoices(tr("Which passphrase?"), {tr("Use these words"), tr("I will choose my own")}, true))
    , m_words(new widgets::PlainLabel(QString(), widgets::Kind::Section, this))
    , m_different(widgets::button(tr("Different words"), this))
    , m_secret(new widgets::SecretField(this))
    , m_field(new widgets::FormField({tr("Type it once to make sure"), QString()}, m_secret, this))
    , m_strength(new widgets::PlainLabel(QString(), this))
    , m_bar(new QProgressBar(this))
    , m_keyboard(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_place(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_pause(new QTimer(this))
{
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    body()->addWidget(m_words);
    body()->addWidget(m_different, 0, Qt::AlignLeading);
    body()->addWidget(m_field);
    m_bar->setRange(0, barBits);
    m_bar->setTextVisible(false);
    m_bar->setMaximumSize(320, widgets::space::Medium);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    body()->addWidget(m_strength);
    body()->addWidget(m_bar);
    body()->addWidget(m_keyboard);
    auto* who = new widgets::Fold(tr("Who could guess it?"), this);
    for (const QString& sentence :
         {tr("Someone who knows you tries names, pets, teams, streets and dates first."),
          tr("A program tries millions of known passphrases, songs and sayings."),
          tr("Words that chance puts together have no link to you, and no saying behind them.")})
        who->column()->addWidget(new widgets::PlainLabel(sentence, who->content()));
    body()->addWidget(who);
    body()->addWidget(m_place);
    auto* elsewhere = new widgets::LinkButton(tr("Keep them in another place"), this);
    connect(elsewhere, &QPushButton::clicked, this, &PassphraseStep::choosePlace);
    body()->addWidget(elsewhere, 0, Qt::AlignLeading);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT said(m_strength->text()); });
    connect(m_different, &QPushButton::clicked, this, &PassphraseStep::offerWords);
    connect(m_secret, &widgets::SecretField::changed, this, &PassphraseStep::rate);
    connect(m_secret, &widgets::SecretField::submitted, this, &PassphraseStep::nextWanted);
    connect(m_secret->line(), &widgets::SecretLine::capsLockGuessed, this, [this](bool isOn) {
        m_capsLock = isOn;
        rate();
    });
    for (QRadioButton* choice : m_choices)
        connect(choice, &QRadioButton::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            const bool isOffered = m_choices.front()->isChecked();
            m_words->setVisible(isOffered);
            m_different->setVisible(isOffered);
            m_field->setLabel(isOffered ? tr("Type it once to make sure") : tr("Type your own passphrase"));
            m_secret->clear();
            errors()->clear();
        });
    rate();
}

void PassphraseStep::enter()
{
    if (m_offered.isEmpty())
        offerWords();
    showPlace();
}

void PassphraseStep::takeOver(FirstRunStep& before)
{
    FirstRunStep::takeOver(before);
    auto& other = static_cast<PassphraseStep&>(before);
    m_offered = other.m_offered;
    m_words->setText(m_offered);
    m_secret->line()->swapText(*other.m_secret->line());
    rate();
}

void PassphraseStep::offerWords()
{
    const auto words = core::vault::suggestPassphrase(offeredWords);
    const auto bytes = words.view();
    m_offered = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_words->setText(m_offered);
    m_secret->clear();
    Q_EMIT said(tr("There are five new words on this page."));
}

void PassphraseStep::choosePlace()
{
    const QString parent = m_prompts.pickFolder(tr("Keep them here"));
    if (parent.isEmpty())
        return;
    m_plan.folder = QDir(parent).filePath(QStringLiteral("holdfast"));
    showPlace();
    Q_EMIT said(m_place->text());
}

void PassphraseStep::showPlace()
{
    //: %1 is a folder.
    m_place->setText(
        tr("Your records will be kept in %1").arg(widgets::isolate(QDir::toNativeSeparators(m_plan.folder))));
}

void PassphraseStep::rate()
{
    const bool isOffered = m_choices.front()->isChecked() && m_secret->equals(m_offered) && !m_offered.isEmpty();
    const double bits
        = isOffered ? offeredWords * bitsPerRandomWord : strengthOf(m_secret->view(), m_plan.knownWords).bits;
    m_strength->setText(strengthInWords(bits));
    m_bar->setValue(std::clamp(static_cast<int>(bits), 0, barBits));
    const QString layout = QGuiApplication::inputMethod()->locale().nativeLanguageName();
    m_keyboard->setText(m_capsLock ? tr("Caps Lock is on.") : tr("Caps Lock: off"));
    if (!layout.isEmpty())
        //: %1 is a language; %2 says whether Caps Lock is on.
        m_keyboard->setText(tr("Keyboard: %1. %2").arg(layout, m_keyboard->text()));
    if (!m_secret->isEmpty())
        m_pause->start();
}

bool PassphraseStep::finish()
{
    const bool isOffered = m_choices.front()->isChecked();
    QString problem;
    if (m_secret->isEmpty()) {
        problem = isOffered ? tr("Type the words once, with a space between them.") : tr("Enter your passphrase.");
    } else if (isOffered && !m_secret->equals(m_offered)) {
        problem = tr("What you typed is not the same as the words. Check each word.");
    } else if (!isOffered) {
        const PassphraseStrength strength = strengthOf(m_secret->view(), m_plan.knownWords);
        if (strength.bits < leastBits)
            problem = strength.usesKnownWord
                ? tr("This passphrase uses a name you told us. Choose words that no one could link to you.")
                : tr("This passphrase is too easy to guess. Add one or two more words.");
    }
    m_field->setProblem(problem);
    if (!problem.isEmpty()) {
        errors()->show({{problem, m_secret->line()}});
        return false;
    }
    errors()->clear();
    auto taken = m_secret->take();
    if (!taken) {
        errors()->show({{shell::errorText(taken.error()), m_secret->line()}});
        return false;
    }
    m_plan.passphrase = *std::move(taken);
    return true;
}

} // namespace app::vault
