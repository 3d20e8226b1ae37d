#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QStringList>

namespace core::vault {

/// Ten words that hold 128 bits, and one that checks them.
inline constexpr int recoveryWordCount = 11;

/// The words of 16 bytes: eleven, parted by single spaces.
crypto::SecretBytes recoveryWordsOf(const crypto::SecretBytes& entropy);

/// The 16 bytes behind eleven words as typed: any case, any white space. Error: Invalid, in three ways. A word is not
/// in the list: `subject` is the word, `amount` its place from 1. Not eleven words: `subject` is empty, `amount` how
/// many. Each word is in the list, but they do not fit together (one taken for another, or the order): `amount` is 0.
base::Result<crypto::SecretBytes> recoveryEntropyFrom(const crypto::SecretBytes& typed);

/// A of `FORMAT.md` for 16 bytes of recovery entropy.
crypto::SecretBytes recoverySlotInput(const crypto::SecretBytes& entropy);

/// All 7,776 words in order, to complete a word while it is typed.
QStringList recoveryWordList();

} // namespace core::vault
