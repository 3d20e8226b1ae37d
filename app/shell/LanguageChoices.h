#pragma once

#include "app/widgets/GroupBox.h"

#include <utility>
#include <vector>

class QRadioButton;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::shell {

/// The languages there are, each in its own name, and a line that says so when nobody who works with victims has read
/// the one that is chosen. A choice works at once. Hidden while there is only one language.
class LanguageChoices final : public widgets::GroupBox
{
    Q_OBJECT

public:
    explicit LanguageChoices(settings::AppSettings& settings, QWidget* parent = nullptr);

private:
    void refresh();

    settings::AppSettings& m_settings;
    std::vector<std::pair<QString, QRadioButton*>> m_choices;
    widgets::PlainLabel* m_notChecked;
};

} // namespace app::shell
