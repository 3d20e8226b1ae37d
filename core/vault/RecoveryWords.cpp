#include "core/vault/RecoveryWords.h"

#include "core/base/Values.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Start.h"
#include "core/crypto/WordList.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core::vault {

namespace {

constexpr std::size_t entropySize = 16;
constexpr int dataWords = recoveryWordCount - 1;
constexpr std::size_t longestInput = 4096; // eleven words of nine letters need 109

// Position 0 is the most significant digit of the number in base 7776.
using Digits = std::array<int, dataWords>;

Digits digitsOf(const crypto::SecretBytes& entropy)
{
    crypto::SecretBytes number = entropy.copy();
    Digits digits{};
    for (int i = dataWords - 1; i >= 0; --i) {
        unsigned remainder = 0;
        for (std::byte& byte : number.writable()) {
            const unsigned value = (remainder << 8U) | std::to_integer<unsigned>(byte);
            byte = static_cast<std::byte>(value / crypto::WordList::size);
            remainder = value % crypto::WordList::size;
        }
        digits.at(static_cast<std::size_t>(i)) = static_cast<int>(remainder);
    }
    return digits;
}

// False when the number is 2^128 or more: 7776^10 is a little larger.
bool entropyOf(const Digits& digits, crypto::SecretBytes& entropy)
{
    std::fill(entropy.writable().begin(), entropy.writable().end(), std::byte{0});
    for (const int digit : digits) {
        unsigned carry = static_cast<unsigned>(digit);
        for (std::size_t i = entropySize; i-- > 0;) {
            const unsigned value = std::to_integer<unsigned>(entropy.view()[i]) * crypto::WordList::size + carry;
            entropy.writable()[i] = static_cast<std::byte>(value & 0xFFU);
            carry = value >> 8U;
        }
        if (carry != 0)
            return false;
    }
    return true;
}

int checkDigitOf(const crypto::SecretBytes& entropy)
{
    std::array<std::byte, 32> digest{};
    crypto::blake2b(digest, {}, {crypto::labelBytes("EVLT-rec-check-v1"), entropy.view()});
    return static_cast<int>(qFromLittleEndian<quint32>(digest.data()) % crypto::WordList::size);
}

crypto::SecretBytes joinedWords(const crypto::WordList& list, std::span<const int> indexes)
{
    std::size_t size = indexes.size() - 1;
    for (const int index : indexes)
        size += list.word(index).size();
    crypto::SecretBytes text(size);
    auto out = text.writable().begin();
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (i > 0)
            *out++ = static_cast<std::byte>(' ');
        for (const char letter : list.word(indexes[i]))
            *out++ = static_cast<std::byte>(letter);
    }
    return text;
}

bool isSpace(char letter)
{
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

// Lower case, in place; the views point into `text`.
std::vector<std::string_view> splitWords(std::span<std::byte> text)
{
    char* const begin = reinterpret_cast<char*>(text.data());
    char* const end = begin + text.size();
    std::transform(begin, end, begin, [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    std::vector<std::string_view> words;
    for (char* at = begin; at != end;) {
        at = std::find_if_not(at, end, isSpace);
        char* const last = std::find_if(at, end, isSpace);
        if (at != last)
            words.emplace_back(at, static_cast<std::size_t>(last - at));
        at = last;
    }
    return words;
}

base::Error notRight(const QString& detail, const QString& word = {}, qint64 amount = 0)
{
    return {base::ErrorCode::Invalid, QStringLiteral("recovery words: ") + detail, word, amount};
}

} // namespace

crypto::SecretBytes recoveryWordsOf(const crypto::SecretBytes& entropy)
{
    Q_ASSERT(entropy.size() == entropySize);
    Digits digits = digitsOf(entropy);
    std::array<int, recoveryWordCount> indexes{};
    std::copy(digits.begin(), digits.end(), indexes.begin());
    indexes.back() = checkDigitOf(entropy);
    crypto::SecretBytes text = joinedWords(crypto::WordList(), indexes);
    crypto::wipe(std::as_writable_bytes(std::span(digits)));
    crypto::wipe(std::as_writable_bytes(std::span(indexes)));
    return text;
}

base::Result<crypto::SecretBytes> recoveryEntropyFrom(const crypto::SecretBytes& typed)
{
    if (typed.size() > longestInput)
        return notRight(QStringLiteral("far too long"));
    crypto::SecretBytes text = typed.copy();
    const std::vector<std::string_view> words = splitWords(text.writable());
    const crypto::WordList list;
    std::array<int, recoveryWordCount> indexes{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::optional<int> index = list.indexOf(words[i]);
        if (!index)
            return notRight(QStringLiteral("a word is not in the list"),
                            QString::fromUtf8(words[i].data(), static_cast<qsizetype>(words[i].size())),
                            static_cast<qint64>(i) + 1);
        if (i < indexes.size())
            indexes[i] = *index;
    }
    if (words.size() != static_cast<std::size_t>(recoveryWordCount))
        return notRight(QStringLiteral("there must be eleven"), {}, static_cast<qint64>(words.size()));

    Digits digits{};
    std::copy_n(indexes.begin(), digits.size(), digits.begin());
    crypto::SecretBytes entropy(entropySize);
    const bool fits = entropyOf(digits, entropy) && checkDigitOf(entropy) == indexes.back();
    crypto::wipe(std::as_writable_bytes(std::span(digits)));
    crypto::wipe(std::as_writable_bytes(std::span(indexes)));
    if (!fits)
        return notRight(QStringLiteral("the check word does not fit the others"));
    return entropy;
}

crypto::SecretBytes recoverySlotInput(const crypto::SecretBytes& entropy)
{
    crypto::SecretBytes input(32);
    crypto::blake2b(input.writable(), {}, {crypto::labelBytes("EVLT-rec-v1"), entropy.view()});
    return input;
}

QStringList recoveryWordList()
{
    return crypto::WordList().words();
}

} // namespace core::vault
