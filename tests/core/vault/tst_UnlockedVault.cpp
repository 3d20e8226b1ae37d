#include "core/crypto/Random.h"
#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/OpenVault.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace core;
using base::ErrorCode;
using support::FixedClock;

namespace {

const char* const first = "the first passphrase";
const char* const second = "the second passphrase";
const char* const third = "the third passphrase";

crypto::SecretBytes secret(const QByteArray& text)
{
    QByteArray bytes = text;
    return crypto::SecretBytes::takeFrom(base::bytesOf(bytes));
}

QByteArray textOf(const crypto::SecretBytes& words)
{
    return base::toByteArray(words.view());
}

} // namespace

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
    void wipingKeysEndsBorrowing();
    void wipingKeysEndsARunningQuery();

    void aNewPassphraseOpensAndTheOldOneDoesNot();
    void theOldSlotStaysInTheCopyUntilTheNewOneIsProven();
    void aChangeNeedsTheCurrentPassphrase();
    void aChangeRefusesImpossiblePassphrases();
    void aChangeEncryptsNothingAgain();
    void newWordsOpenAndTheOldOnesAreGoneEverywhere();
    void aVaultWithoutWordsCanHaveThemLater();
    void wordsReplaceAForgottenPassphrase();
    void onlyWordsMayReplaceAForgottenPassphrase();
    void aFullDiskKeepsTheOldPassphrase();

private:
    QString path(const char* name) const { return m_folder + QLatin1Char('/') + QLatin1String(name); }
    base::Result<std::shared_ptr<vault::UnlockedVault>> open(const QByteArray& passphrase);
    base::Result<std::shared_ptr<vault::UnlockedVault>> openWithWords(const QByteArray& words);
    void make(bool withWords);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QByteArray m_words;
    FixedClock m_clock;
    base::JobContext m_job;
    std::shared_ptr<vault::UnlockedVault> m_vault;
};

base::Result<std::shared_ptr<vault::UnlockedVault>> tst_UnlockedVault::open(const QByteArray& passphrase)
{
    vault::UnlockRequest request;
    request.folder = m_folder;
    request.passphrase = secret(passphrase);
    return vault::unlockVault(std::move(request), m_clock, m_job);
}

base::Result<std::shared_ptr<vault::UnlockedVault>> tst_UnlockedVault::openWithWords(const QByteArray& words)
{
    vault::UnlockRequest request;
    request.folder = m_folder;
    request.recoveryWords = secret(words);
    return vault::unlockVault(std::move(request), m_clock, m_job);
}

void tst_UnlockedVault::make(bool withWords)
{
    m_vault.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("vault"));
    vault::CreateVaultRequest request;
    request.folder = m_folder;
    request.passphrase = secret(first);
    request.cost = vault::KdfCost::Interactive;
    request.withRecoveryWords = withWords;
    auto created = vault::createVault(std::move(request), m_clock, m_job);
    VERIFY_OK(created);
    m_vault = created->vault;
    m_words = textOf(created->recoveryWords);
}

void tst_UnlockedVault::init()
{
    make(true);
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
    QVERIFY(!QFile::exists(path("vault.db-wal"))); // the last connection took it along
    m_vault->close();
}

void tst_UnlockedVault::theLockStaysUntilTheLastHolderGoes()
{
    const std::shared_ptr<vault::UnlockedVault> job = m_vault;
    m_vault->close();
    m_vault.reset();
    VERIFY_ERROR(open(first), ErrorCode::InUse);
    const_cast<std::shared_ptr<vault::UnlockedVault>&>(job).reset();
    VERIFY_OK(open(first));
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

void tst_UnlockedVault::aNewPassphraseOpensAndTheOldOneDoesNot()
{
    VERIFY_OK(vault::changePassphrase(*m_vault, secret(first), secret(second), vault::KdfCost::Interactive, m_job));
    m_vault.reset();
    VERIFY_ERROR(open(first), ErrorCode::WrongKey);
    {
        const auto opened = open(second);
        VERIFY_OK(opened);
        QVERIFY((*opened)->notices().isEmpty());
    }
    VERIFY_OK(openWithWords(m_words));
    VERIFY_ERROR(open(first), ErrorCode::WrongKey);
}

void tst_UnlockedVault::theOldSlotStaysInTheCopyUntilTheNewOneIsProven()
{
    const QByteArray before = files::read(path("vault.hdr"));
    VERIFY_OK(vault::changePassphrase(*m_vault, secret(first), secret(second), vault::KdfCost::Interactive, m_job));
    QVERIFY(files::read(path("vault.hdr")) != before);
    QCOMPARE(files::read(path("vault.hdr.bak")), before);
    m_vault.reset();
    VERIFY_OK(openWithWords(m_words)); // proves nothing of the passphrase
    QCOMPARE(files::read(path("vault.hdr.bak")), before);
    VERIFY_OK(open(second));
    QCOMPARE(files::read(path("vault.hdr.bak")), files::read(path("vault.hdr")));
    QCOMPARE(files::read(path("safety/vault.hdr")), files::read(path("vault.hdr")));
}

void tst_UnlockedVault::aChangeNeedsTheCurrentPassphrase()
{
    const auto before = files::snapshot(m_folder);
    VERIFY_ERROR(
        vault::changePassphrase(*m_vault, secret("a guess"), secret(second), vault::KdfCost::Interactive, m_job),
        ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_UnlockedVault::aChangeRefusesImpossiblePassphrases()
{
    const QByteArray before = files::read(path("vault.hdr"));
    for (const QByteArray& impossible : {QByteArray(), QByteArray(1025, 'x')})
        VERIFY_ERROR(
            vault::changePassphrase(*m_vault, secret(first), secret(impossible), vault::KdfCost::Interactive, m_job),
            ErrorCode::Invalid);
    QCOMPARE(files::read(path("vault.hdr")), before);
}

void tst_UnlockedVault::aChangeEncryptsNothingAgain()
{
    const vault::VaultId id = m_vault->id();
    const QByteArray key = textOf(*m_vault->keys().vaultKey());
    for (const char* passphrase : {second, third, first})
        VERIFY_OK(vault::changePassphrase(*m_vault,
                                          secret(passphrase == QByteArray(second)      ? first
                                                     : passphrase == QByteArray(third) ? second
                                                                                       : third),
                                          secret(passphrase), vault::KdfCost::Interactive, m_job));
    m_vault.reset();
    const auto opened = open(first);
    VERIFY_OK(opened);
    QCOMPARE((*opened)->id(), id);
    QCOMPARE(textOf(*(*opened)->keys().vaultKey()), key);
    const auto description = vault::describeVault(m_folder);
    VERIFY_OK(description);
    QCOMPARE(description->epoch, quint64{4});
    QCOMPARE(description->slotsInUse.size(), std::size_t{2});
}

void tst_UnlockedVault::newWordsOpenAndTheOldOnesAreGoneEverywhere()
{
    const QByteArray before = files::read(path("vault.hdr"));
    const QByteArray oldSlot = before.mid(96 + 256, 256);
    const auto words = vault::renewRecoveryWords(*m_vault, m_job);
    VERIFY_OK(words);
    QVERIFY(textOf(*words) != m_words);
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY2(!files::read(path(name)).contains(oldSlot.mid(80, 80)), name);
    m_vault.reset();
    VERIFY_ERROR(openWithWords(m_words), ErrorCode::WrongKey);
    VERIFY_OK(openWithWords(textOf(*words)));
    VERIFY_OK(open(first));
}

void tst_UnlockedVault::aVaultWithoutWordsCanHaveThemLater()
{
    make(false);
    QVERIFY(m_words.isEmpty());
    const auto words = vault::renewRecoveryWords(*m_vault, m_job);
    VERIFY_OK(words);
    m_vault.reset();
    VERIFY_OK(openWithWords(textOf(*words)));
}

void tst_UnlockedVault::wordsReplaceAForgottenPassphrase()
{
    m_vault.reset();
    {
        const auto opened = openWithWords(m_words);
        VERIFY_OK(opened);
        VERIFY_OK(vault::resetPassphrase(**opened, secret(second), vault::KdfCost::Interactive, m_job));
    }
    VERIFY_ERROR(open(first), ErrorCode::WrongKey);
    VERIFY_OK(open(second));
}

void tst_UnlockedVault::onlyWordsMayReplaceAForgottenPassphrase()
{
    m_vault.reset();
    const auto opened = open(first);
    VERIFY_OK(opened);
    VERIFY_ERROR(vault::resetPassphrase(**opened, secret(second), vault::KdfCost::Interactive, m_job),
                 ErrorCode::Conflict);
}

void tst_UnlockedVault::aFullDiskKeepsTheOldPassphrase()
{
    const auto before = files::read(path("vault.hdr"));
    {
        // Not even a header may be written.
        const files::FileSizeLimit limit(1'000);
        VERIFY_ERROR(
            vault::changePassphrase(*m_vault, secret(first), secret(second), vault::KdfCost::Interactive, m_job),
            ErrorCode::NoSpace);
    }
    QCOMPARE(files::read(path("vault.hdr")), before);
    QVERIFY(!QFile::exists(path("vault.hdr.new")));
    m_vault.reset();
    VERIFY_OK(open(first));
    VERIFY_ERROR(open(second), ErrorCode::WrongKey);
}

QTEST_GUILESS_MAIN(tst_UnlockedVault)
#include "tst_UnlockedVault.moc"
