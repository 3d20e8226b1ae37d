#pragma once

#include "app/spelling/Dictionaries.h"

#include <QChar>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

class Hunspell;

namespace app::spelling {

/// What one dictionary says about words. It reads two files and writes nothing: Hunspell's own file of personal words
/// is not used. One thread at a time.
class Speller final
{
public:
    /// Blocking, for some tenths of a second (not measured). Null when the files cannot be read.
    static std::shared_ptr<const Speller> load(const Dictionary& dictionary);
    ~Speller();
    Speller(const Speller&) = delete;
    Speller& operator=(const Speller&) = delete;

    /// Whether it is spelt right, in this case of its letters. What the dictionary cannot say is right: a word in
    /// another script, or one of more than longestWord letters.
    bool isWord(const QString& word) const;

    /// What may have been meant, best first; at most `most`. Empty for what has no likeness. Takes longest for a
    /// long word that is like none (Hunspell stops itself); not measured.
    QStringList suggestions(const QString& word, qsizetype most) const;

    /// Hunspell takes no longer ones.
    static constexpr qsizetype longestWord = 60;

private:
    explicit Speller(const Dictionary& dictionary);

    std::unique_ptr<Hunspell> m_hunspell; // It has no const functions; what it says does not change.
    QByteArray m_encoding;
    QChar::Script m_script;
};

} // namespace app::spelling
