#include "app/platform/ProcessHardening.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace app::platform {

namespace {

constexpr std::size_t longestMessage = 4096; // A pipe holds that much without a reader (PIPE_BUF, POSIX).

QString refused(const char* what)
{
    return QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromLocal8Bit(strerror(errno));
}

/// Only the calls below are refused; everything else works as before, so that a library's next version does too.
bool filterSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    bool isDone = true;
    const auto add = [&](int call, std::initializer_list<scmp_arg_cmp> conditions = {}) {
        const int failed = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call,
                                                  static_cast<unsigned>(conditions.size()), std::data(conditions));
        isDone = isDone && failed == 0;
    };
    // NOLINTNEXTLINE: the macro of libseccomp.
    const scmp_arg_cmp notLocal = {0, SCMP_CMP_NE, AF_UNIX, 0};
    add(SCMP_SYS(socket), {notLocal});
    add(SCMP_SYS(io_uring_setup));
    add(SCMP_SYS(bpf));
    add(SCMP_SYS(ptrace));
    add(SCMP_SYS(process_vm_readv));
    add(SCMP_SYS(process_vm_writev));
    isDone = isDone && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isDone;
}

} // namespace

QStringList hardenProcess()
{
    QStringList missing;
    const rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        missing.append(refused("core dumps could not be switched off"));
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        missing.append(refused("other programs may look into this one"));
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        missing.append(refused("new privileges could not be switched off"));
    if (!filterSystemCalls())
        missing.append(QStringLiteral("the network could not be closed for this program"));
    return missing;
}

void cleanEnvironment()
{
    constexpr std::array names{"SQLITE_TMPDIR",
                               "OPENSSL_CONF",
                               "OPENSSL_MODULES",
                               "OPENSSL_ENGINES",
                               "QT_PLUGIN_PATH",
                               "QT_QPA_PLATFORM_PLUGIN_PATH",
                               "QT_QPA_GENERIC_PLUGINS",
                               "QT_QPA_PLATFORMTHEME",
                               "QT_STYLE_OVERRIDE",
                               "QT_LOGGING_CONF",
                               "QT_LOGGING_RULES",
                               "QT_DEBUG_PLUGINS",
                               "QT_ACCESSIBILITY_PLUGIN_PATH",
                               "QT_IM_MODULE_PATH"};
    for (const char* name : names)
        unsetenv(name);
    // Where it is missing, Qt makes a folder of that kind in the temporary folder (QStandardPaths, RuntimeLocation).
    const std::string usual = "/run/user/" + std::to_string(getuid()); // pam_systemd(8)
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && access(usual.c_str(), W_OK) == 0)
        setenv("XDG_RUNTIME_DIR", usual.c_str(), 1);
}

void endNow() noexcept
{
    _exit(0);
}

void endWithin(std::chrono::milliseconds time)
{
    std::thread([time] {
        std::this_thread::sleep_for(time);
        endNow();
    }).detach();
}

void replaceProcess(const QString& program, const QStringList& arguments, const QByteArray& message)
{
    std::array<int, 2> ends{};
    if (static_cast<std::size_t>(message.size()) > longestMessage || pipe(ends.data()) != 0)
        return;
    const bool isWritten
        = write(ends[1], message.constData(), static_cast<std::size_t>(message.size())) == message.size();
    close(ends[1]);
    const int oldInput = dup(STDIN_FILENO);
    if (isWritten && dup2(ends[0], STDIN_FILENO) >= 0) {
        close(ends[0]);
        std::vector<QByteArray> words{program.toLocal8Bit()};
        words.reserve(static_cast<std::size_t>(arguments.size()) + 1);
        for (const QString& argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char*> pointers;
        pointers.reserve(words.size() + 1);
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
#ifdef SYS_close_range
        // Files, sockets and locks of this process end with it; 4 is CLOSE_RANGE_CLOEXEC (linux/close_range.h).
        syscall(SYS_close_range, 3U, ~0U, 4U);
#endif
        execv(words.front().constData(), pointers.data());
    } else {
        close(ends[0]);
    }
    if (oldInput >= 0) {
        dup2(oldInput, STDIN_FILENO);
        close(oldInput);
    }
}

QByteArray readMessage()
{
    QByteArray message(static_cast<qsizetype>(longestMessage), '\0');
    std::size_t size = 0;
    while (size < longestMessage) {
        const ssize_t got = read(STDIN_FILENO, message.data() + size, longestMessage - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    message.resize(static_cast<qsizetype>(size));
    return message;
}

} // namespace app::platform
