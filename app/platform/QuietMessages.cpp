#include "app/platform/QuietMessages.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace app::platform {

namespace {

void takeMessage(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtCriticalMsg)
        std::fputs("holdfast: something went wrong inside. Start it with --verbose to see more.\n", stderr);
    else if (type == QtFatalMsg)
        std::fputs("holdfast: it had to stop. Start it with --verbose to see why.\n", stderr);
}

} // namespace

void keepMessagesQuiet()
{
    qInstallMessageHandler(takeMessage);
}

} // namespace app::platform
