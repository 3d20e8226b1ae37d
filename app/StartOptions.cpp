#include "app/StartOptions.h"

#include "core/audit/LinkedParts.h"

#include <QDir>
#include <QFile>

namespace app {

namespace {

constexpr int wrongUsage = 2; // cli.md

QString helpText()
{
    return QStringLiteral("Usage: holdfast [OPTIONS] [FOLDER]\n"
                          "Opens the window; with FOLDER, on the records kept in that folder.\n"
                          "\n"
                          "  --portable    keep settings and records beside the program, for a stick\n"
                          "  --safe-mode   do not read or write settings\n"
                          "  --verbose     print what goes wrong inside; it can name files\n"
                          "  --help        print this and end\n"
                          "  --version     print versions and end\n"
                          "\n"
                          "Example: holdfast ~/Documents/records\n"
                          "For scripts there is holdfast-cli.\n");
}

QString versionText()
{
    QString text;
    for (const core::audit::LinkedPart& part : core::audit::linkedParts())
        text += part.name + QLatin1Char(' ') + part.version + QLatin1Char('\n');
    return text;
}

} // namespace

QStringList StartOptions::argumentsToResume() const
{
    QStringList arguments{QStringLiteral("--resume")};
    if (isPortable)
        arguments.append(QStringLiteral("--portable"));
    if (isSafeMode)
        arguments.append(QStringLiteral("--safe-mode"));
    if (isVerbose)
        arguments.append(QStringLiteral("--verbose"));
    return arguments;
}

StartOptions startOptions(int argc, char** argv)
{
    StartOptions options;
    bool onlyPaths = false;
    for (int i = 1; i < argc; ++i) {
        const QString word = QFile::decodeName(argv[i]);
        if (onlyPaths || !word.startsWith(QLatin1Char('-'))) {
            if (!options.folder.isEmpty()) {
                options.answer = QStringLiteral("holdfast: only one folder can be opened\n");
                options.exitCode = wrongUsage;
                return options;
            }
            options.folder = QDir().absoluteFilePath(word);
        } else if (word == QLatin1String("--")) {
            onlyPaths = true;
        } else if (word == QLatin1String("--portable")) {
            options.isPortable = true;
        } else if (word == QLatin1String("--safe-mode")) {
            options.isSafeMode = true;
        } else if (word == QLatin1String("--verbose")) {
            options.isVerbose = true;
        } else if (word == QLatin1String("--resume")) {
            options.isResumed = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            options.answer = helpText();
            return options;
        } else if (word == QLatin1String("--version")) {
            options.answer = versionText();
            return options;
        } else {
            options.answer = QStringLiteral("holdfast: unknown option %1: see holdfast --help\n").arg(word);
            options.exitCode = wrongUsage;
            return options;
        }
    }
    return options;
}

} // namespace app
