#include "core/base/Values.h"
#include "core/crypto/Hash.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"
#include "core/crypto/SelfTest.h"
#include "core/crypto/Signature.h"
#include "core/crypto/Start.h"
#include "tests/support/Verify.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace core;

class tst_Primitives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelfTestPassesAndIsWhole();
    void hashesTheStandardMessages_data();
    void hashesTheStandardMessages();
    void hashesPiecesAsTheWhole();
    void aHasherBeginsAnew();
    void wrapsAndUnwrapsASecret();
    void aSignatureHoldsForItsMessageAndKeyOnly();
    void comparesBytesOfAnySize();
    void randomBytesDiffer();
    void randomNumbersCoverTheirRange();
};

void tst_Primitives::theSelfTestPassesAndIsWhole()
{
    VERIFY_OK(crypto::selfTest());
    QCOMPARE(crypto::knownAnswers, 10);
}

void tst_Primitives::hashesTheStandardMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");
    // FIPS 180-4, examples published by NIST.
    QTest::addRow("empty") << QByteArray()
                           << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::addRow("one block") << QByteArray("abc")
                               << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::addRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::addRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void tst_Primitives::hashesTheStandardMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, digest);
    QCOMPARE(crypto::sha256(base::bytesOf(message)).hex(), digest);
}

void tst_Primitives::hashesPiecesAsTheWhole()
{
    const QByteArray message = crypto::randomBytes(10'000);
    crypto::Sha256Hasher hasher;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype size = std::min<qsizetype>(crypto::randomBelow(200), message.size() - at);
        hasher.add(base::bytesOf(message).subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(size)));
        at += size;
    }
    QCOMPARE(hasher.finish(), crypto::sha256(base::bytesOf(message)));
}

void tst_Primitives::aHasherBeginsAnew()
{
    crypto::Sha256Hasher hasher;
    hasher.add(crypto::labelBytes("something else"));
    hasher.finish();
    hasher.add(crypto::labelBytes("abc"));
    QCOMPARE(hasher.finish(), crypto::sha256(crypto::labelBytes("abc")));
}

void tst_Primitives::wrapsAndUnwrapsASecret()
{
    const crypto::SecretBytes secret = crypto::SecretBytes::random(32);
    const crypto::SecretBytes key = crypto::SecretBytes::random(32);
    crypto::AeadNonce nonce{};
    crypto::fillRandom(nonce);
    std::vector<std::byte> sealed(48);
    crypto::wrapSecret(sealed, secret, key.view(), nonce, crypto::labelBytes("bound"));
    const auto back = crypto::unwrapSecret(sealed, key.view(), nonce, crypto::labelBytes("bound"));
    QVERIFY(back && back->equals(secret));
    QVERIFY(!crypto::unwrapSecret(sealed, key.view(), nonce, crypto::labelBytes("Bound")));
    QVERIFY(!crypto::unwrapSecret(sealed, crypto::SecretBytes::random(32).view(), nonce, crypto::labelBytes("bound")));
    QVERIFY(!crypto::unwrapSecret(std::span(sealed).first(16), key.view(), nonce, crypto::labelBytes("bound")));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::vector<std::byte> changed = sealed;
        changed[i] ^= std::byte{0x10};
        QVERIFY(!crypto::unwrapSecret(changed, key.view(), nonce, crypto::labelBytes("bound")));
    }
}

void tst_Primitives::aSignatureHoldsForItsMessageAndKeyOnly()
{
    crypto::SecretBytes mine(64);
    crypto::SecretBytes theirs(64);
    const auto myKey = crypto::ed25519KeyPair(mine.writable(), crypto::SecretBytes::random(32).view());
    const auto theirKey = crypto::ed25519KeyPair(theirs.writable(), crypto::SecretBytes::random(32).view());
    const auto signature = crypto::ed25519Sign(crypto::labelBytes("statement"), mine.view());
    QVERIFY(crypto::ed25519Verify(signature, crypto::labelBytes("statement"), myKey));
    QVERIFY(!crypto::ed25519Verify(signature, crypto::labelBytes("statemenT"), myKey));
    QVERIFY(!crypto::ed25519Verify(signature, crypto::labelBytes("statement"), theirKey));
}

void tst_Primitives::comparesBytesOfAnySize()
{
    QVERIFY(crypto::sameBytes({}, {}));
    QVERIFY(crypto::sameBytes(crypto::labelBytes("ab"), crypto::labelBytes("ab")));
    QVERIFY(!crypto::sameBytes(crypto::labelBytes("ab"), crypto::labelBytes("ac")));
    QVERIFY(!crypto::sameBytes(crypto::labelBytes("ab"), crypto::labelBytes("abc")));
}

void tst_Primitives::randomBytesDiffer()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(crypto::randomBytes(16));
    QCOMPARE(seen.size(), 1000);
}

void tst_Primitives::randomNumbersCoverTheirRange()
{
    QSet<int> seen;
    for (int i = 0; i < 2000; ++i) {
        const int number = crypto::randomBelow(10);
        QVERIFY(number >= 0 && number < 10);
        seen.insert(number);
    }
    QCOMPARE(seen.size(), 10);
}

QTEST_GUILESS_MAIN(tst_Primitives)
#include "tst_Primitives.moc"
