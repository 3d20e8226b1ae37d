#pragma once

#include "core/base/Result.h"

#include <exception>

namespace app::cli {

/// What a failure is about: the same cause asks for another exit code and another sentence when it met the vault
/// while it was opened, a record inside it, or a file outside.
enum class About {
    Usage, ///< The command itself: an option, an argument, a value.
    Input, ///< The content of a file that was given: JSON, a dump.
    Opening, ///< Opening or making the vault.
    Record, ///< A record in the open vault.
    File ///< A file or folder outside the vault.
};

/// Ends a command. Thrown inside `app/cli` only and caught in Program, so that a command reads from top to bottom;
/// `core` throws nothing.
class Failure final : public std::exception
{
public:
    Failure(About about, core::base::Error error)
        : m_about(about)
        , m_error(std::move(error))
    {
    }

    About about() const { return m_about; }
    const core::base::Error& error() const { return m_error; }
    const char* what() const noexcept override { return "a command failed"; }

private:
    About m_about;
    core::base::Error m_error;
};

/// A wrong use of the command: exit code 2. `happened` and `next` are whole sentences without a full stop.
[[noreturn]] void failUsage(const QString& happened, const QString& next);

/// The value, or a Failure.
template<typename T>
T orFail(About about, core::base::Result<T> result)
{
    if (!result)
        throw Failure(about, result.error());
    return std::move(*result);
}
inline void orFail(About about, const core::base::Result<void>& result)
{
    if (!result)
        throw Failure(about, result.error());
}

/// The exit code of `cli.md` for a failure; the only place where codes become numbers.
int exitCodeOf(About about, core::base::ErrorCode code);
constexpr int exitDone = 0;
constexpr int exitProblemFound = 1;

} // namespace app::cli
