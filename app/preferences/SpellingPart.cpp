#include "app/preferences/SpellingPart.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/spelling/OwnWords.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::preferences {

using core::base::JobContext;
using core::base::Result;
using spelling::Dictionary;

namespace {

bool speaks(const std::vector<Dictionary>& found, const char* language)
{
    return std::ranges::any_of(
        found, [language](const Dictionary& each) { return each.code.startsWith(QLatin1String(language)); });
}

/// What is not there, in a sentence or two; empty when nothing is missed. Welsh and Urdu are languages of the window,
/// and no system that we know of comes with their words.
QString missingText(const std::vector<Dictionary>& found, const QString& chosen)
{
    if (found.empty())
        //: Group: settings of the marks under words that may be misspelt. Read by: the person who keeps the diary, who
        //: may not spell well. No blame.
        return SpellingPart::tr("There are no word lists on this computer. So no words are marked.");
    QStringList sentences;
    if (std::ranges::find(found, chosen, &Dictionary::code) == found.end())
        //: %1 is a language: "English (UK)".
        sentences << SpellingPart::tr("The word list for %1 is not on this computer. So no words are marked.")
                         .arg(spelling::languageName(chosen));
    const bool hasWelsh = speaks(found, "cy");
    const bool hasUrdu = speaks(found, "ur");
    if (!hasWelsh && !hasUrdu)
        sentences << SpellingPart::tr("There is no word list for Welsh or Urdu on this computer.");
    else if (!hasWelsh)
        sentences << SpellingPart::tr("There is no word list for Welsh on this computer.");
    else if (!hasUrdu)
        sentences << SpellingPart::tr("There is no word list for Urdu on this computer.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

SpellingPart::SpellingPart(const shell::PageContext& context, std::vector<Dictionary> found, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_found(std::move(found))
    , m_marks(new widgets::CheckBox(tr("Mark words that may be misspelt"), this))
    , m_missing(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_words(new widgets::GroupBox(tr("Your own words"), this))
    , m_noWords(new widgets::PlainLabel(tr("None yet. You can add a marked word from its menu."), this))
    , m_list(new widgets::ChipList(m_words))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    auto* marks = new QVBoxLayout;
    marks->setSpacing(widgets::space::Tight);
    marks->addWidget(m_marks);
    marks->addWidget(new widgets::PlainLabel(tr("A wavy line stands under them. Your words are never changed for you."),
                                             widgets::Kind::Quiet, this));
    column->addLayout(marks);
    column->addWidget(languageChoices());
    column->addWidget(m_missing);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(widgets::space::Tight);
    words->addWidget(new widgets::PlainLabel(tr("These are not marked. They are kept in your records, nowhere else."),
                                             widgets::Kind::Quiet, m_words));
    words->addWidget(m_noWords);
    words->addWidget(m_list);
    column->addWidget(m_words);
    connect(m_marks, &QCheckBox::clicked, &m_context.settings, &settings::AppSettings::setMarksSpelling);
    connect(&m_context.settings, &settings::AppSettings::changed, this, &SpellingPart::refresh);
    connect(m_list, &widgets::ChipList::removed, this, &SpellingPart::remove);
    refresh();
    showWords({});
}

QGroupBox* SpellingPart::languageChoices()
{
    auto* group = new widgets::GroupBox(tr("I write in"), this);
    auto* row = new widgets::FlowLayout(widgets::space::Large);
    for (const Dictionary& each : m_found) {
        auto* choice = new widgets::RadioButton(spelling::languageName(each.code), group);
        row->addWidget(choice);
        m_languages.push_back(choice);
        connect(choice, &QRadioButton::clicked, this,
                [this, code = each.code] { m_context.settings.setSpellingLanguage(code); });
    }
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    group->setVisible(!m_found.empty());
    return group;
}

void SpellingPart::refresh()
{
    const QString chosen = m_context.settings.spellingLanguage();
    m_marks->setChecked(m_context.settings.marksSpelling());
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_languages[i]->setChecked(m_found[i].code == chosen);
    const QString missing = missingText(m_found, chosen);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
}

void SpellingPart::reload()
{
    refresh();
    m_reading = m_context.queries.start<QStringList>(
        this, [vault = m_context.vault](JobContext&) { return core::spelling::listOwnWords(*vault); },
        [this](const Result<QStringList>& words) {
            if (!words)
                return m_context.status.say(shell::errorText(words.error()));
            showWords(*words);
        });
}

void SpellingPart::showWords(const QStringList& words)
{
    std::vector<widgets::ChipList::Chip> chips;
    chips.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        //: %1 is a word that the person added. Spoken of a button.
        chips.push_back({word, widgets::isolateIfForeign(word), tr("Take %1 off your words").arg(word)});
    m_list->setChips(chips);
    m_noWords->setVisible(words.isEmpty());
}

void SpellingPart::remove(const QString& word)
{
    m_noWords->setVisible(m_list->chips().empty());
    m_context.tray.save<void>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this},
        [vault = m_context.vault, word](JobContext&) { return core::spelling::removeOwnWord(word, *vault); },
        [this, word](const Result<void>& removed) {
            if (removed)
                return m_context.status.say(
                    //: %1: a word that the person had added.
                    tr("\"%1\" is no longer one of your words.").arg(widgets::isolateIfForeign(word)));
            m_context.status.say(shell::errorText(removed.error()));
            reload();
        });
}

} // namespace app::preferences
