#include "app/shell/LanguageChoices.h"

#include "app/settings/AppSettings.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace app::shell {

LanguageChoices::LanguageChoices(settings::AppSettings& settings, QWidget* parent)
    //: Noun, a label above names of languages.
    : GroupBox(tr("Language"), parent)
    , m_settings(settings)
    //: Group: the choice of the window's language. Read by: the person who keeps the diary, who may not read English
    //: well.
    , m_notChecked(new widgets::PlainLabel(tr("These words are not yet checked by a support worker. Where one is not "
                                              "clear, choose English to compare."),
                                           widgets::Kind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Tight);
    auto* row = new widgets::FlowLayout(widgets::space::Large);
    const std::vector<settings::Language> all = settings::languages();
    for (const settings::Language& language : all) {
        auto* choice = new widgets::RadioButton(language.ownName, this);
        row->addWidget(choice);
        m_choices.emplace_back(language.code, choice);
        connect(choice, &QRadioButton::clicked, this, [this, code = language.code] { m_settings.setLanguage(code); });
    }
    column->addLayout(row);
    column->addWidget(m_notChecked);
    setVisible(all.size() > 1);
    refresh();
    connect(&settings, &settings::AppSettings::changed, this, &LanguageChoices::refresh);
}

void LanguageChoices::refresh()
{
    const settings::Language now = m_settings.language();
    for (const auto& [code, choice] : m_choices)
        choice->setChecked(code == now.code);
    m_notChecked->setVisible(!now.isChecked);
}

} // namespace app::shell
