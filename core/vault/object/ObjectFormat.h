#pragma once

#include "core/base/Result.h"
#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/object/Buffers.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace core::vault::object {

// `FORMAT.md`, objects, version 1.
inline constexpr qint64 headerSize = 96;
inline constexpr qint64 chunkSize = 65'536;
inline constexpr qint64 sealedChunkSize = chunkSize + 16;
inline constexpr qint64 finalSize = 1'024;
inline constexpr qint64 sealedFinalSize = finalSize + 16;
inline constexpr qint64 longestName = 512;
/// More than any disk holds, and far from any overflow.
inline constexpr qint64 largestContent = qint64{1} << 50;

/// Content size rounded up so that it hides all but its magnitude: L of at least 2 to a multiple of
/// 2^(E−S), E = ⌊log2 L⌋, S = ⌊log2 E⌋ + 1. (Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", PoPETs 2019.)
qint64 padme(qint64 length);

/// Content chunks of a content of this length: at least one.
qint64 chunkCountFor(qint64 length);
/// Bytes of the file on disk with that many content chunks.
qint64 storedSizeFor(qint64 chunks);
/// The number of content chunks of a file of this size; nothing when no object has it.
std::optional<qint64> chunkCountOf(qint64 storedSize);

using HeaderBytes = std::array<std::byte, headerSize>;
using FinalBytes = std::array<std::byte, finalSize>;

/// The nonce of content chunk `index`, or of the final chunk, whose index is the number of content chunks.
crypto::AeadNonce chunkNonce(qint64 index, bool isFinal);

struct ObjectKey
{
    BorrowedCipher cipher;
    std::array<std::byte, 32> commitment{};
};
/// The key of one object, from the first 64 bytes of its header. Error: Canceled after KeyRing::wipe().
base::Result<ObjectKey> objectKeyFor(const KeyRing& keys, std::span<const std::byte> headerStart, PieceStore& pieces);

/// The 64 bytes that a header begins with; the commitment follows.
HeaderBytes startHeader(VaultId vaultId, std::span<const std::byte> objectId, std::span<const std::byte> salt);

/// Checks magic, version, suite, chunk size and vault. Error: Damaged, NewerFormat.
base::Result<void> checkHeader(const HeaderBytes& header, VaultId vaultId);

FinalBytes encodeFinal(const ObjectDescription& description);
/// Checks that the length fits the number of chunks, the name is UTF-8 and the rest is zero. Error: Damaged.
base::Result<ObjectDescription> decodeFinal(const FinalBytes& bytes, const HeaderBytes& header, qint64 chunks);

/// The name as it is kept: at most 512 bytes, cut between characters.
QByteArray storableName(const QString& name);

bool isAllZero(std::span<const std::byte> bytes);

} // namespace core::vault::object
