#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/PlainRights.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;

/// A copy is complete, logged and under its name, or there is none.
class TestExtractEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsTheOriginalByteForByte_data();
    void theCopyIsTheOriginalByteForByte();
    void anExistingFileIsNeverReplaced();
    void aLinkInTheWayIsNotFollowed();
    void theVaultItselfIsNoPlaceForACopy();
    void aMissingFolderIsNamed();
    void aPhysicalItemHasNoCopy();
    void aDamagedObjectLeavesNoCopy();
    void cancelLeavesNoCopyAndNoEntry();
    void aFullDiskLeavesNoCopyAndNoEntry();
    void aFolderThatMayNotBeWrittenIsDenied();

private:
    static domain::EvidenceItem add(support::TempVault& temp, const QByteArray& content)
    {
        base::JobContext job;
        const auto got = intake::acquireBytes(
            {.caseId = temp.caseId(), .content = content, .name = QStringLiteral("original")}, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char& byte : bytes)
            byte = static_cast<char>(random.generate());
        return bytes;
    }
    /// What lies in the folder beside the vault, hidden files too.
    static QStringList outside(const support::TempVault& temp)
    {
        return QDir(temp.outside()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

void TestExtractEvidence::theCopyIsTheOriginalByteForByte_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 1'048'577, 9'000'001})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestExtractEvidence::theCopyIsTheOriginalByteForByte()
{
    QFETCH(const int, size);
    support::TempVault temp;
    const QByteArray content = noise(size);
    const QString original = temp.writeFile(QStringLiteral("original.bin"), content);
    const auto item = add(temp, content);
    const QString target = temp.outside() + QStringLiteral("/copy of it.bin");
    base::JobContext job;

    VERIFY_OK(evidence::extractEvidence(item.id, target, temp.vault(), job));

    QCOMPARE(QProcess::execute(QStringLiteral("cmp"), {original, target}), 0);
    QCOMPARE(outside(temp), QStringList({QStringLiteral("copy of it.bin"), QStringLiteral("original.bin")}));
    QCOMPARE(job.progress().total, qint64{size});
    QCOMPARE(job.progress().done, qint64{size});
    const auto entries = support::logEntries(temp.vault());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("evidence.copied-out"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("subject")), item.exhibit);
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.sha256")), item.sha256->hex());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.to")), target);
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestExtractEvidence::anExistingFileIsNeverReplaced()
{
    support::TempVault temp;
    const auto item = add(temp, "abc");
    const QString target = temp.writeFile(QStringLiteral("mine.txt"), "do not touch");
    const auto before = support::logEntries(temp.vault()).size();
    base::JobContext job;

    VERIFY_ERROR(evidence::extractEvidence(item.id, target, temp.vault(), job), base::ErrorCode::Exists);
    VERIFY_ERROR(evidence::extractEvidence(item.id, temp.outside(), temp.vault(), job), base::ErrorCode::Exists);

    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("do not touch"));
    QCOMPARE(outside(temp), QStringList{QStringLiteral("mine.txt")});
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestExtractEvidence::aLinkInTheWayIsNotFollowed()
{
    support::TempVault temp;
    const auto item = add(temp, "abc");
    const QString link = temp.outside() + QStringLiteral("/link");
    QVERIFY(QFile::link(temp.outside() + QStringLiteral("/nowhere"), link));
    base::JobContext job;

    VERIFY_ERROR(evidence::extractEvidence(item.id, link, temp.vault(), job), base::ErrorCode::Exists);

    QVERIFY(!QFile::exists(temp.outside() + QStringLiteral("/nowhere")));
}

void TestExtractEvidence::theVaultItselfIsNoPlaceForACopy()
{
    support::TempVault temp;
    const auto item = add(temp, "abc");
    const QString way = temp.outside() + QStringLiteral("/way in");
    QVERIFY(QFile::link(temp.folder(), way));
    base::JobContext job;

    for (const QString& target :
         {temp.folder() + QStringLiteral("/copy"), temp.folder() + QStringLiteral("/objects/copy"),
          temp.outside() + QStringLiteral("/../vault/copy"), way + QStringLiteral("/copy"), QString(),
          temp.outside() + QLatin1Char('/')})
        VERIFY_ERROR(evidence::extractEvidence(item.id, target, temp.vault(), job), base::ErrorCode::Invalid);

    QVERIFY(!QFile::exists(temp.folder() + QStringLiteral("/copy")));
    QVERIFY(!QFile::exists(temp.folder() + QStringLiteral("/objects/copy")));
}

void TestExtractEvidence::aMissingFolderIsNamed()
{
    support::TempVault temp;
    const auto item = add(temp, "abc");
    base::JobContext job;

    const QString target = temp.outside() + QStringLiteral("/no/such/folder/copy");
    const auto done = evidence::extractEvidence(item.id, target, temp.vault(), job);

    VERIFY_ERROR(done, base::ErrorCode::NotFound);
    QCOMPARE(done.error().subject, target);
    VERIFY_ERROR(evidence::extractEvidence(domain::EvidenceId::create(), target, temp.vault(), job),
                 base::ErrorCode::NotFound);
}

void TestExtractEvidence::aPhysicalItemHasNoCopy()
{
    support::TempVault temp;
    const auto item = evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("x"), .keptAt = QStringLiteral("y")}, temp.vault());
    base::JobContext job;

    VERIFY_ERROR(evidence::extractEvidence(item->id, temp.outside() + QStringLiteral("/copy"), temp.vault(), job),
                 base::ErrorCode::Invalid);

    QCOMPARE(outside(temp), QStringList());
}

void TestExtractEvidence::aDamagedObjectLeavesNoCopy()
{
    support::TempVault temp;
    const auto item = add(temp, noise(300'000));
    QFile object(temp.vault().objects().pathOf(item.objectName));
    QVERIFY(object.open(QIODevice::ReadWrite));
    QVERIFY(object.seek(200'000));
    char byte = 0;
    QVERIFY(object.getChar(&byte));
    QVERIFY(object.seek(200'000));
    QVERIFY(object.putChar(static_cast<char>(byte ^ 1)));
    object.close();
    const auto before = support::logEntries(temp.vault()).size();
    base::JobContext job;

    VERIFY_ERROR(evidence::extractEvidence(item.id, temp.outside() + QStringLiteral("/copy"), temp.vault(), job),
                 base::ErrorCode::Damaged);

    QCOMPARE(outside(temp), QStringList());
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestExtractEvidence::cancelLeavesNoCopyAndNoEntry()
{
    support::TempVault temp;
    const auto item = add(temp, noise(300'000));
    const auto before = support::logEntries(temp.vault()).size();
    base::JobContext job;
    job.cancel();

    VERIFY_ERROR(evidence::extractEvidence(item.id, temp.outside() + QStringLiteral("/copy"), temp.vault(), job),
                 base::ErrorCode::Canceled);

    QCOMPARE(outside(temp), QStringList());
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestExtractEvidence::aFullDiskLeavesNoCopyAndNoEntry()
{
    support::TempVault temp;
    const auto item = add(temp, noise(5'000'000));
    const auto before = support::logEntries(temp.vault()).size();
    base::JobContext job;
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit low = old;
    low.rlim_cur = 2'000'000; // A file cannot grow beyond it: the write fails like one on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);

    const auto done = evidence::extractEvidence(item.id, temp.outside() + QStringLiteral("/copy"), temp.vault(), job);

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    VERIFY_ERROR(done, base::ErrorCode::NoSpace);
    QCOMPARE(outside(temp), QStringList());
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestExtractEvidence::aFolderThatMayNotBeWrittenIsDenied()
{
    support::TempVault temp;
    const auto item = add(temp, "abc");
    const QString folder = temp.outside() + QStringLiteral("/closed");
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    base::JobContext job;

    const auto done = [&] {
        const support::PlainRights plain;
        return evidence::extractEvidence(item.id, folder + QStringLiteral("/copy"), temp.vault(), job);
    }();

    VERIFY_ERROR(done, base::ErrorCode::Denied);

    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(QDir(folder).count(), 2U); // "." and ".."
}

QTEST_GUILESS_MAIN(TestExtractEvidence)
#include "tst_ExtractEvidence.moc"
