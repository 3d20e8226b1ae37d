#include "core/vault/KeyRing.h"
#include "tests/core/vault/VaultBed.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace core;
using base::ErrorCode;

class tst_UnlockedVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConnectionIsUsedAgain();
    void aReaderCannotWrite();
    void anUnfinishedTransactionGoesWithItsConnection();
    void anUnfinishedQueryHoldsNothingBack();
    void afterClosingNothingIsLent();
    void theLockStaysUntilTheLastHolderGoes();
    void severalThreadsBorrowAtOnce();
    void noticesAreAddedWhileTheyAreRead();
    void wipingKeysEndsBorrowing();
    void wipingKeysEndsARunningQuery();

private:
    bed::VaultBed m_bed;
    std::shared_ptr<vault::UnlockedVault> m_vault;
};

void tst_UnlockedVault::init()
{
    m_vault.reset();
    m_bed.clear();
    auto created = m_bed.create(m_bed.folder);
    VERIFY_OK(created);
    m_vault = created->vault;
}

void tst_UnlockedVault::aConnectionIsUsedAgain()
{
    const db::Database* address = nullptr;
    {
        const auto connection = m_vault->openForReading();
        VERIFY_OK(connection);
        address = &**connection;
    }
    const auto again = m_vault->openForReading();
    VERIFY_OK(again);
    QCOMPARE(&**again, address);
    const auto other = m_vault->openForReading();
    VERIFY_OK(other);
    QVERIFY(&**other != address);
}

void tst_UnlockedVault::aReaderCannotWrite()
{
    const auto connection = m_vault->openForReading();
    VERIFY_OK(connection);
    QVERIFY(!(*connection)->execute("UPDATE meta SET value = 1").has_value());
}

void tst_UnlockedVault::anUnfinishedTransactionGoesWithItsConnection()
{
    {
        const auto connection = m_vault->openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute("BEGIN IMMEDIATE"));
        VERIFY_OK((*connection)->execute("INSERT INTO meta (key, value) VALUES ('half', 1)"));
    }
    const auto connection = m_vault->openForWriting();
    VERIFY_OK(connection);
    const auto count = (*connection)->integer("SELECT count(*) FROM meta WHERE key = 'half'");
    VERIFY_OK(count);
    QCOMPARE(count->value_or(-1), 0);
    VERIFY_OK((*connection)->execute("BEGIN IMMEDIATE"));
    VERIFY_OK((*connection)->execute("COMMIT"));
}

void tst_UnlockedVault::anUnfinishedQueryHoldsNothingBack()
{
    {
        const auto reader = m_vault->openForReading();
        VERIFY_OK(reader);
        const auto statement = (*reader)->cached("SELECT key FROM meta");
        VERIFY_OK(statement);
        const auto row = (*statement)->step();
        VERIFY_OK(row);
        QVERIFY(*row); // and the rest is never read
    }
    {
        const auto writer = m_vault->openForWriting();
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->execute("INSERT INTO meta (key, value) VALUES ('new', 1)"));
    }
    const auto reader = m_vault->openForReading();
    VERIFY_OK(reader);
    const auto count = (*reader)->integer("SELECT count(*) FROM meta WHERE key = 'new'");
    VERIFY_OK(count);
    QCOMPARE(count->value_or(-1), 1);
}

void tst_UnlockedVault::afterClosingNothingIsLent()
{
    {
        const auto lent = m_vault->openForWriting();
        VERIFY_OK(lent);
        m_vault->close();
        VERIFY_OK((*lent)->execute("UPDATE meta SET value = value")); // what is lent works on
    }
    VERIFY_ERROR(m_vault->openForReading(), ErrorCode::Canceled);
    VERIFY_ERROR(m_vault->openForWriting(), ErrorCode::Canceled);
    QVERIFY(!QFile::exists(m_bed.path("vault.db-wal"))); // the last connection took it along
    m_vault->close();
}

void tst_UnlockedVault::theLockStaysUntilTheLastHolderGoes()
{
    const std::shared_ptr<vault::UnlockedVault> job = m_vault;
    m_vault->close();
    m_vault.reset();
    VERIFY_ERROR(m_bed.open(), ErrorCode::InUse);
    const_cast<std::shared_ptr<vault::UnlockedVault>&>(job).reset();
    VERIFY_OK(m_bed.open());
}

void tst_UnlockedVault::severalThreadsBorrowAtOnce()
{
    {
        const auto writer = m_vault->openForWriting();
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->execute("INSERT INTO meta (key, value) VALUES ('count', 0)"));
    }
    std::atomic_int failures = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 25; ++i) {
                if (t % 2 == 0) {
                    const auto reader = m_vault->openForReading();
                    if (!reader || !(*reader)->integer("SELECT value FROM meta WHERE key = 'count'"))
                        ++failures;
                } else {
                    const auto writer = m_vault->openForWriting();
                    if (!writer || !(*writer)->execute("UPDATE meta SET value = value + 1 WHERE key = 'count'"))
                        ++failures;
                }
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const auto reader = m_vault->openForReading();
    VERIFY_OK(reader);
    const auto count = (*reader)->integer("SELECT value FROM meta WHERE key = 'count'");
    VERIFY_OK(count);
    QCOMPARE(count->value_or(-1), 50);
}

void tst_UnlockedVault::noticesAreAddedWhileTheyAreRead()
{
    constexpr int many = 500;
    std::thread adding([this] {
        for (int i = 0; i < many; ++i) {
            m_vault->addNotice(QString::number(i));
            m_vault->addNotice(QStringLiteral("0")); // Once is enough.
        }
    });
    bool isGrowing = true;
    for (qsizetype most = 0; most < many && isGrowing;) {
        const QStringList now = m_vault->notices();
        isGrowing = now.size() >= most && now.size() <= many + 1; // With "keys_not_locked", where that is so.
        most = now.size();
    }
    adding.join();
    QVERIFY(isGrowing);
    QCOMPARE(m_vault->notices().count(QStringLiteral("0")), qsizetype{1});
}

void tst_UnlockedVault::wipingKeysEndsBorrowing()
{
    VERIFY_OK(m_vault->openForReading()); // and one waits in the pool
    m_vault->wipeKeys();
    VERIFY_ERROR(m_vault->openForReading(), ErrorCode::Canceled);
    VERIFY_ERROR(m_vault->openForWriting(), ErrorCode::Canceled);
    QVERIFY(m_vault->keys().isWiped());
    QVERIFY(!m_vault->id().isNull());
}

void tst_UnlockedVault::wipingKeysEndsARunningQuery()
{
    std::atomic_bool running = false;
    std::atomic_int code = -1;
    std::thread worker([&] {
        const auto reader = m_vault->openForReading();
        if (!reader)
            return;
        running = true;
        const auto outcome = (*reader)->integer("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n "
                                                "WHERE i < 4000000000) SELECT count(*) FROM n");
        code = outcome ? -2 : static_cast<int>(outcome.error().code);
    });
    while (!running)
        std::this_thread::yield();
    // An interrupt counts for what runs: the query may not have begun yet.
    while (code == -1) {
        m_vault->wipeKeys();
        std::this_thread::yield();
    }
    worker.join();
    QCOMPARE(code.load(), static_cast<int>(ErrorCode::Canceled));
}

QTEST_GUILESS_MAIN(tst_UnlockedVault)
#include "tst_UnlockedVault.moc"
