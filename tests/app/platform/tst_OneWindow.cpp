#include "app/platform/OneWindow.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>

using app::platform::OneWindow;

/// A second start with the same records finds the first, and only with the same ones; it leaves no file, and its name
/// tells nothing.
class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartFindsTheFirst();
    void theSameFolderIsTheSameHoweverItIsWritten();
    void otherRecordsAreAnotherWindow();
    void onceReleasedNobodyIsFound();
    void onlyOneProcessHasTheRecords();
    void theNameTellsNothing();
    void whatIsSaidIsCutShort();

private:
    QString folder(const char* name)
    {
        QDir(m_place.path()).mkdir(QString::fromLatin1(name));
        return m_place.filePath(QString::fromLatin1(name));
    }
    /// A second start asks, as another process does, while the first goes on.
    static bool asks(const QString& folder)
    {
        auto answer = std::async(std::launch::async, [folder] { return OneWindow::raiseOther(folder); });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }
    /// The local sockets of this computer, as everybody can read them.
    static QByteArray sockets()
    {
        QFile list(QStringLiteral("/proc/net/unix"));
        return list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
    }

    QTemporaryDir m_place;
};

void TestOneWindow::aSecondStartFindsTheFirst()
{
    const QString records = folder("one");
    QVERIFY(!asks(records)); // Nobody is there yet.
    OneWindow first;
    QSignalSpy wanted(&first, &OneWindow::wanted);
    QVERIFY(first.claim(records));
    for (int times = 1; times <= 3; ++times) {
        QVERIFY(asks(records));
        QTRY_COMPARE(wanted.size(), times);
    }
    QVERIFY(first.claim(records)); // It has them already.
    QVERIFY(asks(records));
}

void TestOneWindow::theSameFolderIsTheSameHoweverItIsWritten()
{
    const QString records = folder("one");
    QVERIFY(QFile::link(records, m_place.filePath(QStringLiteral("link"))));
    OneWindow first;
    QVERIFY(first.claim(records));
    QVERIFY(asks(m_place.filePath(QStringLiteral("link"))));
    QVERIFY(asks(records + QStringLiteral("/../one/")));
    // Records that are not made yet.
    OneWindow other;
    QVERIFY(other.claim(m_place.filePath(QStringLiteral("new"))));
    QVERIFY(asks(m_place.filePath(QStringLiteral("./new/"))));
}

void TestOneWindow::otherRecordsAreAnotherWindow()
{
    OneWindow first;
    QVERIFY(first.claim(folder("one")));
    QVERIFY(!asks(folder("two")));
    QVERIFY(first.claim(folder("two"))); // It has opened others.
    QVERIFY(asks(folder("two")));
    QVERIFY(!asks(folder("one")));
}

void TestOneWindow::onceReleasedNobodyIsFound()
{
    const QString records = folder("one");
    {
        OneWindow first;
        QSignalSpy wanted(&first, &OneWindow::wanted);
        QVERIFY(first.claim(records));
        first.release();
        QVERIFY(!asks(records));
        QCOMPARE(wanted.size(), 0);
        QVERIFY(first.claim(records));
    }
    QVERIFY(!asks(records));
    QCOMPARE(QDir(m_place.path()).entryList(QDir::Files | QDir::System | QDir::Hidden), QStringList());
}

void TestOneWindow::onlyOneProcessHasTheRecords()
{
    const QString records = folder("one");
    OneWindow first;
    OneWindow second;
    QVERIFY(first.claim(records));
    QVERIFY(!second.claim(records));
    QVERIFY(second.claim(folder("two")));
    QVERIFY(!second.claim(records)); // And what it has it keeps.
    QVERIFY(asks(folder("two")));
}

void TestOneWindow::theNameTellsNothing()
{
    const QByteArray before = sockets();
    OneWindow first;
    QVERIFY(first.claim(folder("stalking")));
    QByteArrayList added;
    for (const QByteArray& line : sockets().split('\n'))
        if (const QByteArray name = line.split(' ').last(); name.startsWith('@') && !before.contains(name))
            added << name.mid(1);
    int ours = 0;
    for (const QByteArray& name : added) { // Of any program that made one meanwhile.
        QVERIFY2(!name.contains("stalking") && !name.contains("holdfast"), name.constData());
        ours += name.size() == 32 && QByteArray::fromHex(name).toHex() == name ? 1 : 0; // The digits of a hash.
    }
    QVERIFY(ours >= 1);
}

void TestOneWindow::whatIsSaidIsCutShort()
{
    const QString records = folder("one");
    OneWindow first;
    QSignalSpy wanted(&first, &OneWindow::wanted);
    QVERIFY(first.claim(records));
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    QVERIFY(asks(records));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().front().toByteArray(), QByteArray("token-7"));
    qputenv("XDG_ACTIVATION_TOKEN", QByteArray(10'000, 'x'));
    QVERIFY(asks(records));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().front().toByteArray().size(), 256);
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_OneWindow.moc"
