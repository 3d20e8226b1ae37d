// The program opens no socket but local ones, and leaves nothing behind outside the vault and what was asked for.
#include "tests/flows/Words.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace flows;

class tst_CommandLineNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSocketIsOpenedButLocalOnes();
    void aRunLeavesNothingOutsideTheVault();
};

namespace {

Ended underStrace(const QString& trace, const QStringList& arguments)
{
    QProcess process;
    process.start(s("strace"),
                  QStringList{s("-f"), s("-qq"), s("-e"), s("trace=socket,connect,bind,socketpair"), s("-o"), trace,
                              qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast-cli")}
                      + arguments);
    process.waitForFinished(180'000);
    Ended ended;
    ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

/// Every file below a folder.
QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << entries.next();
    return files;
}

} // namespace

void tst_CommandLineNetwork::noSocketIsOpenedButLocalOnes()
{
    if (QStandardPaths::findExecutable(s("strace")).isEmpty())
        QSKIP("strace is not installed");
    const CommandLineRun cli;
    const QString trace = cli.path(s("trace"));
    // Shows that the trace sees sockets at all, and that it may be run here.
    QProcess probe;
    probe.start(s("strace"),
                {s("-f"), s("-qq"), s("-e"), s("trace=socket"), s("-o"), trace, s("sh"), s("-c"),
                 s("exec 3<>/dev/null; getent hosts localhost.invalid; true")});
    if (!probe.waitForFinished(30'000) || probe.exitCode() != 0)
        QSKIP("strace cannot run here");
    const bool canSee = readFile(trace).contains("socket(");

    const QString vault = cli.path(s("traced"));
    const QString pdf = cli.path(s("sheet.pdf"));
    const QStringList key{s("--passphrase-file"), cli.passphraseFile()};
    const QList<QStringList> steps{
        {s("init"), vault, s("--kdf"), s("interactive")},
        {s("incident"), s("add"), vault, s("--what"), s("He waited outside"), s("--when"), s("2026-03-04T21:10"),
         s("--behaviour"), s("followed")},
        {s("evidence"), s("add"), vault, cli.write(s("photo"), "picture")},
        {s("summary"), vault, s("--channel"), s("101"), s("--format"), s("pdf"), s("-o"), pdf},
        {s("timeline"), vault, s("--format"), s("pdf"), s("-o"), cli.path(s("timeline.pdf"))},
        {s("check"), vault, s("--read-data")},
    };
    static const QRegularExpression family(s("^\\d+\\s+(socket|socketpair)\\((AF_\\w+)"));
    for (const QStringList& step : steps) {
        const Ended ended = underStrace(trace, step + key);
        VERIFY_EXIT(ended, 0);
        for (const QByteArray& line : readFile(trace).split('\n')) {
            const auto match = family.match(QString::fromUtf8(line));
            if (match.hasMatch())
                QVERIFY2(match.captured(2) == s("AF_UNIX") || match.captured(2) == s("AF_LOCAL"), line.constData());
            else
                QVERIFY2(!line.contains("sa_family=AF_INET") && !line.contains("sa_family=AF_NETLINK"),
                         line.constData());
        }
    }
    QVERIFY(readFile(pdf).startsWith("%PDF-"));
    if (!canSee)
        qInfo("the probe opened no socket, so the trace is shown to run but not to see one");
}

void tst_CommandLineNetwork::aRunLeavesNothingOutsideTheVault()
{
    const CommandLineRun cli;
    const QString home = cli.path(s("home"));
    const QString temporary = cli.path(s("tmp"));
    QDir().mkpath(home);
    QDir().mkpath(temporary);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(s(name), home);
    environment.remove(s("XDG_RUNTIME_DIR"));
    environment.insert(s("TMPDIR"), temporary);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList key{s("--passphrase-file"), cli.passphraseFile()};
    const QList<QStringList> steps{
        {s("incident"), s("add"), cli.vault(), s("--what"), s("planted phrase quokka")},
        {s("evidence"), s("add"), cli.vault(), cli.write(s("photo"), "planted phrase wombat")},
        {s("search"), cli.vault(), s("quokka")},
        {s("timeline"), cli.vault(), s("--format"), s("pdf"), s("-o"), cli.path(s("out.pdf"))},
    };
    for (const QStringList& step : steps) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(cli.program(), step + key);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    QStringList left = filesBelow(temporary);
    // Fontconfig keeps its cache of the system's fonts there; it holds nothing of ours.
    for (const QString& path : filesBelow(home))
        if (!path.contains(s("/fontconfig")))
            left << path;
    QCOMPARE(left.join(QLatin1Char('\n')), QString());
    for (const QString& path : filesBelow(cli.vault()))
        QVERIFY2(!readFile(path).contains("quokka") && !readFile(path).contains("wombat"), qPrintable(path));
}

QTEST_GUILESS_MAIN(tst_CommandLineNetwork)
#include "tst_CommandLineNetwork.moc"
