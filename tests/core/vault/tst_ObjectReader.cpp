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

class tst_ObjectReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySizeComesBack_data();
    void everySizeComesBack();
    void aSourceInSmallPiecesComesBack();
    void readsAnyPartInAnyOrder();
    void readsNothingBeyondTheEnd();
    void damageStopsReading();
    void stopsWhenTheSinkSaysSo();
    void cancelStopsReading();
    void progressReachesTheSize();
    void theNameIsCheckedWithoutAKey();
    void afterWipingKeysNothingIsReadOrWritten();
    void severalThreadsReadAtOnce();

private:
    std::unique_ptr<bed::StoreBed> m_bed;
};

void tst_ObjectReader::init()
{
    m_bed = std::make_unique<bed::StoreBed>();
}

void tst_ObjectReader::everySizeComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 1'000, 65'535, 65'536, 65'537, 131'072, 1'048'575, 1'048'576, 1'048'577, 4'194'304,
                           4'194'305, 9'000'001})
        QTest::addRow("%d bytes", size) << size;
}

void tst_ObjectReader::everySizeComesBack()
{
    QFETCH(int, size);
    const QByteArray content = crypto::randomBytes(size);
    const auto name = m_bed->storeOne(content);
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
    VERIFY_OK(reader);
    QCOMPARE(reader->description().size, size);
    QCOMPARE(reader->description().sha256, crypto::sha256(base::bytesOf(content)));
    QCOMPARE(reader->description().name, QStringLiteral("photo.jpg"));
    QCOMPARE(reader->description().acquiredAt, answers::time);
    QCOMPARE(reader->description().objectId.size(), 16);
    const auto back = m_bed->contentOf(*name);
    VERIFY_OK(back);
    QVERIFY(*back == content);
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectReader::aSourceInSmallPiecesComesBack()
{
    const QByteArray content = crypto::randomBytes(5'000'000);
    auto staged = m_bed->store.stage(bed::sourceOf(content, 1'237), m_bed->job);
    VERIFY_OK(staged);
    QCOMPARE(staged->description().sha256, crypto::sha256(base::bytesOf(content)));
}

void tst_ObjectReader::readsAnyPartInAnyOrder()
{
    const QByteArray content = crypto::randomBytes(700'000);
    const auto name = m_bed->storeOne(content);
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
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

void tst_ObjectReader::readsNothingBeyondTheEnd()
{
    const auto name = m_bed->storeOne("0123456789");
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
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

void tst_ObjectReader::damageStopsReading()
{
    const auto name = m_bed->storeOne(QByteArray(300'000, 'x'));
    VERIFY_OK(name);
    const QString path = m_bed->store.pathOf(*name);
    const QByteArray good = files::read(path);
    const auto flip = [&](qsizetype at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 1);
        return files::write(path, bad);
    };
    QVERIFY(flip(96 + 65'552 * 2 + 5)); // the third chunk
    {
        auto reader = m_bed->store.open(*name);
        VERIFY_OK(reader);
        std::array<std::byte, 10> buffer{};
        VERIFY_OK(reader->read(0, buffer)); // others are still good
        VERIFY_ERROR(reader->read(qint64{65'536} * 2, buffer), ErrorCode::Damaged);
        VERIFY_ERROR(reader->read(65'536 * 2 - 5, buffer), ErrorCode::Damaged);
        VERIFY_OK(reader->read(qint64{65'536} * 3, buffer));
        qint64 given = 0;
        const auto all = reader->readAll(
            [&](std::span<const std::byte> piece) -> base::Result<void> {
                given += static_cast<qint64>(piece.size());
                return {};
            },
            m_bed->job);
        VERIFY_ERROR(all, ErrorCode::Damaged);
        QCOMPARE(all.error().subject, path);
        QVERIFY(given <= qint64{65'536} * 2);
    }
    for (const qsizetype at : {qsizetype{0}, qsizetype{4}, qsizetype{70}, good.size() - 1, good.size() - 1'000}) {
        QVERIFY(flip(at));
        QVERIFY(!m_bed->store.open(*name).has_value());
    }
    QVERIFY(files::write(path, ""));
    VERIFY_ERROR(m_bed->store.open(*name), ErrorCode::Damaged);
}

void tst_ObjectReader::stopsWhenTheSinkSaysSo()
{
    const auto name = m_bed->storeOne(QByteArray(9'000'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
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
        m_bed->job);
    VERIFY_ERROR(all, ErrorCode::NoSpace);
    QVERIFY(!elsewhere);
    QVERIFY(given < 4'000'000);
}

void tst_ObjectReader::cancelStopsReading()
{
    const auto name = m_bed->storeOne(QByteArray(9'000'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
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

void tst_ObjectReader::progressReachesTheSize()
{
    for (const int size : {0, 1, 7, 65'537, 5'000'001}) {
        base::JobContext job;
        auto staged = m_bed->store.stage(bed::sourceOf(QByteArray(size, 'x')), job);
        VERIFY_OK(staged);
        QCOMPARE(job.progress().done, size);
        std::vector<StagedObject> batch;
        batch.push_back(std::move(*staged));
        VERIFY_OK(m_bed->store.publish(batch));
        auto reader = m_bed->store.open(batch.front().name());
        VERIFY_OK(reader);
        base::JobContext reading;
        VERIFY_OK(reader->readAll({}, reading));
        QCOMPARE(reading.progress().done, size);
    }
}

void tst_ObjectReader::theNameIsCheckedWithoutAKey()
{
    const auto name = m_bed->storeOne(QByteArray(3'000'000, 'x'));
    VERIFY_OK(name);
    m_bed->keys.wipe();
    VERIFY_OK(m_bed->store.verifyName(*name, m_bed->job));
    const QString path = m_bed->store.pathOf(*name);
    QByteArray bytes = files::read(path);
    bytes[2'000'000] = static_cast<char>(bytes.at(2'000'000) ^ 1);
    QVERIFY(files::write(path, bytes));
    const auto result = m_bed->store.verifyName(*name, m_bed->job);
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, path);
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(m_bed->store.verifyName(*name, job), ErrorCode::Canceled);
}

void tst_ObjectReader::afterWipingKeysNothingIsReadOrWritten()
{
    const auto name = m_bed->storeOne(QByteArray(300'000, 'x'));
    VERIFY_OK(name);
    auto reader = m_bed->store.open(*name);
    VERIFY_OK(reader);
    m_bed->keys.wipe();
    std::array<std::byte, 10> buffer{};
    VERIFY_ERROR(reader->read(200'000, buffer), ErrorCode::Canceled);
    VERIFY_ERROR(reader->readAll({}, m_bed->job), ErrorCode::Canceled);
    VERIFY_ERROR(m_bed->store.open(*name), ErrorCode::Canceled);
    VERIFY_ERROR(m_bed->store.stage(bed::sourceOf("late"), m_bed->job), ErrorCode::Canceled);
    QVERIFY(m_bed->leftovers().isEmpty());
}

void tst_ObjectReader::severalThreadsReadAtOnce()
{
    const QByteArray content = crypto::randomBytes(6'000'000);
    const auto name = m_bed->storeOne(content);
    VERIFY_OK(name);
    std::atomic_int wrong = 0;
    std::vector<std::thread> workers;
    for (int t = 0; t < 3; ++t)
        workers.emplace_back([&] {
            base::JobContext job;
            auto reader = m_bed->store.open(*name);
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

QTEST_GUILESS_MAIN(tst_ObjectReader)
#include "tst_ObjectReader.moc"
