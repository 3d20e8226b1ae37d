#pragma once

#include "app/shell/Navigator.h"
#include "app/vault/FirstRunStep.h"

class QCheckBox;

namespace app::settings {
class AppSettings;
}

namespace app::shell {
class IdleChoices;
class LeaveEndChoices;
} // namespace app::shell

namespace app::vault {

/// Page 7: what happens when you step away.
class HabitsStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit HabitsStep(settings::AppSettings& settings, QWidget* parent = nullptr);
    bool finish() override;

private:
    settings::AppSettings& m_settings;
    shell::IdleChoices* m_idle;
    QCheckBox* m_blurs;
    shell::LeaveEndChoices* m_leaveEnd;
};

/// Page 8: three ways on.
class StartStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit StartStep(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(app::shell::PageId page, app::shell::Purpose purpose);
};

} // namespace app::vault
