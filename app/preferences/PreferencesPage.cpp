#include "app/preferences/PreferencesPage.h"

#include "app/settings/AppSettings.h"
#include "app/shell/Shortcuts.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/base/Version.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

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
    , m_minutes(new QSpinBox(this))
    , m_leavesOnKeys(new QCheckBox(tr("Shift or Esc three times leaves at once"), this))
    , m_showsDots(new QCheckBox(tr("Show dots that count the presses"), this))
    , m_blurs(new QCheckBox(tr("Blur pictures until I ask to see them"), this))
    , m_remembers(new QCheckBox(tr("Remember where my records are"), this))
    , m_percent(new QSpinBox(this))
{
    addSafety();
    addReading();
    addKeys();
    addLimits();
    addAbout();
    body()->addStretch();
}

void PreferencesPage::addSafety()
{
    body()->addWidget(new HeadingLabel(tr("Safety"), HeadingLabel::Level::Section, this));
    m_minutes->setRange(0, 60);
    m_minutes->setMaximumWidth(320);
    m_minutes->setSpecialValueText(tr("Only when the computer locks"));
    body()->addWidget(new widgets::FormField(
        {tr("Lock after so many minutes"), tr("Choose 0 to lock only when the computer locks.")}, m_minutes, this));
    for (QCheckBox* box : {m_leavesOnKeys, m_showsDots, m_blurs, m_remembers})
        body()->addWidget(box);
    body()->addWidget(new PlainLabel(tr("Remembering puts the name of the folder into a small file on this computer. "
                                        "Someone else could read it."),
                                     widgets::Kind::Quiet, this));

    auto& settings = m_context.settings;
    connect(m_minutes, &QSpinBox::valueChanged, this, [this, &settings](int minutes) {
        if (!m_isLoading)
            settings.setIdleMinutes(minutes);
    });
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
    m_percent->setRange(80, 300);
    m_percent->setSingleStep(10);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setMaximumWidth(160);
    m_percent->setKeyboardTracking(false);
    body()->addWidget(new widgets::FormField({tr("Text size"),
                                              tr("From 80 to 300. Ctrl and plus, or Ctrl and minus, "
                                                 "work everywhere.")},
                                             m_percent, this));
    auto* group = new QGroupBox(tr("Colours"), this);
    auto* column = new QVBoxLayout(group);
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
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int percent) {
        if (m_isLoading)
            return;
        auto look = m_context.settings.look();
        look.textPercent = percent;
        m_context.settings.setLook(look);
    });
}

void PreferencesPage::addKeys()
{
    body()->addWidget(new HeadingLabel(tr("Keys"), HeadingLabel::Level::Section, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::Large);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& keys, const QString& words) {
        grid->addWidget(new PlainLabel(keys, widgets::Kind::Strong, this), row, 0);
        grid->addWidget(new PlainLabel(words, this), row++, 1);
    };
    for (const shell::Command command : shell::allCommands())
        add(shell::keysOf(command).toString(QKeySequence::NativeText), shell::wordsOf(command));
    add(tr("Ctrl+1 to Ctrl+9"), tr("Go to a page"));
    body()->addLayout(grid);
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
    m_isLoading = true;
    const auto& settings = m_context.settings;
    m_minutes->setValue(settings.idleMinutes());
    m_leavesOnKeys->setChecked(settings.leavesOnKeys());
    m_showsDots->setChecked(settings.showsLeaveDots());
    m_blurs->setChecked(settings.blursPictures());
    m_remembers->setChecked(!settings.rememberedFolder().isEmpty());
    m_percent->setValue(settings.look().textPercent);
    for (std::size_t i = 0; i < appearances.size(); ++i)
        m_appearances[i]->setChecked(appearances[i] == settings.look().appearance);
    m_isLoading = false;
}

} // namespace app::preferences
