#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace core::crypto {

/// A fixed-size secret between guard pages, kept out of core dumps, locked in RAM where the system allows it, and
/// wiped on release. For keys, not for bulk data: each object takes at least four pages.
///
/// Move-only, and without any conversion to QByteArray, QString, std::string or a stream, so that a secret cannot
/// reach a log by accident.
///
/// Source: libsodium 1.0.18, "Secure memory". sodium_malloc() does not report a failed lock, and aborts before
/// sodium_init(); the constructor therefore initializes libsodium itself.
class SecretBytes
{
public:
    /// No bytes.
    SecretBytes() = default;

    /// `size` zero bytes. Throws std::bad_alloc.
    explicit SecretBytes(std::size_t size);

    /// What was moved from is empty.
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() = default;

    static SecretBytes random(std::size_t size);

    /// Copies `source` and wipes it, also when the allocation fails.
    static SecretBytes takeFrom(std::span<std::byte> source);

    /// A second, independent copy.
    SecretBytes copy() const;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const std::byte> view() const { return {m_data.get(), m_size}; }
    std::span<std::byte> writable() { return {m_data.get(), m_size}; }

    /// Time depends on the sizes only, never on the content.
    bool equals(const SecretBytes& other) const;

private:
    struct Release
    {
        void operator()(std::byte* data) const noexcept;
    };

    std::unique_ptr<std::byte[], Release> m_data;
    std::size_t m_size = 0;
};

} // namespace core::crypto
