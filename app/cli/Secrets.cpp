#include "app/cli/Secrets.h"

#include "app/cli/Failure.h"
#include "app/cli/Interruption.h"
#include "core/vault/OpenVault.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;
using core::crypto::SecretBytes;

namespace {

constexpr std::size_t longestLine = 4096; // bytes; a passphrase has at most 1,024 (`security-design` 4.2)

/// An open file that is closed again; standard input is not.
class Input
{
public:
    explicit Input(const QByteArray& path)
        : m_isStandardInput(path == "-")
        , m_descriptor(m_isStandardInput ? STDIN_FILENO : ::open(path.constData(), O_RDONLY | O_CLOEXEC))
    {
        if (m_descriptor < 0) {
            const ErrorCode code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound
                : errno == EACCES || errno == EPERM                    ? ErrorCode::Denied
                                                                       : ErrorCode::Io;
            throw Failure(About::File, Error{code, QStringLiteral("open"), QString::fromUtf8(path)});
        }
    }
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
    ~Input()
    {
        if (!m_isStandardInput)
            ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    bool m_isStandardInput;
    int m_descriptor;
};

/// Waits until something can be read, or somebody asks to stop, which throws Canceled. select() and not poll(): macOS
/// cannot poll a terminal.
void waitForInput(int descriptor)
{
    const int wake = interruptionDescriptor();
    if (std::max(descriptor, wake) >= FD_SETSIZE)
        return; // the read itself waits
    fd_set ready;
    FD_ZERO(&ready);
    FD_SET(descriptor, &ready);
    if (wake >= 0)
        FD_SET(wake, &ready);
    const int count = ::select(std::max(descriptor, wake) + 1, &ready, nullptr, nullptr, nullptr);
    if ((count < 0 && errno == EINTR) || (count > 0 && wake >= 0 && FD_ISSET(wake, &ready)))
        throw Failure(About::File, Error{ErrorCode::Canceled, {}, {}});
}

/// Bytes up to the end of the line (or of the file, when `wholeFile`), one at a time, so that the rest of standard
/// input stays where it is.
SecretBytes readSecret(int descriptor, bool wholeFile)
{
    SecretBytes buffer(longestLine);
    std::size_t used = 0;
    for (;;) {
        if (used == longestLine)
            failUsage(QStringLiteral("The passphrase or key is too long"),
                      QStringLiteral("Use the file that holds only it"));
        waitForInput(descriptor);
        std::byte* const at = buffer.writable().data() + used;
        const ssize_t count = ::read(descriptor, at, 1);
        if (count < 0 && errno == EINTR)
            throw Failure(About::File, Error{ErrorCode::Canceled, {}, {}});
        if (count < 0)
            throw Failure(About::File, Error{ErrorCode::Io, QStringLiteral("read"), QStringLiteral("passphrase")});
        if (count == 0 || (!wholeFile && *at == std::byte{'\n'})) {
            *at = std::byte{0};
            break;
        }
        ++used;
    }
    if (used > 0 && buffer.view()[used - 1] == std::byte{'\r'})
        --used;
    return SecretBytes::takeFrom(buffer.writable().first(used));
}

SecretBytes asPassphrase(const SecretBytes& typed)
{
    if (typed.isEmpty())
        failUsage(QStringLiteral("The passphrase is empty"), QStringLiteral("Give one with at least one character"));
    QByteArray utf8 = core::base::toByteArray(typed.view());
    auto passphrase = core::vault::passphraseFromUtf8(utf8); // wipes utf8
    if (!passphrase)
        failUsage(QStringLiteral("The passphrase is not UTF-8 text"), QStringLiteral("Save its file as UTF-8"));
    return std::move(*passphrase);
}

/// Switches the echo off while it lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        ::tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }

private:
    int m_descriptor;
    termios m_before{};
};

} // namespace

SecretBytes passphraseFromFile(const QByteArray& path)
{
    const Input input(path);
    return asPassphrase(readSecret(input.get(), false));
}

SecretBytes recoveryWordsFromFile(const QByteArray& path)
{
    const Input input(path);
    return readSecret(input.get(), path != "-");
}

SecretBytes passphraseFromTerminal(const QString& prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        failUsage(QStringLiteral("There is no terminal to ask for the passphrase"),
                  QStringLiteral("Give it with --passphrase-file FILE, or '-' for standard input"));
    struct Closer
    {
        int descriptor;
        ~Closer() { ::close(descriptor); }
    } const closer{terminal};
    const QByteArray words = prompt.toUtf8() + ": ";
    [[maybe_unused]] const ssize_t written
        = ::write(terminal, words.constData(), static_cast<std::size_t>(words.size()));
    const SilentTerminal silent(terminal);
    return asPassphrase(readSecret(terminal, false));
}

SecretBytes newPassphraseFromTerminal()
{
    SecretBytes first = passphraseFromTerminal(QStringLiteral("New passphrase"));
    const SecretBytes second = passphraseFromTerminal(QStringLiteral("The same again"));
    if (!first.equals(second))
        failUsage(QStringLiteral("The two passphrases are not the same"),
                  QStringLiteral("Nothing was changed; try again"));
    return first;
}

} // namespace app::cli
