#include "core/crypto/Hash.h"

#include "core/crypto/RawBytes.h"
#include "core/crypto/Start.h"

#include <cstring>
#include <new>

#include <openssl/evp.h>
#include <sodium.h>

namespace core::crypto {

namespace {

// Fetched once for the life of the process: EVP_sha256() would look the algorithm up for every message.
const EVP_MD* sha256Algorithm()
{
    static EVP_MD* const algorithm = [] {
        start();
        return EVP_MD_fetch(nullptr, "SHA256", nullptr);
    }();
    return algorithm;
}

// OpenSSL fails here only when it cannot have memory.
void require(int outcome)
{
    if (outcome != 1)
        throw std::bad_alloc();
}

} // namespace

Sha256Hasher::Sha256Hasher()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context && sha256Algorithm() ? 1 : 0);
    begin();
}

Sha256Hasher::Sha256Hasher(Sha256Hasher&&) noexcept = default;
Sha256Hasher& Sha256Hasher::operator=(Sha256Hasher&&) noexcept = default;
Sha256Hasher::~Sha256Hasher() = default;

void Sha256Hasher::Free::operator()(evp_md_ctx_st* context) const noexcept
{
    EVP_MD_CTX_free(context);
}

void Sha256Hasher::begin()
{
    require(EVP_DigestInit_ex2(m_context.get(), sha256Algorithm(), nullptr));
}

void Sha256Hasher::add(std::span<const std::byte> bytes)
{
    if (!bytes.empty())
        require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

base::Sha256 Sha256Hasher::finish()
{
    base::Sha256 digest;
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.bytes.data()), nullptr));
    begin();
    return digest;
}

base::Sha256 sha256(std::span<const std::byte> bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

void blake2b(std::span<std::byte> digest, std::span<const std::byte> key,
             std::initializer_list<std::span<const std::byte>> parts)
{
    start();
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.empty() ? nullptr : raw(key), key.size(), digest.size());
    for (const std::span<const std::byte> part : parts)
        if (!part.empty())
            crypto_generichash_update(&state, raw(part), part.size());
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size());
    sodium_memzero(&state, sizeof state);
}

std::span<const std::byte> labelBytes(const char* label)
{
    return {reinterpret_cast<const std::byte*>(label), std::strlen(label)};
}

} // namespace core::crypto
