#include "core/vault/KeyRing.h"
#include "core/vault/OpenVault.h"
#include "core/vault/RecoveryWords.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using base::ErrorCode;
using support::FixedClock;

namespace {

const char* const rightPassphrase = "correct horse battery staple";

crypto::SecretBytes secret(const QByteArray& text)
{
    QByteArray bytes = text;
    return crypto::SecretBytes::takeFrom(base::bytesOf(bytes));
}

} // namespace

class tst_OpenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aNewVaultOpensWithItsPassphrase();
    void aNewVaultOpensWithItsWords();
    void filesAreForTheirOwnerAlone();
    void createsInAnEmptyFolder();
    void refusesToCreateWhereSomethingIs();
    void refusesToCreateWithoutAParent();
    void refusesPassphrasesOfImpossibleLength();
    void cancelingACreationLeavesNothing();
    void aFullDiskLeavesNothing();
    void aWrongPassphraseChangesNoByte();
    void wrongWordsChangeNoByte();
    void theWordThatIsNotRightIsNamed();
    void openingNeedsExactlyOneSecret();
    void cancelingAnOpeningChangesNoByte();
    void tooLittleMemoryIsNotAWrongPassphrase();
    void otherFoldersAreNotVaults();
    void aNewerFormatIsRefusedUnchanged();
    void aDamagedHeaderIsRepairedFromItsCopy_data();
    void aDamagedHeaderIsRepairedFromItsCopy();
    void aDamagedHeaderWithoutCopiesIsDamage();
    void aWrongPassphraseRepairsNothing();
    void aDamagedSlotIsFoundInACopy();
    void anAlteredHeaderOpensForReadingOnly();
    void anOlderHeaderIsToldOfUntilItIsReplaced();
    void anEmptyDatabaseIsDamage();
    void aMissingDatabaseIsDamage();
    void aDamagedDatabaseIsDamage();
    void theDatabaseOfAnotherVaultIsDamage();
    void linksInPlaceOfFilesAreRefused_data();
    void linksInPlaceOfFilesAreRefused();
    void aSecondOpeningFindsItInUse();
    void theLockGoesWithAKilledProcess();
    void leftoversOfInterruptionsGo();
    void describesAVaultWithoutAKey();

private:
    QString path(const char* name = "") const { return m_folder + QLatin1Char('/') + QLatin1String(name); }
    base::Result<std::shared_ptr<vault::UnlockedVault>> open(const QByteArray& passphrase = rightPassphrase);
    base::Result<std::shared_ptr<vault::UnlockedVault>> openWithWords(const QByteArray& words);
    base::Result<vault::CreatedVault> create(const QString& folder, const QByteArray& passphrase = rightPassphrase);

    QTemporaryDir m_template; ///< A vault that is made once and copied for each test.
    QByteArray m_words;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    FixedClock m_clock;
    base::JobContext m_job;
};

base::Result<std::shared_ptr<vault::UnlockedVault>> tst_OpenVault::open(const QByteArray& passphrase)
{
    vault::UnlockRequest request;
    request.folder = m_folder;
    request.passphrase = secret(passphrase);
    return vault::unlockVault(std::move(request), m_clock, m_job);
}

base::Result<std::shared_ptr<vault::UnlockedVault>> tst_OpenVault::openWithWords(const QByteArray& words)
{
    vault::UnlockRequest request;
    request.folder = m_folder;
    request.recoveryWords = secret(words);
    return vault::unlockVault(std::move(request), m_clock, m_job);
}

base::Result<vault::CreatedVault> tst_OpenVault::create(const QString& folder, const QByteArray& passphrase)
{
    vault::CreateVaultRequest request;
    request.folder = folder;
    request.passphrase = secret(passphrase);
    request.cost = vault::KdfCost::Interactive;
    return vault::createVault(std::move(request), m_clock, m_job);
}

void tst_OpenVault::initTestCase()
{
    const auto created = create(m_template.filePath(QStringLiteral("vault")));
    VERIFY_OK(created);
    m_words = base::toByteArray(created->recoveryWords.view());
}

void tst_OpenVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("vault"));
    QVERIFY(files::copyFolder(m_template.filePath(QStringLiteral("vault")), m_folder));
}

void tst_OpenVault::aNewVaultOpensWithItsPassphrase()
{
    const auto opened = open();
    VERIFY_OK(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QVERIFY(!(*opened)->isReadOnly());
    QVERIFY(!(*opened)->isOpenedWithRecoveryWords());
    auto connection = (*opened)->openForWriting();
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->execute("UPDATE meta SET value = value"));
}

void tst_OpenVault::aNewVaultOpensWithItsWords()
{
    QCOMPARE(m_words.split(' ').size(), 11);
    const auto opened = openWithWords(m_words.toUpper().replace(' ', '\n'));
    VERIFY_OK(opened);
    QVERIFY((*opened)->isOpenedWithRecoveryWords());
}

void tst_OpenVault::filesAreForTheirOwnerAlone()
{
    const QString folder = m_dir->filePath(QStringLiteral("fresh"));
    VERIFY_OK(create(folder));
    const auto modeOf = [](const QString& name) {
        struct stat status = {};
        lstat(QFile::encodeName(name).constData(), &status);
        return static_cast<int>(status.st_mode & 07777U);
    };
    for (const char* name : {"", "/objects", "/objects/tmp", "/safety"})
        QCOMPARE(modeOf(folder + QLatin1String(name)), 0700);
    for (const char* name : {"/vault.hdr", "/vault.hdr.bak", "/vault.db", "/vault.lock", "/safety/vault.hdr"})
        QCOMPARE(modeOf(folder + QLatin1String(name)), 0600);
    QVERIFY(!QFile::exists(folder + QStringLiteral("/vault.hdr.new")));
}

void tst_OpenVault::createsInAnEmptyFolder()
{
    const QString folder = m_dir->filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkdir(folder));
    VERIFY_OK(create(folder));
    m_folder = folder;
    VERIFY_OK(open());
}

void tst_OpenVault::refusesToCreateWhereSomethingIs()
{
    const auto before = files::snapshot(m_folder);
    VERIFY_ERROR(create(m_folder), ErrorCode::Exists);
    QVERIFY(files::snapshot(m_folder) == before);

    const QString file = m_dir->filePath(QStringLiteral("file"));
    QVERIFY(files::write(file, "mine"));
    VERIFY_ERROR(create(file), ErrorCode::Exists);
    QCOMPARE(files::read(file), QByteArray("mine"));

    const QString hidden = m_dir->filePath(QStringLiteral("hidden"));
    QVERIFY(QDir().mkdir(hidden) && files::write(hidden + QStringLiteral("/.keep"), "x"));
    VERIFY_ERROR(create(hidden), ErrorCode::Exists);

    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nowhere")), link));
    VERIFY_ERROR(create(link), ErrorCode::Exists);
}

void tst_OpenVault::refusesToCreateWithoutAParent()
{
    VERIFY_ERROR(create(m_dir->filePath(QStringLiteral("no/such/vault"))), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("no"))));
}

void tst_OpenVault::refusesPassphrasesOfImpossibleLength()
{
    const QString folder = m_dir->filePath(QStringLiteral("fresh"));
    VERIFY_ERROR(create(folder, ""), ErrorCode::Invalid);
    VERIFY_ERROR(create(folder, QByteArray(1025, 'x')), ErrorCode::Invalid);
    QVERIFY(!QFile::exists(folder));
    VERIFY_OK(create(folder, QByteArray(1024, 'x')));
}

void tst_OpenVault::cancelingACreationLeavesNothing()
{
    const QString folder = m_dir->filePath(QStringLiteral("fresh"));
    vault::CreateVaultRequest request;
    request.folder = folder;
    request.passphrase = secret(rightPassphrase);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(vault::createVault(std::move(request), m_clock, job), ErrorCode::Canceled);
    QVERIFY(!QFile::exists(folder));
}

void tst_OpenVault::aFullDiskLeavesNothing()
{
    // As every disk is for one who may not write a file of more than so many bytes.
    const QString folder = m_dir->filePath(QStringLiteral("fresh"));
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{1000}, rlim_t{20'000}, rlim_t{100'000}}) {
        const files::FileSizeLimit limit(bytes);
        VERIFY_ERROR(create(folder), ErrorCode::NoSpace);
        QVERIFY2(!QFile::exists(folder), qPrintable(QString::number(bytes)));
    }
    VERIFY_OK(create(folder));
}

void tst_OpenVault::aWrongPassphraseChangesNoByte()
{
    const auto before = files::snapshot(m_folder);
    for (const QByteArray& wrong :
         {QByteArray("correct horse battery stapl"), QByteArray("Correct horse battery staple"),
          QByteArray("correct horse battery staple "), QByteArray("x")}) {
        VERIFY_ERROR(open(wrong), ErrorCode::WrongKey);
        QVERIFY(files::snapshot(m_folder) == before);
    }
    VERIFY_OK(open());
}

void tst_OpenVault::wrongWordsChangeNoByte()
{
    const auto before = files::snapshot(m_folder);
    const crypto::SecretBytes others = vault::recoveryWordsOf(crypto::SecretBytes::random(16));
    VERIFY_ERROR(openWithWords(base::toByteArray(others.view())), ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::theWordThatIsNotRightIsNamed()
{
    QList<QByteArray> words = m_words.split(' ');
    words[6] = "abacuss";
    const auto result = openWithWords(words.join(' '));
    VERIFY_ERROR(result, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, QStringLiteral("abacuss"));
    QCOMPARE(result.error().amount, 7);
}

void tst_OpenVault::openingNeedsExactlyOneSecret()
{
    vault::UnlockRequest request;
    request.folder = m_folder;
    VERIFY_ERROR(vault::unlockVault(std::move(request), m_clock, m_job), ErrorCode::Internal);
}

void tst_OpenVault::cancelingAnOpeningChangesNoByte()
{
    const auto before = files::snapshot(m_folder);
    vault::UnlockRequest request;
    request.folder = m_folder;
    request.passphrase = secret(rightPassphrase);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(vault::unlockVault(std::move(request), m_clock, job), ErrorCode::Canceled);
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::tooLittleMemoryIsNotAWrongPassphrase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes all address space itself");
#else
    const auto before = files::snapshot(m_folder);
    rlimit unlimited{};
    getrlimit(RLIMIT_AS, &unlimited);
    rlimit limit = unlimited;
    limit.rlim_cur
        = files::read(QStringLiteral("/proc/self/statm")).split(' ').first().toULongLong() * 4096 + (40U << 20U);
    setrlimit(RLIMIT_AS, &limit);
    const auto right = open();
    const auto wrong = open("not this one");
    setrlimit(RLIMIT_AS, &unlimited);
    VERIFY_ERROR(right, ErrorCode::NoMemory);
    VERIFY_ERROR(wrong, ErrorCode::NoMemory);
    QVERIFY(files::snapshot(m_folder) == before);
    VERIFY_OK(open());
#endif
}

void tst_OpenVault::otherFoldersAreNotVaults()
{
    m_folder = m_dir->filePath(QStringLiteral("nothing"));
    VERIFY_ERROR(open(), ErrorCode::NotFound);
    VERIFY_ERROR(vault::describeVault(m_folder), ErrorCode::NotFound);
    QVERIFY(QDir().mkdir(m_folder));
    QVERIFY(files::write(path("letter.txt"), "hello"));
    const auto before = files::snapshot(m_folder);
    VERIFY_ERROR(open(), ErrorCode::NotAVault);
    VERIFY_ERROR(vault::describeVault(m_folder), ErrorCode::NotAVault);
    QVERIFY(files::snapshot(m_folder) == before);
    m_folder = path("letter.txt");
    VERIFY_ERROR(open(), ErrorCode::NotAVault);
}

void tst_OpenVault::aNewerFormatIsRefusedUnchanged()
{
    QByteArray newer = files::read(path("vault.hdr")).first(16) + QByteArray(5000, 'n');
    newer[8] = newer[10] = 2;
    QVERIFY(files::write(path("vault.hdr"), files::withChecksum(newer)));
    const auto before = files::snapshot(m_folder);
    VERIFY_ERROR(open(), ErrorCode::NewerFormat);
    VERIFY_ERROR(vault::describeVault(m_folder), ErrorCode::NewerFormat);
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::aDamagedHeaderIsRepairedFromItsCopy_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<bool>("backupToo");
    for (const char* damage : {"flip", "cut", "empty", "missing", "noise"}) {
        QTest::addRow("%s", damage) << QByteArray(damage) << false;
        QTest::addRow("%s, its copy too", damage) << QByteArray(damage) << true;
    }
}

void tst_OpenVault::aDamagedHeaderIsRepairedFromItsCopy()
{
    QFETCH(QByteArray, damage);
    QFETCH(bool, backupToo);
    const QByteArray good = files::read(path("vault.hdr"));
    QStringList targets{path("vault.hdr")};
    if (backupToo)
        targets.append(path("vault.hdr.bak"));
    for (const QString& target : targets) {
        QByteArray bad = good;
        if (damage == "flip")
            bad[300] = static_cast<char>(bad.at(300) ^ 1);
        if (damage == "cut")
            bad.truncate(1000);
        if (damage == "empty")
            bad.clear();
        if (damage == "noise")
            bad = QByteArray(2208, 'z');
        QVERIFY(damage == "missing" ? QFile::remove(target) : files::write(target, bad));
    }
    {
        const auto opened = open();
        VERIFY_OK(opened);
        QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("header_repaired")});
        QVERIFY(!(*opened)->isReadOnly());
    }
    QCOMPARE(files::read(path("vault.hdr")), good);
    QCOMPARE(files::read(path("vault.hdr.bak")), good);
    const auto again = open();
    VERIFY_OK(again);
    QVERIFY((*again)->notices().isEmpty());
}

void tst_OpenVault::aDamagedHeaderWithoutCopiesIsDamage()
{
    QVERIFY(QFile::remove(path("vault.hdr.bak")) && QFile::remove(path("safety/vault.hdr")));
    QVERIFY(files::write(path("vault.hdr"), "scribble"));
    const auto before = files::snapshot(m_folder);
    const auto result = open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path("vault.hdr"));
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::aWrongPassphraseRepairsNothing()
{
    QVERIFY(files::write(path("vault.hdr"), "scribble"));
    const auto before = files::snapshot(m_folder);
    VERIFY_ERROR(open("not this one"), ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::aDamagedSlotIsFoundInACopy()
{
    // The wrapped key of slot 0, with a checksum that fits: only who has the passphrase can tell.
    QByteArray bad = files::read(path("vault.hdr"));
    bad[96 + 112] = static_cast<char>(bad.at(96 + 112) ^ 1);
    QVERIFY(files::write(path("vault.hdr"), files::withChecksum(bad)));
    VERIFY_ERROR(open("not this one"), ErrorCode::WrongKey);
    {
        const auto opened = open();
        VERIFY_OK(opened);
        QVERIFY((*opened)->notices().contains(QStringLiteral("header_repaired")));
    }
    QVERIFY(QFile::remove(path("vault.hdr.bak")) && QFile::remove(path("safety/vault.hdr")));
    QVERIFY(files::write(path("vault.hdr"), files::withChecksum(bad)));
    VERIFY_ERROR(open(), ErrorCode::Damaged);
    // The words still open it.
    VERIFY_OK(openWithWords(m_words));
}

void tst_OpenVault::anAlteredHeaderOpensForReadingOnly()
{
    QByteArray altered = files::read(path("vault.hdr"));
    altered[40] = static_cast<char>(altered.at(40) ^ 1); // when it was written
    QVERIFY(files::write(path("vault.hdr"), files::withChecksum(altered)));
    const auto opened = open();
    VERIFY_OK(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("header_altered")});
    VERIFY_OK((*opened)->openForReading());
    VERIFY_ERROR((*opened)->openForWriting(), ErrorCode::Conflict);
    VERIFY_ERROR(vault::renewRecoveryWords(**opened, m_job), ErrorCode::Conflict);
    VERIFY_ERROR(vault::changePassphrase(**opened, secret(rightPassphrase), secret("another one"),
                                         vault::KdfCost::Interactive, m_job),
                 ErrorCode::Conflict);
    QCOMPARE(files::read(path("vault.hdr")), files::withChecksum(altered));
}

void tst_OpenVault::anOlderHeaderIsToldOfUntilItIsReplaced()
{
    const QByteArray older = files::read(path("vault.hdr"));
    {
        const auto opened = open();
        VERIFY_OK(opened);
        VERIFY_OK(vault::renewRecoveryWords(**opened, m_job));
    }
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY(files::write(path(name), older));
    for (int i = 0; i < 2; ++i) {
        const auto opened = open();
        VERIFY_OK(opened);
        QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("older_header")});
    }
    {
        const auto opened = open();
        VERIFY_OK(opened);
        VERIFY_OK(vault::renewRecoveryWords(**opened, m_job));
    }
    const auto opened = open();
    VERIFY_OK(opened);
    QVERIFY((*opened)->notices().isEmpty());
}

void tst_OpenVault::anEmptyDatabaseIsDamage()
{
    QVERIFY(files::write(path("vault.db"), ""));
    const auto before = files::snapshot(m_folder);
    const auto result = open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path("vault.db"));
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::aMissingDatabaseIsDamage()
{
    QVERIFY(QFile::remove(path("vault.db")));
    const auto before = files::snapshot(m_folder);
    const auto result = open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path("vault.db"));
    QVERIFY(files::snapshot(m_folder) == before);
}

void tst_OpenVault::aDamagedDatabaseIsDamage()
{
    QByteArray bytes = files::read(path("vault.db"));
    bytes[100] = static_cast<char>(bytes.at(100) ^ 1);
    QVERIFY(files::write(path("vault.db"), bytes));
    const auto result = open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path("vault.db"));
    QCOMPARE(files::read(path("vault.db")), bytes);
}

void tst_OpenVault::theDatabaseOfAnotherVaultIsDamage()
{
    const QString other = m_dir->filePath(QStringLiteral("other"));
    VERIFY_OK(create(other));
    QVERIFY(files::write(path("vault.db"), files::read(other + QStringLiteral("/vault.db"))));
    VERIFY_ERROR(open(), ErrorCode::Damaged);
}

void tst_OpenVault::linksInPlaceOfFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"vault.db", "vault.lock", "vault.db-wal", "objects", "objects/tmp", "safety"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void tst_OpenVault::linksInPlaceOfFilesAreRefused()
{
    QFETCH(QString, name);
    const QString inside = m_folder + QLatin1Char('/') + name;
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(!QFile::exists(inside) || QFile::rename(inside, outside));
    if (!QFile::exists(outside))
        QVERIFY(files::write(outside, "x"));
    QVERIFY(QFile::link(outside, inside));
    VERIFY_ERROR(open(), ErrorCode::Damaged);
}

void tst_OpenVault::aSecondOpeningFindsItInUse()
{
    auto opened = open();
    VERIFY_OK(opened);
    VERIFY_ERROR(open(), ErrorCode::InUse);
    VERIFY_ERROR(open("not this one"), ErrorCode::InUse);
    opened->reset();
    VERIFY_OK(open());
}

void tst_OpenVault::theLockGoesWithAKilledProcess()
{
    int ready[2] = {};
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto opened = open();
        const char answer = opened ? 'y' : 'n';
        if (write(ready[1], &answer, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    close(ready[1]);
    char answer = 0;
    QCOMPARE(read(ready[0], &answer, 1), ssize_t{1});
    close(ready[0]);
    QCOMPARE(answer, 'y');
    VERIFY_ERROR(open(), ErrorCode::InUse);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    VERIFY_OK(open());
}

void tst_OpenVault::leftoversOfInterruptionsGo()
{
    const QStringList leftovers{path("vault.hdr.new"), path("vault.hdr.bak.new"),
                                path("objects/tmp/00112233445566778899aabbccddeeff.part")};
    for (const QString& leftover : leftovers)
        QVERIFY(files::write(leftover, "half"));
    VERIFY_ERROR(open("not this one"), ErrorCode::WrongKey);
    for (const QString& leftover : leftovers)
        QVERIFY(QFile::exists(leftover));
    VERIFY_OK(open());
    for (const QString& leftover : leftovers)
        QVERIFY(!QFile::exists(leftover));
}

void tst_OpenVault::describesAVaultWithoutAKey()
{
    const auto before = files::snapshot(m_folder);
    const auto description = vault::describeVault(m_folder);
    VERIFY_OK(description);
    QCOMPARE(description->formatVersion, 1);
    QCOMPARE(description->epoch, quint64{1});
    QCOMPARE(description->slotsInUse.size(), std::size_t{2});
    QCOMPARE(description->slotsInUse[0].kind, 1);
    QCOMPARE(description->slotsInUse[0].passes, 3);
    QCOMPARE(description->slotsInUse[0].memoryBytes, qint64{64} << 20);
    QCOMPARE(description->slotsInUse[0].createdAt, m_clock.now());
    QCOMPARE(description->slotsInUse[1].kind, 2);
    QCOMPARE(description->slotsInUse[1].passes, 0);
    QVERIFY(files::snapshot(m_folder) == before);
    const auto opened = open();
    VERIFY_OK(opened);
    QCOMPARE(description->id, (*opened)->id());
}

QTEST_GUILESS_MAIN(tst_OpenVault)
#include "tst_OpenVault.moc"
