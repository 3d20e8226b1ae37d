#include "app/platform/ProcessHardening.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Hardening cannot be undone, so each test does it in a child process, which answers with its exit code.
class TestProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNetworkIsClosed_data();
    void theNetworkIsClosed();
    void localSocketsStayOpen();
    void otherProcessesCannotBeRead();
    void thereAreNoCoreDumps();
    void dangerousVariablesAreGone();
    void theFolderOfTheSessionIsNamed();
    void aFreshProcessTakesThePlaceAndGetsItsMessage();
    void theFreshProcessInheritsNoOpenFile();

private:
    /// What `act` gives back in a hardened child.
    template<typename Act>
    static int inHardenedChild(Act act)
    {
        const pid_t child = fork();
        if (child == 0) {
            const QStringList missing = app::platform::hardenProcess();
            _exit(missing.isEmpty() ? act() : 99);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
};

void TestProcessHardening::theNetworkIsClosed_data()
{
    QTest::addColumn<int>("family");
    QTest::newRow("IPv4") << AF_INET;
    QTest::newRow("IPv6") << AF_INET6;
    QTest::newRow("netlink") << AF_NETLINK;
    QTest::newRow("packet") << AF_PACKET;
    QTest::newRow("vsock") << AF_VSOCK;
    QTest::newRow("bluetooth") << AF_BLUETOOTH;
}

void TestProcessHardening::theNetworkIsClosed()
{
    QFETCH(const int, family);
    QCOMPARE(inHardenedChild([family] {
                 const int handle = socket(family, SOCK_DGRAM, 0);
                 return handle < 0 && errno == EPERM ? 0 : 1;
             }),
             0);
}

void TestProcessHardening::localSocketsStayOpen()
{
    QCOMPARE(inHardenedChild([] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0 ? 0 : 1; }), 0);
}

void TestProcessHardening::otherProcessesCannotBeRead()
{
    QCOMPARE(inHardenedChild([] {
                 const bool isRefused
                     = syscall(SYS_process_vm_readv, getpid(), nullptr, 0, nullptr, 0, 0) < 0 && errno == EPERM;
                 return isRefused && prctl(PR_GET_DUMPABLE) == 0 && prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : 1;
             }),
             0);
}

void TestProcessHardening::thereAreNoCoreDumps()
{
    QCOMPARE(inHardenedChild([] {
                 rlimit limit{};
                 getrlimit(RLIMIT_CORE, &limit);
                 return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
             }),
             0);
}

void TestProcessHardening::dangerousVariablesAreGone()
{
    qputenv("SQLITE_TMPDIR", "/somewhere");
    qputenv("OPENSSL_CONF", "/somewhere");
    qputenv("QT_PLUGIN_PATH", "/somewhere");
    qputenv("HARMLESS", "1");
    app::platform::cleanEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("SQLITE_TMPDIR"));
    QVERIFY(!qEnvironmentVariableIsSet("OPENSSL_CONF"));
    QVERIFY(!qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    QVERIFY(qEnvironmentVariableIsSet("HARMLESS"));
}

void TestProcessHardening::theFolderOfTheSessionIsNamed()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", "/given");
    app::platform::cleanEnvironment();
    QCOMPARE(qgetenv("XDG_RUNTIME_DIR"), QByteArray("/given"));
    qunsetenv("XDG_RUNTIME_DIR");
    app::platform::cleanEnvironment();
    const QByteArray usual = "/run/user/" + QByteArray::number(getuid());
    QCOMPARE(qgetenv("XDG_RUNTIME_DIR"), QFileInfo::exists(QString::fromLatin1(usual)) ? usual : QByteArray());
    qputenv("XDG_RUNTIME_DIR", before);
}

void TestProcessHardening::aFreshProcessTakesThePlaceAndGetsItsMessage()
{
    // The replacement is a shell that compares its input with what it was to be told.
    QCOMPARE(inHardenedChild([] {
                 app::platform::replaceProcess(
                     QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"), QStringLiteral("test \"$(cat)\" = 'a folder' && exit 42")}, "a folder");
                 return 1;
             }),
             42);
}

void TestProcessHardening::theFreshProcessInheritsNoOpenFile()
{
    QCOMPARE(inHardenedChild([] {
                 const int handle = open("/dev/null", O_RDONLY); // Without O_CLOEXEC.
                 if (handle < 0 || dup2(handle, 77) < 0)
                     return 3;
                 app::platform::replaceProcess(
                     QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"), QStringLiteral("test -e /dev/fd/77 && exit 1; exit 42")}, {});
                 return 2;
             }),
             42);
}

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_ProcessHardening.moc"
#else
int main()
{
    return 0;
}
#endif
