#pragma once

#include "app/vault/FirstRunStep.h"

class QPushButton;

namespace app::settings {
class AppSettings;
}
namespace app::shell {
class Prompts;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::vault {

namespace keys {
class NewPassphrase;
}

/// Page 5: a passphrase, and where the records are kept.
class PassphraseStep final : public FirstRunStep
{
    Q_OBJECT

public:
    struct Parts
    {
        FirstRunPlan& plan;
        const settings::AppSettings& settings;
        shell::Prompts& prompts;
    };
    explicit PassphraseStep(const Parts& parts, QWidget* parent = nullptr);

    void enter() override;
    bool finish() override;
    void takeOver(FirstRunStep& before) override;

    /// The words on offer; for tests.
    QString offered() const;

private:
    void choosePlace();
    void showPlace();

    FirstRunPlan& m_plan;
    shell::Prompts& m_prompts;
    keys::NewPassphrase* m_new;
    widgets::PlainLabel* m_place;
    QPushButton* m_elsewhere;
};

} // namespace app::vault
