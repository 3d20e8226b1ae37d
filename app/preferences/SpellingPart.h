#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/spelling/Dictionaries.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGroupBox;
class QRadioButton;

namespace app::widgets {
class ChipList;
class PlainLabel;
} // namespace app::widgets

namespace app::preferences {

/// Whether words are marked that may be misspelt, in which language, and the words that the person added. The first two
/// are kept on this computer; the words in the records.
class SpellingPart final : public QWidget
{
    Q_OBJECT

public:
    /// `found`: the dictionaries of this computer.
    SpellingPart(const shell::PageContext& context, std::vector<spelling::Dictionary> found, QWidget* parent = nullptr);

    /// Shows what is set, and asks core for the words.
    void reload();

private:
    QGroupBox* languageChoices();
    void refresh();
    void showWords(const QStringList& words);
    void remove(const QString& word);

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    const std::vector<spelling::Dictionary> m_found;
    QCheckBox* m_marks;
    std::vector<QRadioButton*> m_languages; ///< One for each dictionary.
    widgets::PlainLabel* m_missing; ///< Says which word lists are not there.
    QGroupBox* m_words;
    widgets::PlainLabel* m_noWords;
    widgets::ChipList* m_list;
    async::JobHandle m_reading;
};

} // namespace app::preferences
