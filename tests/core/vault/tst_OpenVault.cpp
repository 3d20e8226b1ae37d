#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/RecoveryWords.h"
#include "tests/core/vault/VaultBed.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using base::ErrorCode;

class tst_OpenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewVaultOpensWithItsPassphrase();
    void aNewVaultOpensWithItsWords();
    void aPathMayBeWrittenInAnyWay();
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
    void aSecondOpeningFindsItInUse();
    void theLockGoesWithAKilledProcess();
    void describesAVaultWithoutAKey();

private:
    bed::CopiedVaultBed m_bed;
};

void tst_OpenVault::initTestCase()
{
    QVERIFY(m_bed.makeTemplate());
}

void tst_OpenVault::init()
{
    QVERIFY(m_bed.copyTemplate());
}

void tst_OpenVault::aNewVaultOpensWithItsPassphrase()
{
    const auto opened = m_bed.open();
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
    QCOMPARE(m_bed.words.split(' ').size(), 11);
    const auto opened = m_bed.openWithWords(m_bed.words.toUpper().replace(' ', '\n'));
    VERIFY_OK(opened);
    QVERIFY((*opened)->isOpenedWithRecoveryWords());
}

void tst_OpenVault::aPathMayBeWrittenInAnyWay()
{
    const QString plain = m_bed.folder;
    const QByteArray name = QByteArray::fromHex(QByteArray("ab").repeated(32));
    QVERIFY(
        QDir().mkpath(m_bed.path("objects/ab"))
        && files::write(m_bed.path("objects/ab/") + QString::fromLatin1(name.toHex()) + QStringLiteral(".evo"), "x"));
    for (const QString& written :
         {plain + QStringLiteral("/"), plain + QStringLiteral("//"), m_bed.dir->path() + QStringLiteral("/./vault"),
          plain + QStringLiteral("/objects/..")}) {
        m_bed.folder = written;
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        QCOMPARE((*opened)->folder(), plain);
        QVERIFY((*opened)->objects().names() == std::vector{name});
    }
}

void tst_OpenVault::filesAreForTheirOwnerAlone()
{
    const QString folder = m_bed.dir->filePath(QStringLiteral("fresh"));
    VERIFY_OK(m_bed.create(folder));
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
    const QString folder = m_bed.dir->filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkdir(folder));
    VERIFY_OK(m_bed.create(folder));
    m_bed.folder = folder;
    VERIFY_OK(m_bed.open());
}

void tst_OpenVault::refusesToCreateWhereSomethingIs()
{
    const auto before = files::snapshot(m_bed.folder);
    VERIFY_ERROR(m_bed.create(m_bed.folder), ErrorCode::Exists);
    QVERIFY(files::snapshot(m_bed.folder) == before);

    const QString file = m_bed.dir->filePath(QStringLiteral("file"));
    QVERIFY(files::write(file, "mine"));
    VERIFY_ERROR(m_bed.create(file), ErrorCode::Exists);
    QCOMPARE(files::read(file), QByteArray("mine"));

    const QString hidden = m_bed.dir->filePath(QStringLiteral("hidden"));
    QVERIFY(QDir().mkdir(hidden) && files::write(hidden + QStringLiteral("/.keep"), "x"));
    VERIFY_ERROR(m_bed.create(hidden), ErrorCode::Exists);

    const QString link = m_bed.dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_bed.dir->filePath(QStringLiteral("nowhere")), link));
    VERIFY_ERROR(m_bed.create(link), ErrorCode::Exists);
}

void tst_OpenVault::refusesToCreateWithoutAParent()
{
    VERIFY_ERROR(m_bed.create(m_bed.dir->filePath(QStringLiteral("no/such/vault"))), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_bed.dir->filePath(QStringLiteral("no"))));
}

void tst_OpenVault::refusesPassphrasesOfImpossibleLength()
{
    const QString folder = m_bed.dir->filePath(QStringLiteral("fresh"));
    VERIFY_ERROR(m_bed.create(folder, ""), ErrorCode::Invalid);
    VERIFY_ERROR(m_bed.create(folder, QByteArray(1025, 'x')), ErrorCode::Invalid);
    QVERIFY(!QFile::exists(folder));
    VERIFY_OK(m_bed.create(folder, QByteArray(1024, 'x')));
}

void tst_OpenVault::cancelingACreationLeavesNothing()
{
    const QString folder = m_bed.dir->filePath(QStringLiteral("fresh"));
    vault::CreateVaultRequest request;
    request.folder = folder;
    request.passphrase = bed::secret(bed::passphrase);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(vault::createVault(std::move(request), m_bed.clock, job), ErrorCode::Canceled);
    QVERIFY(!QFile::exists(folder));
}

void tst_OpenVault::aFullDiskLeavesNothing()
{
    // As every disk is for one who may not write a file of more than so many bytes.
    const QString folder = m_bed.dir->filePath(QStringLiteral("fresh"));
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{1000}, rlim_t{20'000}, rlim_t{100'000}}) {
        const files::FileSizeLimit limit(bytes);
        VERIFY_ERROR(m_bed.create(folder), ErrorCode::NoSpace);
        QVERIFY2(!QFile::exists(folder), qPrintable(QString::number(bytes)));
    }
    VERIFY_OK(m_bed.create(folder));
}

void tst_OpenVault::aWrongPassphraseChangesNoByte()
{
    const auto before = files::snapshot(m_bed.folder);
    for (const QByteArray& wrong :
         {QByteArray("correct horse battery stapl"), QByteArray("Correct horse battery staple"),
          QByteArray("correct horse battery staple "), QByteArray("x")}) {
        VERIFY_ERROR(m_bed.open(wrong), ErrorCode::WrongKey);
        QVERIFY(files::snapshot(m_bed.folder) == before);
    }
    VERIFY_OK(m_bed.open());
}

void tst_OpenVault::wrongWordsChangeNoByte()
{
    const auto before = files::snapshot(m_bed.folder);
    const crypto::SecretBytes others = vault::recoveryWordsOf(crypto::SecretBytes::random(16));
    VERIFY_ERROR(m_bed.openWithWords(base::toByteArray(others.view())), ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_OpenVault::theWordThatIsNotRightIsNamed()
{
    QList<QByteArray> words = m_bed.words.split(' ');
    words[6] = "abacuss";
    const auto result = m_bed.openWithWords(words.join(' '));
    VERIFY_ERROR(result, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, QStringLiteral("abacuss"));
    QCOMPARE(result.error().amount, 7);
}

void tst_OpenVault::openingNeedsExactlyOneSecret()
{
    vault::UnlockRequest request;
    request.folder = m_bed.folder;
    VERIFY_ERROR(vault::unlockVault(std::move(request), m_bed.clock, m_bed.job), ErrorCode::Internal);
}

void tst_OpenVault::cancelingAnOpeningChangesNoByte()
{
    const auto before = files::snapshot(m_bed.folder);
    vault::UnlockRequest request;
    request.folder = m_bed.folder;
    request.passphrase = bed::secret(bed::passphrase);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(vault::unlockVault(std::move(request), m_bed.clock, job), ErrorCode::Canceled);
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_OpenVault::tooLittleMemoryIsNotAWrongPassphrase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes all address space itself");
#else
    const auto before = files::snapshot(m_bed.folder);
    rlimit unlimited{};
    getrlimit(RLIMIT_AS, &unlimited);
    rlimit limit = unlimited;
    limit.rlim_cur
        = files::read(QStringLiteral("/proc/self/statm")).split(' ').first().toULongLong() * 4096 + (40U << 20U);
    setrlimit(RLIMIT_AS, &limit);
    const auto right = m_bed.open();
    const auto wrong = m_bed.open("not this one");
    setrlimit(RLIMIT_AS, &unlimited);
    VERIFY_ERROR(right, ErrorCode::NoMemory);
    VERIFY_ERROR(wrong, ErrorCode::NoMemory);
    QVERIFY(files::snapshot(m_bed.folder) == before);
    VERIFY_OK(m_bed.open());
#endif
}

void tst_OpenVault::otherFoldersAreNotVaults()
{
    m_bed.folder = m_bed.dir->filePath(QStringLiteral("nothing"));
    VERIFY_ERROR(m_bed.open(), ErrorCode::NotFound);
    VERIFY_ERROR(vault::describeVault(m_bed.folder), ErrorCode::NotFound);
    QVERIFY(QDir().mkdir(m_bed.folder));
    QVERIFY(files::write(m_bed.path("letter.txt"), "hello"));
    const auto before = files::snapshot(m_bed.folder);
    VERIFY_ERROR(m_bed.open(), ErrorCode::NotAVault);
    VERIFY_ERROR(vault::describeVault(m_bed.folder), ErrorCode::NotAVault);
    QVERIFY(files::snapshot(m_bed.folder) == before);
    m_bed.folder = m_bed.path("letter.txt");
    VERIFY_ERROR(m_bed.open(), ErrorCode::NotAVault);
}

void tst_OpenVault::aSecondOpeningFindsItInUse()
{
    auto opened = m_bed.open();
    VERIFY_OK(opened);
    VERIFY_ERROR(m_bed.open(), ErrorCode::InUse);
    VERIFY_ERROR(m_bed.open("not this one"), ErrorCode::InUse);
    opened->reset();
    VERIFY_OK(m_bed.open());
}

void tst_OpenVault::theLockGoesWithAKilledProcess()
{
    int ready[2] = {};
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto opened = m_bed.open();
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
    VERIFY_ERROR(m_bed.open(), ErrorCode::InUse);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    VERIFY_OK(m_bed.open());
}

void tst_OpenVault::describesAVaultWithoutAKey()
{
    const auto before = files::snapshot(m_bed.folder);
    const auto description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QCOMPARE(description->formatVersion, 1);
    QCOMPARE(description->epoch, quint64{1});
    QCOMPARE(description->slotsInUse.size(), std::size_t{2});
    QCOMPARE(description->slotsInUse[0].kind, 1);
    QCOMPARE(description->slotsInUse[0].passes, 3);
    QCOMPARE(description->slotsInUse[0].memoryBytes, qint64{64} << 20);
    QCOMPARE(description->slotsInUse[0].createdAt, m_bed.clock.now());
    QCOMPARE(description->slotsInUse[1].kind, 2);
    QCOMPARE(description->slotsInUse[1].passes, 0);
    QVERIFY(files::snapshot(m_bed.folder) == before);
    const auto opened = m_bed.open();
    VERIFY_OK(opened);
    QCOMPARE(description->id, (*opened)->id());
}

QTEST_GUILESS_MAIN(tst_OpenVault)
#include "tst_OpenVault.moc"
