#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What was asked for on the command line of `holdfast` (ux-spec CLI-04).
struct StartOptions
{
    QString folder; ///< The one path: records to open; absolute.
    bool isPortable = false; ///< --portable: settings and records beside the program.
    bool isSafeMode = false; ///< --safe-mode: no settings.
    bool isVerbose = false; ///< --verbose: what Qt remarks goes to standard error, whatever it names.
    bool isResumed = false; ///< --resume, from ourselves after Lock: what to open comes on standard input.

    /// Text to print before any window, and then to end: --help, --version, or what was wrong.
    std::optional<QString> answer;
    int exitCode = 0;

    /// The options of the process that takes our place on Lock. Never a path.
    QStringList argumentsToResume() const;
};

StartOptions startOptions(int argc, char** argv);

} // namespace app
