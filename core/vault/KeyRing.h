#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/vault/VaultId.h"

#include <QByteArray>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace core::vault {

/// The vault key and every key made from it, in one locked block (`FORMAT.md`, keys). May be used from any thread.
///
/// wipe() overwrites the block in place while others read it: the memory stays until the ring is destroyed, each
/// reader gets a whole key or none. Keys leave the ring only as short-lived copies for one call.
class KeyRing
{
public:
    /// Derives everything. `vaultKey` is 32 bytes and is not kept. Throws std::bad_alloc.
    KeyRing(VaultId vaultId, const crypto::SecretBytes& vaultKey);
    KeyRing(const KeyRing&) = delete;
    KeyRing& operator=(const KeyRing&) = delete;
    ~KeyRing();

    VaultId vaultId() const { return m_vaultId; }
    /// 32 bytes of Ed25519; public, stays after wipe().
    QByteArray publicKey() const { return m_publicKey; }

    /// An Ed25519 signature of 64 bytes; empty after wipe().
    QByteArray sign(std::span<const std::byte> message) const;

    // Copies of single keys, 32 bytes unless said otherwise. Error: Canceled after wipe().
    base::Result<crypto::SecretBytes> vaultKey() const;
    base::Result<crypto::SecretBytes> headerKey() const;
    base::Result<crypto::SecretBytes> databaseKey() const;
    base::Result<crypto::SecretBytes> databaseSalt() const; ///< 16 bytes.
    base::Result<crypto::SecretBytes> objectKey() const;
    base::Result<crypto::SecretBytes> backupKey() const;
    /// Key and commitment of one object: BLAKE2b-512 with the object key over the start of its header, into all 64
    /// bytes of `keys`. Error: Canceled after wipe().
    base::Result<void> deriveObjectKeys(std::span<std::byte> keys, std::span<const std::byte> headerStart) const;

    /// Overwrites every secret. Never waits, cannot fail.
    void wipe() noexcept;
    bool isWiped() const noexcept { return m_wiped.load(std::memory_order_acquire); }
    /// False when the system would not keep the keys out of the swap file; worth a quiet notice.
    bool isLockedInMemory() const { return m_locked; }

private:
    using Word = std::atomic<std::uint64_t>;
    struct Release
    {
        void operator()(std::byte* block) const noexcept;
    };
    struct Place
    {
        std::size_t offset; ///< In bytes, a multiple of eight; so is the size.
        std::size_t size;
    };
    Word* words() const;
    void put(const Place& place, std::span<const std::byte> secret);
    base::Result<void> copy(const Place& place, std::span<std::byte> secret) const;
    base::Result<crypto::SecretBytes> take(const Place& place) const;

    static constexpr Place vaultKeyPlace{0, 32};
    static constexpr Place headerKeyPlace{32, 32};
    static constexpr Place databaseKeyPlace{64, 32};
    static constexpr Place databaseSaltPlace{96, 16};
    static constexpr Place objectKeyPlace{112, 32};
    static constexpr Place signingKeyPlace{144, 64};
    static constexpr Place backupKeyPlace{208, 32};
    static constexpr std::size_t blockSize = 240;

    VaultId m_vaultId;
    QByteArray m_publicKey;
    std::unique_ptr<std::byte[], Release> m_block;
    std::atomic_bool m_wiped = false;
    bool m_locked = false;
};

} // namespace core::vault
