#pragma once

#include "app/widgets/ErrorSummary.h"
#include "core/crypto/SecretBytes.h"

#include <QWidget>

#include <array>
#include <vector>

class QLineEdit;
class QPushButton;

namespace app::widgets {
class FormField;
class PlainLabel;
} // namespace app::widgets

namespace app::vault::keys {

/// New recovery words: shown to be written down or printed, then two of them asked for. They are wiped by clear(), and
/// with this object.
class RecoveryWordsView final : public QWidget
{
    Q_OBJECT

public:
    enum class Phase { Words, Check };

    explicit RecoveryWordsView(QWidget* parent = nullptr);

    /// Shows these; at Phase::Words.
    void setWords(core::crypto::SecretBytes words);
    bool hasWords() const { return !m_words.isEmpty(); }
    const core::crypto::SecretBytes& words() const { return m_words; }
    Phase phase() const { return m_phase; }
    /// The words again.
    void showWords() { setPhase(Phase::Words); }
    /// Hides the words and asks for two of them; the first field takes the focus.
    void askForThem();
    /// What is wrong with the answers; empty when both fit.
    std::vector<widgets::ErrorSummary::Item> check();
    void clear();

Q_SIGNALS:
    void printWanted();
    /// Enter in an answer.
    void submitted();

private:
    void buildWords();
    void buildCheck();
    void setPhase(Phase phase);
    QString wordAt(int number) const;

    Phase m_phase = Phase::Words;
    core::crypto::SecretBytes m_words;
    std::array<int, 2> m_asked{}; ///< Which words are asked for, from 1.
    QWidget* m_sheet;
    std::vector<widgets::PlainLabel*> m_sheetWords;
    QWidget* m_questions;
    std::array<QLineEdit*, 2> m_answers{};
    std::array<widgets::FormField*, 2> m_fields{};
};

} // namespace app::vault::keys
