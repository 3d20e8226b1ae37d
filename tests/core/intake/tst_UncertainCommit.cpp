#include "core/audit/CheckVault.h"
#include "core/custody/VaultSession.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <atomic>

#include <cerrno>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// While it is not 0, each sync of the database's log fails with it, after the bytes were written: the kernel may have
/// put them on the disk all the same.
std::atomic<int> failingSync = 0;

bool isDatabaseLog(int descriptor)
{
    char path[4096] = {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    return ::readlink(link.constData(), path, sizeof path - 1) > 0 && QByteArray(path).endsWith("vault.db-wal");
}

int syncOrFail(int descriptor, long call)
{
    if (const int cause = failingSync; cause != 0 && isDatabaseLog(descriptor)) {
        errno = cause;
        return -1;
    }
    return static_cast<int>(::syscall(call, descriptor));
}

} // namespace

// In the place of the C library's, for the database engine too.
extern "C" int fsync(int descriptor)
{
    return syncOrFail(descriptor, SYS_fsync);
}
extern "C" int fdatasync(int descriptor)
{
    return syncOrFail(descriptor, SYS_fdatasync);
}

using namespace core;

/// A commit that failed may be on the disk all the same. Whatever the next opening finds, no record is without its
/// object, and no bytes are lost.
class TestUncertainCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failingSync = 0; }
    void cleanup() { failingSync = 0; }
    void aRecordThatComesBackHasItsObject_data();
    void aRecordThatComesBackHasItsObject();
    void whatDidNotComeBackIsOffered_data();
    void whatDidNotComeBackIsOffered();
    void theSameHoldsForABatch();
    void theSameHoldsForARepair();

private:
    static void causes()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::newRow("no space") << ENOSPC << base::ErrorCode::NoSpace;
        QTest::newRow("over quota") << EDQUOT << base::ErrorCode::NoSpace;
        QTest::newRow("the disk failed") << EIO << base::ErrorCode::Io;
    }

    /// What a process leaves that dies now: the folder as it stands, without a closing of the database.
    static QString folderAtDeath(const support::TempVault& temp)
    {
        const QDir from(temp.folder());
        const QString to = temp.outside() + QStringLiteral("/after death");
        QDirIterator files(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QDir().mkpath(to + QStringLiteral("/objects/tmp"));
        while (files.hasNext()) {
            const QString target = to + QLatin1Char('/') + from.relativeFilePath(files.next());
            QDir().mkpath(QFileInfo(target).path());
            if (!target.endsWith(QStringLiteral("-shm")) && !QFile::copy(files.filePath(), target))
                std::abort();
        }
        return to;
    }

    static std::shared_ptr<vault::UnlockedVault> openCopy(const QString& folder, const support::TempVault& temp)
    {
        QString typed = support::TempVault::passphrase();
        vault::UnlockRequest request;
        request.folder = folder;
        request.passphrase = vault::passphraseFrom(typed);
        base::JobContext job;
        auto opened = custody::openVault(std::move(request), temp.vault().clock(), job);
        return opened ? *std::move(opened) : nullptr;
    }

    /// The full check finds nothing wrong.
    static void verifyWhole(vault::UnlockedVault& vault)
    {
        base::JobContext job;
        const auto check = audit::checkVault({.readData = true}, vault, job);
        VERIFY_OK(check);
        for (const auto& problem : check->problems)
            QFAIL(qPrintable(problem.code + QLatin1Char(' ') + problem.subject));
    }
};

void TestUncertainCommit::aRecordThatComesBackHasItsObject_data()
{
    causes();
}

void TestUncertainCommit::aRecordThatComesBackHasItsObject()
{
    QFETCH(const int, cause);
    QFETCH(const base::ErrorCode, code);
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), "what he wrote");
    base::JobContext job;

    failingSync = cause;
    const auto got
        = intake::acquireFile({.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)}, temp.vault(), job);
    const QString dead = folderAtDeath(temp);
    failingSync = 0;

    VERIFY_ERROR(got, code);
    const auto again = openCopy(dead, temp);
    QVERIFY(again);
    const auto items = evidence::listEvidence({.caseId = temp.caseId()}, *again);
    VERIFY_OK(items);
    QCOMPARE(items->size(), std::size_t{1}); // The record did come back, though the commit had failed.
    QVERIFY(again->objects().contains(items->front().objectName));
    verifyWhole(*again);
}

void TestUncertainCommit::whatDidNotComeBackIsOffered_data()
{
    causes();
}

void TestUncertainCommit::whatDidNotComeBackIsOffered()
{
    QFETCH(const int, cause);
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), "what he wrote");
    const intake::AcquireRequest request{.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)};
    base::JobContext job;
    failingSync = cause;
    QVERIFY(!intake::acquireFile(request, temp.vault(), job));
    failingSync = 0;

    // The vault stays usable. The next commit takes the place of the one that failed.
    QVERIFY(!support::addIncident(temp).isNull());
    temp.reopen();

    const auto recovered = intake::listRecovered(temp.vault(), job);
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), std::size_t{1});
    QCOMPARE(recovered->front().name, QStringLiteral("in"));
    // Added again, the file is in; the object that was kept can go.
    const auto added = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(added);
    const auto adopted = intake::adoptRecovered(recovered->front().objectName, temp.caseId(), temp.vault(), job);
    VERIFY_OK(adopted);
    QCOMPARE(adopted->item.id, added->item.id);
    QCOMPARE(temp.objectCount(), 1);
    verifyWhole(temp.vault());
}

void TestUncertainCommit::theSameHoldsForABatch()
{
    support::TempVault temp;
    std::vector<intake::AcquireRequest> requests;
    for (int i = 0; i < 5; ++i)
        requests.push_back(
            {.caseId = temp.caseId(),
             .sourcePath = QFile::encodeName(temp.writeFile(QString::number(i), "message " + QByteArray::number(i)))});
    base::JobContext job;

    failingSync = ENOSPC;
    const auto done = intake::acquireFiles(requests, temp.vault(), job, {});
    const QString dead = folderAtDeath(temp);
    failingSync = 0;

    VERIFY_ERROR(done, base::ErrorCode::NoSpace);
    const auto again = openCopy(dead, temp);
    QVERIFY(again);
    QCOMPARE(evidence::listEvidence({.caseId = temp.caseId()}, *again)->size(), std::size_t{5});
    verifyWhole(*again);
}

void TestUncertainCommit::theSameHoldsForARepair()
{
    support::TempVault temp;
    const QString path = temp.writeFile(QStringLiteral("in"), "what he wrote");
    const intake::AcquireRequest request{.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)};
    base::JobContext job;
    const auto first = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(first);
    QVERIFY(QFile::remove(temp.vault().objects().pathOf(first->item.objectName)));

    failingSync = ENOSPC;
    VERIFY_ERROR(intake::acquireFile(request, temp.vault(), job), base::ErrorCode::NoSpace);
    const QString dead = folderAtDeath(temp);
    failingSync = 0;

    // The record came back with its new object.
    const auto again = openCopy(dead, temp);
    QVERIFY(again);
    verifyWhole(*again);
    // Where it did not, the object that was kept makes the item whole.
    temp.reopen();
    const auto recovered = intake::listRecovered(temp.vault(), job);
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), std::size_t{1});
    const auto adopted = intake::adoptRecovered(recovered->front().objectName, temp.caseId(), temp.vault(), job);
    VERIFY_OK(adopted);
    QCOMPARE(adopted->item.id, first->item.id);
    QVERIFY(adopted->wasRepaired);
    verifyWhole(temp.vault());
}

QTEST_GUILESS_MAIN(TestUncertainCommit)
#include "tst_UncertainCommit.moc"
