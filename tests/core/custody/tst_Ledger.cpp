#include "core/custody/Ledger.h"
#include "core/custody/VaultSession.h"
#include "core/custody/VerifyLog.h"

#include "core/db/Database.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// What changes and its log entry are one; and whoever edits the log or a kept revision is found, with the entry named.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAndLockingAreLogged();
    void anEntryGoesWhenItsTransactionGoes();
    void entriesCannotBeChangedOrRemoved();
    void everyRevisionIsKept();
    void aChangedEntryIsNamed_data();
    void aChangedEntryIsNamed();
    void aRemovedLastEntryShowsInTheSignedHead();
    void aClockThatGoesBackIsWritten();
    void lockingSignsTheHead();

private:
    static QStringList events(const vault::UnlockedVault& vault)
    {
        QStringList names;
        const auto entries = custody::readLog(vault, 0, 1000);
        if (entries)
            for (const custody::LogEntry& entry : *entries)
                for (const auto& [name, value] : entry.fields)
                    if (name == QLatin1String("event"))
                        names += value;
        return names;
    }

    static void append(vault::UnlockedVault& vault, const QString& event)
    {
        auto connection = vault.openForWriting();
        VERIFY_OK(connection);
        auto transaction = db::Transaction::begin(**connection);
        VERIFY_OK(transaction);
        VERIFY_OK(custody::Ledger(**connection, vault).append({event, {}, {}, {}}));
        VERIFY_OK(transaction->commit());
    }

    /// Somebody who has the keys and edits the database behind the program's back.
    static void tamper(vault::UnlockedVault& vault, const char* sql)
    {
        auto connection = vault.openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)
                      ->execute("DROP TRIGGER log_no_update; DROP TRIGGER log_no_delete; "
                                "DROP TRIGGER revision_no_update; DROP TRIGGER revision_no_delete; "
                                "PRAGMA foreign_keys = OFF;"));
        VERIFY_OK((*connection)->execute(sql));
    }
};

void TestLedger::openingAndLockingAreLogged()
{
    support::TempVault temp;
    temp.reopen();
    QCOMPARE(events(temp.vault()),
             (QStringList{QStringLiteral("vault.created"), QStringLiteral("case.created"),
                          QStringLiteral("vault.locked"), QStringLiteral("vault.opened")}));
    base::JobContext job;
    const auto found = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(found);
    QVERIFY(found->holds());
    QCOMPARE(found->checked, 4);
    QCOMPARE(found->head.entries, 4);
}

void TestLedger::anEntryGoesWhenItsTransactionGoes()
{
    support::TempVault temp;
    const qsizetype before = events(temp.vault()).size();
    {
        auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        auto transaction = db::Transaction::begin(**connection);
        VERIFY_OK(transaction);
        VERIFY_OK(custody::Ledger(**connection, temp.vault()).append({QStringLiteral("check.run"), {}, {}, {}}));
    }
    QCOMPARE(events(temp.vault()).size(), before);
}

void TestLedger::entriesCannotBeChangedOrRemoved()
{
    support::TempVault temp;
    auto connection = temp.vault().openForWriting();
    VERIFY_OK(connection);
    VERIFY_ERROR((*connection)->execute("UPDATE log SET event = 'x'"), base::ErrorCode::Conflict);
    VERIFY_ERROR((*connection)->execute("DELETE FROM log"), base::ErrorCode::Conflict);
    VERIFY_ERROR((*connection)->execute("UPDATE revision SET reason = 'x'"), base::ErrorCode::Conflict);
    VERIFY_ERROR((*connection)->execute("DELETE FROM revision"), base::ErrorCode::Conflict);
}

void TestLedger::everyRevisionIsKept()
{
    support::TempVault temp;
    const QByteArray id(16, 'r');
    {
        auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        auto transaction = db::Transaction::begin(**connection);
        VERIFY_OK(transaction);
        custody::Ledger ledger(**connection, temp.vault());
        VERIFY_OK(
            ledger.keepRevision(QStringLiteral("place.created"), domain::RecordKind::Place, id, 1, "{\"a\":1}", {}));
        VERIFY_OK(ledger.keepRevision(QStringLiteral("place.amended"), domain::RecordKind::Place, id, 2, "{\"a\":2}",
                                      QStringLiteral("wrong street")));
        VERIFY_OK(transaction->commit());
    }
    const auto kept = custody::revisionsOf(temp.vault(), id);
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), std::size_t(2));
    QCOMPARE(kept->at(0).canonical, QByteArray("{\"a\":1}"));
    QCOMPARE(kept->at(1).number, 2);
    QCOMPARE(kept->at(1).reason, QStringLiteral("wrong street"));
    base::JobContext job;
    const auto found = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(found);
    QVERIFY(found->holds());
}

void TestLedger::aChangedEntryIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("body") << QByteArray("UPDATE log SET body = CAST(replace(CAST(body AS TEXT), 'case', 'cake') "
                                        "AS BLOB) WHERE sequence = 2")
                          << QStringLiteral("body");
    QTest::newRow("body of another type")
        << QByteArray("UPDATE log SET body = x'00' WHERE sequence = 2") << QStringLiteral("link");
    QTest::newRow("link") << QByteArray("UPDATE log SET link = zeroblob(32) WHERE sequence = 2")
                          << QStringLiteral("link");
    QTest::newRow("time") << QByteArray("UPDATE log SET written_at = 5 WHERE sequence = 2") << QStringLiteral("time");
    QTest::newRow("missing") << QByteArray("DELETE FROM log WHERE sequence = 1") << QStringLiteral("gap");
    QTest::newRow("revision") << QByteArray("UPDATE revision SET canonical = x'7b7d' WHERE log_entry = 2")
                              << QStringLiteral("record");
    QTest::newRow("no revision") << QByteArray("DELETE FROM revision WHERE log_entry = 2")
                                 << QStringLiteral("record_missing");
    QTest::newRow("stray revision") << QByteArray("INSERT INTO revision SELECT 1, zeroblob(16), 1, kind, written_at, "
                                                  "'', canonical FROM revision LIMIT 1")
                                    << QStringLiteral("unlogged");
    QTest::newRow("head") << QByteArray("DROP TRIGGER log_head_no_update; UPDATE log_head SET signature = zeroblob(64)")
                          << QStringLiteral("head");
}

void TestLedger::aChangedEntryIsNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, code);
    support::TempVault temp;
    VERIFY_OK(custody::signHead(temp.vault()));
    tamper(temp.vault(), sql.constData());
    base::JobContext job;
    const auto found = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(found);
    QStringList codes;
    for (const custody::Problem& problem : found->problems)
        codes += problem.code;
    QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestLedger::aRemovedLastEntryShowsInTheSignedHead()
{
    support::TempVault temp;
    append(temp.vault(), QStringLiteral("check.run"));
    VERIFY_OK(custody::signHead(temp.vault()));
    tamper(temp.vault(), "DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)");
    base::JobContext job;
    const auto found = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), std::size_t(1));
    QCOMPARE(found->problems.front().code, QStringLiteral("head"));
    QCOMPARE(found->problems.front().subject, QStringLiteral("3"));
}

void TestLedger::aClockThatGoesBackIsWritten()
{
    support::TempVault temp;
    temp.clock().set({temp.clock().now().msecs - 90'000});
    append(temp.vault(), QStringLiteral("check.run"));
    temp.clock().set({temp.clock().now().msecs + 7'200'000});
    append(temp.vault(), QStringLiteral("check.run"));
    const auto entries = custody::readLog(temp.vault(), 2, 10);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t(2));
    QCOMPARE(entries->at(0).fields.at(4).second, QStringLiteral("back 90"));
    QCOMPARE(entries->at(1).fields.at(4).second, QStringLiteral("jump 7110"));
    base::JobContext job;
    const auto found = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(found);
    QVERIFY(found->holds());
}

void TestLedger::lockingSignsTheHead()
{
    support::TempVault temp;
    temp.reopen();
    auto connection = temp.vault().openForReading();
    VERIFY_OK(connection);
    const auto entries = (*connection)->integer("SELECT max(entries) FROM log_head");
    VERIFY_OK(entries);
    QCOMPARE(entries->value_or(0), 3);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_Ledger.moc"
