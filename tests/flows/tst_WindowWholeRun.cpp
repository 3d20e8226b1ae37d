// The whole of a person's first day at the window: makes records, writes, adds and looks at a file, saves a paper and a
// copy outside, locks, comes back, leaves. Afterwards only what was saved outside can be read anywhere.
#include "tests/flows/PlantedPhrases.h"
#include "tests/flows/WindowRun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace flows;

class TestWindowWholeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatWasSavedOutsideCanBeRead();

private:
    static QString words(int number) { return PlantedPhrases::text(number); }
};

void TestWindowWholeRun::init()
{
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

/// SAFE-19
void TestWindowWholeRun::onlyWhatWasSavedOutsideCanBeRead()
{
    const QString shared = QStringLiteral("/dev/shm");
    QStringList sharedBefore = PlantedPhrases::under(shared);

    // 0 opens the records, 1 is what others might guess; the file has 14 in its folder's name, 15 in its own, 16
    // inside.
    WindowRun run(words(0), QStringLiteral("Nobody"));
    const QString file = run.write(QStringLiteral("given/%1/%2.png").arg(words(14), words(15)),
                                   WindowRun::stripedPicture((PlantedPhrases::bytes(16) + '\n').repeated(1'000)));
    QDir(run.path({})).mkdir(QStringLiteral("saved"));
    const QString copy = run.path(QStringLiteral("saved/copy.png"));
    const QString paper = run.path(QStringLiteral("saved/paper.pdf"));
    VERIFY_STEP(run, isReady());
    VERIFY_STEP(run, makeRecords(words(1)));
    VERIFY_STEP(run, addPerson(words(4)));
    VERIFY_STEP(run, writeEntry(words(2) + QLatin1Char(' ') + words(3)));
    VERIFY_STEP(run, addFile(file));
    VERIFY_STEP(run, lookAtPicture());
    VERIFY_STEP(run, saveOutside(QStringLiteral("Save a copy"), copy));
    VERIFY_STEP(run, lookAtTimeline());
    VERIFY_STEP(run, saveOutside(QStringLiteral("Save as PDF"), paper));
    VERIFY_STEP(run, search(words(5)));
    VERIFY_STEP(run, beginEntry(words(6)));
    // In the memory that programs share, while all of it is open:
    QCOMPARE(PlantedPhrases::foundIn({shared}).join(QLatin1Char('\n')), QString());
    VERIFY_STEP(run, lock());
    VERIFY_STEP(run, unlock());
    VERIFY_STEP(run, beginEntry(words(7)));
    VERIFY_STEP(run, leave());
    QCOMPARE(run.process().readAllStandardError(), QByteArray());

    // What was saved is what it should be, and where it should be.
    QFile saved(copy);
    QFile given(file);
    QVERIFY(saved.open(QIODevice::ReadOnly) && given.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), given.readAll());
    QFile pdf(paper);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QCOMPARE(QDir(run.path(QStringLiteral("saved"))).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{QStringLiteral("copy.png"), QStringLiteral("paper.pdf")}));
    const QStringList hits = PlantedPhrases::foundIn({run.path(QStringLiteral("saved"))});
    QVERIFY2(!hits.isEmpty(), "the copy holds its phrase");
    for (const QString& hit : hits)
        QVERIFY2(hit.startsWith(copy) || hit.startsWith(paper), qPrintable(hit));

    // Nothing else holds anything; outside the records there is nothing at all but the cache of fonts.
    QStringList places{shared};
    for (const char* name : {"home", "temporary", "runtime"})
        places << run.path(QString::fromLatin1(name));
    QCOMPARE(PlantedPhrases::foundIn(places).join(QLatin1Char('\n')), QString());
    static const QRegularExpression known(
        QStringLiteral("/home/\\.(?:cache(?:/fontconfig.*)?|config(?:/holdfast(?:/settings\\.ini)?)?|local(?:/share(?:/"
                       "holdfast(?:/.*)?)?)?)$"));
    QStringList left;
    for (const char* name : {"home", "temporary", "runtime"})
        for (const QString& path : PlantedPhrases::under(run.path(QString::fromLatin1(name))))
            if (!known.match(path).hasMatch())
                left << path;
    QCOMPARE(left.join(QLatin1Char('\n')), QString());
    QStringList sharedNow = PlantedPhrases::under(shared);
    for (const QString& each : std::as_const(sharedBefore))
        sharedNow.removeAll(each);
    QVERIFY2(sharedNow.filter(QStringLiteral("holdfast"), Qt::CaseInsensitive).isEmpty(),
             qPrintable(sharedNow.join(QLatin1Char('\n'))));

    // All of it is in the records that the first run made.
    const QByteArray kept = run.ask({QStringLiteral("dump")});
    for (const int number : {2, 3, 4, 15})
        QVERIFY2(kept.contains(PlantedPhrases::bytes(number)), PlantedPhrases::bytes(number).constData());
    QVERIFY(!kept.contains(PlantedPhrases::bytes(1)));
    QVERIFY(!run.ask({QStringLiteral("check")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowWholeRun)
#include "tst_WindowWholeRun.moc"
