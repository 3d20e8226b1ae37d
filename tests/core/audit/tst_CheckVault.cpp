#include "core/audit/CheckVault.h"

#include "tests/core/audit/FilledVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using support::FilledVault;
using support::flip;

/// The check finds what was changed behind our back, and names it; and finds nothing where nothing is wrong.
class TestCheckVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledVaultHolds_data();
    void aFilledVaultHolds();
    void aFlippedBitInAnObjectIsNamed_data();
    void aFlippedBitInAnObjectIsNamed();
    void aMissingOrShortObjectIsNamedWithoutReadingAll();
    void objectsThatChangedPlacesAreNamed();
    void aFlippedBitInTheHeaderIsNamed_data();
    void aFlippedBitInTheHeaderIsNamed();
    void aHeaderThatWasPutRightIsTold();
    void anInterruptedAddingIsNoFailure();
    void anInterruptedRemovalIsFinished();
    void strangersAreTold();
    void theRunIsLogged();
    void cancelEndsIt();
};

void TestCheckVault::aFilledVaultHolds_data()
{
    QTest::addColumn<bool>("readData");
    QTest::newRow("sizes") << false;
    QTest::newRow("content") << true;
}

void TestCheckVault::aFilledVaultHolds()
{
    QFETCH(const bool, readData);
    FilledVault filled;
    QVERIFY(filled.fill());
    base::JobContext job;

    for (int run = 0; run < 2; ++run) {
        const auto found = audit::checkVault({.readData = readData}, filled.temp.vault(), job);
        VERIFY_OK(found);
        for (const custody::Problem& problem : found->problems)
            qWarning().noquote() << problem.code << problem.subject << problem.message;
        QVERIFY(found->holds());
        QVERIFY(found->notices.empty());
        QVERIFY(found->checked > 30);
        QVERIFY(found->head.entries > 15);
        filled.temp.reopen();
    }
}

void TestCheckVault::aFlippedBitInAnObjectIsNamed_data()
{
    QTest::addColumn<int>("at");
    for (const int at : {0, 5, 10, 30, 50, 70, 95, 96, 50'000, 65'647, 65'648, 131'000})
        QTest::newRow(qPrintable(QString::number(at))) << at;
    QTest::newRow("last") << -1;
}

void TestCheckVault::aFlippedBitInAnObjectIsNamed()
{
    QFETCH(const int, at);
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(flip(filled.pathOf(1), at));
    base::JobContext job;

    const auto found = audit::checkVault({.readData = true}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), std::size_t{1});
    QCOMPARE(found->problems.front().code, QStringLiteral("object"));
    QCOMPARE(found->problems.front().subject, QStringLiteral("AB/2"));
    QCOMPARE(QDir(filled.temp.folder()).filePath(found->problems.front().path), filled.pathOf(1));
    QVERIFY(found->problems.front().message.contains(QStringLiteral("AB/2")));
}

void TestCheckVault::aMissingOrShortObjectIsNamedWithoutReadingAll()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(QFile::remove(filled.pathOf(0)));
    QVERIFY(QFile::resize(filled.pathOf(2), 100));

    const QStringList expected{QStringLiteral("object AB/3"), QStringLiteral("object_missing AB/1")};
    QCOMPARE(filled.findings(false), expected);
    QCOMPARE(filled.findings(true), expected);
}

void TestCheckVault::objectsThatChangedPlacesAreNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    const QString a = filled.pathOf(0), b = filled.pathOf(1), between = filled.temp.outside() + QStringLiteral("/x");
    QVERIFY(QFile::rename(a, between) && QFile::rename(b, a) && QFile::rename(between, b));

    QCOMPARE(filled.findings(true), QStringList({QStringLiteral("object AB/1"), QStringLiteral("object AB/2")}));
}

void TestCheckVault::aFlippedBitInTheHeaderIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at");
    for (const int at : {0, 8, 20, 33, 41, 60, 100, 200, 500, 2'100, 2'150, 2'207})
        QTest::newRow(qPrintable(QStringLiteral("header %1").arg(at))) << QStringLiteral("vault.hdr") << at;
    QTest::newRow("copy") << QStringLiteral("vault.hdr.bak") << 150;
    QTest::newRow("safety copy") << QStringLiteral("safety/vault.hdr") << 150;
}

void TestCheckVault::aFlippedBitInTheHeaderIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const int, at);
    FilledVault filled;
    QVERIFY(filled.fill());
    const QString path = filled.temp.folder() + QLatin1Char('/') + file;
    if (!QFile::exists(path))
        QVERIFY(QFile::copy(filled.temp.folder() + QStringLiteral("/vault.hdr"), path));
    QVERIFY(flip(path, at));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("header ") + file});
}

/// Opening puts a damaged header right; who checks then is told all the same.
void TestCheckVault::aHeaderThatWasPutRightIsTold()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    filled.temp.reopen(); // Now every copy is as the header is.
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"}) {
        filled.temp.close();
        QVERIFY(flip(filled.temp.folder() + QLatin1Char('/') + QString::fromLatin1(name), 150));
        filled.temp.reopen();
        base::JobContext job;

        const auto found = audit::checkVault({}, filled.temp.vault(), job);

        VERIFY_OK(found);
        QVERIFY(found->holds());
        QCOMPARE(found->notices.size(), std::size_t{1});
        QCOMPARE(found->notices.front().code,
                 QString::fromLatin1(name) == QLatin1String("vault.hdr") ? QStringLiteral("header_repaired")
                                                                         : QStringLiteral("header_copy_repaired"));
    }
}

void TestCheckVault::anInterruptedAddingIsNoFailure()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    // As after a crash between storing and recording: the object is there, its rows are not.
    QVERIFY(filled.attack("DROP TRIGGER revision_no_delete; DROP TRIGGER log_no_delete"));
    const QString outside = filled.temp.outside() + QStringLiteral("/kept.evo");
    QVERIFY(QFile::copy(filled.pathOf(3), outside));
    const QString place = filled.pathOf(3);
    VERIFY_OK(evidence::removeEvidence(filled.items[3].id, QStringLiteral("x"), filled.temp.vault()));
    QVERIFY(QFile::rename(outside, place));
    QVERIFY(filled.attack("CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision "
                          "BEGIN SELECT RAISE(ABORT, 'revisions stay'); END; "
                          "CREATE TRIGGER log_no_delete BEFORE DELETE ON log "
                          "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;"));
    base::JobContext job;

    const auto found = audit::checkVault({.readData = true}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QCOMPARE(found->notices.size(), std::size_t{1});
    QCOMPARE(found->notices.front().code, QStringLiteral("recovered"));
    QCOMPARE(QDir(filled.temp.folder()).filePath(found->notices.front().path), place);
    // One that cannot be opened is no gift but damage.
    QVERIFY(flip(place, 40));
    QCOMPARE(filled.findings().size(), 1);
    QVERIFY(filled.findings().front().startsWith(QStringLiteral("object ")));
}

void TestCheckVault::anInterruptedRemovalIsFinished()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    // As after a crash between the entry of a removal and the unlinking: the row of the object is still there.
    const QString place = filled.pathOf(3);
    const QString outside = filled.temp.outside() + QStringLiteral("/kept.evo");
    QVERIFY(QFile::copy(place, outside));
    const auto sql = QStringLiteral("INSERT INTO stored_object (name, object_id, stored_size, original_sha256, "
                                    "original_size, stored_at) VALUES (x'%1', zeroblob(16), 1, zeroblob(32), 0, 0)")
                         .arg(QString::fromLatin1(filled.items[3].objectName.toHex()))
                         .toUtf8();
    VERIFY_OK(evidence::removeEvidence(filled.items[3].id, QStringLiteral("x"), filled.temp.vault()));
    QVERIFY(QFile::rename(outside, place));
    QVERIFY(filled.attack(sql.constData()));
    base::JobContext job;

    const auto found = audit::checkVault({}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QVERIFY(found->notices.empty());
    QVERIFY(!QFile::exists(place));
}

void TestCheckVault::strangersAreTold()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    for (const QString& name :
         {QStringLiteral("vault (1).db"), QStringLiteral("objects/notes.txt"), QStringLiteral("objects/tmp2")}) {
        QFile file(filled.temp.folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::copy(filled.pathOf(0), filled.pathOf(0) + QStringLiteral(".conflict")));
    base::JobContext job;

    const auto found = audit::checkVault({}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QCOMPARE(found->notices.size(), std::size_t{4});
    for (const custody::Problem& notice : found->notices)
        QCOMPARE(notice.code, QStringLiteral("stranger"));
}

void TestCheckVault::theRunIsLogged()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(QFile::remove(filled.pathOf(0)));

    QCOMPARE(filled.findings(true).size(), 1);

    const auto entries = support::logEntries(filled.temp.vault());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("check.run"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.problems")), QStringLiteral("1"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.depth")), QStringLiteral("full"));
}

void TestCheckVault::cancelEndsIt()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    const auto before = support::logEntries(filled.temp.vault()).size();
    base::JobContext job;
    job.cancel();

    VERIFY_ERROR(audit::checkVault({.readData = true}, filled.temp.vault(), job), base::ErrorCode::Canceled);

    QCOMPARE(support::logEntries(filled.temp.vault()).size(), before);
}

QTEST_GUILESS_MAIN(TestCheckVault)
#include "tst_CheckVault.moc"
