#include "app/preferences/PreferencesPage.h"

#include "app/preferences/AdvancedPart.h"
#include "app/preferences/DiaryPart.h"
#include "app/preferences/KeyPart.h"
#include "app/preferences/LanguagePart.h"
#include "app/preferences/ReadingPart.h"
#include "app/preferences/SafetyPart.h"
#include "app/preferences/SettingFinder.h"
#include "app/preferences/SpellingPart.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace app::preferences {

PreferencesPage::PreferencesPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Settings and safety"), tr("Changes work at once.")}, parent)
    , m_finder(new SettingFinder(this, this))
    , m_safety(new SafetyPart(context, this))
    , m_reading(new ReadingPart(context, this))
    , m_diary(new DiaryPart(context, this))
    , m_spelling(new SpellingPart(context, spelling::dictionariesIn(spelling::dictionaryFolders()), this))
{
    body()->addWidget(m_finder);
    //: Noun, a part of the settings: locking and leaving.
    addPart(tr("Safety"), m_safety);
    //: Noun, a part of the settings: size of the text, and colours.
    addPart(tr("Reading"), m_reading);
    //: Group: the page of settings: names of its parts. Read by: the person who keeps the diary. One or two words each.
    addPart(tr("Language and dates"), new LanguagePart(m_context.settings, this));
    //: Noun, a part of the settings: what the police are told.
    addPart(tr("Diary"), m_diary);
    body()->addWidget(m_spelling);
    //: Noun, a part of the settings: which keys do what.
    addPart(tr("Keyboard"), new KeyPart(m_context, this));
    //: Adjective, a part of the settings: about the program, and deleting everything.
    addPart(tr("Advanced"), new AdvancedPart(m_context, this));
    body()->addStretch();
    connect(m_finder, &SettingFinder::said, this, [this](const QString& sentence) { m_context.status.say(sentence); });
}

void PreferencesPage::addPart(const QString& heading, QWidget* part)
{
    body()->addWidget(widgets::line(this));
    body()->addWidget(new widgets::HeadingLabel(heading, widgets::HeadingLabel::Level::Section, this));
    body()->addWidget(part);
}

void PreferencesPage::reload()
{
    m_safety->refresh();
    m_reading->refresh();
    m_diary->reload();
    m_spelling->reload();
}

std::vector<shell::PageAction> PreferencesPage::actions() const
{
    auto all = Page::actions();
    all.push_back({tr("Find a setting"), [this] { m_finder->begin(); }, shell::Command::Search});
    return all;
}

} // namespace app::preferences
