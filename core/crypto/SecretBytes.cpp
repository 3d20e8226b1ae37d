#include "core/crypto/SecretBytes.h"

#include "core/crypto/Start.h"

#include <algorithm>
#include <new>
#include <utility>

#include <sodium.h>

namespace core::crypto {

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    start();
    auto* block = static_cast<std::byte*>(sodium_malloc(size));
    if (!block)
        throw std::bad_alloc();
    std::fill_n(block, size, std::byte{0});
    m_data.reset(block);
    m_size = size;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data.get(), size);
    return secret;
}

SecretBytes SecretBytes::takeFrom(std::span<std::byte> source)
{
    struct Wipe
    {
        std::span<std::byte> bytes;
        ~Wipe()
        {
            if (!bytes.empty())
                sodium_memzero(bytes.data(), bytes.size());
        }
    } const wipe{source};
    SecretBytes secret(source.size());
    std::copy(source.begin(), source.end(), secret.m_data.get());
    return secret;
}

SecretBytes SecretBytes::copy() const
{
    SecretBytes secret(m_size);
    std::copy_n(m_data.get(), m_size, secret.m_data.get());
    return secret;
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_data.get(), other.m_data.get(), m_size) == 0;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    m_data = std::move(other.m_data);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void SecretBytes::Release::operator()(std::byte* data) const noexcept
{
    sodium_free(data);
}

} // namespace core::crypto
