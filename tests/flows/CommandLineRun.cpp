#include "tests/flows/CommandLineRun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace flows {

namespace {

constexpr int longestRun = 120'000; // ms

/// The vault that the others are copies of.
const QTemporaryDir& firstVault()
{
    static const QTemporaryDir dir;
    static const bool made = [] {
        QFile passphrase(dir.filePath(QStringLiteral("passphrase")));
        if (!passphrase.open(QIODevice::WriteOnly))
            return false;
        passphrase.write(CommandLineRun::passphrase() + '\n');
        passphrase.close();
        const Ended ended
            = CommandLineRun::run({QStringLiteral("init"), dir.filePath(QStringLiteral("vault")),
                                   QStringLiteral("--kdf"), QStringLiteral("interactive"), QStringLiteral("--initials"),
                                   QStringLiteral("AB"), QStringLiteral("--owner-name"), QStringLiteral("Anna Bell"),
                                   QStringLiteral("--recovery-out"), dir.filePath(QStringLiteral("recovery")),
                                   QStringLiteral("--passphrase-file"), dir.filePath(QStringLiteral("passphrase"))});
        if (ended.exitCode != 0)
            qFatal("init failed: %s", ended.told().constData());
        return true;
    }();
    Q_UNUSED(made)
    return dir;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QString target = to + entries.filePath().mid(from.size());
        if (entries.fileInfo().isDir())
            QDir().mkpath(target);
        else
            QFile::copy(entries.filePath(), target);
        QFile::setPermissions(target, entries.fileInfo().permissions());
    }
}

} // namespace

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray Ended::told() const
{
    return "exit " + QByteArray::number(exitCode) + "\n--- out\n" + out.left(2000) + "\n--- err\n" + err.left(2000);
}

CommandLineRun::CommandLineRun()
    : m_dir(std::make_unique<QTemporaryDir>())
{
    copyFolder(firstVault().path(), m_dir->path());
}

QString CommandLineRun::program() const
{
    return qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/holdfast-cli");
}

Ended CommandLineRun::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/holdfast-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(longestRun);
    Ended ended;
    ended.exitCode = process.exitStatus() == QProcess::NormalExit && process.state() == QProcess::NotRunning
        ? process.exitCode()
        : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

Ended CommandLineRun::on(const QString& command, const QStringList& rest, const QByteArray& input) const
{
    return run(command.split(QLatin1Char(' ')) + QStringList{vault()} + rest
                   + QStringList{QStringLiteral("--passphrase-file"), passphraseFile()},
               input);
}

Ended CommandLineRun::json(const QString& command, const QStringList& rest, const QByteArray& input) const
{
    return on(command, rest + QStringList{QStringLiteral("--json")}, input);
}

QString CommandLineRun::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QByteArray CommandLineRun::fingerprint() const
{
    QStringList names;
    QDirIterator entries(vault(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        if (!entries.next().endsWith(QLatin1String(".lock")))
            names << entries.filePath();
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : names) {
        hash.addData(name.toUtf8());
        hash.addData(readFile(name));
    }
    return hash.result().toHex();
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Ended shell(const QString& script, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BIN"), qEnvironmentVariable("HOLDFAST_BIN"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), script, QStringLiteral("sh")} + arguments);
    process.waitForFinished(120'000);
    Ended ended;
    ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

} // namespace flows
