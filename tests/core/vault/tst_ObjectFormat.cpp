#include "core/crypto/Hash.h"
#include "core/vault/KeyRing.h"
#include "core/vault/disk/DiskFile.h"
#include "core/vault/object/ObjectFormat.h"
#include "core/vault/object/ReadObject.h"
#include "core/vault/object/WriteObject.h"
#include "tests/core/vault/KnownAnswers.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::vault;
using base::ErrorCode;

namespace {

ObjectSource sourceOf(const QByteArray& content, const QString& name)
{
    ObjectSource source;
    source.read = [content, at = qsizetype{0}](std::span<std::byte> buffer) mutable -> base::Result<std::size_t> {
        const auto count = std::min<qsizetype>(static_cast<qsizetype>(buffer.size()), content.size() - at);
        std::copy_n(base::bytesOf(content).begin() + at, count, buffer.begin());
        at += count;
        return static_cast<std::size_t>(count);
    };
    source.expectedSize = content.size();
    source.name = name;
    source.acquiredAt = answers::time;
    return source;
}

} // namespace

class tst_ObjectFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownAnswer();
    void pastThePageCacheTheBytesAreTheSame();
    void paddingFollowsItsRule_data();
    void paddingFollowsItsRule();
    void sizesFitTheFormulaOrNothing();
    void noFlippedByteIsAccepted();
    void noOtherLengthIsAccepted();
    void noExchangedChunkIsAccepted();
    void noOtherVaultAndNoOtherObjectIsAccepted();
    void refusesPaddingThatIsNotZero();
    void refusesALengthThatDoesNotFit();
    void refusesANewerVersion();
    void namesAreCutBetweenCharacters_data();
    void namesAreCutBetweenCharacters();

private:
    QByteArray encrypt(const QByteArray& content, const QString& name = QStringLiteral("note.txt"),
                       disk::DiskFile::Mode mode = disk::DiskFile::Mode::Create);
    /// Whole reading; the content if it was accepted.
    base::Result<QByteArray> decrypt(const QByteArray& stored, const KeyRing& keys);
    base::Result<QByteArray> decrypt(const QByteArray& stored) { return decrypt(stored, m_keys); }

    QTemporaryDir m_dir;
    KeyRing m_keys{answers::vaultId(), answers::vaultKey()};
    object::PieceStore m_pieces;
};

QByteArray tst_ObjectFormat::encrypt(const QByteArray& content, const QString& name, disk::DiskFile::Mode mode)
{
    const QString path = m_dir.filePath(QStringLiteral("object"));
    QFile::remove(path);
    auto file = disk::DiskFile::open(path, mode);
    if (!file)
        qFatal("no file");
    base::JobContext job;
    const object::NewObject made{answers::countingArray<16>(0x60), answers::countingArray<24>(0x70)};
    const auto written = object::writeObjectAs(made, sourceOf(content, name), *file, {m_keys, m_pieces}, job);
    if (!written)
        qFatal("not written");
    const QByteArray stored = files::read(path);
    if (written->storedSize != stored.size() || written->name != crypto::sha256(base::bytesOf(stored)).toByteArray())
        qFatal("the name is not that of the bytes");
    return stored;
}

base::Result<QByteArray> tst_ObjectFormat::decrypt(const QByteArray& stored, const KeyRing& keys)
{
    const QString path = m_dir.filePath(QStringLiteral("changed"));
    if (!files::write(path, stored))
        qFatal("no file");
    auto file = disk::DiskFile::open(path, disk::DiskFile::Mode::Read);
    if (!file)
        return file.error();
    auto opened = object::openObject(std::move(*file), keys, m_pieces);
    if (!opened)
        return opened.error();
    base::JobContext job;
    QByteArray content;
    const auto whole = object::readWhole(
        *opened,
        [&](std::span<const std::byte> piece) -> base::Result<void> {
            content += base::toByteArray(piece);
            return {};
        },
        object::Share::Whole, m_pieces, job);
    if (!whole)
        return whole.error();
    return content;
}

void tst_ObjectFormat::givesTheKnownAnswer()
{
    const QByteArray stored = encrypt("hello\n");
    QCOMPARE(stored.size(), 66'688);
    QCOMPARE(crypto::sha256(base::bytesOf(stored)).hex(),
             QStringLiteral("92a5f564c6d93c1b08efdabb6f4b3f7350be6b6c003512274853041abbad06f3"));
    const auto content = decrypt(stored);
    VERIFY_OK(content);
    QCOMPARE(*content, QByteArray("hello\n"));
}

void tst_ObjectFormat::pastThePageCacheTheBytesAreTheSame()
{
    // Around a chunk, around a piece, and where several pieces are in flight.
    for (const qsizetype size : {0, 1, 65'536, 65'537, 1'048'575, 1'048'576, 1'048'577, 3'000'000, 9'437'199}) {
        QByteArray content(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            content[i] = static_cast<char>((i * 7) ^ (i >> 9));

        const QByteArray stored = encrypt(content, QStringLiteral("x"), disk::DiskFile::Mode::CreateUncached);

        QVERIFY2(stored == encrypt(content, QStringLiteral("x")), qPrintable(QString::number(size)));
        auto file = disk::DiskFile::open(m_dir.filePath(QStringLiteral("object")), disk::DiskFile::Mode::ReadUncached);
        VERIFY_OK(file);
        auto opened = object::openObject(*std::move(file), m_keys, m_pieces);
        VERIFY_OK(opened);
        for (int time = 0; time < 2; ++time) { // A small one is kept in memory: it can be read again.
            base::JobContext job;
            QByteArray read;
            VERIFY_OK(object::readWhole(
                *opened,
                [&read](std::span<const std::byte> piece) -> base::Result<void> {
                    read += base::toByteArray(piece);
                    return {};
                },
                object::Share::Whole, m_pieces, job));
            QVERIFY(read == content);
        }
    }
}

void tst_ObjectFormat::paddingFollowsItsRule_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("padded");
    // By hand from the formula: E = floor(log2 L), S = floor(log2 E) + 1, up to a multiple of 2^(E-S).
    QTest::addRow("0") << qint64{0} << qint64{0};
    QTest::addRow("1") << qint64{1} << qint64{1};
    QTest::addRow("2") << qint64{2} << qint64{2};
    QTest::addRow("9") << qint64{9} << qint64{10}; // E 3, S 2: multiples of 2
    QTest::addRow("100") << qint64{100} << qint64{104}; // E 6, S 3: multiples of 8
    QTest::addRow("65,536") << qint64{65'536} << qint64{65'536};
    QTest::addRow("65,537") << qint64{65'537} << qint64{67'584}; // E 16, S 5: multiples of 2,048
    QTest::addRow("1,000,000") << qint64{1'000'000} << qint64{1'015'808}; // E 19, S 5: multiples of 16,384
    QTest::addRow("1 GiB and 1") << (qint64{1} << 30) + 1 << (qint64{1} << 30) + (qint64{1} << 25);
}

void tst_ObjectFormat::paddingFollowsItsRule()
{
    QFETCH(qint64, length);
    QFETCH(qint64, padded);
    QCOMPARE(object::padme(length), padded);
    QCOMPARE(object::padme(padded), padded);
}

void tst_ObjectFormat::sizesFitTheFormulaOrNothing()
{
    QCOMPARE(object::chunkCountFor(0), 1);
    QCOMPARE(object::chunkCountFor(1), 1);
    QCOMPARE(object::chunkCountFor(65'536), 1);
    QCOMPARE(object::chunkCountFor(65'537), 2);
    QCOMPARE(object::storedSizeFor(1), 66'688);
    for (const qint64 chunks : {1, 2, 3, 1000})
        QCOMPARE(object::chunkCountOf(object::storedSizeFor(chunks)), std::optional<qint64>(chunks));
    for (const qint64 size : {0, 1, 96, 1'136, 66'687, 66'689})
        QVERIFY(!object::chunkCountOf(size));
}

void tst_ObjectFormat::noFlippedByteIsAccepted()
{
    const QByteArray good = encrypt("hello\n");
    const QString path = m_dir.filePath(QStringLiteral("flipped"));
    QVERIFY(files::write(path, good));
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    base::JobContext job;
    int accepted = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        const char changed = static_cast<char>(good.at(i) ^ static_cast<char>(1U << (static_cast<unsigned>(i) % 8)));
        QVERIFY(writer.seek(i) && writer.write(&changed, 1) == 1);
        auto file = disk::DiskFile::open(path, disk::DiskFile::Mode::Read);
        VERIFY_OK(file);
        auto opened = object::openObject(std::move(*file), m_keys, m_pieces);
        const bool good1 = opened && object::readWhole(*opened, {}, object::Share::Whole, m_pieces, job);
        accepted += good1 ? 1 : 0;
        QVERIFY(writer.seek(i) && writer.write(good.constData() + i, 1) == 1);
    }
    QCOMPARE(accepted, 0);
    QCOMPARE(files::read(path), good);
    VERIFY_OK(decrypt(good));
}

void tst_ObjectFormat::noOtherLengthIsAccepted()
{
    const QByteArray good = encrypt(QByteArray(100'000, 'x'));
    for (qsizetype size = 0; size < good.size(); size += size < 200 || good.size() - size < 1'200 ? 1 : 509)
        VERIFY_ERROR(decrypt(good.first(size)), ErrorCode::Damaged);
    for (const qsizetype more : {1, 16, 1'040, 65'552, 65'552 * 3})
        VERIFY_ERROR(decrypt(good + QByteArray(more, '\0')), ErrorCode::Damaged);
    VERIFY_ERROR(decrypt(good + good.last(1'040)), ErrorCode::Damaged);
}

void tst_ObjectFormat::noExchangedChunkIsAccepted()
{
    QByteArray content;
    for (char letter = 'a'; letter < 'f'; ++letter)
        content += QByteArray(65'536, letter);
    const QByteArray good = encrypt(content);
    constexpr qsizetype sealed = 65'552;
    const qsizetype chunks = (good.size() - 96 - 1'040) / sealed;
    QVERIFY(chunks >= 5);
    const auto chunk = [&](qsizetype i) { return good.mid(96 + i * sealed, sealed); };
    const auto build = [&](const std::vector<qsizetype>& order) {
        QByteArray bytes = good.first(96);
        for (const qsizetype i : order)
            bytes += chunk(i);
        return bytes + good.last(1'040);
    };
    std::vector<qsizetype> inOrder;
    for (qsizetype i = 0; i < chunks; ++i)
        inOrder.push_back(i);
    VERIFY_OK(decrypt(build(inOrder)));
    for (qsizetype i = 0; i < chunks; ++i) {
        for (qsizetype j = 0; j < chunks; ++j) {
            if (i == j)
                continue;
            std::vector<qsizetype> order = inOrder;
            order[static_cast<std::size_t>(i)] = j; // copied over another
            VERIFY_ERROR(decrypt(build(order)), ErrorCode::Damaged);
            order[static_cast<std::size_t>(j)] = i; // swapped
            VERIFY_ERROR(decrypt(build(order)), ErrorCode::Damaged);
        }
        std::vector<qsizetype> without = inOrder;
        without.erase(without.begin() + i);
        VERIFY_ERROR(decrypt(build(without)), ErrorCode::Damaged);
        std::vector<qsizetype> twice = inOrder;
        twice.insert(twice.begin() + i, i);
        VERIFY_ERROR(decrypt(build(twice)), ErrorCode::Damaged);
    }
}

void tst_ObjectFormat::noOtherVaultAndNoOtherObjectIsAccepted()
{
    const QByteArray good = encrypt("hello\n");
    const KeyRing otherId(VaultId::fromBytes(answers::counting(0x11, 16)), answers::vaultKey());
    VERIFY_ERROR(decrypt(good, otherId), ErrorCode::Damaged);
    const KeyRing otherKey(answers::vaultId(), answers::secretOf(answers::counting(1, 32)));
    VERIFY_ERROR(decrypt(good, otherKey), ErrorCode::Damaged);
    // Chunks of one object under the header of another.
    const QByteArray other = [&] {
        const QString path = m_dir.filePath(QStringLiteral("other"));
        QFile::remove(path);
        auto file = disk::DiskFile::open(path, disk::DiskFile::Mode::Create);
        base::JobContext job;
        static_cast<void>(
            object::writeObject(sourceOf("hello\n", QStringLiteral("note.txt")), *file, {m_keys, m_pieces}, job));
        return files::read(path);
    }();
    QCOMPARE(other.size(), good.size());
    VERIFY_OK(decrypt(other));
    VERIFY_ERROR(decrypt(good.first(96) + other.mid(96)), ErrorCode::Damaged);
    VERIFY_ERROR(decrypt(good.first(64) + other.mid(64)), ErrorCode::Damaged);
    VERIFY_ERROR(decrypt(other.first(other.size() - 1'040) + good.last(1'040)), ErrorCode::Damaged);
}

namespace {

/// A well-encrypted object with whatever content chunk and final chunk a forger with the key would choose.
QByteArray forge(const KeyRing& keys, const QByteArray& chunk, const object::FinalBytes& last)
{
    object::HeaderBytes header
        = object::startHeader(keys.vaultId(), answers::countingArray<16>(1), answers::countingArray<24>(2));
    object::PieceStore pieces;
    auto key = object::objectKeyFor(keys, std::span(header).first(64), pieces);
    std::copy(key->commitment.begin(), key->commitment.end(), header.begin() + 64);
    QByteArray stored = base::toByteArray(header);
    std::vector<std::byte> sealed(object::sealedChunkSize);
    key->cipher->seal(object::chunkNonce(0, false), base::bytesOf(chunk), sealed);
    stored += base::toByteArray(sealed);
    std::array<std::byte, object::sealedFinalSize> sealedFinal{};
    key->cipher->seal(object::chunkNonce(1, true), last, sealedFinal);
    return stored + base::toByteArray(sealedFinal);
}

ObjectDescription describing(const QByteArray& content)
{
    ObjectDescription description;
    description.size = content.size();
    description.sha256 = crypto::sha256(base::bytesOf(content));
    description.name = QStringLiteral("x");
    return description;
}

} // namespace

void tst_ObjectFormat::refusesPaddingThatIsNotZero()
{
    const QByteArray content(1000, 'c');
    QByteArray chunk = content + QByteArray(65'536 - 1000, '\0');
    VERIFY_OK(decrypt(forge(m_keys, chunk, object::encodeFinal(describing(content)))));
    for (const qsizetype at : {1000, 30'000, 65'535}) {
        QByteArray changed = chunk;
        changed[at] = 1;
        VERIFY_ERROR(decrypt(forge(m_keys, changed, object::encodeFinal(describing(content)))), ErrorCode::Damaged);
    }
    object::FinalBytes last = object::encodeFinal(describing(content));
    last[1023] = std::byte{1};
    VERIFY_ERROR(decrypt(forge(m_keys, chunk, last)), ErrorCode::Damaged);
}

void tst_ObjectFormat::refusesALengthThatDoesNotFit()
{
    const QByteArray content(1000, 'c');
    const QByteArray chunk = content + QByteArray(65'536 - 1000, '\0');
    ObjectDescription wrong = describing(content);
    for (const qint64 size :
         {qint64{-1}, qint64{65'537}, qint64{1} << 40, (qint64{1} << 50) + 1, std::numeric_limits<qint64>::max()}) {
        wrong.size = size;
        VERIFY_ERROR(decrypt(forge(m_keys, chunk, object::encodeFinal(wrong))), ErrorCode::Damaged);
    }
    wrong.size = 999; // fits the chunk, but not the content
    VERIFY_ERROR(decrypt(forge(m_keys, chunk, object::encodeFinal(wrong))), ErrorCode::Damaged);
    wrong = describing(content);
    wrong.sha256.bytes[0] ^= std::byte{1};
    VERIFY_ERROR(decrypt(forge(m_keys, chunk, object::encodeFinal(wrong))), ErrorCode::Damaged);
    object::FinalBytes last = object::encodeFinal(describing(content));
    last[48] = last[49] = std::byte{0xFF}; // a name of 65,535 bytes
    VERIFY_ERROR(decrypt(forge(m_keys, chunk, last)), ErrorCode::Damaged);
    last = object::encodeFinal(describing(content));
    last[50] = std::byte{0xFF}; // no UTF-8
    VERIFY_ERROR(decrypt(forge(m_keys, chunk, last)), ErrorCode::Damaged);
}

void tst_ObjectFormat::refusesANewerVersion()
{
    QByteArray newer = encrypt("hello\n");
    newer[4] = 2;
    VERIFY_ERROR(decrypt(newer), ErrorCode::NewerFormat);
}

void tst_ObjectFormat::namesAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::addRow("short") << QStringLiteral("a.txt") << QStringLiteral("a.txt");
    QTest::addRow("empty") << QString() << QString();
    QTest::addRow("512 letters") << QString(512, QLatin1Char('a')) << QString(512, QLatin1Char('a'));
    QTest::addRow("513 letters") << QString(513, QLatin1Char('a')) << QString(512, QLatin1Char('a'));
    QTest::addRow("300 of two bytes") << QString(300, QChar(0xE9)) << QString(256, QChar(0xE9));
    QTest::addRow("200 of three bytes") << QString(200, QChar(0x20AC)) << QString(170, QChar(0x20AC));
    QTest::addRow("right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd\u202egpj.exe")
                                   << QStringLiteral("\u05e9\u05dc\u05d5\u05dd\u202egpj.exe");
}

void tst_ObjectFormat::namesAreCutBetweenCharacters()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    const QString path = m_dir.filePath(QStringLiteral("named"));
    QVERIFY(files::write(path, encrypt("hello\n", name)));
    auto file = disk::DiskFile::open(path, disk::DiskFile::Mode::Read);
    VERIFY_OK(file);
    const auto opened = object::openObject(std::move(*file), m_keys, m_pieces);
    VERIFY_OK(opened);
    QCOMPARE(opened->description.name, kept);
}

QTEST_GUILESS_MAIN(tst_ObjectFormat)
#include "tst_ObjectFormat.moc"
