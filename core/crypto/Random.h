#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace core::crypto {

/// Fills `bytes` from the operating system's generator (getrandom, through libsodium).
void fillRandom(std::span<std::byte> bytes);

/// `count` random bytes that are no secret: ids, salts, nonces. Secrets are made by SecretBytes::random().
QByteArray randomBytes(int count);

/// A number from 0 to below `limit`, each as likely as the other.
int randomBelow(int limit);

} // namespace core::crypto
