#include "core/vault/Passphrase.h"

#include "core/base/Values.h"
#include "core/crypto/Random.h"
#include "core/crypto/Start.h"
#include "core/crypto/WordList.h"

#include <QStringDecoder>

#include <algorithm>
#include <string_view>
#include <vector>

namespace core::vault {

namespace {

// Overwrites a text that nobody else shares; a shared one and a literal are only let go.
template<typename Text>
void wipeText(Text& text)
{
    if (!text.isEmpty() && text.isDetached())
        crypto::wipe(std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
    text.clear();
}

} // namespace

crypto::SecretBytes passphraseFrom(QString& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    qsizetype size = utf8.size();
    if (size > 0 && utf8.at(size - 1) == '\n')
        --size;
    if (size > 0 && utf8.at(size - 1) == '\r')
        --size;
    crypto::SecretBytes passphrase(static_cast<std::size_t>(size));
    const std::span<const std::byte> bytes = base::bytesOf(std::as_const(utf8));
    std::copy_n(bytes.begin(), size, passphrase.writable().begin());
    wipeText(utf8);
    wipeText(normal);
    wipeText(typed);
    return passphrase;
}

base::Result<crypto::SecretBytes> passphraseFromUtf8(QByteArray& utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString typed = decoder.decode(utf8);
    const bool isText = !decoder.hasError();
    wipeText(utf8);
    if (!isText) {
        wipeText(typed);
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("the passphrase is not UTF-8"),
                           QStringLiteral("passphrase")};
    }
    return passphraseFrom(typed);
}

crypto::SecretBytes suggestPassphrase(int words)
{
    const crypto::WordList list;
    std::vector<std::string_view> chosen(static_cast<std::size_t>(std::clamp(words, 4, 12)));
    std::size_t size = chosen.size() - 1;
    for (std::string_view& word : chosen) {
        word = list.word(crypto::randomBelow(crypto::WordList::size));
        size += word.size();
    }
    crypto::SecretBytes text(size);
    auto out = text.writable().begin();
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            *out++ = std::byte{' '};
        out = std::transform(chosen[i].begin(), chosen[i].end(), out,
                             [](char letter) { return static_cast<std::byte>(letter); });
    }
    crypto::wipe(std::as_writable_bytes(std::span(chosen)));
    return text;
}

} // namespace core::vault
