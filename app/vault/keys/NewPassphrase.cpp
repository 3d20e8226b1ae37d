#include "app/vault/keys/NewPassphrase.h"

#include "app/settings/AppSettings.h"
#include "app/shell/commands/KeyMap.h"
#include "app/vault/PassphraseStrength.h"
#include "app/widgets/Fold.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/vault/Passphrase.h"

#include <QGroupBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace app::vault::keys {

namespace {

constexpr int offeredWords = 5; // 64.6 bits (security-design 4.2).
constexpr int barBits = 80; // A full bar.
constexpr std::chrono::milliseconds typingPause{800};

QString strengthInWords(double bits)
{
    if (bits <= 0)
        //: Group: fields for a new passphrase, and how hard it is to guess. Read by: the person who keeps the diary,
        //: and with a screen reader. No blame for a weak one.
        return NewPassphrase::tr("Strength: not rated yet");
    if (bits < leastBits)
        return NewPassphrase::tr("Strength: too easy to guess");
    if (bits < goodBits)
        return NewPassphrase::tr("Strength: it will do. One more word makes it much harder to guess.");
    //: How hard the passphrase is to guess: hard.
    return NewPassphrase::tr("Strength: strong");
}

bool isSame(const widgets::SecretField& one, const widgets::SecretField& other)
{
    return std::ranges::equal(one.view(), other.view());
}

} // namespace

NewPassphrase::NewPassphrase(const settings::AppSettings& settings, Own own, QWidget* parent)
    : QWidget(parent)
    , m_own(own)
    , m_words(new widgets::PlainLabel(QString(), widgets::Kind::Section, this))
    //: A button: offer other words that chance has put together.
    , m_different(widgets::button(tr("Different words"), this))
    , m_secret(new widgets::SecretField(this))
    , m_field(new widgets::FormField({QString(), QString()}, m_secret, this))
    , m_again(new widgets::SecretField(this))
    , m_againField(new widgets::FormField({tr("Type it a second time"), QString()}, m_again, this))
    , m_strength(new widgets::PlainLabel(QString(), this))
    , m_bar(new QProgressBar(this))
    , m_keyboard(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_pause(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    column->addWidget(choices());
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(m_words);
    column->addWidget(m_different, 0, Qt::AlignLeading);
    m_secret->setShowKeys(shell::commands::KeyMap(settings.changedKeys()).keysOf(shell::Command::ShowTyped).value(0));
    column->addWidget(m_field);
    m_again->setShowKeys({});
    m_again->setShowNames(tr("Show what I type the second time"), tr("Hide what I type the second time"));
    column->addWidget(m_againField);
    m_bar->setRange(0, barBits);
    m_bar->setTextVisible(false);
    m_bar->setMaximumSize(320, widgets::space::Medium);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    column->addWidget(m_strength);
    column->addWidget(m_bar);
    column->addWidget(m_keyboard);
    auto* who = new widgets::Fold(tr("Who could guess it?"), this);
    for (const QString& sentence :
         {tr("Someone who knows you tries names, pets, teams, streets and dates first."),
          tr("A program tries millions of known passphrases, songs and sayings."),
          tr("Words that chance puts together have no link to you, and no saying behind them.")})
        who->column()->addWidget(new widgets::PlainLabel(sentence, who->content()));
    column->addWidget(who);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT said(m_strength->text()); });
    connect(m_different, &QPushButton::clicked, this, &NewPassphrase::offerWords);
    connect(m_secret, &widgets::SecretField::changed, this, &NewPassphrase::rate);
    connect(m_secret, &widgets::SecretField::submitted, this, [this] {
        if (m_againField->isHidden())
            Q_EMIT submitted();
        else
            m_again->setFocus();
    });
    connect(m_again, &widgets::SecretField::submitted, this, &NewPassphrase::submitted);
    connect(m_secret->line(), &widgets::SecretLine::capsLockGuessed, this, [this](bool isOn) {
        m_capsLock = isOn;
        rate();
    });
    showChoice();
    rate();
}

QGroupBox* NewPassphrase::choices()
{
    auto* group = new widgets::GroupBox(
        m_own == Own::Twice
            ? tr("The new passphrase")
            : /*: A question above two choices: the words that are offered, or one's own. */ tr("Which passphrase?"),
        this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_choices = {new widgets::RadioButton(tr("Use these words"), group),
                 new widgets::RadioButton(tr("I will choose my own"), group)};
    m_choices.front()->setChecked(true);
    for (QRadioButton* choice : m_choices) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            showChoice();
            m_secret->clear();
            m_again->clear();
            m_field->setProblem(QString());
            m_againField->setProblem(QString());
            Q_EMIT begun();
        });
    }
    return group;
}

bool NewPassphrase::isOffered() const
{
    return m_choices.front()->isChecked();
}

void NewPassphrase::showChoice()
{
    m_words->setVisible(isOffered());
    m_different->setVisible(isOffered());
    m_field->setLabel(isOffered() ? tr("Type it once to make sure") : tr("Type your own passphrase"));
    m_againField->setVisible(!isOffered() && m_own == Own::Twice);
    if (!isOffered())
        Q_EMIT said(QString()); // What was said of the words that were offered.
}

void NewPassphrase::setKnownWords(const QStringList& words)
{
    m_knownWords = words;
    rate();
}

void NewPassphrase::offerWords()
{
    const auto words = core::vault::suggestPassphrase(offeredWords);
    const auto bytes = words.view();
    m_offered = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_words->setText(m_offered);
    m_secret->clear();
    Q_EMIT said(tr("There are five new words on this page."));
}

void NewPassphrase::rate()
{
    const bool isTheWords = isOffered() && !m_offered.isEmpty() && m_secret->equals(m_offered);
    const double bits = isTheWords ? offeredWords * bitsPerRandomWord : strengthOf(m_secret->view(), m_knownWords).bits;
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

QString NewPassphrase::problem() const
{
    if (m_secret->isEmpty())
        return isOffered() ? tr("Type the words once, with a space between them.") : tr("Enter a new passphrase.");
    if (isOffered())
        return m_secret->equals(m_offered) ? QString()
                                           : tr("What you typed is not the same as the words. Check each word.");
    const PassphraseStrength strength = strengthOf(m_secret->view(), m_knownWords);
    if (strength.bits >= leastBits)
        return {};
    return strength.usesKnownWord
        ? tr("This passphrase uses a name you told us. Choose words that no one could link to you.")
        : tr("This passphrase is too easy to guess. Add one or two more words.");
}

std::optional<NewPassphrase::Fault> NewPassphrase::check()
{
    const QString sentence = problem();
    m_field->setProblem(sentence);
    m_againField->setProblem(QString());
    if (!sentence.isEmpty())
        return Fault{sentence, m_secret->line()};
    if (m_againField->isHidden() || isSame(*m_secret, *m_again))
        return {};
    m_againField->setProblem(m_again->isEmpty() ? tr("Type the new passphrase a second time.")
                                                : tr("The two are not the same. Type it a second time."));
    return Fault{m_againField->problem(), m_again->line()};
}

NewPassphrase::Fault NewPassphrase::fault(const QString& sentence)
{
    m_field->setProblem(sentence);
    return {sentence, m_secret->line()};
}

core::base::Result<core::crypto::SecretBytes> NewPassphrase::copy() const
{
    return m_secret->copy();
}

core::base::Result<core::crypto::SecretBytes> NewPassphrase::take()
{
    m_pause->stop();
    auto typed = m_secret->take();
    m_again->clear();
    return typed;
}

void NewPassphrase::clear()
{
    m_pause->stop();
    m_secret->clear();
    m_again->clear();
    m_field->setProblem(QString());
    m_againField->setProblem(QString());
    m_offered.clear();
    m_words->setText(QString());
    m_choices.front()->setChecked(true);
}

void NewPassphrase::takeOver(NewPassphrase& before)
{
    m_choices.at(before.isOffered() ? 0 : 1)->setChecked(true);
    m_knownWords = before.m_knownWords;
    m_offered = before.m_offered;
    m_words->setText(m_offered);
    m_secret->line()->swapText(*before.m_secret->line());
    m_again->line()->swapText(*before.m_again->line());
    rate();
}

} // namespace app::vault::keys
