#include "app/vault/PassphraseStrength.h"

#include "core/crypto/SecretBytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include <zxcvbn.h>

namespace app::vault {

namespace {

/// zxcvbn takes quadratic time; what comes after so many bytes only makes a passphrase stronger.
constexpr std::size_t longestRated = 96;

bool isKnown(int type)
{
    const int plain = type >= MULTIPLE_MATCH ? type - MULTIPLE_MATCH : type;
    return plain == USER_MATCH || plain == USER_LEET_MATCH;
}

} // namespace

PassphraseStrength strengthOf(std::span<const std::byte> utf8, const QStringList& knownWords)
{
    if (utf8.empty())
        return {};
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(knownWords.size()));
    for (const QString& word : knownWords)
        words.push_back(word.toLower().toUtf8());
    std::vector<const char*> pointers;
    pointers.reserve(words.size() + 1);
    for (const QByteArray& word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    const std::size_t size = std::min(utf8.size(), longestRated);
    core::crypto::SecretBytes rated(size + 1); // With a NUL at its end.
    std::copy_n(utf8.begin(), size, rated.writable().begin());

    PassphraseStrength strength;
    ZxcMatch_t* parts = nullptr;
    strength.bits = ZxcvbnMatch(reinterpret_cast<const char*>(rated.view().data()), pointers.data(), &parts);
    for (const ZxcMatch_t* part = parts; part; part = part->Next)
        strength.usesKnownWord = strength.usesKnownWord || isKnown(part->Type);
    ZxcvbnFreeInfo(parts);
    return strength;
}

QStringList knownWordsIn(const QString& typed)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;.]+"));
    QStringList words;
    const QStringList parts = typed.split(gap, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (part.size() > 1)
            words.append(part);
    words.removeDuplicates();
    return words;
}

} // namespace app::vault
