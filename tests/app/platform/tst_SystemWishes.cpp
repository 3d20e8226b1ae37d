#include "app/platform/SystemWishes.h"
#include "tests/app/platform/Portal.h"

#include <QDBusConnection>
#include <QEvent>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

using app::platform::ColourWishes;
using app::platform::LetterWishes;
using app::platform::SystemWishes;

/// What the desktop is told to look like is heard, at the start and later: on a bus of the test's own, with a portal of
/// the test's own.
class TestSystemWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_portal.values.clear(); }
    void whatIsSetAtTheStartIsFollowed();
    void aSystemWithoutAWishHasNone();
    void aChangeIsHeardWhileTheWindowIsOpen();
    void theSwitchOfGnomeIsHeard();
    void theFontAndTheSizeOfTextAreHeard();
    void aFontIsReadAsTheDesktopWritesIt_data();
    void aFontIsReadAsTheDesktopWritesIt();
    void anotherPaletteIsToldOnce();
    void cleanupTestCase();

private:
    static QString appearance(const char* key)
    {
        return QStringLiteral("org.freedesktop.appearance ") + QString::fromLatin1(key);
    }
    void change(const QString& group, const char* key, const QVariant& value)
    {
        Q_EMIT m_portal.SettingChanged(group, QString::fromLatin1(key), QDBusVariant(value));
    }

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_other;
    Portal m_portal;
};

void TestSystemWishes::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(program,
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_other = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("the portal")));
    QVERIFY(m_other->isConnected());
    QVERIFY(m_other->registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QVERIFY(m_other->registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestSystemWishes::whatIsSetAtTheStartIsFollowed()
{
    m_portal.values.insert(appearance("color-scheme"), uint{1});
    m_portal.values.insert(appearance("contrast"), uint{1});
    SystemWishes wishes;
    QSignalSpy changed(&wishes, &SystemWishes::changed);
    QCOMPARE(wishes.colours(), ColourWishes());
    wishes.listen();
    QTRY_COMPARE(wishes.colours(), (ColourWishes{true, true}));
    QVERIFY(!changed.isEmpty());
}

void TestSystemWishes::aSystemWithoutAWishHasNone()
{
    m_portal.values.insert(appearance("color-scheme"), uint{0});
    m_portal.values.insert(appearance("contrast"), uint{1});
    SystemWishes wishes;
    wishes.listen();
    QTRY_VERIFY(wishes.colours().wantsContrast);
    QVERIFY(!wishes.colours().isDark); // It was answered first.
}

void TestSystemWishes::aChangeIsHeardWhileTheWindowIsOpen()
{
    m_portal.values.insert(appearance("color-scheme"), uint{1});
    SystemWishes wishes;
    wishes.listen();
    QTRY_COMPARE(wishes.colours().isDark, std::optional(true));
    QSignalSpy changed(&wishes, &SystemWishes::changed);
    const QString group = QStringLiteral("org.freedesktop.appearance");
    change(group, "color-scheme", uint{2});
    QTRY_COMPARE(wishes.colours().isDark, std::optional(false));
    QCOMPARE(changed.size(), 1);
    change(group, "color-scheme", uint{2}); // The same again is no change; what comes after it is.
    change(QStringLiteral("org.gnome.desktop.interface"), "gtk-theme", QStringLiteral("Other"));
    change(group, "contrast", uint{1});
    QTRY_VERIFY(wishes.colours().wantsContrast);
    QCOMPARE(changed.size(), 2);
    change(group, "contrast", uint{0});
    QTRY_VERIFY(!wishes.colours().wantsContrast);
}

void TestSystemWishes::theSwitchOfGnomeIsHeard()
{
    SystemWishes wishes;
    wishes.listen();
    QTRY_VERIFY([&] { // Once it hears the bus.
        change(QStringLiteral("org.gnome.desktop.a11y.interface"), "high-contrast", true);
        return QTest::qWaitFor([&] { return wishes.colours().wantsContrast; }, 50);
    }());
}

void TestSystemWishes::theFontAndTheSizeOfTextAreHeard()
{
    m_portal.values.insert(QStringLiteral("org.gnome.desktop.interface font-name"), QStringLiteral("Cantarell 11"));
    m_portal.values.insert(QStringLiteral("org.gnome.desktop.interface text-scaling-factor"), 1.25);
    SystemWishes wishes;
    QSignalSpy told(&wishes, &SystemWishes::lettersChanged);
    wishes.listen();
    QTRY_COMPARE(wishes.letters(), (LetterWishes{QStringLiteral("Cantarell"), 11, 1.25}));
    QCOMPARE(told.size(), 2);
    change(QStringLiteral("org.gnome.desktop.interface"), "font-name", QStringLiteral("Noto Serif 12"));
    QTRY_COMPARE(wishes.letters(), (LetterWishes{QStringLiteral("Noto Serif"), 12, 1.25}));
    change(QStringLiteral("org.gnome.desktop.interface"), "font-name", QStringLiteral("no size at all"));
    change(QStringLiteral("org.gnome.desktop.interface"), "text-scaling-factor", 1.0);
    QTRY_COMPARE(wishes.letters(), (LetterWishes{QStringLiteral("Noto Serif"), 12, 1}));
    QCOMPARE(told.size(), 4);
}

void TestSystemWishes::aFontIsReadAsTheDesktopWritesIt_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("family");
    QTest::addColumn<double>("points");
    QTest::newRow("one word") << QStringLiteral("Cantarell 11") << QStringLiteral("Cantarell") << 11.0;
    QTest::newRow("several words") << QStringLiteral("Atkinson Hyperlegible 12.5")
                                   << QStringLiteral("Atkinson Hyperlegible") << 12.5;
    QTest::newRow("with a style") << QStringLiteral("Noto Sans Semi-Bold Italic 10") << QStringLiteral("Noto Sans")
                                  << 10.0;
    QTest::newRow("a name that is a style") << QStringLiteral("Roman 10") << QStringLiteral("Roman") << 10.0;
    QTest::newRow("a list") << QStringLiteral("Ubuntu, Sans 11") << QStringLiteral("Ubuntu") << 11.0;
    QTest::newRow("no size") << QStringLiteral("Ubuntu") << QString() << 0.0;
    QTest::newRow("a size alone") << QStringLiteral("11") << QString() << 0.0;
    QTest::newRow("a size that cannot be") << QStringLiteral("Ubuntu 4000") << QString() << 0.0;
    QTest::newRow("nothing") << QString() << QString() << 0.0;
}

void TestSystemWishes::aFontIsReadAsTheDesktopWritesIt()
{
    QFETCH(const QString, description);
    QFETCH(const QString, family);
    QFETCH(const double, points);
    const auto letters = app::platform::lettersFrom(description);
    QCOMPARE(letters.has_value(), !family.isEmpty());
    QCOMPARE(letters.value_or(LetterWishes()), (LetterWishes{family, points, 1}));
}

void TestSystemWishes::anotherPaletteIsToldOnce()
{
    SystemWishes wishes;
    QSignalSpy told(&wishes, &SystemWishes::paletteChanged);
    QWindow one;
    QWindow two;
    for (QWindow* each : {&one, &two}) {
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(each, &event);
    }
    QTRY_COMPARE(told.size(), 1);
    QEvent later(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&one, &later);
    QTRY_COMPARE(told.size(), 2);
}

void TestSystemWishes::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_MAIN(TestSystemWishes)
#include "tst_SystemWishes.moc"
