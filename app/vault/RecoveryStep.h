#pragma once

#include "app/vault/FirstRunStep.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace app::widgets {
class FormField;
class PlainLabel;
} // namespace app::widgets

namespace app::vault {

/// Page 6: recovery words, or none. First the choice; then, when the records have been made, the words, once; then two
/// of them are asked for.
class RecoveryStep final : public FirstRunStep
{
    Q_OBJECT

public:
    enum class Phase { Choose, Making, Words, Check };

    explicit RecoveryStep(FirstRunPlan& plan, QWidget* parent = nullptr);

    Phase phase() const { return m_phase; }
    /// Choose: notes the choice. Words: goes on to Check and is not done yet. Check: compares.
    bool finish() override;

    void showMaking();
    void showChoice(const QString& problem);
    /// The records are made; `words` is what opens them, and is wiped when the page is left.
    void showWords(core::crypto::SecretBytes words);
    /// From Check back to Words.
    void showWordsAgain() { setPhase(Phase::Words); }

private:
    void setPhase(Phase phase);
    void buildChoice();
    void buildWords();
    void buildCheck();
    bool choose();
    bool check();
    QString wordAt(int number) const;

    FirstRunPlan& m_plan;
    Phase m_phase = Phase::Choose;
    core::crypto::SecretBytes m_words;
    std::array<int, 2> m_asked{}; ///< Which words are asked for, from 1.

    QWidget* m_choice;
    std::vector<QRadioButton*> m_ways;
    QCheckBox* m_consent;
    widgets::PlainLabel* m_making;
    QWidget* m_sheet;
    std::vector<widgets::PlainLabel*> m_sheetWords;
    QWidget* m_questions;
    std::array<QLineEdit*, 2> m_answers{};
    std::array<widgets::FormField*, 2> m_fields{};
};

} // namespace app::vault
