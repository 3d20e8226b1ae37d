#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/vault/HeaderFormat.h"
#include "core/vault/KeyRing.h"
#include "core/vault/SlotKeys.h"
#include "tests/core/vault/KnownAnswers.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <QtEndian>

#include <functional>
#include <optional>

using namespace core;
using base::ErrorCode;

namespace {

crypto::SecretBytes headerKey()
{
    return *vault::KeyRing(answers::vaultId(), answers::vaultKey()).headerKey();
}

// A header with a slot of each kind, as createVault() writes it.
QByteArray goodHeader()
{
    vault::Header header = answers::header();
    vault::NewSlot recovery;
    recovery.kind = vault::SlotKind::RecoveryWords;
    recovery.createdAt = answers::time;
    recovery.id = answers::countingArray<16>(0xA0);
    recovery.nonce = answers::countingArray<24>(0xB0);
    header.slotsInUse.at(1) = vault::sealSlot(recovery, answers::vaultId(),
                                              answers::secretOf(answers::counting(0x55, 32)), answers::vaultKey());
    return vault::encodeHeader(header, headerKey());
}

void fixChecksum(QByteArray& bytes)
{
    if (bytes.size() < 32)
        return;
    std::array<std::byte, 32> digest{};
    crypto::blake2b(digest, {},
                    {base::bytesOf(std::as_const(bytes)).first(static_cast<std::size_t>(bytes.size() - 32))});
    std::copy(digest.begin(), digest.end(), base::bytesOf(bytes).end() - 32);
}

/// What a reader with the right passphrase makes of these bytes, without the slow derivation: the attacker is even
/// granted that the derivation still gives the right input. True only if all of it is taken as good.
bool isAccepted(const QByteArray& bytes, const crypto::SecretBytes& input)
{
    const auto header = vault::decodeHeader(bytes);
    if (!header)
        return false;
    for (const auto& slot : header->slotsInUse) {
        if (!slot || slot->kind != vault::SlotKind::Passphrase)
            continue;
        const auto vaultKey = vault::openSlot(*slot, header->vaultId, input);
        if (!vaultKey)
            return false;
        const vault::KeyRing keys(header->vaultId, *vaultKey);
        return vault::isHeaderAuthentic(bytes, *keys.headerKey());
    }
    return false;
}

} // namespace

class tst_HeaderFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownAnswers();
    void readsBackWhatItWrote();
    void noFlippedBitIsAccepted();
    void noFlippedBitIsAcceptedUnderANewChecksum();
    void noShorterFileIsAccepted();
    void noRandomEditIsAccepted();
    void tellsDamageNewerAndAlteredApart();
    void refusesWhatIsOutsideTheLimits_data();
    void refusesWhatIsOutsideTheLimits();
    void tellsAWrongKeyFromADamagedSlot();
    void aSlotBelongsToItsVaultKindAndPlaceInTime();
};

void tst_HeaderFormat::givesTheKnownAnswers()
{
    const vault::KeySlot slot = answers::passphraseSlot();
    const crypto::SecretBytes keys
        = vault::slotKeys(slot.kind, answers::vaultId(), slot.id, answers::passphraseInput());
    QCOMPARE(answers::hex(keys.view().first(32)),
             QByteArray("bd8ebcc2f66db104023685b1091c012f03d5acbe6b7e23b514bfd21f42b392eb"));
    QCOMPARE(answers::hex(slot.commitment),
             QByteArray("ee675bc3e3241b22b46859e8daa8fda82bce8b090e3ab427db0bd7319445459e"));
    const QByteArray bytes = vault::encodeHeader(answers::header(), headerKey());
    QCOMPARE(bytes.size(), vault::headerSize);
    QCOMPARE(crypto::sha256(base::bytesOf(bytes)).hex(),
             QStringLiteral("5fe11eed65cb24d18c1ceac3bd627ab61cb8e4f25036db9a3177ffd998ac3927"));
}

void tst_HeaderFormat::readsBackWhatItWrote()
{
    const QByteArray bytes = goodHeader();
    const auto header = vault::decodeHeader(bytes);
    VERIFY_OK(header);
    QCOMPARE(vault::encodeHeader(*header, headerKey()), bytes);
    QVERIFY(isAccepted(bytes, answers::passphraseInput()));
    const auto vaultKey = vault::openSlot(*header->slotsInUse.front(), header->vaultId, answers::passphraseInput());
    VERIFY_OK(vaultKey);
    QVERIFY(vaultKey->equals(answers::vaultKey()));
}

void tst_HeaderFormat::noFlippedBitIsAccepted()
{
    const QByteArray good = goodHeader();
    const crypto::SecretBytes input = answers::passphraseInput();
    int tried = 0;
    for (qsizetype i = 0; i < good.size(); ++i)
        for (unsigned bit = 0; bit < 8; ++bit, ++tried) {
            QByteArray bytes = good;
            bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes.at(i)) ^ (1U << bit));
            VERIFY_ERROR(vault::decodeHeader(bytes), ErrorCode::Damaged);
            if (isAccepted(bytes, input))
                QFAIL(qPrintable(QStringLiteral("byte %1, bit %2").arg(i).arg(bit)));
        }
    QCOMPARE(tried, 17'664);
}

void tst_HeaderFormat::noFlippedBitIsAcceptedUnderANewChecksum()
{
    const QByteArray good = goodHeader();
    const crypto::SecretBytes input = answers::passphraseInput();
    int tried = 0;
    for (qsizetype i = 0; i < good.size() - 32; ++i)
        for (unsigned bit = 0; bit < 8; ++bit, ++tried) {
            QByteArray bytes = good;
            bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes.at(i)) ^ (1U << bit));
            fixChecksum(bytes);
            if (isAccepted(bytes, input))
                QFAIL(qPrintable(QStringLiteral("byte %1, bit %2").arg(i).arg(bit)));
        }
    QCOMPARE(tried, 17'664 - 256);
}

void tst_HeaderFormat::noShorterFileIsAccepted()
{
    const QByteArray good = goodHeader();
    for (qsizetype size = 0; size < good.size(); ++size) {
        VERIFY_ERROR(vault::decodeHeader(good.first(size)), ErrorCode::Damaged);
        QByteArray fixed = good.first(size);
        fixChecksum(fixed);
        QVERIFY(!vault::decodeHeader(fixed).has_value());
    }
    for (qsizetype more : {1, 16, 256, 70'000}) {
        QByteArray longer = good + QByteArray(more, '\0');
        QVERIFY(!vault::decodeHeader(longer).has_value());
        fixChecksum(longer);
        QVERIFY(!vault::decodeHeader(longer).has_value());
    }
}

void tst_HeaderFormat::noRandomEditIsAccepted()
{
    const QByteArray good = goodHeader();
    const crypto::SecretBytes input = answers::passphraseInput();
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = good;
        for (int edits = 1 + crypto::randomBelow(8); edits > 0; --edits) {
            const int at = crypto::randomBelow(static_cast<int>(bytes.size()) - 32);
            const QByteArray piece
                = crypto::randomBytes(std::min(1 + crypto::randomBelow(40), static_cast<int>(bytes.size()) - 32 - at));
            bytes.replace(at, piece.size(), piece);
        }
        if (bytes == good)
            continue;
        QVERIFY(!isAccepted(bytes, input));
        fixChecksum(bytes);
        QVERIFY(!isAccepted(bytes, input));
    }
}

void tst_HeaderFormat::tellsDamageNewerAndAlteredApart()
{
    const QByteArray good = goodHeader();
    QByteArray damaged = good;
    damaged[500] = static_cast<char>(damaged.at(500) + 1);
    VERIFY_ERROR(vault::decodeHeader(damaged), ErrorCode::Damaged);
    VERIFY_ERROR(vault::decodeHeader({}), ErrorCode::Damaged);

    // A later version may have another length, but keeps magic, versions and checksum where they are.
    QByteArray newer = good.first(16) + QByteArray(3000, 'n');
    newer[8] = newer[10] = 2;
    fixChecksum(newer);
    VERIFY_ERROR(vault::decodeHeader(newer), ErrorCode::NewerFormat);
    QByteArray newerForEverybody = good;
    newerForEverybody[10] = 9;
    fixChecksum(newerForEverybody);
    VERIFY_ERROR(vault::decodeHeader(newerForEverybody), ErrorCode::NewerFormat);

    QByteArray altered = good;
    altered[60] = 1; // reserved
    fixChecksum(altered);
    VERIFY_ERROR(vault::decodeHeader(altered), ErrorCode::Invalid);
}

void tst_HeaderFormat::refusesWhatIsOutsideTheLimits_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    const auto u32 = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const auto u64 = [](quint64 value) {
        QByteArray bytes(8, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    constexpr int slot = 96;
    QTest::addRow("version 0") << 8 << QByteArray(4, '\0');
    QTest::addRow("another length") << 12 << u32(2207);
    QTest::addRow("nine slots") << 48 << QByteArray(1, 9);
    QTest::addRow("another suite") << 49 << QByteArray(1, 2);
    QTest::addRow("state 2") << slot << QByteArray(1, 2);
    QTest::addRow("an empty slot that is not") << slot << QByteArray(1, 0);
    QTest::addRow("kind 0") << slot + 1 << QByteArray(1, 0);
    QTest::addRow("kind 4") << slot + 1 << QByteArray(1, 4);
    QTest::addRow("a passphrase without a derivation") << slot + 2 << QByteArray(2, 0);
    QTest::addRow("another derivation") << slot + 2 << QByteArray("\x02\x00", 2);
    QTest::addRow("two passes") << slot + 4 << u32(2);
    QTest::addRow("21 passes") << slot + 4 << u32(21);
    QTest::addRow("all passes") << slot + 4 << u32(~0U);
    QTest::addRow("too little memory") << slot + 8 << u64((64ULL << 20) - 1);
    QTest::addRow("too much memory") << slot + 8 << u64((2ULL << 30) + 1);
    QTest::addRow("all memory") << slot + 8 << u64(~0ULL);
    QTest::addRow("a reserved byte in a slot") << slot + 255 << QByteArray(1, 1);
    QTest::addRow("recovery words with passes") << slot + 256 + 4 << u32(3);
    QTest::addRow("recovery words with a salt") << slot + 256 + 20 << QByteArray(1, 1);
    QTest::addRow("a byte in an empty slot") << slot + 2 * 256 + 100 << QByteArray(1, 1);
}

void tst_HeaderFormat::refusesWhatIsOutsideTheLimits()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QByteArray header = goodHeader();
    header.replace(at, bytes.size(), bytes);
    fixChecksum(header);
    VERIFY_ERROR(vault::decodeHeader(header), ErrorCode::Invalid);
}

void tst_HeaderFormat::tellsAWrongKeyFromADamagedSlot()
{
    vault::KeySlot slot = answers::passphraseSlot();
    const crypto::SecretBytes wrong = answers::secretOf(answers::counting(1, 32));
    VERIFY_ERROR(vault::openSlot(slot, answers::vaultId(), wrong), ErrorCode::WrongKey);
    slot.wrapped[7] ^= std::byte{1};
    VERIFY_ERROR(vault::openSlot(slot, answers::vaultId(), answers::passphraseInput()), ErrorCode::Damaged);
    VERIFY_ERROR(vault::openSlot(slot, answers::vaultId(), wrong), ErrorCode::WrongKey);
}

void tst_HeaderFormat::aSlotBelongsToItsVaultKindAndPlaceInTime()
{
    const crypto::SecretBytes input = answers::passphraseInput();
    const vault::KeySlot good = answers::passphraseSlot();
    VERIFY_OK(vault::openSlot(good, answers::vaultId(), input));
    const auto otherVault = vault::VaultId::fromBytes(answers::counting(0x11, 16));
    VERIFY_ERROR(vault::openSlot(good, otherVault, input), ErrorCode::WrongKey);
    const auto changed = [&](const std::function<void(vault::KeySlot&)>& change) {
        vault::KeySlot slot = good;
        change(slot);
        return vault::openSlot(slot, answers::vaultId(), input).has_value();
    };
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.kind = vault::SlotKind::PassphraseAndKeyFile; }));
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.id[0] ^= std::byte{1}; }));
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.salt[0] ^= std::byte{1}; }));
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.nonce[0] ^= std::byte{1}; }));
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.createdAt.msecs += 1; }));
    QVERIFY(!changed([](vault::KeySlot& slot) { slot.argon2->passes += 1; }));
}

QTEST_GUILESS_MAIN(tst_HeaderFormat)
#include "tst_HeaderFormat.moc"
