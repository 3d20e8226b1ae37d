#pragma once

#include "app/vault/FirstRunStep.h"

class QProgressBar;
class QPushButton;
class QTimer;

namespace app::shell {
class Prompts;
}
namespace app::widgets {
class FormField;
class PlainLabel;
class SecretField;
} // namespace app::widgets

namespace app::vault {

/// Page 5: a passphrase of random words, or one's own. One field, paste allowed, no rules but that it is hard to guess.
class PassphraseStep final : public FirstRunStep
{
    Q_OBJECT

public:
    PassphraseStep(FirstRunPlan& plan, shell::Prompts& prompts, QWidget* parent = nullptr);

    void enter() override;
    bool finish() override;
    void takeOver(FirstRunStep& before) override;

    /// The words on offer; for tests.
    QString offered() const { return m_offered; }

private:
    void offerWords();
    void choosePlace();
    void rate();
    void showPlace();

    FirstRunPlan& m_plan;
    shell::Prompts& m_prompts;
    std::vector<QRadioButton*> m_choices;
    QString m_offered;
    widgets::PlainLabel* m_words;
    QPushButton* m_different;
    widgets::SecretField* m_secret;
    widgets::FormField* m_field;
    widgets::PlainLabel* m_strength;
    QProgressBar* m_bar;
    widgets::PlainLabel* m_keyboard;
    widgets::PlainLabel* m_place;
    QTimer* m_pause; ///< Strength is spoken when typing pauses.
    bool m_capsLock = false;
};

} // namespace app::vault
