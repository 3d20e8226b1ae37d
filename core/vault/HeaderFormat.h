#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/VaultId.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace core::vault {

/// What opens a slot. Stored by number: never change one.
enum class SlotKind : quint8 { Passphrase = 1, RecoveryWords = 2, PassphraseAndKeyFile = 3 };

/// One way into the vault, as it stands in the header.
struct KeySlot
{
    SlotKind kind = SlotKind::Passphrase;
    std::optional<crypto::Argon2Cost> argon2; ///< Absent for recovery words.
    std::array<std::byte, 16> salt{}; ///< Zero without Argon2id.
    std::array<std::byte, 16> id{};
    base::Timestamp createdAt;
    std::array<std::byte, 24> nonce{};
    std::array<std::byte, 32> commitment{};
    std::array<std::byte, 48> wrapped{}; ///< The vault key, encrypted, and its tag.
    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// `vault.hdr`, version 1 (`FORMAT.md`, header).
struct Header
{
    static constexpr int slotCount = 8;
    static constexpr int mostArgon2Slots = 3; ///< Each one costs a wrong passphrase its full time.

    VaultId vaultId;
    quint64 epoch = 1; ///< One more at each writing.
    base::Timestamp writtenAt;
    std::array<std::optional<KeySlot>, slotCount> slotsInUse;
    friend bool operator==(const Header&, const Header&) = default;
};

inline constexpr int headerFormatVersion = 1;
inline constexpr qsizetype headerSize = 2208;

/// The 2,208 bytes; `headerKey` is 32 bytes.
QByteArray encodeHeader(const Header& header, const crypto::SecretBytes& headerKey);

/// Reads and checks what can be checked without a key, each number before it is used. `subject` stays empty: the caller
/// knows the file. Errors: Damaged (size, magic, checksum: a copy may be good), NewerFormat, Invalid (the checksum is
/// right but the content is not: altered on purpose or not ours).
base::Result<Header> decodeHeader(const QByteArray& bytes);

/// Whether the MAC of `bytes`, which decodeHeader() accepted, is right.
bool isHeaderAuthentic(const QByteArray& bytes, const crypto::SecretBytes& headerKey);

/// The first 80 bytes of a slot: what its encryption binds.
QByteArray slotBinding(const KeySlot& slot);

} // namespace core::vault
