// A copy of the program on a stick: with a file portable.ini beside it, settings and records are there, and nothing is
// put on the computer.
#include "tests/flows/PlantedPhrases.h"
#include "tests/flows/WindowRun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace flows;

class TestWindowPortable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileBesideItKeepsEverythingOnTheStick();
    void withoutTheFileTheComputerHasTheSettings();
    void theOptionDoesTheSame();

private:
    /// Puts the program on a stick, with the records of the run beside it; its path. Empty when that cannot be done.
    static QString copiedTo(const QDir& stick, WindowRun& run)
    {
        const QString bin = qEnvironmentVariable("HOLDFAST_BIN");
        for (const char* name : {"holdfast", "holdfast-reader", "holdfast-player"}) {
            const QString from = bin + QLatin1Char('/') + QString::fromLatin1(name);
            const QString to = stick.filePath(QString::fromLatin1(name));
            // Not a symbolic link: the program would be where that leads.
            if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
                && !QFile::copy(from, to))
                return {};
        }
        return QDir().rename(run.path(QStringLiteral("vault")), stick.filePath(QStringLiteral("records")))
            ? stick.filePath(QStringLiteral("holdfast"))
            : QString();
    }
    /// Opens the records, makes the text bigger, which is kept, and ends.
    static bool use(WindowRun& run)
    {
        if (!run.unlock())
            return false;
        const QImage before = run.screen().picture();
        run.screen().press(QStringLiteral("ctrl+plus"));
        return run.screen().untilChanged(before, 6'000) && run.quit();
    }
    /// What was put on the computer, but the cache of fonts.
    static QString left(const WindowRun& run)
    {
        static const QRegularExpression fonts(QStringLiteral("/home/\\.cache(/fontconfig.*)?$"));
        QStringList kept;
        for (const char* name : {"home", "temporary", "runtime"})
            for (const QString& path : PlantedPhrases::under(run.path(QString::fromLatin1(name))))
                if (!fonts.match(path).hasMatch())
                    kept << path;
        return kept.join(QLatin1Char('\n'));
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestWindowPortable::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestWindowPortable::aFileBesideItKeepsEverythingOnTheStick()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    const QDir stick(run.path(QStringLiteral("given")));
    const QString program = copiedTo(stick, run);
    QVERIFY(!program.isEmpty());
    run.write(QStringLiteral("given/portable.ini"), {}); // What is in it does not matter.
    VERIFY_STEP(run, startAs(program, {}, stick.filePath(QStringLiteral("records"))));
    QVERIFY2(use(run), run.said().constData());
    QVERIFY(contentOf(stick.filePath(QStringLiteral("settings.ini"))).contains("text_percent=110"));
    QCOMPARE(left(run), QString());
    QVERIFY(!run.ask({QStringLiteral("check")}).isEmpty());
    QCOMPARE(contentOf(stick.filePath(QStringLiteral("portable.ini"))), QByteArray());
}

void TestWindowPortable::withoutTheFileTheComputerHasTheSettings()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    const QDir stick(run.path(QStringLiteral("given")));
    const QString program = copiedTo(stick, run);
    QVERIFY(!program.isEmpty());
    const QString records = stick.filePath(QStringLiteral("records"));
    QDir(stick).mkdir(QStringLiteral("portable.ini")); // A folder is no such file.
    VERIFY_STEP(run, startAs(program, {records}, records));
    QVERIFY2(use(run), run.said().constData());
    QVERIFY(!stick.exists(QStringLiteral("settings.ini")));
    QVERIFY(contentOf(run.path(QStringLiteral("home/.config/holdfast/settings.ini"))).contains("text_percent=110"));
}

void TestWindowPortable::theOptionDoesTheSame()
{
    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    VERIFY_STEP(run, isReady());
    const QDir stick(run.path(QStringLiteral("given")));
    const QString program = copiedTo(stick, run);
    QVERIFY(!program.isEmpty());
    VERIFY_STEP(run, startAs(program, {QStringLiteral("--portable")}, stick.filePath(QStringLiteral("records"))));
    QVERIFY2(use(run), run.said().constData());
    QVERIFY(stick.exists(QStringLiteral("settings.ini")));
    QCOMPARE(left(run), QString());
}

QTEST_GUILESS_MAIN(TestWindowPortable)
#include "tst_WindowPortable.moc"
