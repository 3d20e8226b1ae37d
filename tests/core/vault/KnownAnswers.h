#pragma once

#include "core/base/Values.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/SlotKeys.h"

#include <QByteArray>

#include <algorithm>
#include <array>

// The inputs of FORMAT.md, "Known answers".
namespace answers {

inline QByteArray counting(int first, int count)
{
    QByteArray bytes(count, '\0');
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(first + i);
    return bytes;
}

template<std::size_t n>
std::array<std::byte, n> countingArray(int first)
{
    std::array<std::byte, n> bytes{};
    for (std::size_t i = 0; i < n; ++i)
        bytes.at(i) = static_cast<std::byte>(static_cast<std::size_t>(first) + i);
    return bytes;
}

inline core::crypto::SecretBytes secretOf(QByteArray bytes)
{
    return core::crypto::SecretBytes::takeFrom(core::base::bytesOf(bytes));
}

inline QByteArray hex(std::span<const std::byte> bytes)
{
    return core::base::toByteArray(bytes).toHex();
}

inline core::crypto::SecretBytes vaultKey()
{
    return secretOf(counting(0, 32));
}

inline core::vault::VaultId vaultId()
{
    return core::vault::VaultId::fromBytes(counting(0x10, 16));
}

inline constexpr core::base::Timestamp time{1'767'225'600'000};

/// A: Argon2id of the passphrase, 3 passes over 64 MiB, salt 30…3f.
inline core::crypto::SecretBytes passphraseInput()
{
    return secretOf(QByteArray::fromHex("81bb445b0a235994a0e14c087c786ecc564588e3ab4d041bf70f9c8522995fad"));
}

inline core::vault::KeySlot passphraseSlot()
{
    core::vault::NewSlot made;
    made.kind = core::vault::SlotKind::Passphrase;
    made.argon2 = core::crypto::Argon2Cost{3, 67'108'864};
    made.salt = countingArray<16>(0x30);
    made.createdAt = time;
    made.id = countingArray<16>(0x20);
    made.nonce = countingArray<24>(0x40);
    return core::vault::sealSlot(made, vaultId(), passphraseInput(), vaultKey());
}

inline core::vault::Header header()
{
    core::vault::Header header;
    header.vaultId = vaultId();
    header.epoch = 1;
    header.writtenAt = time;
    header.slotsInUse.front() = passphraseSlot();
    return header;
}

} // namespace answers
