#include "app/platform/OtherProgram.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace app::platform;

/// What Leave now can put in its place: programs of the menu, started with nothing of ours.
class TestOtherProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMenuIsRead();
    void aProgramIsStartedWithNothingOfOurs();
    void whatIsNotThereIsNotStarted();

private:
    static bool put(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static QStringList names()
    {
        QStringList all;
        for (const InstalledProgram& each : installedPrograms())
            all += each.name;
        return all;
    }
    QTemporaryDir m_dir;
};

void TestOtherProgram::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("mine"))));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_dir.filePath(QStringLiteral("all"))));
}

void TestOtherProgram::theMenuIsRead()
{
    const auto entry = [this](const char* place, const QByteArray& lines) {
        return put(m_dir.filePath(QString::fromLatin1(place)), "[Desktop Entry]\nType=Application\n" + lines);
    };
    QVERIFY(entry("all/applications/shell.desktop", "Name=Shell\nExec=sh -c \"exit 0\" %U\n[Other]\nName=Wrong\n"));
    QVERIFY(entry("all/applications/hidden.desktop", "Name=Hidden\nExec=sh\nNoDisplay=true\n"));
    QVERIFY(entry("all/applications/console.desktop", "Name=Console\nExec=sh\nTerminal=true\n"));
    QVERIFY(entry("all/applications/gone.desktop", "Name=Gone\nExec=no-such-program-here\n"));
    QVERIFY(entry("all/applications/both.desktop", "Name=Theirs\nExec=sh\n"));
    QVERIFY(entry("mine/applications/both.desktop", "Name=Mine\nExec=sh\n"));
    QCOMPARE(names(), (QStringList{QStringLiteral("Mine"), QStringLiteral("Shell")}));
    const auto shell = installedPrograms().back();
    QVERIFY(QFileInfo(shell.command.front()).isAbsolute());
    QCOMPARE(shell.command.mid(1), (QStringList{QStringLiteral("-c"), QStringLiteral("exit 0")}));
}

void TestOtherProgram::aProgramIsStartedWithNothingOfOurs()
{
    QFile open(m_dir.filePath(QStringLiteral("records")));
    QVERIFY(open.open(QIODevice::WriteOnly));
    const QString seen = m_dir.filePath(QStringLiteral("seen"));
    // Says which files it has open, and writes it in one step.
    const QString look = QStringLiteral("ls -l /proc/$$/fd > '%1.new'; mv '%1.new' '%1'").arg(seen);
    QVERIFY(startApart({QStandardPaths::findExecutable(QStringLiteral("sh")), QStringLiteral("-c"), look}));
    QTRY_VERIFY(QFile::exists(seen));
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray files = file.readAll();
    QVERIFY2(!files.contains("/records"), files.constData());
    QVERIFY2(files.contains("/dev/null"), files.constData());
}

void TestOtherProgram::whatIsNotThereIsNotStarted()
{
    QVERIFY(!startApart({}));
    QVERIFY(!startApart({QStringLiteral("/no/such/program")}));
}

QTEST_MAIN(TestOtherProgram)
#include "tst_OtherProgram.moc"
