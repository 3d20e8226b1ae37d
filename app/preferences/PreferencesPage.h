#pragma once

#include "app/shell/Page.h"

class QCheckBox;
class QRadioButton;

namespace app::shell {
class IdleChoices;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::preferences {

/// Settings and safety. Every change works at once; there is nothing to save.
class PreferencesPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PreferencesPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;

private:
    void addSafety();
    void addReading();
    void setTextPercent(int percent);
    void showTextPercent();
    void addLanguage();
    void addKeys();
    void addLimits();
    void addAbout();

    shell::IdleChoices* m_idle;
    QCheckBox* m_leavesOnKeys;
    QCheckBox* m_showsDots;
    QCheckBox* m_blurs;
    QCheckBox* m_remembers;
    widgets::PlainLabel* m_percent;
    std::vector<QRadioButton*> m_appearances;
};

} // namespace app::preferences
