#pragma once

#include "app/vault/FirstRunStep.h"

class QCheckBox;

namespace app::widgets {
class PlainLabel;
}

namespace app::vault {

namespace keys {
class RecoverySheet;
class RecoveryWordsView;
} // namespace keys

/// Page 6: recovery words, or none. First the choice; then, when the records have been made, the words, once; then two
/// of them are asked for.
class RecoveryStep final : public FirstRunStep
{
    Q_OBJECT

public:
    enum class Phase { Choose, Making, Words, Check };

    /// `sheet`: puts the words on paper; lives as long.
    RecoveryStep(FirstRunPlan& plan, keys::RecoverySheet* sheet, QWidget* parent = nullptr);

    Phase phase() const { return m_phase; }
    /// Choose: notes the choice. Words: goes on to Check and is not done yet. Check: compares.
    bool finish() override;

    void showMaking();
    void showChoice(const QString& problem);
    /// The records are made; `words` is what opens them, and is wiped when the page is left.
    void showWords(core::crypto::SecretBytes words);
    /// From Check back to Words.
    void showWordsAgain();

private:
    void setPhase(Phase phase);
    void buildChoice();
    bool choose();
    bool check();

    FirstRunPlan& m_plan;
    Phase m_phase = Phase::Choose;
    QWidget* m_choice;
    std::vector<QRadioButton*> m_ways;
    QCheckBox* m_consent;
    widgets::PlainLabel* m_making;
    keys::RecoveryWordsView* m_words;
};

} // namespace app::vault
