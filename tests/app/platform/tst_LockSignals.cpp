#include "app/platform/LockSignals.h"
#include "tests/app/platform/Login.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using app::platform::LockSignals;

/// The records lock when the computer does: on a bus of the test's own, with a login manager of the test's own.
class TestLockSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aScreenThatLocksIsHeard();
    void aSessionThatIsLockedIsHeard();
    void anotherUserAtTheComputerIsHeard();
    void sleepIsHeardAndWaits();
    void whatIsNoLockIsNotHeard();
    void cleanupTestCase();

public Q_SLOTS:
    void passBarrier() { ++m_barriers; }

private:
    void send(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments)
    {
        auto signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(m_other->send(signal));
    }
    void sendActive(const QString& path, bool isActive)
    {
        send(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
             {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{QStringLiteral("Active"), isActive}},
              QStringList()});
    }

    QProcess m_bus;
    int m_barriers = 0;
    std::unique_ptr<QDBusConnection> m_other;
    Login m_manager;
    std::unique_ptr<LockSignals> m_signals;
    std::unique_ptr<QSignalSpy> m_heard;
};

void TestLockSignals::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(program,
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    m_other = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("the others")));
    QVERIFY(m_other->isConnected());
    QVERIFY(m_other->registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(m_other->registerObject(QStringLiteral("/org/freedesktop/login1"), &m_manager,
                                    QDBusConnection::ExportAllSlots));
}

void TestLockSignals::init()
{
    m_manager.inhibited.clear();
    m_signals = std::make_unique<LockSignals>();
    m_heard = std::make_unique<QSignalSpy>(m_signals.get(), &LockSignals::locked);
    m_signals->listen();
    QDBusConnection::sessionBus().connect(QString(), QStringLiteral("/barrier"), QStringLiteral("test.Barrier"),
                                          QStringLiteral("Here"), this, SLOT(passBarrier()));
    QTRY_COMPARE(m_manager.inhibited.size(), 1);
    // The answer about the session was asked for first; what follows it is heard.
    QTRY_VERIFY([this] {
        sendActive(QString::fromLatin1(ourSession), false);
        return QTest::qWaitFor([this] { return !m_heard->isEmpty(); }, 50);
    }());
    // Once this has come round, so has everything that was sent before it.
    m_barriers = 0;
    send(QStringLiteral("/barrier"), QStringLiteral("test.Barrier"), QStringLiteral("Here"), {});
    QTRY_COMPARE(m_barriers, 1);
    m_heard->clear();
}

void TestLockSignals::aScreenThatLocksIsHeard()
{
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        m_heard->clear();
        send(QStringLiteral("/ScreenSaver"), QString::fromLatin1(name), QStringLiteral("ActiveChanged"), {true});
        QTRY_VERIFY(!m_heard->isEmpty());
    }
}

void TestLockSignals::aSessionThatIsLockedIsHeard()
{
    send(QString::fromLatin1(ourSession), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    QTRY_VERIFY(!m_heard->isEmpty());
}

void TestLockSignals::anotherUserAtTheComputerIsHeard()
{
    sendActive(QString::fromLatin1(ourSession), false);
    QTRY_VERIFY(!m_heard->isEmpty());
}

void TestLockSignals::sleepIsHeardAndWaits()
{
    QCOMPARE(m_manager.inhibited.front().section(QLatin1Char('|'), 0, 0), QStringLiteral("sleep"));
    QCOMPARE(m_manager.inhibited.front().section(QLatin1Char('|'), 3), QStringLiteral("delay"));
    send(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
         QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(m_heard->size(), 1);
    QCOMPARE(m_manager.inhibited.size(), 1);
    // Awake again, the next sleep waits too; and waking is no lock.
    send(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
         QStringLiteral("PrepareForSleep"), {false});
    QTRY_COMPARE(m_manager.inhibited.size(), 2);
    QCOMPARE(m_heard->size(), 1);
}

void TestLockSignals::whatIsNoLockIsNotHeard()
{
    send(QStringLiteral("/ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"),
         {false});
    sendActive(QString::fromLatin1(ourSession), true);
    sendActive(QStringLiteral("/org/freedesktop/login1/session/_32"), false); // Somebody else's.
    // What is sent afterwards on the same bus comes afterwards.
    send(QString::fromLatin1(ourSession), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    QTRY_VERIFY(!m_heard->isEmpty());
    QCOMPARE(m_heard->size(), 1);
}

void TestLockSignals::cleanupTestCase()
{
    m_signals.reset();
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestLockSignals)
#include "tst_LockSignals.moc"
