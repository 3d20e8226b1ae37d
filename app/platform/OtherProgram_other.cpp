// Windows and macOS: written after their documentation, not tried.
#include "app/platform/OtherProgram.h"

#include <QFileInfo>
#include <QProcess>

namespace app::platform {

std::vector<InstalledProgram> installedPrograms()
{
    return {};
}

bool startApart(const QStringList& command)
{
    return !command.isEmpty() && QFileInfo(command.front()).isExecutable()
        && QProcess::startDetached(command.front(), command.mid(1));
}

} // namespace app::platform
