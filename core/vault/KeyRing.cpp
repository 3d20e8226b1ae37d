#include "core/vault/KeyRing.h"

#include "core/base/Values.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/Signature.h"
#include "core/crypto/Start.h"

#include <array>
#include <cstring>
#include <memory>
#include <new>

#include <sodium.h>

namespace core::vault {

namespace {

enum class Subkey : quint64 { Header = 1, Database = 2, DatabaseSalt = 3, Objects = 4, Signing = 5, Backup = 6 };

} // namespace

KeyRing::KeyRing(VaultId vaultId, const crypto::SecretBytes& vaultKey)
    : m_vaultId(vaultId)
{
    Q_ASSERT(vaultKey.size() == vaultKeyPlace.size);
    // SecretBytes has made libsodium ready. The size is a multiple of 16, so the block is aligned.
    m_block.reset(static_cast<std::byte*>(sodium_malloc(blockSize)));
    if (!m_block)
        throw std::bad_alloc();
    std::uninitialized_value_construct_n(reinterpret_cast<Word*>(m_block.get()), blockSize / sizeof(Word));
    // sodium_malloc() does not say whether its lock held.
    m_locked = sodium_mlock(m_block.get(), blockSize) == 0;

    crypto::SecretBytes scratch(32);
    const auto derive = [&](Subkey number, const Place& place) {
        const std::span<std::byte> key = scratch.writable().first(place.size);
        crypto::deriveSubkey(key, static_cast<quint64>(number), vaultKey.view());
        put(place, key);
    };
    put(vaultKeyPlace, vaultKey.view());
    derive(Subkey::Header, headerKeyPlace);
    derive(Subkey::Database, databaseKeyPlace);
    derive(Subkey::DatabaseSalt, databaseSaltPlace);
    derive(Subkey::Objects, objectKeyPlace);
    derive(Subkey::Backup, backupKeyPlace);

    crypto::deriveSubkey(scratch.writable(), static_cast<quint64>(Subkey::Signing), vaultKey.view());
    crypto::SecretBytes pair(signingKeyPlace.size);
    m_publicKey = base::toByteArray(crypto::ed25519KeyPair(pair.writable(), scratch.view()));
    put(signingKeyPlace, pair.view());
}

KeyRing::~KeyRing()
{
    wipe();
}

void KeyRing::Release::operator()(std::byte* block) const noexcept
{
    sodium_free(block);
}

KeyRing::Word* KeyRing::words() const
{
    return std::launder(reinterpret_cast<Word*>(m_block.get()));
}

void KeyRing::put(const Place& place, std::span<const std::byte> secret)
{
    for (std::size_t i = 0; i < place.size; i += sizeof(Word)) {
        std::uint64_t word = 0;
        std::memcpy(&word, secret.data() + i, sizeof word);
        words()[(place.offset + i) / sizeof(Word)].store(word, std::memory_order_release);
    }
}

base::Result<void> KeyRing::copy(const Place& place, std::span<std::byte> secret) const
{
    for (std::size_t i = 0; i < place.size; i += sizeof(Word)) {
        const std::uint64_t word = words()[(place.offset + i) / sizeof(Word)].load(std::memory_order_acquire);
        std::memcpy(secret.data() + i, &word, sizeof word);
    }
    // Whoever read a word that wipe() had overwritten sees its flag too: it was set before.
    if (isWiped())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("the keys are wiped")};
    return {};
}

base::Result<crypto::SecretBytes> KeyRing::take(const Place& place) const
{
    crypto::SecretBytes secret(place.size);
    if (const auto copied = copy(place, secret.writable()); !copied)
        return copied.error();
    return secret;
}

QByteArray KeyRing::sign(std::span<const std::byte> message) const
{
    const auto pair = take(signingKeyPlace);
    return pair ? base::toByteArray(crypto::ed25519Sign(message, pair->view())) : QByteArray();
}

base::Result<crypto::SecretBytes> KeyRing::vaultKey() const
{
    return take(vaultKeyPlace);
}

base::Result<crypto::SecretBytes> KeyRing::headerKey() const
{
    return take(headerKeyPlace);
}

base::Result<crypto::SecretBytes> KeyRing::databaseKey() const
{
    return take(databaseKeyPlace);
}

base::Result<crypto::SecretBytes> KeyRing::databaseSalt() const
{
    return take(databaseSaltPlace);
}

base::Result<crypto::SecretBytes> KeyRing::objectKey() const
{
    return take(objectKeyPlace);
}

base::Result<crypto::SecretBytes> KeyRing::backupKey() const
{
    return take(backupKeyPlace);
}

base::Result<void> KeyRing::deriveObjectKeys(std::span<std::byte> keys, std::span<const std::byte> headerStart) const
{
    // On the stack for this moment, as BLAKE2b's own state is: a locked block for each of many small files is dear.
    std::array<std::byte, 32> key{};
    const auto copied = copy(objectKeyPlace, key);
    if (copied)
        crypto::blake2b(keys, key, {headerStart});
    crypto::wipe(key);
    return copied;
}

void KeyRing::wipe() noexcept
{
    m_wiped.store(true, std::memory_order_release);
    for (std::size_t i = 0; i < blockSize / sizeof(Word); ++i)
        words()[i].store(0, std::memory_order_release);
}

} // namespace core::vault
