#pragma once

#include "app/spelling/Spelling.h"

#include <QPointer>
#include <QTextBlock>
#include <QTimer>

#include <optional>

class QPlainTextEdit;

namespace app::spelling {

/// The wavy lines in one text: a child of it, and gone with it. They are drawn over the text and are no part of it: no
/// character, no step of Undo, no signal that the text has changed. Only what is seen is looked at, a moment after it
/// changed, for a few milliseconds at a time; the word that is being written is left alone until the cursor leaves it.
/// A paragraph of more than longestParagraph characters has none: laying it out anew takes too long.
class SpellMarks final : public QObject
{
    Q_OBJECT

public:
    SpellMarks(Spelling& spelling, QPlainTextEdit* text);

    /// The marks of a text; null when it has none.
    static SpellMarks* of(const QPlainTextEdit* text);

    static constexpr int longestParagraph = 10'000;

    /// The marked word at a place of the text, also right behind its last letter; as a place in the whole text.
    std::optional<WordSpan> markedAt(int position) const;
    /// The first word after a place that may be misspelt, seen or not; from the beginning again when there is none.
    /// Looks for at most a fifth of a second.
    std::optional<WordSpan> nextFrom(int position) const;
    QString wordAt(const WordSpan& span) const;

    /// Puts a word that the person chose in the place of another: one step of Undo.
    void replace(const WordSpan& span, const QString& word);
    /// This word is not marked in this text any more, until another text comes in its place.
    void ignore(const QString& word);

    QPlainTextEdit* text() const { return m_text; }
    Spelling* spelling() const { return m_spelling; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void textChanged(int position, int removed, int added);
    void cursorMoved();
    void markSoon();
    void markSeen();
    /// False when there was no time to look at all of it.
    bool mark(const QTextBlock& block, QDeadlineTimer deadline);
    void show(const QTextBlock& block, const std::vector<WordSpan>& words);

    QPointer<Spelling> m_spelling; ///< Gone when the records are locked.
    QPlainTextEdit* m_text;
    QTimer m_timer;
    QSet<QString> m_ignored; ///< As wordForm() writes them.
    int m_writtenAt = -1; ///< The end of what was just typed; -1 once the cursor has left it.
};

} // namespace app::spelling
