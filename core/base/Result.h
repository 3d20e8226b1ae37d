#pragma once

#include "core/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace core::base {

/// Either a value or an Error. Same member names as C++23 `std::expected`, so that the class can be replaced by it
/// once every toolchain has one.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// Precondition: has_value().
    const T& operator*() const& { return *std::get_if<0>(&m_state); }
    T& operator*() & { return *std::get_if<0>(&m_state); }
    T&& operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    const T* operator->() const { return std::get_if<0>(&m_state); }
    T* operator->() { return std::get_if<0>(&m_state); }

    /// Precondition: !has_value().
    const Error& error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    /// Precondition: !has_value().
    const Error& error() const { return *m_error; } // NOLINT(bugprone-unchecked-optional-access)

private:
    std::optional<Error> m_error;
};

} // namespace core::base
