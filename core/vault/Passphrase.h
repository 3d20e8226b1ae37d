#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace core::vault {

/// The most bytes that a passphrase may have, in UTF-8.
inline constexpr std::size_t longestPassphrase = 1024;

/// The bytes that a passphrase stands for: UTF-8 of its NFC form, without a line end. Empties `typed`,
/// and wipes it when nothing else shares it: clear the field that it came from first.
crypto::SecretBytes passphraseFrom(QString& typed);
/// The same from UTF-8, as read from a file or a terminal. Wipes `utf8`. Error: Invalid (no UTF-8).
base::Result<crypto::SecretBytes> passphraseFromUtf8(QByteArray& utf8);

/// A passphrase of random words from the EFF list, parted by spaces: 12.9 bits each. `words` from 4 to 12.
crypto::SecretBytes suggestPassphrase(int words);

} // namespace core::vault
