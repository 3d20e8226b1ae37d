#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace app::platform {

/// Closes the process against others, and the network against the process. The first statement of main(), before any
/// thread: no core dumps, no debugger of the same user, no new privileges, no socket but local ones, and none of the
/// system calls that read other processes. Children and replacements of the process inherit the limits on calls.
///
/// Gives back what the system refused or cannot do, in English, for `--version` and the log; empty when all is done.
/// Source: security-design 8.2 and 12.
QStringList hardenProcess();

/// Takes variables away that make libraries load code or write elsewhere: SQLITE_TMPDIR, OPENSSL_CONF, QT_PLUGIN_PATH
/// and the like; and names the folder of the session where XDG_RUNTIME_DIR is missing, so that Qt makes none. Before
/// any library reads them.
void cleanEnvironment();

/// Ends the process at once: nothing is flushed, no destructor runs, nothing is shown.
[[noreturn]] void endNow() noexcept;

/// The same once this time has passed, whatever the other threads do until then. Does not wait.
void endWithin(std::chrono::milliseconds time);

/// Replaces the process by a fresh one of `program` with `arguments`, whose standard input is `message` (at most 4,096
/// bytes). So that nothing of the old one stays in memory. Comes back only when it did not work.
void replaceProcess(const QString& program, const QStringList& arguments, const QByteArray& message);

/// What replaceProcess() wrote: all of standard input, at most 4,096 bytes.
QByteArray readMessage();

} // namespace app::platform
