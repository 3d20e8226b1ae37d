#include "app/preferences/ReadingPart.h"

#include "app/settings/AppSettings.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace app::preferences {

namespace {

using widgets::Appearance;

constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return ReadingPart::tr("As this computer says");
    case Appearance::Light:
        return ReadingPart::tr("Light");
    case Appearance::Dark:
        return ReadingPart::tr("Dark");
    case Appearance::HighContrast:
        return ReadingPart::tr("High contrast");
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
    all->addWidget(m_percent);
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
    all->addLayout(sizes);
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
    all->addWidget(group);
    all->addWidget(new widgets::PlainLabel(tr("Nothing in this window moves or flashes."), widgets::Kind::Quiet, this));
    connect(&m_context.settings, &settings::AppSettings::changed, this, &ReadingPart::refresh);
    refresh();
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
    m_percent->setText(tr("Text size: %1 %").arg(look.textPercent));
    for (std::size_t i = 0; i < appearances.size(); ++i)
        m_appearances[i]->setChecked(appearances[i] == look.appearance);
}

} // namespace app::preferences
