#include "app/preferences/ReadingPart.h"

#include "app/settings/AppSettings.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace app::preferences {

namespace {

using widgets::Appearance;
using widgets::Lettering;

constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        //: Group: settings of how the window looks. Read by: the person who keeps the diary, who may see little.
        return ReadingPart::tr("As this computer says");
    case Appearance::Light:
        //: Adjective, a choice of colours: dark letters on white. Not the noun.
        return ReadingPart::tr("Light");
    case Appearance::Dark:
        //: Adjective, a choice of colours: light letters on black.
        return ReadingPart::tr("Dark");
    case Appearance::HighContrast:
        return ReadingPart::tr("High contrast");
    }
    return {};
}

QString wordOf(Lettering lettering)
{
    switch (lettering) {
    case Lettering::System:
        return ReadingPart::tr("The letters of this computer");
    case Lettering::Plain:
        //: A choice: letters without strokes at their ends.
        return ReadingPart::tr("Plain letters");
    case Lettering::Book:
        return ReadingPart::tr("Letters as in a book");
    case Lettering::Wide:
        //: A choice: letters with much room between them.
        return ReadingPart::tr("Wide letters");
    case Lettering::Dyslexia:
        return ReadingPart::tr("Letters that help some people with dyslexia");
    case Lettering::Nastaliq:
        //: A way of writing Urdu. Naskh is the other one.
        return ReadingPart::tr("Nastaliq, for Urdu");
    }
    return {};
}

} // namespace

ReadingPart::ReadingPart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_percent(new widgets::PlainLabel(QString(), this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(widgets::space::Medium);
    // One below the other at the far side, which does not move when all that stands before it grows: so each stays
    // under the mouse that presses it.
    auto* card = widgets::frame(widgets::Kind::Card, this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(widgets::space::Medium, widgets::space::Medium, widgets::space::Medium,
                            widgets::space::Medium);
    row->addWidget(m_percent, 1, Qt::AlignTop);
    auto* buttons = new QWidget(this);
    auto* sizes = widgets::columnIn(buttons, widgets::space::Small);
    const auto add = [this, sizes](const QString& words, std::function<int(int)> change) {
        auto* made = widgets::button(words, this);
        connect(made, &QPushButton::clicked, this,
                [this, change = std::move(change)] { setTextPercent(change(m_context.settings.look().textPercent)); });
        sizes->addWidget(made);
    };
    add(tr("Smaller text"), [](int percent) { return percent - 10; });
    add(tr("Normal text"), [](int) { return 100; });
    add(tr("Bigger text"), [](int percent) { return percent + 10; });
    row->addWidget(buttons);
    all->addWidget(card);
    all->addWidget(letters());
    //: Noun, a label above choices: colours of the window.
    auto* group = new widgets::GroupBox(tr("Colours"), this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Appearance appearance : appearances) {
        m_appearances.push_back(new widgets::RadioButton(wordOf(appearance), group));
        column->addWidget(m_appearances.back());
        connect(m_appearances.back(), &QRadioButton::clicked, this, [this, appearance] {
            auto look = m_context.settings.look();
            look.appearance = appearance;
            m_context.settings.setLook(look);
        });
    }
    all->addWidget(group);
    all->addWidget(new widgets::PlainLabel(tr("Nothing in this window moves or flashes."), widgets::Kind::Quiet, this));
    connect(&m_context.settings, &settings::AppSettings::changed, this, &ReadingPart::refresh);
    refresh();
}

QWidget* ReadingPart::letters()
{
    //: Noun, a label above choices: letters of the alphabet, a typeface. Not those in envelopes.
    auto* group = new widgets::GroupBox(tr("Letters"), this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Lettering lettering : widgets::letterings) {
        auto* choice = new widgets::RadioButton(wordOf(lettering), group);
        choice->setVisible(widgets::isInstalled(lettering) || lettering == m_context.settings.look().lettering);
        m_letterings.emplace_back(lettering, choice);
        column->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, lettering] {
            auto look = m_context.settings.look();
            look.lettering = lettering;
            m_context.settings.setLook(look);
        });
    }
    return group;
}

void ReadingPart::setTextPercent(int percent)
{
    auto look = m_context.settings.look();
    look.textPercent = percent;
    m_context.settings.setLook(look);
    m_context.status.say(m_percent->text());
}

void ReadingPart::refresh()
{
    const widgets::Look look = m_context.settings.look();
    //: %1: a number. Keep the sign % after it.
    m_percent->setText(tr("Text size: %1 %").arg(look.textPercent));
    for (std::size_t i = 0; i < appearances.size(); ++i)
        m_appearances[i]->setChecked(appearances[i] == look.appearance);
    for (const auto& [lettering, choice] : m_letterings)
        choice->setChecked(lettering == look.lettering);
}

} // namespace app::preferences
