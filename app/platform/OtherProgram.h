#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::platform {

/// A program that the desktop has in its menu.
struct InstalledProgram
{
    QString name; ///< In the language of the desktop.
    QStringList command; ///< The path of the program, then its arguments.
};

/// What can be started from the menu of this desktop, by name; without those that need a terminal. Empty where that is
/// not known. Reads a few hundred small files.
std::vector<InstalledProgram> installedPrograms();

/// Starts a program that has nothing to do with this one: no open file, no terminal, no child that is waited for. It
/// inherits the limits of this process, so it reaches no network. Milliseconds. False when it is not there.
bool startApart(const QStringList& command);

} // namespace app::platform
