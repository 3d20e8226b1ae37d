#pragma once

#include "core/crypto/SecretBytes.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>

struct evp_cipher_ctx_st;

namespace core::crypto {

constexpr std::size_t aeadTagSize = 16;
constexpr std::size_t aeadNonceSize = 24;
using AeadNonce = std::array<std::byte, aeadNonceSize>;

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) for bulk data, without associated data: libsodium's HChaCha20 gives
/// the key of each chunk, OpenSSL's ChaCha20-Poly1305 (RFC 8439) does the work, two to three times as fast as
/// libsodium's own call and byte for byte the same. Used by one thread at a time.
class ChunkCipher
{
public:
    /// Takes 64 bytes, of which the first 32 are the key; the rest is overwritten. Throws std::bad_alloc.
    explicit ChunkCipher(SecretBytes keyAndRoom);
    ChunkCipher(ChunkCipher&&) noexcept;
    ChunkCipher& operator=(ChunkCipher&&) noexcept;
    ~ChunkCipher();

    /// Encrypts `plain` into `sealed`, which has room for plain.size() + aeadTagSize; the tag stands last. The same
    /// nonce must never be used for other bytes. False only when OpenSSL cannot have memory.
    bool seal(const AeadNonce& nonce, std::span<const std::byte> plain, std::span<std::byte> sealed);

    /// Decrypts into `plain` (sealed.size() - aeadTagSize bytes). False when the tag is not right; `plain` is then
    /// all zero.
    bool open(const AeadNonce& nonce, std::span<const std::byte> sealed, std::span<std::byte> plain);

    /// For the next key: wipes this one everywhere and gives the 64 bytes that the constructor took, to be filled anew.
    /// Locked memory for each of many small objects would be dear.
    std::span<std::byte> rekey();

private:
    struct Free
    {
        void operator()(evp_cipher_ctx_st* context) const noexcept;
    };
    bool prepare(const AeadNonce& nonce, bool encrypt);

    SecretBytes m_keys; ///< The key, then the key of one chunk.
    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
};

} // namespace core::crypto
