#pragma once

#include "app/async/JobRunner.h"
#include "app/spelling/Speller.h"
#include "app/spelling/WordSpans.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

class QPlainTextEdit;

namespace app::spelling {

/// What is spelt right for the person whose records are open: what the dictionary of their language says, their own
/// words, the names in their records. Marks the texts that it is given, and never changes one. GUI thread only; the
/// dictionary is read on a thread of its own.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject* parent = nullptr);
    ~Spelling() override;

    /// Which dictionary to use; nothing: no word is marked. It is read when the first text is marked.
    void use(const std::optional<Dictionary>& dictionary);
    void setOwnWords(const QStringList& words);
    /// Names may be of several words.
    void setNames(const QStringList& names);

    /// Marks this text from now on, unless it is one that isWritten() does not know.
    void attach(QPlainTextEdit* text);
    /// Whether this is a text of the person in which words can be misspelt. Not one that is only read, and not one
    /// whose hints say that its words are in no dictionary: Qt::ImhNoPredictiveText (names, addresses), or that it is
    /// secret.
    static bool isWritten(const QPlainTextEdit& text);

    /// Whether there is a dictionary, and it has been read.
    bool isReady() const { return m_speller != nullptr; }
    /// Reads the dictionary, if that has not been done. Comes back at once; then changed().
    void wake();

    struct Question
    {
        QString text;
        QSet<QString> ignored; ///< Not marked here, as wordForm() writes them.
        qsizetype writtenAt = -1; ///< The word here is still being written, and not judged.
        /// For words that are looked up for the first time. What is known costs next to nothing, and is always told.
        QDeadlineTimer deadline;
    };
    struct Found
    {
        std::vector<WordSpan> words; ///< Of the text, those that may be misspelt.
        bool isWhole = true; ///< Not when there was no time to look up all of them.
    };
    Found misspeltIn(const Question& question) const;
    /// At most five. Blocking, as Speller::suggestions().
    QStringList suggestionsFor(const QString& word) const;

    /// The person wants this word to count as spelt right: it does at once, and addWanted() goes out.
    void addOwn(const QString& word);

Q_SIGNALS:
    /// Words may be judged differently from now on.
    void changed();
    /// To be kept in the records.
    void addWanted(const QString& word);

private:
    bool isMisspelt(const QString& word) const;
    bool isKnown(const QString& form) const;
    void judgeAnew();

    std::optional<Dictionary> m_dictionary;
    std::shared_ptr<const Speller> m_speller; ///< Null until it is read.
    bool m_isAwake = false;
    QSet<QString> m_own; ///< As wordForm() writes them.
    QSet<QString> m_names;
    mutable QHash<QString, bool> m_judged; ///< Words as typed, and whether they may be misspelt.
    // The lane goes after the handle: it waits for a dictionary that is being read.
    std::unique_ptr<async::JobRunner> m_lane; ///< Null until there is something to read.
    async::JobHandle m_loading;
};

} // namespace app::spelling
