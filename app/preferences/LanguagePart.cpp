#include "app/preferences/LanguagePart.h"

#include "app/settings/AppSettings.h"
#include "app/shell/LanguageChoices.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace app::preferences {

LanguagePart::LanguagePart(settings::AppSettings& settings, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    column->addWidget(new shell::LanguageChoices(settings, this));
    //: Noun, a label above choices: how times of day are written. Not "how often".
    auto* clock = new widgets::GroupBox(tr("Times"), this);
    auto* choices = new QVBoxLayout(clock);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    //: Group: settings of the language and of times. Read by: the person who keeps the diary, who may not read English
    //: well.
    auto* half = new widgets::RadioButton(tr("With am and pm, as in 2:05pm"), clock);
    auto* whole = new widgets::RadioButton(tr("24 hours, as in 14:05"), clock);
    choices->addWidget(half);
    choices->addWidget(whole);
    column->addWidget(clock);
    column->addWidget(new widgets::PlainLabel(tr("Your own words are never translated. Text for the police stays in "
                                                 "English."),
                                              widgets::Kind::Quiet, this));
    const auto refresh = [half, whole, &settings] { (settings.countsTo24() ? whole : half)->setChecked(true); };
    refresh();
    connect(half, &QRadioButton::clicked, this, [&settings] { settings.setCountsTo24(false); });
    connect(whole, &QRadioButton::clicked, this, [&settings] { settings.setCountsTo24(true); });
    connect(&settings, &settings::AppSettings::changed, this, refresh);
}

} // namespace app::preferences
