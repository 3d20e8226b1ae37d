#pragma once

#include "app/shell/Page.h"

class QCheckBox;
class QRadioButton;
class QSpinBox;

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
    void addKeys();
    void addLimits();
    void addAbout();

    QSpinBox* m_minutes;
    QCheckBox* m_leavesOnKeys;
    QCheckBox* m_showsDots;
    QCheckBox* m_blurs;
    QCheckBox* m_remembers;
    QSpinBox* m_percent;
    std::vector<QRadioButton*> m_appearances;
    bool m_isLoading = false;
};

} // namespace app::preferences
