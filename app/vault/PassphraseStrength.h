#pragma once

#include <QStringList>

#include <cstddef>
#include <span>

namespace app::vault {

/// How hard a passphrase is to guess.
struct PassphraseStrength
{
    double bits = 0;
    bool usesKnownWord = false; ///< It is made of a word that somebody who knows the person might try.
};

/// Below this a passphrase is refused, and below the second there is a warning (ux-spec SCR-01).
inline constexpr double leastBits = 40;
inline constexpr double goodBits = 60;

/// Bits of one random word of 7,776: log2.
inline constexpr double bitsPerRandomWord = 12.925;

/// Estimates with zxcvbn, which knows common passwords, names, dates and keyboard patterns, and is told
/// `knownWords`: names, places, dates of the person's life. `utf8` is wiped from every copy made here.
PassphraseStrength strengthOf(std::span<const std::byte> utf8, const QStringList& knownWords);

/// Words worth telling zxcvbn about: what was typed, cut at spaces and commas, without words of one letter.
QStringList knownWordsIn(const QString& typed);

} // namespace app::vault
