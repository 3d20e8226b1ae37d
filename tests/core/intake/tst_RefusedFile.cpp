#include "core/intake/AcquireFile.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Producer.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/PlainRights.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;

/// A file that cannot be taken in leaves the vault as it was, and is named with the reason.
class TestRefusedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void anUnreadableFileIsDenied();
    void filesOfTheVaultAreRefused();
    void aSourceThatChangesIsRefused_data();
    void aSourceThatChangesIsRefused();
    void aSourceThatIsDeletedWhileItIsReadIsKept();
    void unknownCaseOrIncidentIsRefusedBeforeAnyWork();
    void textsThatCannotBeStoredAreRefused();
    void cancelLeavesNothingBehind();
    void cancelAtAnyMomentIsEverythingOrNothing_data();
    void cancelAtAnyMomentIsEverythingOrNothing();
    void aFullDiskLeavesNothingBehind();
    void tooLittleSpaceIsSaidBeforeAnyWork();
    void aDatabaseThatCannotGrowLosesNothing();

private:
    static intake::AcquireRequest requestFor(const support::TempVault& temp, const QString& path)
    {
        return {.caseId = temp.caseId(),
                .sourcePath = QFile::encodeName(path),
                .title = QStringLiteral("Letter"),
                .source = QStringLiteral("Came by post")};
    }

    /// What must not change when nothing was taken in.
    struct World
    {
        explicit World(support::TempVault& temp)
            : objects(temp.objectCount())
            , leftovers(temp.leftoverCount())
            , items(evidence::listEvidence({.caseId = temp.caseId(), .withRemoved = true}, temp.vault())->size())
            , entries(support::logEntries(temp.vault()).size())
        {
        }
        int objects = 0;
        int leftovers = 0;
        std::size_t items = 0;
        std::size_t entries = 0;
        bool operator==(const World&) const = default;
    };
};

void TestRefusedFile::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::newRow("nothing there") << QStringLiteral("gone") << base::ErrorCode::NotFound;
    QTest::newRow("no folder") << QStringLiteral("gone/gone") << base::ErrorCode::NotFound;
    QTest::newRow("a file as a folder") << QStringLiteral("file/x") << base::ErrorCode::NotFound;
    QTest::newRow("empty name") << QString() << base::ErrorCode::NotFound;
    QTest::newRow("folder") << QStringLiteral("folder") << base::ErrorCode::Io;
    QTest::newRow("folder with slash") << QStringLiteral("folder/") << base::ErrorCode::Io;
    QTest::newRow("link to a file") << QStringLiteral("link") << base::ErrorCode::Io;
    QTest::newRow("dangling link") << QStringLiteral("dangling") << base::ErrorCode::Io;
    QTest::newRow("link to itself") << QStringLiteral("loop") << base::ErrorCode::Io;
    QTest::newRow("pipe") << QStringLiteral("pipe") << base::ErrorCode::Io;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << base::ErrorCode::Io;
    QTest::newRow("process file without size") << QStringLiteral("/proc/self/status") << base::ErrorCode::SourceChanged;
}

void TestRefusedFile::whatIsNoFileIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const base::ErrorCode, code);
    support::TempVault temp;
    const QString file = temp.writeFile(QStringLiteral("file"), "abc");
    const QDir outside(temp.outside());
    QVERIFY(outside.mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(file, outside.filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("nowhere")), outside.filePath(QStringLiteral("dangling"))));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("loop")), outside.filePath(QStringLiteral("loop"))));
    QCOMPARE(::mkfifo(qPrintable(outside.filePath(QStringLiteral("pipe"))), 0600), 0);
    const World before(temp);
    base::JobContext job;
    const QString path = name.isEmpty() ? QString() : outside.filePath(name);

    const auto got = intake::acquireFile(requestFor(temp, path), temp.vault(), job);

    VERIFY_ERROR(got, code);
    QCOMPARE(got.error().subject, path);
    QVERIFY(World(temp) == before);
}

void TestRefusedFile::anUnreadableFileIsDenied()
{
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), "abc");
    QCOMPARE(::chmod(qPrintable(path), 0), 0);
    const World before(temp);
    base::JobContext job;

    const auto got = [&] {
        const support::PlainRights plain;
        return intake::acquireFile(requestFor(temp, path), temp.vault(), job);
    }();

    VERIFY_ERROR(got, base::ErrorCode::Denied);
    QCOMPARE(got.error().subject, path);
    QVERIFY(World(temp) == before);
}

void TestRefusedFile::filesOfTheVaultAreRefused()
{
    support::TempVault temp;
    base::JobContext job;
    VERIFY_OK(intake::acquireFile(requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc")), temp.vault(), job));
    const World before(temp);
    const QString way = temp.outside() + QStringLiteral("/way in");
    QVERIFY(QFile::link(temp.folder(), way));
    const QString object = temp.vault().objects().pathOf(temp.vault().objects().names().front());

    for (const QString& path :
         {temp.folder() + QStringLiteral("/vault.db"), temp.folder() + QStringLiteral("/vault.hdr"),
          way + QStringLiteral("/vault.db"), object})
        VERIFY_ERROR(intake::acquireFile(requestFor(temp, path), temp.vault(), job), base::ErrorCode::Invalid);

    QVERIFY(World(temp) == before);
}

void TestRefusedFile::aSourceThatChangesIsRefused_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("grows") << 0;
    QTest::newRow("is cut off") << 1;
    QTest::newRow("is written over") << 2;
    QTest::newRow("is replaced by another") << 3;
}

void TestRefusedFile::aSourceThatChangesIsRefused()
{
    QFETCH(const int, how);
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), QByteArray(64 << 20, 'x'));
    const QString other = temp.writeFile(QStringLiteral("other"), QByteArray(64 << 20, 'y'));
    const World before(temp);
    base::JobContext job;
    std::atomic_bool isOver = false;
    // Somebody at work on the file, from the moment its reading began.
    std::thread writer([&] {
        while (job.progress().done == 0 && !isOver)
            std::this_thread::yield();
        QFile file(path);
        if (how == 0 && file.open(QIODevice::Append))
            file.write("more");
        if (how == 1)
            QFile::resize(path, 60 << 20);
        if (how == 2 && file.open(QIODevice::ReadWrite) && file.seek(40 << 20))
            file.write("z");
        if (how == 3)
            ::rename(qPrintable(other), qPrintable(path));
    });

    const auto got = intake::acquireFile(requestFor(temp, path), temp.vault(), job);
    isOver = true;
    writer.join();

    VERIFY_ERROR(got, base::ErrorCode::SourceChanged);
    QCOMPARE(got.error().subject, path);
    QVERIFY(World(temp) == before);
}

void TestRefusedFile::aSourceThatIsDeletedWhileItIsReadIsKept()
{
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), QByteArray(64 << 20, 'x'));
    base::JobContext job;
    std::atomic_bool isOver = false;
    std::thread remover([&] {
        while (job.progress().done == 0 && !isOver)
            std::this_thread::yield();
        QFile::remove(path);
    });

    const auto got = intake::acquireFile(requestFor(temp, path), temp.vault(), job);
    isOver = true;
    remover.join();

    VERIFY_OK(got); // Every byte was there to be read.
    QCOMPARE(got->item.size, qint64{64 << 20});
}

void TestRefusedFile::unknownCaseOrIncidentIsRefusedBeforeAnyWork()
{
    support::TempVault temp;
    auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    const auto withdrawn = support::addIncident(temp);
    VERIFY_OK(diary::withdrawIncident(withdrawn, QStringLiteral("x"), temp.vault()));
    domain::Case other;
    other.name = QStringLiteral("Another matter");
    const auto matter = diary::addCase(other, temp.vault());
    const auto elsewhere = support::addIncident(temp);
    const World before(temp);
    base::JobContext job;

    request.incidents = {domain::IncidentId::create()};
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::NotFound);
    request.incidents = {withdrawn};
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::Conflict);
    request.caseId = matter->id;
    request.incidents = {elsewhere};
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::NotFound);
    request.caseId = domain::CaseId::create();
    request.incidents = {};
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::NotFound);

    QVERIFY(World(temp) == before);
    QCOMPARE(job.progress().done, 0);
}

void TestRefusedFile::textsThatCannotBeStoredAreRefused()
{
    support::TempVault temp;
    const auto good = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    const World before(temp);
    base::JobContext job;

    for (const auto& [field, member] : std::initializer_list<std::pair<const char*, QString intake::AcquireRequest::*>>{
             {"title", &intake::AcquireRequest::title},
             {"source", &intake::AcquireRequest::source},
             {"url", &intake::AcquireRequest::url}}) {
        for (const QChar wrong : {QChar(0), QChar(0xdc00)}) {
            auto request = good;
            request.*member = QStringLiteral("a") + wrong;
            const auto got = intake::acquireFile(request, temp.vault(), job);
            VERIFY_ERROR(got, base::ErrorCode::Invalid);
            QCOMPARE(got.error().subject, QString::fromLatin1(field));
        }
    }
    auto request = good;
    request.capturedAt = domain::When{};
    request.capturedAt->zone = QStringLiteral("Nowhere/Land");
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::Invalid);

    QVERIFY(World(temp) == before);
}

void TestRefusedFile::cancelLeavesNothingBehind()
{
    support::TempVault temp;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    const World before(temp);
    base::JobContext job;
    job.cancel();

    const auto got = intake::acquireFile(request, temp.vault(), job);

    VERIFY_ERROR(got, base::ErrorCode::Canceled);
    QVERIFY(World(temp) == before);
}

void TestRefusedFile::cancelAtAnyMomentIsEverythingOrNothing_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 20, 45, 50, 55, 80, 99, 100})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void TestRefusedFile::cancelAtAnyMomentIsEverythingOrNothing()
{
    QFETCH(const int, percent);
    support::TempVault temp;
    constexpr qint64 size = 48 << 20;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), QByteArray(size, 'x')));
    const World before(temp);
    base::JobContext job;
    std::atomic_bool isOver = false;
    std::thread stopper([&] {
        while (job.progress().done < size / 100 * percent && !isOver)
            std::this_thread::yield();
        job.cancel();
    });

    const auto got = intake::acquireFile(request, temp.vault(), job);
    isOver = true;
    stopper.join();

    QCOMPARE(temp.leftoverCount(), 0);
    if (got) {
        QCOMPARE(temp.objectCount(), 1);
        VERIFY_OK(evidence::findEvidence(got->item.id, temp.vault()));
    } else {
        VERIFY_ERROR(got, base::ErrorCode::Canceled);
        QVERIFY(World(temp) == before);
    }
}

void TestRefusedFile::aFullDiskLeavesNothingBehind()
{
    support::TempVault temp;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), QByteArray(20 << 20, 'x')));
    const World before(temp);
    base::JobContext job;
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit low = old;
    low.rlim_cur = 8 << 20; // A file cannot grow beyond it: the write fails like one on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);

    const auto got = intake::acquireFile(request, temp.vault(), job);

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    VERIFY_ERROR(got, base::ErrorCode::NoSpace);
    QVERIFY(World(temp) == before);
    // The vault stays usable.
    VERIFY_OK(intake::acquireFile(request, temp.vault(), job));
}

void TestRefusedFile::tooLittleSpaceIsSaidBeforeAnyWork()
{
    support::TempVault temp;
    // A file of holes, larger than any disk here: only its size is ever asked for.
    const QString path = temp.writeFile(QStringLiteral("in"), {});
    if (!QFile::resize(path, qint64{8} << 40))
        QSKIP("the file system has no files with holes of 8 TiB");
    const World before(temp);
    base::JobContext job;

    const auto got = intake::acquireFile(requestFor(temp, path), temp.vault(), job);

    VERIFY_ERROR(got, base::ErrorCode::NoSpace);
    QVERIFY(got.error().amount > 0);
    QCOMPARE(job.progress().done, 0);
    QVERIFY(World(temp) == before);
}

void TestRefusedFile::aDatabaseThatCannotGrowLosesNothing()
{
    support::TempVault temp;
    temp.reopen(); // The WAL starts anew.
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    base::JobContext job;
    // Room for the object of 66,688 bytes and for what the WAL already holds, but not for the frames of the record.
    const QString wal = temp.folder() + QStringLiteral("/vault.db-wal");
    QVERIFY(support::addIncident(temp).uuid().version() == QUuid::Random);
    const World before(temp);
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit low = old;
    low.rlim_cur = static_cast<rlim_t>(std::max<qint64>(QFileInfo(wal).size(), 70'000));
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);

    const auto got = intake::acquireFile(request, temp.vault(), job);

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    VERIFY_ERROR(got, base::ErrorCode::NoSpace);
    temp.reopen();
    // The commit was tried, so the object stays and is offered; nothing else has changed.
    QCOMPARE(World(temp).items, before.items);
    QCOMPARE(World(temp).leftovers, 0);
    const auto recovered = intake::listRecovered(temp.vault(), job);
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), std::size_t{1});
    const auto adopted = intake::adoptRecovered(recovered->front().objectName, temp.caseId(), temp.vault(), job);
    VERIFY_OK(adopted);
    QCOMPARE(adopted->item.size, qint64{3});
    QCOMPARE(temp.objectCount(), 1);
}

QTEST_GUILESS_MAIN(TestRefusedFile)
#include "tst_RefusedFile.moc"
