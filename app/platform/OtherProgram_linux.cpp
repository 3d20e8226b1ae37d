#include "app/platform/OtherProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace app::platform {

namespace {

constexpr qint64 longestEntry = 262'144; // bytes

/// The keys of the group [Desktop Entry] (freedesktop.org, Desktop Entry Specification 1.5).
QHash<QString, QString> entryIn(const QString& path)
{
    QHash<QString, QString> keys;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    bool isInside = false;
    const QStringList lines = QString::fromUtf8(file.read(longestEntry)).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1Char('[')))
            isInside = line.trimmed() == QLatin1String("[Desktop Entry]");
        else if (const qsizetype at = line.indexOf(QLatin1Char('=')); isInside && at > 0)
            keys.insert(line.left(at).trimmed(), line.mid(at + 1).trimmed());
    }
    return keys;
}

/// Without the places for files to open ("%U").
QStringList commandOf(const QString& exec)
{
    QStringList command;
    const QStringList words = QProcess::splitCommand(exec);
    for (const QString& word : words)
        if (!word.startsWith(QLatin1Char('%')))
            command += word;
    if (command.isEmpty())
        return {};
    command.front() = QStandardPaths::findExecutable(command.front());
    return command.front().isEmpty() ? QStringList() : command;
}

QString nameOf(const QHash<QString, QString>& entry)
{
    const QString locale = QLocale::system().name();
    for (const QString& language : {locale, locale.section(QLatin1Char('_'), 0, 0)})
        if (const QString name = entry.value(QStringLiteral("Name[%1]").arg(language)); !name.isEmpty())
            return name;
    return entry.value(QStringLiteral("Name"));
}

} // namespace

std::vector<InstalledProgram> installedPrograms()
{
    std::vector<InstalledProgram> all;
    QSet<QString> seen;
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    for (const QString& folder : folders) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.desktop")}, QDir::Files);
        for (const QString& file : files) {
            if (seen.contains(file)) // The person's own one goes before that of the system.
                continue;
            seen.insert(file);
            const auto entry = entryIn(QDir(folder).filePath(file));
            const auto is
                = [&entry](const char* key) { return entry.value(QLatin1String(key)) == QLatin1String("true"); };
            if (entry.value(QStringLiteral("Type")) != QLatin1String("Application") || is("NoDisplay") || is("Hidden")
                || is("Terminal"))
                continue;
            const InstalledProgram program{nameOf(entry), commandOf(entry.value(QStringLiteral("Exec")))};
            if (!program.name.isEmpty() && !program.command.isEmpty())
                all.push_back(program);
        }
    }
    std::ranges::sort(all, [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}

bool startApart(const QStringList& command)
{
    if (command.isEmpty() || !QFileInfo(command.front()).isExecutable())
        return false;
    // Everything that takes memory is done before the fork.
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(command.size()));
    for (const QString& word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child > 0) {
        int status = 0;
        waitpid(child, &status, 0); // The one in between: it ends at once.
        return true;
    }
    if (setsid() >= 0 && fork() == 0) {
        const int nowhere = open("/dev/null", O_RDWR);
        for (int each = 0; nowhere >= 0 && each < 3; ++each)
            dup2(nowhere, each);
#ifdef SYS_close_range
        syscall(SYS_close_range, 3U, ~0U, 0U);
#endif
        execv(pointers.front(), pointers.data());
    }
    _exit(0);
}

} // namespace app::platform
