#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "tests/core/vault/StoreBed.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace core;
using namespace core::vault;
using base::ErrorCode;

class tst_ObjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anObjectIsNamedAfterItsStoredBytes();
    void equalContentGivesDifferentObjects();
    void whatIsNotPublishedLeavesNothing();
    void cancelLeavesNothingBehind();
    void aSourceThatChangesItsSizeLeavesNothing_data();
    void aSourceThatChangesItsSizeLeavesNothing();
    void theErrorOfTheSourceIsGiven();
    void aFullDiskLeavesNothing();
    void tooLittleSpaceIsSaidBeforeAnyWork();
    void aBatchIsWrittenAndPublished();
    void aDamagedObjectInABatchIsNamed();
    void aNameThatIsTakenStopsTheBatch();
    void unknownObjectsAreNotFound();
    void removesOneObjectAndNoOther();
    void linksAreNoObjects();
    void severalThreadsStoreAtOnce();
    void wipingKeysEndsWhatRuns();

private:
    std::unique_ptr<bed::StoreBed> m_bed;
};

void tst_ObjectStore::init()
{
    m_bed = std::make_unique<bed::StoreBed>();
}

void tst_ObjectStore::anObjectIsNamedAfterItsStoredBytes()
{
    const auto name = m_bed->storeOne("hello\n");
    VERIFY_OK(name);
    const QString path = m_bed->store.pathOf(*name);
    QCOMPARE(
        path,
        m_bed->dir.filePath(QStringLiteral("objects/%1/%2.evo")
                                .arg(QString::fromLatin1(name->toHex().left(2)), QString::fromLatin1(name->toHex()))));
    QCOMPARE(crypto::sha256(base::bytesOf(files::read(path))).toByteArray(), *name);
    QVERIFY(m_bed->store.contains(*name));
    QVERIFY(m_bed->store.names() == std::vector{*name});
    QVERIFY(!files::read(path).contains("hello"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void tst_ObjectStore::equalContentGivesDifferentObjects()
{
    const auto first = m_bed->storeOne("the same");
    const auto second = m_bed->storeOne("the same");
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(*first != *second);
    QCOMPARE(m_bed->store.names().size(), std::size_t{2});
}

void tst_ObjectStore::whatIsNotPublishedLeavesNothing()
{
    {
        const auto staged = m_bed->store.stage(bed::sourceOf("not kept"), m_bed->job);
        VERIFY_OK(staged);
        QCOMPARE(m_bed->leftovers().size(), 1);
        QVERIFY(!m_bed->store.contains(staged->name()));
    }
    QVERIFY(m_bed->leftovers().isEmpty());
    QVERIFY(m_bed->store.names().empty());
}

void tst_ObjectStore::cancelLeavesNothingBehind()
{
    for (const qint64 at : {0, 1'000'000, 5'000'000, 11'999'999, 18'000'000}) {
        base::JobContext job;
        ObjectSource source = bed::sourceOf(QByteArray(12'000'000, 'x'), 65'536);
        source.read = [&job, at, inner = source.read,
                       given = qint64{0}](std::span<std::byte> buffer) mutable -> base::Result<std::size_t> {
            if (given >= at)
                job.cancel();
            auto count = inner(buffer);
            given += count ? static_cast<qint64>(*count) : 0;
            return count;
        };
        // The last of these is past the source: it stops the reading back.
        if (at > source.expectedSize)
            source.read = [&job, inner = source.read](std::span<std::byte> buffer) mutable {
                auto count = inner(buffer);
                if (count && *count == 0)
                    job.cancel();
                return count;
            };
        VERIFY_ERROR(m_bed->store.stage(source, job), ErrorCode::Canceled);
        QVERIFY(m_bed->leftovers().isEmpty());
        QVERIFY(m_bed->store.names().empty());
    }
}

void tst_ObjectStore::aSourceThatChangesItsSizeLeavesNothing_data()
{
    QTest::addColumn<int>("real");
    QTest::addColumn<int>("expected");
    QTest::addRow("shorter") << 999 << 1'000;
    QTest::addRow("longer") << 1'001 << 1'000;
    QTest::addRow("not empty") << 1 << 0;
    QTest::addRow("emptied") << 0 << 1;
    QTest::addRow("much shorter") << 1'000'000 << 9'000'000;
    QTest::addRow("much longer") << 9'000'000 << 8'000'000;
}

void tst_ObjectStore::aSourceThatChangesItsSizeLeavesNothing()
{
    QFETCH(int, real);
    QFETCH(int, expected);
    ObjectSource source = bed::sourceOf(QByteArray(real, 'x'));
    source.expectedSize = expected;
    VERIFY_ERROR(m_bed->store.stage(source, m_bed->job), ErrorCode::SourceChanged);
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectStore::theErrorOfTheSourceIsGiven()
{
    ObjectSource source = bed::sourceOf(QByteArray(6'000'000, 'x'));
    source.read = [](std::span<std::byte>) -> base::Result<std::size_t> {
        return base::Error{ErrorCode::Denied, QStringLiteral("no more"), QStringLiteral("that file")};
    };
    const auto result = m_bed->store.stage(source, m_bed->job);
    VERIFY_ERROR(result, ErrorCode::Denied);
    QCOMPARE(result.error().subject, QStringLiteral("that file"));
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectStore::aFullDiskLeavesNothing()
{
    const auto kept = m_bed->storeOne("was there before");
    VERIFY_OK(kept);
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{50}, rlim_t{70'000}, rlim_t{3'000'000}}) {
        const files::FileSizeLimit limit(bytes);
        VERIFY_ERROR(m_bed->store.stage(bed::sourceOf(QByteArray(6'000'000, 'x')), m_bed->job), ErrorCode::NoSpace);
        QVERIFY(m_bed->leftovers().isEmpty());
    }
    const auto back = m_bed->contentOf(*kept);
    VERIFY_OK(back);
    QCOMPARE(*back, QByteArray("was there before"));
    VERIFY_OK(m_bed->storeOne("and after"));
}

void tst_ObjectStore::tooLittleSpaceIsSaidBeforeAnyWork()
{
    ObjectSource source = bed::sourceOf("x");
    source.expectedSize = qint64{1} << 49; // more than there is on any machine that runs this
    source.read = [](std::span<std::byte>) -> base::Result<std::size_t> { qFatal("was read"); };
    const auto result = m_bed->store.stage(source, m_bed->job);
    VERIFY_ERROR(result, ErrorCode::NoSpace);
    QVERIFY(result.error().amount > 0);
    QVERIFY(m_bed->leftovers().isEmpty());
    source.expectedSize = -1;
    VERIFY_ERROR(m_bed->store.stage(source, m_bed->job), ErrorCode::Invalid);
}

void tst_ObjectStore::aBatchIsWrittenAndPublished()
{
    std::vector<StagedObject> batch;
    std::vector<QByteArray> contents;
    for (int i = 0; i < 40; ++i) {
        contents.push_back(crypto::randomBytes(crypto::randomBelow(200'000)));
        auto staged = m_bed->store.stageUnsettled(bed::sourceOf(contents.back()), m_bed->job);
        VERIFY_OK(staged);
        batch.push_back(std::move(*staged));
    }
    VERIFY_OK(m_bed->store.settle(batch, m_bed->job));
    VERIFY_OK(m_bed->store.publish(batch));
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto back = m_bed->contentOf(batch[i].name());
        VERIFY_OK(back);
        QVERIFY(*back == contents[i]);
    }
    batch.clear(); // published: they stay
    QCOMPARE(m_bed->store.names().size(), std::size_t{40});
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectStore::aDamagedObjectInABatchIsNamed()
{
    for (const int count : {5, 20}) { // one sync for each file, one for all
        std::vector<StagedObject> batch;
        for (int i = 0; i < count; ++i) {
            auto staged = m_bed->store.stageUnsettled(bed::sourceOf("content " + QByteArray::number(i)), m_bed->job);
            VERIFY_OK(staged);
            batch.push_back(std::move(*staged));
        }
        const QStringList parts = m_bed->leftovers();
        QCOMPARE(parts.size(), count);
        // Which file belongs to which object is known by its bytes.
        int damaged = -1;
        const QString victim = m_bed->dir.filePath(QStringLiteral("objects/tmp/")) + parts.constFirst();
        QByteArray bytes = files::read(victim);
        const QByteArray name = crypto::sha256(base::bytesOf(std::as_const(bytes))).toByteArray();
        for (int i = 0; i < count; ++i)
            if (batch[static_cast<std::size_t>(i)].name() == name)
                damaged = i;
        QVERIFY(damaged >= 0);
        bytes[40'000] = static_cast<char>(bytes.at(40'000) ^ 1);
        QVERIFY(files::write(victim, bytes));
        const auto settled = m_bed->store.settle(batch, m_bed->job);
        VERIFY_ERROR(settled, ErrorCode::Unreliable);
        QCOMPARE(settled.error().amount, damaged);
    }
    QVERIFY(m_bed->leftovers().isEmpty());
    QVERIFY(m_bed->store.names().empty());
}

void tst_ObjectStore::aNameThatIsTakenStopsTheBatch()
{
    std::vector<StagedObject> batch;
    for (int i = 0; i < 3; ++i) {
        auto staged = m_bed->store.stage(bed::sourceOf("content " + QByteArray::number(i)), m_bed->job);
        VERIFY_OK(staged);
        batch.push_back(std::move(*staged));
    }
    const QString taken = m_bed->store.pathOf(batch[1].name());
    QVERIFY(QDir().mkpath(QFileInfo(taken).path()) && files::write(taken, "somebody else's"));
    VERIFY_ERROR(m_bed->store.publish(batch), ErrorCode::Exists);
    batch.clear();
    QCOMPARE(files::read(taken), QByteArray("somebody else's"));
    QCOMPARE(m_bed->store.names().size(), std::size_t{1}); // that file
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectStore::unknownObjectsAreNotFound()
{
    const QByteArray unknown = crypto::randomBytes(32);
    QVERIFY(!m_bed->store.contains(unknown));
    VERIFY_ERROR(m_bed->store.open(unknown), ErrorCode::NotFound);
    VERIFY_ERROR(m_bed->store.remove(unknown), ErrorCode::NotFound);
    VERIFY_ERROR(m_bed->store.verifyName(unknown, m_bed->job), ErrorCode::NotFound);
    for (const QByteArray& name : {QByteArray(), QByteArray("short"), QByteArray(33, 'x')}) {
        QVERIFY(!m_bed->store.contains(name));
        VERIFY_ERROR(m_bed->store.open(name), ErrorCode::NotFound);
        VERIFY_ERROR(m_bed->store.remove(name), ErrorCode::NotFound);
    }
}

void tst_ObjectStore::removesOneObjectAndNoOther()
{
    const auto first = m_bed->storeOne("one");
    const auto second = m_bed->storeOne("two");
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(m_bed->store.remove(*first));
    QVERIFY(!m_bed->store.contains(*first));
    QVERIFY(m_bed->store.names() == std::vector{*second});
    VERIFY_OK(m_bed->contentOf(*second));
}

void tst_ObjectStore::linksAreNoObjects()
{
    const auto name = m_bed->storeOne("one");
    VERIFY_OK(name);
    const QString path = m_bed->store.pathOf(*name);
    const QString elsewhere = m_bed->dir.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere) && QFile::link(elsewhere, path));
    QVERIFY(!m_bed->store.contains(*name));
    QVERIFY(m_bed->store.names().empty());
    VERIFY_ERROR(m_bed->store.open(*name), ErrorCode::Damaged);
}

void tst_ObjectStore::severalThreadsStoreAtOnce()
{
    constexpr int threads = 3;
    constexpr int each = 4;
    std::atomic_int wrong = 0;
    std::vector<std::thread> workers;
    for (int t = 0; t < threads; ++t)
        workers.emplace_back([&, t] {
            for (int i = 0; i < each; ++i) {
                const QByteArray content(i % 2 == 0 ? 30'000 : 5'000'000, static_cast<char>('a' + t * each + i));
                base::JobContext job;
                auto staged = m_bed->store.stage(bed::sourceOf(content), job);
                std::vector<StagedObject> batch;
                if (staged)
                    batch.push_back(std::move(*staged));
                if (batch.empty() || batch.front().description().sha256 != crypto::sha256(base::bytesOf(content))
                    || !m_bed->store.publish(batch))
                    ++wrong;
            }
        });
    for (std::thread& worker : workers)
        worker.join();
    QCOMPARE(wrong.load(), 0);
    const std::vector<QByteArray> names = m_bed->store.names();
    QCOMPARE(names.size(), std::size_t{threads} * each);
    for (const QByteArray& name : names)
        VERIFY_OK(m_bed->contentOf(name));
}

void tst_ObjectStore::wipingKeysEndsWhatRuns()
{
    std::atomic_bool reading = false;
    std::atomic_bool wiped = false;
    std::atomic_int code = -1;
    std::thread worker([&] {
        // The last half of the source comes after the keys are gone; it asks the disk for little.
        constexpr qint64 size = qint64{24} << 20;
        ObjectSource source = bed::sourceOf({});
        source.expectedSize = size;
        source.read = [&, given = qint64{0}](std::span<std::byte> buffer) mutable -> base::Result<std::size_t> {
            if (given >= size / 2) {
                reading = true;
                while (!wiped)
                    std::this_thread::yield();
            }
            const auto count = static_cast<std::size_t>(std::min<qint64>(size - given, std::ssize(buffer)));
            std::fill_n(buffer.begin(), count, std::byte{1});
            given += static_cast<qint64>(count);
            return count;
        };
        base::JobContext job;
        const auto staged = m_bed->store.stage(source, job);
        code = staged ? -2 : static_cast<int>(staged.error().code);
    });
    while (!reading && code == -1)
        std::this_thread::yield();
    m_bed->keys.wipe();
    wiped = true;
    worker.join();
    QCOMPARE(code.load(), static_cast<int>(ErrorCode::Canceled));
    QVERIFY(m_bed->leftovers().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ObjectStore)
#include "tst_ObjectStore.moc"
