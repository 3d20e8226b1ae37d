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

/// acquireFile() promises everything or nothing, so each test looks both at the answer and at what is left.
class TestAcquireFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesDigestAndSize_data();
    void storesDigestAndSize();
    void theRecordAndTheLogSayWhatCameIn();
    void theOriginalIsNotTouched();
    void incidentsAreLinkedInTheSameStep();
    void sameBytesAreKeptOnce();
    void sameBytesInAnotherCaseShareTheObject();
    void sameBytesAfterRemovalAreANewItem();
    void namesOfAnyBytesAreKept_data();
    void namesOfAnyBytesAreKept();
    void pastedBytesHaveNoPath();

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

void TestAcquireFile::storesDigestAndSize_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sha256"); // NIST example values for FIPS 180-4

    QTest::newRow("empty") << QByteArray("")
                           << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million times a") << QByteArray(
        1'000'000, 'a') << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestAcquireFile::storesDigestAndSize()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sha256);
    support::TempVault temp;
    base::JobContext job;

    const auto got
        = intake::acquireFile(requestFor(temp, temp.writeFile(QStringLiteral("in"), content)), temp.vault(), job);

    VERIFY_OK(got);
    QVERIFY(!got->wasAlreadyThere);
    QCOMPARE(got->item.size, content.size());
    QCOMPARE(got->item.sha256->hex(), sha256);
    QCOMPARE(temp.objectCount(), 1);
    QCOMPARE(temp.leftoverCount(), 0);
    QCOMPARE(job.progress().total, content.size());
    QCOMPARE(job.progress().done, content.size());
}

void TestAcquireFile::theRecordAndTheLogSayWhatCameIn()
{
    support::TempVault temp;
    VERIFY_OK(evidence::setProducer({QStringLiteral("Anna Bell"), QStringLiteral("AB")}, temp.vault()));
    const QString path = temp.writeFile(QStringLiteral("scan.pdf"), "%PDF-1.4 something");
    auto request = requestFor(temp, path);
    request.url = QStringLiteral("https://example.org/x");
    request.isPrivate = true;
    const auto when = domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-04T21:10:00+00:00")));
    request.capturedAt = *when;
    base::JobContext job;

    const auto got = intake::acquireFile(request, temp.vault(), job);

    VERIFY_OK(got);
    const domain::EvidenceItem& item = got->item;
    QCOMPARE(item.exhibit, QStringLiteral("AB/1"));
    QCOMPARE(item.origin, domain::Origin::File);
    QCOMPARE(item.name, QStringLiteral("scan.pdf"));
    QVERIFY(item.nameBytes.isEmpty());
    QCOMPARE(item.sourcePath, path);
    QCOMPARE(item.mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(item.addedAt, temp.clock().now());
    QVERIFY(item.fileModifiedAt.has_value());
    QCOMPARE(item.fileModifiedAt->msecs, QFileInfo(path).lastModified().toMSecsSinceEpoch());
    QCOMPARE(item.capturedAt, std::optional(*when));
    QCOMPARE(item.title, request.title);
    QCOMPARE(item.source, request.source);
    QCOMPARE(item.url, request.url);
    QVERIFY(item.isPrivate);
    QCOMPARE(item.revision, 1);
    temp.reopen();
    const auto found = evidence::findEvidence(item.id, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(*found, item);

    const auto revisions = custody::revisionsOf(temp.vault(), item.id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{1});
    QCOMPARE(revisions->front().canonical, base::canonicalJson(domain::canonicalForm(item)));
    const auto entries = support::logEntries(temp.vault(), revisions->front().logEntry - 1);
    const auto field = [&](const char* name) { return support::logField(entries.front(), QString::fromLatin1(name)); };
    QCOMPARE(field("event"), QStringLiteral("evidence.added"));
    QCOMPARE(field("subject"), QStringLiteral("AB/1"));
    QCOMPARE(field("fact.name"), QStringLiteral("scan.pdf"));
    QCOMPARE(field("fact.sha256"), item.sha256->hex());
    QCOMPARE(field("fact.size"), QStringLiteral("18"));
    QCOMPARE(field("fact.media_type"), QStringLiteral("application/pdf"));

    const auto object = temp.vault().objects().open(item.objectName);
    VERIFY_OK(object);
    QCOMPARE(object->description().name, QStringLiteral("scan.pdf"));
    QCOMPARE(object->description().acquiredAt, item.addedAt);
}

void TestAcquireFile::theOriginalIsNotTouched()
{
    support::TempVault temp;
    const QByteArray path = QFile::encodeName(temp.writeFile(QStringLiteral("in"), QByteArray(200'000, 'x')));
    const struct timespec times[2] = {{.tv_sec = 1'000'000'000, .tv_nsec = 5}, {.tv_sec = 1'100'000'000, .tv_nsec = 7}};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    base::JobContext job;

    VERIFY_OK(intake::acquireFile(requestFor(temp, QFile::decodeName(path)), temp.vault(), job));

    struct stat after = {};
    QCOMPARE(::stat(path.constData(), &after), 0);
    QCOMPARE(after.st_size, 200'000);
    QCOMPARE(after.st_mtim.tv_sec, 1'100'000'000);
    QCOMPARE(after.st_atim.tv_sec, 1'000'000'000); // Not even the time of last access.
    QCOMPARE(after.st_nlink, 1U);
}

void TestAcquireFile::incidentsAreLinkedInTheSameStep()
{
    support::TempVault temp;
    auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    request.incidents = {support::addIncident(temp), support::addIncident(temp)};
    const auto before = support::logEntries(temp.vault()).size();
    base::JobContext job;

    const auto got = intake::acquireFile(request, temp.vault(), job);

    VERIFY_OK(got);
    QCOMPARE(got->item.incidents, request.incidents);
    for (const domain::IncidentId id : request.incidents) {
        const auto incident = diary::findIncident(id, temp.vault());
        VERIFY_OK(incident);
        QCOMPARE(incident->statement.evidence, std::vector{got->item.id});
        QCOMPARE(incident->amendReason, QStringLiteral("file added"));
        QCOMPARE(custody::revisionsOf(temp.vault(), id.bytes())->back().canonical,
                 base::canonicalJson(domain::canonicalForm(*incident)));
    }
    QCOMPARE(support::logEvents(temp.vault()).mid(static_cast<int>(before)),
             QStringList({QStringLiteral("evidence.added"), QStringLiteral("incident.amended"),
                          QStringLiteral("incident.amended")}));
}

void TestAcquireFile::sameBytesAreKeptOnce()
{
    support::TempVault temp;
    base::JobContext job;
    const auto first
        = intake::acquireFile(requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc")), temp.vault(), job);
    VERIFY_OK(first);
    auto request = requestFor(temp, temp.writeFile(QStringLiteral("other name"), "abc"));
    request.incidents = {support::addIncident(temp)};
    const auto before = support::logEntries(temp.vault()).size();

    const auto second = intake::acquireFile(request, temp.vault(), job);

    VERIFY_OK(second);
    QVERIFY(second->wasAlreadyThere);
    QCOMPARE(second->item.exhibit, first->item.exhibit);
    QCOMPARE(second->item.name, QStringLiteral("in"));
    QCOMPARE(second->item.incidents, request.incidents);
    QCOMPARE(temp.objectCount(), 1);
    QCOMPARE(temp.leftoverCount(), 0);
    QCOMPARE(support::logEvents(temp.vault()).mid(static_cast<int>(before)),
             QStringList{QStringLiteral("incident.amended")});
}

void TestAcquireFile::sameBytesInAnotherCaseShareTheObject()
{
    support::TempVault temp;
    domain::Case other;
    other.name = QStringLiteral("Another matter");
    const auto matter = diary::addCase(other, temp.vault());
    VERIFY_OK(matter);
    auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    base::JobContext job;
    const auto first = intake::acquireFile(request, temp.vault(), job);
    request.caseId = matter->id;

    const auto second = intake::acquireFile(request, temp.vault(), job);

    VERIFY_OK(second);
    QVERIFY(!second->wasAlreadyThere);
    QCOMPARE(second->item.duplicateOf, std::optional(first->item.id));
    QCOMPARE(second->item.objectName, first->item.objectName);
    QVERIFY(second->item.exhibit != first->item.exhibit);
    QCOMPARE(temp.objectCount(), 1);
    QCOMPARE(support::logEvents(temp.vault()).back(), QStringLiteral("evidence.added"));
}

void TestAcquireFile::sameBytesAfterRemovalAreANewItem()
{
    support::TempVault temp;
    const auto request = requestFor(temp, temp.writeFile(QStringLiteral("in"), "abc"));
    base::JobContext job;
    const auto first = intake::acquireFile(request, temp.vault(), job);
    VERIFY_OK(evidence::removeEvidence(first->item.id, QStringLiteral("x"), temp.vault()));

    const auto second = intake::acquireFile(request, temp.vault(), job);

    VERIFY_OK(second);
    QVERIFY(!second->wasAlreadyThere);
    QCOMPARE(second->item.exhibit, QStringLiteral("EX/2"));
    QVERIFY(!second->item.duplicateOf);
    QCOMPARE(temp.objectCount(), 1);
}

void TestAcquireFile::namesOfAnyBytesAreKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isText");
    QTest::newRow("plain") << QByteArray("photo 1.jpg") << true;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80.png") << true;
    QTest::newRow("invalid UTF-8") << QByteArray("caf\xe9\xff.txt") << false;
    QTest::newRow("half a surrogate in CESU-8") << QByteArray("x\xed\xa0\x80y") << false;
    QTest::newRow("newline") << QByteArray("line\nbreak\r.txt") << true;
    QTest::newRow("controls") << QByteArray("\x01\x1b[31m\x7f") << true;
    QTest::newRow("bidi") << QByteArray("photo\xe2\x80\xaegpj.exe") << true;
    QTest::newRow("replacement character") << QByteArray("\xef\xbf\xbd") << true;
    QTest::newRow("longest") << QByteArray(255, 'n') << true;
    QTest::newRow("longest in bytes that are none") << QByteArray(255, '\xfe') << false;
    QTest::newRow("quote and percent") << QByteArray("100% \"'; DROP TABLE evidence;--") << true;
    QTest::newRow("looks like an option") << QByteArray("-rf") << true;
}

void TestAcquireFile::namesOfAnyBytesAreKept()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isText);
    support::TempVault temp;
    const QByteArray path = QFile::encodeName(temp.outside()) + '/' + name;
    const int made = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    QVERIFY(made >= 0);
    QCOMPARE(::write(made, "abc", 3), 3);
    QCOMPARE(::close(made), 0);
    base::JobContext job;

    const auto got = intake::acquireFile({.caseId = temp.caseId(), .sourcePath = path}, temp.vault(), job);
    QCOMPARE(::unlink(path.constData()), 0); // Qt cannot name such a file, so it could not clear it away.

    VERIFY_OK(got);
    QCOMPARE(got->item.name, QString::fromUtf8(name));
    QCOMPARE(got->item.nameBytes, isText ? QByteArray() : name);
    const auto found = evidence::findEvidence(got->item.id, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(*found, got->item);
    const auto log = custody::verifyLog(temp.vault(), job);
    VERIFY_OK(log);
    QVERIFY(log->holds());
}

void TestAcquireFile::pastedBytesHaveNoPath()
{
    support::TempVault temp;
    const auto incident = support::addIncident(temp);
    intake::AcquireBytesRequest request{.caseId = temp.caseId(),
                                        .content = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(300'000, 'p'),
                                        .name = QStringLiteral("Pasted picture.png"),
                                        .source = QStringLiteral("Screenshot"),
                                        .incidents = {incident}};
    base::JobContext job;

    const auto got = intake::acquireBytes(request, temp.vault(), job);

    VERIFY_OK(got);
    QCOMPARE(got->item.origin, domain::Origin::Pasted);
    QCOMPARE(got->item.mediaType, QStringLiteral("image/png"));
    QCOMPARE(got->item.size, request.content.size());
    QVERIFY(got->item.sourcePath.isEmpty());
    QVERIFY(!got->item.fileModifiedAt);
    QCOMPARE(got->item.incidents, request.incidents);
    const World before(temp);
    request.name = QStringLiteral(" ");
    VERIFY_ERROR(intake::acquireBytes(request, temp.vault(), job), base::ErrorCode::Invalid);
    request.name = QStringLiteral("x");
    request.content += 'q';
    job.cancel();
    VERIFY_ERROR(intake::acquireBytes(request, temp.vault(), job), base::ErrorCode::Canceled);
    QVERIFY(World(temp) == before);
}

QTEST_GUILESS_MAIN(TestAcquireFile)
#include "tst_AcquireFile.moc"
