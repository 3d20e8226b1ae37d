// What a run of the window leaves on the disk: nothing that a person wrote or put in can be found in the bytes of the
// vault, of the temporary folder and of the home folder, after use and after a kill in the middle of typing.
#include "tests/flows/KeptDraft.h"
#include "tests/flows/PlantedPhrases.h"
#include "tests/flows/WindowRun.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace flows;

class TestWindowNoTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchFindsWhatIsThere();
    void usingTheWindowLeavesNothingToRead();
    void killingTheWindowInTheMiddleOfTypingLeavesNothingToRead();

private:
    static constexpr char ownWord[] = "zqxwkvjzq"; ///< In no dictionary, and like nothing in one.
    /// Whether bytes stand in a file of the run.
    static bool isAnywhere(const WindowRun& run, const QByteArray& bytes)
    {
        for (const char* name : {"vault", "home", "temporary", "runtime"})
            for (const QString& path : PlantedPhrases::under(run.path(QString::fromLatin1(name)))) {
                QFile file(path);
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                    return true;
            }
        return false;
    }
    static QString words(int number) { return PlantedPhrases::text(number); }
    /// Several phrases as one text.
    static QString words(int first, int last)
    {
        QStringList all;
        for (int number = first; number <= last; ++number)
            all << words(number);
        return all.join(QLatin1Char(' '));
    }
    /// Where a phrase is that must be nowhere.
    static QString found(const WindowRun& run)
    {
        QStringList places;
        for (const char* name : {"vault", "home", "temporary", "runtime"})
            places << run.path(QString::fromLatin1(name));
        return PlantedPhrases::foundIn(places).join(QLatin1Char('\n'));
    }
    /// Files outside the vault, but the font system's own cache, which names only fonts.
    static QString left(const WindowRun& run)
    {
        QStringList paths;
        for (const char* name : {"home", "temporary", "runtime"})
            paths << PlantedPhrases::under(run.path(QString::fromLatin1(name)));
        static const QRegularExpression fonts(QStringLiteral("/home/\\.cache(/fontconfig.*)?$"));
        QStringList kept;
        for (const QString& path : paths)
            if (!fonts.match(path).hasMatch())
                kept << path;
        return kept.join(QLatin1Char('\n'));
    }
};

void TestWindowNoTrace::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestWindowNoTrace::theSearchFindsWhatIsThere()
{
    const WindowRun run(words(0), words(1));
    QCOMPARE(found(run), QString());
    const QString wide = words(3);
    run.write(QStringLiteral("home/plain"), QByteArray(100'000, '\1') + PlantedPhrases::bytes(9) + '\n');
    run.write(QStringLiteral("temporary/wide"),
              QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2));
    run.write(QStringLiteral("runtime/coded"), ("before it, " + PlantedPhrases::bytes(7) + " and after").toBase64());
    run.write(QStringLiteral("vault/objects/") + words(4), {});

    const QString hits = found(run);

    QCOMPARE(hits.count(QLatin1Char('\n')) + 1, 4);
    for (const int number : {3, 4, 7, 9})
        QVERIFY2(hits.contains(words(number)), qPrintable(words(number)));
    QVERIFY(left(run).contains(QStringLiteral("home/plain")));
}

void TestWindowNoTrace::usingTheWindowLeavesNothingToRead()
{
    // 0 opens the vault, 1 owns it; the file has 14 in its folder's name, 15 in its own, 16 in its content.
    WindowRun run(words(0), words(1));
    const QString file = run.write(QStringLiteral("given/%1/%2.png").arg(words(14), words(15)),
                                   WindowRun::stripedPicture((PlantedPhrases::bytes(16) + '\n').repeated(10'000)));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, writeEntry(words(2, 9)));
    VERIFY_STEP(run, addPerson(words(10)));
    VERIFY_STEP(run, addFile(file));
    VERIFY_STEP(run, lookAtPicture());
    VERIFY_STEP(run, search(words(5)));
    VERIFY_STEP(run, search(words(17))); // Looked for, and nowhere.
    VERIFY_STEP(run, lookAtTimeline());
    VERIFY_STEP(run, beginEntry(words(11, 13)));
    const bool hasWordList = QFile::exists(QStringLiteral("/usr/share/hunspell/en_GB.dic"));
    if (hasWordList)
        VERIFY_STEP(run, addOwnWord(QString::fromLatin1(ownWord)));
    VERIFY_STEP(run, quit());

    // SAFE-24: a desktop may keep what a program writes there.
    QCOMPARE(run.process().readAllStandardError(), QByteArray());
    QCOMPARE(run.process().readAllStandardOutput(), QByteArray());
    QCOMPARE(found(run), QString());
    QCOMPARE(left(run), QString());
    // All of it is in the vault: the phrases were typed, and are kept where nobody can read them.
    const QByteArray kept = run.ask({QStringLiteral("dump")});
    for (const int number : {2, 3, 4, 5, 6, 7, 8, 9, 10, 15})
        QVERIFY2(kept.contains(PlantedPhrases::bytes(number)), PlantedPhrases::bytes(number).constData());
    QCOMPARE(kept.contains(ownWord), hasWordList);
    QVERIFY(!isAnywhere(run, ownWord));
    QVERIFY(run.ask({QStringLiteral("log")}, {QStringLiteral("--json")}).contains("evidence.viewed"));
    QCOMPARE(found(run), QString());
}

void TestWindowNoTrace::killingTheWindowInTheMiddleOfTypingLeavesNothingToRead()
{
    WindowRun run(words(0), words(1));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, start());
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, writeEntry(words(2, 9)));
    VERIFY_STEP(run, beginEntry(words(10, 13)));
    const QImage before = run.screen().picture();
    QProcess typing;
    run.screen().startTyping(typing, words(14, 19), 40);
    QVERIFY(run.screen().until([&] { return PrivateScreen::difference(before, run.screen().picture()) > 2'000; }));
    QVERIFY2(typing.state() == QProcess::Running, "everything was typed before it could be killed");

    QCOMPARE(::kill(static_cast<pid_t>(run.process().processId()), SIGKILL), 0);
    QVERIFY(run.process().waitForFinished());
    typing.kill();
    typing.waitForFinished();

    QCOMPARE(run.process().exitStatus(), QProcess::CrashExit);
    QCOMPARE(found(run), QString());
    QCOMPARE(left(run), QString());
    // What was saved is there, and the vault is whole.
    QVERIFY(run.ask({QStringLiteral("incident"), QStringLiteral("list")}, {QStringLiteral("--json")})
                .contains(PlantedPhrases::bytes(2)));
    QVERIFY(!run.ask({QStringLiteral("check")}).isEmpty());
    QVERIFY(beginningOfDraft(run.path(QStringLiteral("vault")), words(0)).startsWith(words(10)));
    QCOMPARE(found(run), QString());
}

QTEST_GUILESS_MAIN(TestWindowNoTrace)
#include "tst_WindowNoTrace.moc"
