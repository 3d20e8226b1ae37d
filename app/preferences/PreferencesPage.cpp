#include "app/preferences/PreferencesPage.h"

#include "app/preferences/KeyPart.h"
#include "app/preferences/LanguagePart.h"
#include "app/settings/AppSettings.h"
#include "app/shell/IdleChoices.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/base/Version.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace app::preferences {

namespace {

using widgets::Appearance;
using widgets::HeadingLabel;
using widgets::PlainLabel;

constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return PreferencesPage::tr("As this computer says");
    case Appearance::Light:
        return PreferencesPage::tr("Light");
    case Appearance::Dark:
        return PreferencesPage::tr("Dark");
    case Appearance::HighContrast:
        return PreferencesPage::tr("High contrast");
    }
    return {};
}

} // namespace

PreferencesPage::PreferencesPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Settings and safety"), tr("Changes work at once.")}, parent)
    , m_idle(new shell::IdleChoices(this))
    , m_leavesOnKeys(new QCheckBox(tr("Shift or Esc three times leaves at once"), this))
    , m_showsDots(new QCheckBox(tr("Show dots that count the presses"), this))
    , m_blurs(new QCheckBox(tr("Blur pictures until I ask to see them"), this))
    , m_remembers(new QCheckBox(tr("Remember where my records are"), this))
    , m_percent(new PlainLabel(QString(), this))
{
    addSafety();
    addReading();
    addLanguage();
    addKeys();
    addLimits();
    addAbout();
    body()->addStretch();
}

void PreferencesPage::addSafety()
{
    body()->addWidget(new HeadingLabel(tr("Safety"), HeadingLabel::Level::Section, this));
    body()->addWidget(m_idle);
    for (QCheckBox* box : {m_leavesOnKeys, m_showsDots, m_blurs, m_remembers})
        body()->addWidget(box);
    body()->addWidget(new PlainLabel(tr("Remembering puts the name of the folder into a small file on this computer. "
                                        "Someone else could read it."),
                                     widgets::Kind::Quiet, this));

    auto& settings = m_context.settings;
    connect(m_idle, &shell::IdleChoices::chosen, this, [&settings](int minutes) { settings.setIdleMinutes(minutes); });
    connect(m_leavesOnKeys, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setLeavesOnKeys(isOn); });
    connect(m_showsDots, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setShowsLeaveDots(isOn); });
    connect(m_blurs, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setBlursPictures(isOn); });
    connect(m_remembers, &QCheckBox::clicked, this, [this, &settings](bool isOn) {
        settings.setRememberedFolder(isOn ? m_context.vault->folder() : QString());
    });
}

void PreferencesPage::addReading()
{
    body()->addWidget(new HeadingLabel(tr("Reading"), HeadingLabel::Level::Section, this));
    body()->addWidget(m_percent);
    auto* sizes = new widgets::FlowLayout(widgets::space::Small);
    const auto add = [this, sizes](const QString& words, std::function<int(int)> change) {
        auto* made = widgets::button(words, this);
        connect(made, &QPushButton::clicked, this,
                [this, change = std::move(change)] { setTextPercent(change(m_context.settings.look().textPercent)); });
        sizes->addWidget(made);
    };
    add(tr("Smaller text"), [](int percent) { return percent - 10; });
    add(tr("Normal text"), [](int) { return 100; });
    add(tr("Bigger text"), [](int percent) { return percent + 10; });
    body()->addLayout(sizes);
    connect(&m_context.settings, &settings::AppSettings::changed, this, &PreferencesPage::showTextPercent);
    auto* group = new QGroupBox(tr("Colours"), this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Appearance appearance : appearances) {
        m_appearances.push_back(new QRadioButton(wordOf(appearance), group));
        column->addWidget(m_appearances.back());
        connect(m_appearances.back(), &QRadioButton::clicked, this, [this, appearance] {
            auto look = m_context.settings.look();
            look.appearance = appearance;
            m_context.settings.setLook(look);
        });
    }
    body()->addWidget(group);
}

void PreferencesPage::setTextPercent(int percent)
{
    auto look = m_context.settings.look();
    look.textPercent = percent;
    m_context.settings.setLook(look);
    m_context.status.say(m_percent->text());
}

void PreferencesPage::showTextPercent()
{
    m_percent->setText(tr("Text size: %1 %").arg(m_context.settings.look().textPercent));
}

void PreferencesPage::addLanguage()
{
    body()->addWidget(new HeadingLabel(tr("Language and dates"), HeadingLabel::Level::Section, this));
    body()->addWidget(new LanguagePart(m_context.settings, this));
}

void PreferencesPage::addKeys()
{
    body()->addWidget(new HeadingLabel(tr("Keys"), HeadingLabel::Level::Section, this));
    body()->addWidget(new KeyPart(m_context, this));
}

void PreferencesPage::addLimits()
{
    body()->addWidget(new HeadingLabel(tr("What this computer may remember"), HeadingLabel::Level::Section, this));
    for (const QString& sentence :
         {tr("We do not keep a list of files, and we show no messages outside this window."),
          tr("Your computer may remember that this app was put on it and started. We cannot remove that."),
          tr("Copies that you save are not locked. Backups of this computer may keep them."),
          tr("Deleted files can sometimes be brought back from a disk."),
          tr("A spy program can see the screen and the keys you press.")})
        body()->addWidget(new PlainLabel(sentence, this));
}

void PreferencesPage::addAbout()
{
    body()->addWidget(new HeadingLabel(tr("About"), HeadingLabel::Level::Section, this));
    //: %1: a version number. %2: that of Qt.
    body()->addWidget(new PlainLabel(
        tr("Holdfast %1, with Qt %2. Free software under the GPL, version 3 or later. It has no network code.")
            .arg(widgets::isolate(core::base::programVersion()), widgets::isolate(QString::fromLatin1(qVersion()))),
        this));
}

void PreferencesPage::reload()
{
    const auto& settings = m_context.settings;
    m_idle->setMinutes(settings.idleMinutes());
    m_leavesOnKeys->setChecked(settings.leavesOnKeys());
    m_showsDots->setChecked(settings.showsLeaveDots());
    m_blurs->setChecked(settings.blursPictures());
    m_remembers->setChecked(!settings.rememberedFolder().isEmpty());
    showTextPercent();
    for (std::size_t i = 0; i < appearances.size(); ++i)
        m_appearances[i]->setChecked(appearances[i] == settings.look().appearance);
}

} // namespace app::preferences
