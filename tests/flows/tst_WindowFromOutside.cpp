// What other programs on the same screen can see of the window: names of windows, and what was copied.
#include "tests/flows/PlantedPhrases.h"
#include "tests/flows/WindowRun.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace flows;

class TestWindowFromOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allWindowsHaveTheNeutralName();
    void theClassIsThatOfTheTitle();
    void whatWasCopiedIsHintedAndGoesWithLocking();
    void whatWasCopiedGoesWithLeaving();

private:
    static QString words(int number) { return PlantedPhrases::text(number); }
    static QByteArray tool(WindowRun& run, const QString& program, const QStringList& arguments);
    /// What everybody may read of each window of the program: its properties, but pictures. One text a window.
    static QList<QByteArray> windows(WindowRun& run);
    /// The faults in them: names that are not neutral, and phrases.
    static QString faults(WindowRun& run);
    static QByteArray clipboard(WindowRun& run)
    {
        return tool(run, qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/clipboard_reader"), {});
    }
    /// Opens the records and copies what was just written.
    static bool copyWords(WindowRun& run, const QString& what);
};

void TestWindowFromOutside::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    for (const char* name : {"xprop", "xwininfo"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            QSKIP("xprop or xwininfo is not installed");
}

QByteArray TestWindowFromOutside::tool(WindowRun& run, const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), run.screen().name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "did not work: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QList<QByteArray> TestWindowFromOutside::windows(WindowRun& run)
{
    const QString tree
        = QString::fromUtf8(tool(run, QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")}));
    static const QRegularExpression line(QStringLiteral("(0x[0-9a-f]+) .*\\bholdfast\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    QList<QByteArray> all;
    auto match = line.globalMatch(tree);
    while (match.hasNext())
        all << tool(run, QStringLiteral("xprop"), {QStringLiteral("-id"), match.next().captured(1)});
    return all;
}

QString TestWindowFromOutside::faults(WindowRun& run)
{
    const QList<QByteArray> all = windows(run);
    if (all.isEmpty())
        return QStringLiteral("no window was found");
    static const QRegularExpression naming(
        QStringLiteral(
            "^(?:WM_NAME|_NET_WM_NAME|WM_ICON_NAME|_NET_WM_ICON_NAME|WM_CLASS|WM_WINDOW_ROLE)\\([A-Z0-9_]+\\) = (.*)$"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression neutral(
        QStringLiteral("^\"(?:Holdfast|holdfast|Qt [A-Za-z ]+ [Hh]oldfast)\"(?:, \"(?:Holdfast|holdfast)\")?$"));
    QStringList wrong;
    int named = 0;
    for (const QByteArray& window : all) {
        const QString text = QString::fromUtf8(window);
        auto match = naming.globalMatch(text);
        for (; match.hasNext(); ++named)
            if (const QString value = match.next().captured(1); !neutral.match(value).hasMatch())
                wrong << value;
        for (int number = 0; number < PlantedPhrases::count; ++number)
            if (window.contains(PlantedPhrases::bytes(number)))
                wrong << words(number);
    }
    if (named < 3)
        wrong << QStringLiteral("only %1 names were read").arg(named);
    wrong.removeDuplicates();
    return wrong.join(QLatin1Char('\n'));
}

/// SAFE-09
void TestWindowFromOutside::allWindowsHaveTheNeutralName()
{
    WindowRun run(words(0), words(1));
    const QString file
        = run.write(QStringLiteral("given/%1/%2.png").arg(words(3), words(4)), WindowRun::stripedPicture({}));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    QCOMPARE(faults(run), QString()); // The door.
    VERIFY_STEP(run, unlock());
    QCOMPARE(faults(run), QString());
    VERIFY_STEP(run, writeEntry(words(2)));
    VERIFY_STEP(run, addFile(file));
    VERIFY_STEP(run, lookAtPicture());
    QCOMPARE(faults(run), QString()); // A file with a name, on the screen.

    const auto open = [&run](const char* keys) {
        const QImage before = run.screen().picture();
        const auto count = windows(run).size();
        run.screen().press(QString::fromLatin1(keys));
        return run.screen().untilChanged(before, 1'500)
            && PrivateScreen::until([&] { return windows(run).size() > count; });
    };
    const auto close = [&run] {
        const QImage before = run.screen().picture();
        run.screen().press(QStringLiteral("Escape"));
        return run.screen().untilChanged(before, 1'500);
    };
    QVERIFY(open("F10"));
    QCOMPARE(faults(run), QString()); // The menu.
    QVERIFY(close());
    VERIFY_STEP(run, lookAtTimeline());
    const QImage timeline = run.screen().picture();
    run.screen().press(QStringLiteral("ctrl+p"));
    QVERIFY(run.screen().untilChanged(timeline, 1'500));
    run.screen().untilAtRest();
    QCOMPARE(faults(run), QString()); // The pages, looked at before printing.
    QVERIFY(open("ctrl+p"));
    QCOMPARE(faults(run), QString()); // A question.
    QVERIFY(close());
    QVERIFY(close()); // The pages.
    QVERIFY(open("ctrl+shift+i"));
    run.screen().type(file);
    run.screen().untilAtRest();
    QCOMPARE(faults(run), QString()); // The dialog that picks files, with a name typed into it.
    QVERIFY(close());
    VERIFY_STEP(run, quit());
}

/// SAFE-09
void TestWindowFromOutside::theClassIsThatOfTheTitle()
{
    WindowRun run(words(0), words(1));
    VERIFY_STEP(run, isReady());
    const auto classes = [&run] {
        QStringList found;
        const QString tree = QString::fromUtf8(
            tool(run, QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")}));
        // What a person can see, or a list of windows show: not the ones of one pixel that Qt talks through.
        static const QRegularExpression line(
            QStringLiteral("0x[0-9a-f]+ \"[^\"]*\": \\((\"[^\"]*\" \"[^\"]*\")\\)  (\\d+)x(\\d+)"));
        auto match = line.globalMatch(tree);
        while (match.hasNext()) {
            const auto each = match.next();
            if (each.captured(2).toInt() > 50 && each.captured(3).toInt() > 20)
                found << each.captured(1);
        }
        found.removeDuplicates();
        return found;
    };
    VERIFY_STEP(run, start());
    QCOMPARE(classes(), QStringList{QStringLiteral("\"holdfast\" \"Holdfast\"")});
    VERIFY_STEP(run, unlock());
    // The title is changed in the settings: found there by its name.
    const QImage today = run.screen().picture();
    run.screen().press(QStringLiteral("ctrl+comma"));
    QVERIFY(run.screen().untilChanged(today, 6'000));
    run.screen().press(QStringLiteral("ctrl+f"));
    run.screen().type(QStringLiteral("Title of the window"));
    run.screen().press(QStringLiteral("Return"));
    run.screen().untilAtRest();
    run.screen().type(QStringLiteral("Shopping list"));
    run.screen().press(QStringLiteral("Tab"));
    const QStringList chosen{QStringLiteral("\"Shopping list\" \"Shopping list\"")};
    QVERIFY2(PrivateScreen::until([&] { return classes() == chosen; }, 20'000),
             qPrintable(classes().join(QLatin1Char('\n'))));
    // Those that come later have it, too; and after a new start all of them.
    const auto opensSomething = [&run](const char* keys) {
        const QImage before = run.screen().picture();
        run.screen().press(QString::fromLatin1(keys));
        return run.screen().untilChanged(before, 1'500);
    };
    QVERIFY(opensSomething("ctrl+shift+i"));
    QCOMPARE(classes(), chosen);
    QVERIFY(opensSomething("Escape"));
    VERIFY_STEP(run, lock());
    QVERIFY2(PrivateScreen::until([&] { return classes() == chosen; }, 20'000),
             qPrintable(classes().join(QLatin1Char('\n'))));
    VERIFY_STEP(run, quit());
}

bool TestWindowFromOutside::copyWords(WindowRun& run, const QString& what)
{
    if (!run.beginEntry(what))
        return false;
    run.screen().press(QStringLiteral("ctrl+a"));
    run.screen().press(QStringLiteral("ctrl+c"));
    return PrivateScreen::until([&] { return clipboard(run).contains(what.toUtf8()); }, 20'000);
}

/// SAFE-16
void TestWindowFromOutside::whatWasCopiedIsHintedAndGoesWithLocking()
{
    WindowRun run(words(0), words(1));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    QVERIFY2(copyWords(run, words(2)), clipboard(run).constData());
    const QByteArray seen = clipboard(run);
    QVERIFY2(seen.contains("x-kde-passwordManagerHint " + QByteArray("secret").toHex()), seen.constData());

    VERIFY_STEP(run, lock());
    QCOMPARE(clipboard(run).count('\n'), 1); // No format, and no text behind "text:".
    QVERIFY(run.process().state() == QProcess::Running);
}

void TestWindowFromOutside::whatWasCopiedGoesWithLeaving()
{
    WindowRun run(words(0), words(1));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    QVERIFY2(copyWords(run, words(2)), clipboard(run).constData());
    for (int i = 0; i < 3; ++i)
        run.screen().press(QStringLiteral("shift"));
    QVERIFY(run.process().waitForFinished(30'000));
    QVERIFY(!clipboard(run).contains(PlantedPhrases::bytes(2)));
}

QTEST_GUILESS_MAIN(TestWindowFromOutside)
#include "tst_WindowFromOutside.moc"
