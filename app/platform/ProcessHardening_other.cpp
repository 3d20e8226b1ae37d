#include "app/platform/ProcessHardening.h"

#include <cstdlib>
#include <thread>

namespace app::platform {

// Systems for which no hardening has been written. Every function says so or does what the standard library can.

QStringList hardenProcess()
{
    return {QStringLiteral("this program is not hardened on this system")};
}

void cleanEnvironment()
{
    for (const char* name : {"SQLITE_TMPDIR", "OPENSSL_CONF", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"})
        qunsetenv(name);
}

void endNow() noexcept
{
    std::_Exit(0);
}

void endWithin(std::chrono::milliseconds time)
{
    std::thread([time] {
        std::this_thread::sleep_for(time);
        endNow();
    }).detach();
}

void replaceProcess(const QString&, const QStringList&, const QByteArray&) { }

QByteArray readMessage()
{
    return {};
}

} // namespace app::platform
