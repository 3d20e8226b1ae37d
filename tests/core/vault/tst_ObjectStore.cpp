#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "tests/core/vault/KnownAnswers.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

using namespace core;
using namespace core::vault;
using base::ErrorCode;

namespace {

/// A source that gives `content` in pieces of at most `step` bytes.
ObjectSource sourceOf(const QByteArray& content, std::size_t step = 1 << 20)
{
    ObjectSource source;
    source.read = [content, step, at = qsizetype{0}](std::span<std::byte> buffer) mutable -> base::Result<std::size_t> {
        const std::size_t count = std::min({buffer.size(), step, static_cast<std::size_t>(content.size() - at)});
        std::copy_n(base::bytesOf(content).begin() + at, count, buffer.begin());
        at += static_cast<qsizetype>(count);
        return count;
    };
    source.expectedSize = content.size();
    source.name = QStringLiteral("photo.jpg");
    source.acquiredAt = answers::time;
    return source;
}

} // namespace

class tst_ObjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySizeComesBack_data();
    void everySizeComesBack();
    void aSourceInSmallPiecesComesBack();
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
    void readsAnyPartInAnyOrder();
    void readsNothingBeyondTheEnd();
    void damageStopsReading();
    void stopsWhenTheSinkSaysSo();
    void cancelStopsReading();
    void progressReachesTheSize();
    void unknownObjectsAreNotFound();
    void removesOneObjectAndNoOther();
    void linksAreNoObjects();
    void theNameIsCheckedWithoutAKey();
    void afterWipingKeysNothingIsReadOrWritten();
    void severalThreadsStoreAtOnce();
    void severalThreadsReadAtOnce();
    void wipingKeysEndsWhatRuns();

private:
    base::Result<QByteArray> storeOne(const QByteArray& content);
    base::Result<QByteArray> contentOf(const QByteArray& name);
    QStringList leftovers() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<ObjectStore> m_store;
    base::JobContext m_job;
};

void tst_ObjectStore::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("objects/tmp")));
    m_keys = std::make_unique<KeyRing>(answers::vaultId(), answers::vaultKey());
    m_store = std::make_unique<ObjectStore>(m_dir->path(), *m_keys);
}

base::Result<QByteArray> tst_ObjectStore::storeOne(const QByteArray& content)
{
    auto staged = m_store->stage(sourceOf(content), m_job);
    if (!staged)
        return staged.error();
    std::vector<StagedObject> batch;
    batch.push_back(std::move(*staged));
    if (const auto published = m_store->publish(batch); !published)
        return published.error();
    return batch.front().name();
}

base::Result<QByteArray> tst_ObjectStore::contentOf(const QByteArray& name)
{
    auto reader = m_store->open(name);
    if (!reader)
        return reader.error();
    QByteArray content;
    const auto all = reader->readAll(
        [&](std::span<const std::byte> piece) -> base::Result<void> {
            content += base::toByteArray(piece);
            return {};
        },
        m_job);
    if (!all)
        return all.error();
    return content;
}

QStringList tst_ObjectStore::leftovers() const
{
    return QDir(m_dir->filePath(QStringLiteral("objects/tmp"))).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void tst_ObjectStore::everySizeComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 1'000, 65'535, 65'536, 65'537, 131'072, 1'048'575, 1'048'576, 1'048'577, 4'194'304,
                           4'194'305, 9'000'001})
        QTest::addRow("%d bytes", size) << size;
}

void tst_ObjectStore::everySizeComesBack()
{
    QFETCH(int, size);
    const QByteArray content = crypto::randomBytes(size);
    const auto name = storeOne(content);
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    QCOMPARE(reader->description().size, size);
    QCOMPARE(reader->description().sha256, crypto::sha256(base::bytesOf(content)));
    QCOMPARE(reader->description().name, QStringLiteral("photo.jpg"));
    QCOMPARE(reader->description().acquiredAt, answers::time);
    QCOMPARE(reader->description().objectId.size(), 16);
    const auto back = contentOf(*name);
    VERIFY_OK(back);
    QVERIFY(*back == content);
    QVERIFY(leftovers().isEmpty());
}

void tst_ObjectStore::aSourceInSmallPiecesComesBack()
{
    const QByteArray content = crypto::randomBytes(5'000'000);
    auto staged = m_store->stage(sourceOf(content, 1'237), m_job);
    VERIFY_OK(staged);
    QCOMPARE(staged->description().sha256, crypto::sha256(base::bytesOf(content)));
}

void tst_ObjectStore::anObjectIsNamedAfterItsStoredBytes()
{
    const auto name = storeOne("hello\n");
    VERIFY_OK(name);
    const QString path = m_store->pathOf(*name);
    QCOMPARE(path,
             m_dir->filePath(QStringLiteral("objects/%1/%2.evo")
                                 .arg(QString::fromLatin1(name->toHex().left(2)), QString::fromLatin1(name->toHex()))));
    QCOMPARE(crypto::sha256(base::bytesOf(files::read(path))).toByteArray(), *name);
    QVERIFY(m_store->contains(*name));
    QVERIFY(m_store->names() == std::vector{*name});
    QVERIFY(!files::read(path).contains("hello"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void tst_ObjectStore::equalContentGivesDifferentObjects()
{
    const auto first = storeOne("the same");
    const auto second = storeOne("the same");
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(*first != *second);
    QCOMPARE(m_store->names().size(), std::size_t{2});
}

void tst_ObjectStore::whatIsNotPublishedLeavesNothing()
{
    {
        const auto staged = m_store->stage(sourceOf("not kept"), m_job);
        VERIFY_OK(staged);
        QCOMPARE(leftovers().size(), 1);
        QVERIFY(!m_store->contains(staged->name()));
    }
    QVERIFY(leftovers().isEmpty());
    QVERIFY(m_store->names().empty());
}

void tst_ObjectStore::cancelLeavesNothingBehind()
{
    for (const qint64 at : {0, 1'000'000, 5'000'000, 11'999'999, 18'000'000}) {
        base::JobContext job;
        ObjectSource source = sourceOf(QByteArray(12'000'000, 'x'), 65'536);
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
        VERIFY_ERROR(m_store->stage(source, job), ErrorCode::Canceled);
        QVERIFY(leftovers().isEmpty());
        QVERIFY(m_store->names().empty());
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
    ObjectSource source = sourceOf(QByteArray(real, 'x'));
    source.expectedSize = expected;
    VERIFY_ERROR(m_store->stage(source, m_job), ErrorCode::SourceChanged);
    QVERIFY(leftovers().isEmpty());
}

void tst_ObjectStore::theErrorOfTheSourceIsGiven()
{
    ObjectSource source = sourceOf(QByteArray(6'000'000, 'x'));
    source.read = [](std::span<std::byte>) -> base::Result<std::size_t> {
        return base::Error{ErrorCode::Denied, QStringLiteral("no more"), QStringLiteral("that file")};
    };
    const auto result = m_store->stage(source, m_job);
    VERIFY_ERROR(result, ErrorCode::Denied);
    QCOMPARE(result.error().subject, QStringLiteral("that file"));
    QVERIFY(leftovers().isEmpty());
}

void tst_ObjectStore::aFullDiskLeavesNothing()
{
    const auto kept = storeOne("was there before");
    VERIFY_OK(kept);
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{50}, rlim_t{70'000}, rlim_t{3'000'000}}) {
        const files::FileSizeLimit limit(bytes);
        VERIFY_ERROR(m_store->stage(sourceOf(QByteArray(6'000'000, 'x')), m_job), ErrorCode::NoSpace);
        QVERIFY(leftovers().isEmpty());
    }
    const auto back = contentOf(*kept);
    VERIFY_OK(back);
    QCOMPARE(*back, QByteArray("was there before"));
    VERIFY_OK(storeOne("and after"));
}

void tst_ObjectStore::tooLittleSpaceIsSaidBeforeAnyWork()
{
    ObjectSource source = sourceOf("x");
    source.expectedSize = qint64{1} << 49; // more than there is on any machine that runs this
    source.read = [](std::span<std::byte>) -> base::Result<std::size_t> { qFatal("was read"); };
    const auto result = m_store->stage(source, m_job);
    VERIFY_ERROR(result, ErrorCode::NoSpace);
    QVERIFY(result.error().amount > 0);
    QVERIFY(leftovers().isEmpty());
    source.expectedSize = -1;
    VERIFY_ERROR(m_store->stage(source, m_job), ErrorCode::Invalid);
}

void tst_ObjectStore::aBatchIsWrittenAndPublished()
{
    std::vector<StagedObject> batch;
    std::vector<QByteArray> contents;
    for (int i = 0; i < 40; ++i) {
        contents.push_back(crypto::randomBytes(crypto::randomBelow(200'000)));
        auto staged = m_store->stageUnsettled(sourceOf(contents.back()), m_job);
        VERIFY_OK(staged);
        batch.push_back(std::move(*staged));
    }
    VERIFY_OK(m_store->settle(batch, m_job));
    VERIFY_OK(m_store->publish(batch));
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto back = contentOf(batch[i].name());
        VERIFY_OK(back);
        QVERIFY(*back == contents[i]);
    }
    batch.clear(); // published: they stay
    QCOMPARE(m_store->names().size(), std::size_t{40});
    QVERIFY(leftovers().isEmpty());
}

void tst_ObjectStore::aDamagedObjectInABatchIsNamed()
{
    for (const int count : {5, 20}) { // one sync for each file, one for all
        std::vector<StagedObject> batch;
        for (int i = 0; i < count; ++i) {
            auto staged = m_store->stageUnsettled(sourceOf("content " + QByteArray::number(i)), m_job);
            VERIFY_OK(staged);
            batch.push_back(std::move(*staged));
        }
        const QStringList parts = leftovers();
        QCOMPARE(parts.size(), count);
        // Which file belongs to which object is known by its bytes.
        int damaged = -1;
        const QString victim = m_dir->filePath(QStringLiteral("objects/tmp/")) + parts.constFirst();
        QByteArray bytes = files::read(victim);
        const QByteArray name = crypto::sha256(base::bytesOf(std::as_const(bytes))).toByteArray();
        for (int i = 0; i < count; ++i)
            if (batch[static_cast<std::size_t>(i)].name() == name)
                damaged = i;
        QVERIFY(damaged >= 0);
        bytes[40'000] = static_cast<char>(bytes.at(40'000) ^ 1);
        QVERIFY(files::write(victim, bytes));
        const auto settled = m_store->settle(batch, m_job);
        VERIFY_ERROR(settled, ErrorCode::Unreliable);
        QCOMPARE(settled.error().amount, damaged);
    }
    QVERIFY(leftovers().isEmpty());
    QVERIFY(m_store->names().empty());
}

void tst_ObjectStore::aNameThatIsTakenStopsTheBatch()
{
    std::vector<StagedObject> batch;
    for (int i = 0; i < 3; ++i) {
        auto staged = m_store->stage(sourceOf("content " + QByteArray::number(i)), m_job);
        VERIFY_OK(staged);
        batch.push_back(std::move(*staged));
    }
    const QString taken = m_store->pathOf(batch[1].name());
    QVERIFY(QDir().mkpath(QFileInfo(taken).path()) && files::write(taken, "somebody else's"));
    VERIFY_ERROR(m_store->publish(batch), ErrorCode::Exists);
    batch.clear();
    QCOMPARE(files::read(taken), QByteArray("somebody else's"));
    QCOMPARE(m_store->names().size(), std::size_t{1}); // that file
    QVERIFY(leftovers().isEmpty());
}

void tst_ObjectStore::readsAnyPartInAnyOrder()
{
    const QByteArray content = crypto::randomBytes(700'000);
    const auto name = storeOne(content);
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    for (int i = 0; i < 500; ++i) {
        const int offset = crypto::randomBelow(700'000);
        std::vector<std::byte> buffer(static_cast<std::size_t>(crypto::randomBelow(150'000)));
        const auto count = reader->read(offset, buffer);
        VERIFY_OK(count);
        const auto expected = std::min<qsizetype>(static_cast<qsizetype>(buffer.size()), content.size() - offset);
        QCOMPARE(static_cast<qsizetype>(*count), expected);
        QVERIFY(base::toByteArray(std::span(buffer).first(*count)) == content.mid(offset, expected));
    }
}

void tst_ObjectStore::readsNothingBeyondTheEnd()
{
    const auto name = storeOne("0123456789");
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    std::array<std::byte, 100> buffer{};
    const auto count = [&](qint64 offset) { return static_cast<int>(*reader->read(offset, buffer)); };
    QCOMPARE(count(0), 10);
    QCOMPARE(count(9), 1);
    QCOMPARE(count(10), 0);
    QCOMPARE(count(65'536), 0);
    QCOMPARE(count(std::numeric_limits<qint64>::max()), 0);
    QCOMPARE(count(-1), 0);
    QCOMPARE(static_cast<int>(*reader->read(0, std::span<std::byte>())), 0);
}

void tst_ObjectStore::damageStopsReading()
{
    const auto name = storeOne(QByteArray(300'000, 'x'));
    VERIFY_OK(name);
    const QString path = m_store->pathOf(*name);
    const QByteArray good = files::read(path);
    const auto flip = [&](qsizetype at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 1);
        return files::write(path, bad);
    };
    QVERIFY(flip(96 + 65'552 * 2 + 5)); // the third chunk
    {
        auto reader = m_store->open(*name);
        VERIFY_OK(reader);
        std::array<std::byte, 10> buffer{};
        VERIFY_OK(reader->read(0, buffer)); // others are still good
        VERIFY_ERROR(reader->read(65'536 * 2, buffer), ErrorCode::Damaged);
        VERIFY_ERROR(reader->read(65'536 * 2 - 5, buffer), ErrorCode::Damaged);
        VERIFY_OK(reader->read(65'536 * 3, buffer));
        qint64 given = 0;
        const auto all = reader->readAll(
            [&](std::span<const std::byte> piece) -> base::Result<void> {
                given += static_cast<qint64>(piece.size());
                return {};
            },
            m_job);
        VERIFY_ERROR(all, ErrorCode::Damaged);
        QCOMPARE(all.error().subject, path);
        QVERIFY(given <= 65'536 * 2);
    }
    for (const qsizetype at : {qsizetype{0}, qsizetype{4}, qsizetype{70}, good.size() - 1, good.size() - 1'000}) {
        QVERIFY(flip(at));
        QVERIFY(!m_store->open(*name).has_value());
    }
    QVERIFY(files::write(path, ""));
    VERIFY_ERROR(m_store->open(*name), ErrorCode::Damaged);
}

void tst_ObjectStore::stopsWhenTheSinkSaysSo()
{
    const auto name = storeOne(QByteArray(9'000'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    const std::thread::id caller = std::this_thread::get_id();
    bool elsewhere = false;
    qint64 given = 0;
    const auto all = reader->readAll(
        [&](std::span<const std::byte> piece) -> base::Result<void> {
            elsewhere = elsewhere || std::this_thread::get_id() != caller;
            given += static_cast<qint64>(piece.size());
            if (given > 2'000'000)
                return base::Error{ErrorCode::NoSpace, QStringLiteral("full")};
            return {};
        },
        m_job);
    VERIFY_ERROR(all, ErrorCode::NoSpace);
    QVERIFY(!elsewhere);
    QVERIFY(given < 4'000'000);
}

void tst_ObjectStore::cancelStopsReading()
{
    const auto name = storeOne(QByteArray(9'000'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    base::JobContext job;
    const auto all = reader->readAll(
        [&](std::span<const std::byte>) -> base::Result<void> {
            job.cancel();
            return {};
        },
        job);
    VERIFY_ERROR(all, ErrorCode::Canceled);
}

void tst_ObjectStore::progressReachesTheSize()
{
    for (const int size : {0, 1, 7, 65'537, 5'000'001}) {
        base::JobContext job;
        auto staged = m_store->stage(sourceOf(QByteArray(size, 'x')), job);
        VERIFY_OK(staged);
        QCOMPARE(job.progress().done, size);
        std::vector<StagedObject> batch;
        batch.push_back(std::move(*staged));
        VERIFY_OK(m_store->publish(batch));
        auto reader = m_store->open(batch.front().name());
        VERIFY_OK(reader);
        base::JobContext reading;
        VERIFY_OK(reader->readAll({}, reading));
        QCOMPARE(reading.progress().done, size);
    }
}

void tst_ObjectStore::unknownObjectsAreNotFound()
{
    const QByteArray unknown = crypto::randomBytes(32);
    QVERIFY(!m_store->contains(unknown));
    VERIFY_ERROR(m_store->open(unknown), ErrorCode::NotFound);
    VERIFY_ERROR(m_store->remove(unknown), ErrorCode::NotFound);
    VERIFY_ERROR(m_store->verifyName(unknown, m_job), ErrorCode::NotFound);
    for (const QByteArray& name : {QByteArray(), QByteArray("short"), QByteArray(33, 'x')}) {
        QVERIFY(!m_store->contains(name));
        VERIFY_ERROR(m_store->open(name), ErrorCode::NotFound);
        VERIFY_ERROR(m_store->remove(name), ErrorCode::NotFound);
    }
}

void tst_ObjectStore::removesOneObjectAndNoOther()
{
    const auto first = storeOne("one");
    const auto second = storeOne("two");
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(m_store->remove(*first));
    QVERIFY(!m_store->contains(*first));
    QVERIFY(m_store->names() == std::vector{*second});
    VERIFY_OK(contentOf(*second));
}

void tst_ObjectStore::linksAreNoObjects()
{
    const auto name = storeOne("one");
    VERIFY_OK(name);
    const QString path = m_store->pathOf(*name);
    const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere) && QFile::link(elsewhere, path));
    QVERIFY(!m_store->contains(*name));
    QVERIFY(m_store->names().empty());
    VERIFY_ERROR(m_store->open(*name), ErrorCode::Damaged);
}

void tst_ObjectStore::theNameIsCheckedWithoutAKey()
{
    const auto name = storeOne(QByteArray(3'000'000, 'x'));
    VERIFY_OK(name);
    m_keys->wipe();
    VERIFY_OK(m_store->verifyName(*name, m_job));
    const QString path = m_store->pathOf(*name);
    QByteArray bytes = files::read(path);
    bytes[2'000'000] = static_cast<char>(bytes.at(2'000'000) ^ 1);
    QVERIFY(files::write(path, bytes));
    const auto result = m_store->verifyName(*name, m_job);
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(m_store->verifyName(*name, job), ErrorCode::Canceled);
}

void tst_ObjectStore::afterWipingKeysNothingIsReadOrWritten()
{
    const auto name = storeOne(QByteArray(300'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_store->open(*name);
    VERIFY_OK(reader);
    m_keys->wipe();
    std::array<std::byte, 10> buffer{};
    VERIFY_ERROR(reader->read(200'000, buffer), ErrorCode::Canceled);
    VERIFY_ERROR(reader->readAll({}, m_job), ErrorCode::Canceled);
    VERIFY_ERROR(m_store->open(*name), ErrorCode::Canceled);
    VERIFY_ERROR(m_store->stage(sourceOf("late"), m_job), ErrorCode::Canceled);
    QVERIFY(leftovers().isEmpty());
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
                auto staged = m_store->stage(sourceOf(content), job);
                std::vector<StagedObject> batch;
                if (staged)
                    batch.push_back(std::move(*staged));
                if (batch.empty() || batch.front().description().sha256 != crypto::sha256(base::bytesOf(content))
                    || !m_store->publish(batch))
                    ++wrong;
            }
        });
    for (std::thread& worker : workers)
        worker.join();
    QCOMPARE(wrong.load(), 0);
    const std::vector<QByteArray> names = m_store->names();
    QCOMPARE(names.size(), std::size_t{threads * each});
    for (const QByteArray& name : names)
        VERIFY_OK(contentOf(name));
}

void tst_ObjectStore::severalThreadsReadAtOnce()
{
    const QByteArray content = crypto::randomBytes(6'000'000);
    const auto name = storeOne(content);
    VERIFY_OK(name);
    std::atomic_int wrong = 0;
    std::vector<std::thread> workers;
    for (int t = 0; t < 3; ++t)
        workers.emplace_back([&] {
            base::JobContext job;
            auto reader = m_store->open(*name);
            QByteArray back;
            if (!reader
                || !reader->readAll(
                    [&](std::span<const std::byte> piece) -> base::Result<void> {
                        back += base::toByteArray(piece);
                        return {};
                    },
                    job)
                || back != content)
                ++wrong;
        });
    for (std::thread& worker : workers)
        worker.join();
    QCOMPARE(wrong.load(), 0);
}

void tst_ObjectStore::wipingKeysEndsWhatRuns()
{
    std::atomic_bool reading = false;
    std::atomic_int code = -1;
    std::thread worker([&] {
        // A source without an end in sight: only wiping ends this.
        ObjectSource source = sourceOf({});
        source.expectedSize = qint64{8} << 30;
        source.read = [&](std::span<std::byte> buffer) -> base::Result<std::size_t> {
            std::fill(buffer.begin(), buffer.end(), std::byte{1});
            reading = true;
            return buffer.size();
        };
        base::JobContext job;
        const auto staged = m_store->stage(source, job);
        code = staged ? -2 : static_cast<int>(staged.error().code);
    });
    while (!reading && code == -1)
        std::this_thread::yield();
    m_keys->wipe();
    worker.join();
    QCOMPARE(code.load(), static_cast<int>(ErrorCode::Canceled));
    QVERIFY(leftovers().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ObjectStore)
#include "tst_ObjectStore.moc"
