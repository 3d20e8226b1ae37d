#pragma once

#include "core/base/Values.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>

struct evp_md_ctx_st;

namespace core::crypto {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. Through OpenSSL, which uses the processor's SHA instructions:
/// four times as fast as libsodium, seven times as QCryptographicHash. Used by one thread at a time.
class Sha256Hasher
{
public:
    /// Throws std::bad_alloc.
    Sha256Hasher();
    Sha256Hasher(Sha256Hasher&&) noexcept;
    Sha256Hasher& operator=(Sha256Hasher&&) noexcept;
    ~Sha256Hasher();

    void add(std::span<const std::byte> bytes);
    /// The digest of everything added since the start or the last finish(); begins anew.
    base::Sha256 finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const noexcept;
    };
    void begin();
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

base::Sha256 sha256(std::span<const std::byte> bytes);

/// BLAKE2b (RFC 7693) over the parts in order, into all of `digest` (16 to 64 bytes); keyed unless `key` is empty
/// (16 to 64 bytes).
void blake2b(std::span<std::byte> digest, std::span<const std::byte> key,
             std::initializer_list<std::span<const std::byte>> parts);

/// The characters of a label such as "EVLT-slot-v1", without the final zero.
std::span<const std::byte> labelBytes(const char* label);

} // namespace core::crypto
