#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::cli {

/// Where passphrases and recovery words come from: a file, one line of standard input, or the terminal without echo.
/// Never an argument, never the environment. Every copy on the way is wiped.

/// The first line of a file ("-": of standard input; the rest of it stays unread), as passphrase bytes. Throws
/// Failure: the file's errors; a wrong use when the line is empty, over 1,024 bytes or not UTF-8.
core::crypto::SecretBytes passphraseFromFile(const QByteArray& path);

/// The whole of a file, for recovery words; "-": one line of standard input.
core::crypto::SecretBytes recoveryWordsFromFile(const QByteArray& path);

/// Asks on the terminal, without echo. Throws Failure: a wrong use when there is no terminal; Canceled.
core::crypto::SecretBytes passphraseFromTerminal(const QString& prompt);

/// Asks for a new one, twice. Throws Failure as above, and a wrong use when they differ.
core::crypto::SecretBytes newPassphraseFromTerminal();

} // namespace app::cli
