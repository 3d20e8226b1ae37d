#pragma once

#include <cstddef>
#include <span>

namespace core::crypto {

/// The same bytes as C libraries want them.
inline unsigned char* raw(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

inline const unsigned char* raw(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace core::crypto
