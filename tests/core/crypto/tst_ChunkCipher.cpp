#include "core/crypto/ChunkCipher.h"
#include "core/crypto/Random.h"

#include <QTest>

#include <algorithm>
#include <vector>

#include <sodium.h>

using namespace core;

namespace {

std::vector<std::byte> randomBuffer(std::size_t size)
{
    std::vector<std::byte> bytes(size);
    crypto::fillRandom(bytes);
    return bytes;
}

crypto::AeadNonce randomNonce()
{
    crypto::AeadNonce nonce{};
    crypto::fillRandom(nonce);
    return nonce;
}

// libsodium's own call: the reference.
std::vector<std::byte> reference(const crypto::SecretBytes& key, const crypto::AeadNonce& nonce,
                                 const std::vector<std::byte>& plain)
{
    std::vector<std::byte> sealed(plain.size() + crypto::aeadTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(sealed.data()), nullptr, reinterpret_cast<const unsigned char*>(plain.data()),
        plain.size(), nullptr, 0, nullptr, reinterpret_cast<const unsigned char*>(nonce.data()),
        reinterpret_cast<const unsigned char*>(key.view().data()));
    return sealed;
}

bool isZero(const std::vector<std::byte>& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte{0}; });
}

} // namespace

class tst_ChunkCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesOfLibsodium_data();
    void givesTheBytesOfLibsodium();
    void opensWhatLibsodiumSealed();
    void keepsNothingBetweenChunks();
    void refusesEveryFlippedBit();
    void refusesAnotherNonceAndAnotherKey();
    void refusesWrongSizes();
};

void tst_ChunkCipher::givesTheBytesOfLibsodium_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0,   1,   2,   15,  16,  17,   31,   32,   63,   64,   65,    127,   128,   129,    255,
                           256, 257, 511, 512, 513, 1023, 1024, 4095, 4096, 4097, 65535, 65536, 65537, 1048576})
        QTest::addRow("%d bytes", size) << size;
}

void tst_ChunkCipher::givesTheBytesOfLibsodium()
{
    QFETCH(int, size);
    const crypto::SecretBytes key = crypto::SecretBytes::random(64);
    const crypto::AeadNonce nonce = randomNonce();
    const std::vector<std::byte> plain = randomBuffer(static_cast<std::size_t>(size));
    crypto::ChunkCipher cipher(key.copy());
    std::vector<std::byte> sealed(plain.size() + crypto::aeadTagSize);
    QVERIFY(cipher.seal(nonce, plain, sealed));
    QVERIFY(sealed == reference(key, nonce, plain));
    std::vector<std::byte> back(plain.size());
    QVERIFY(cipher.open(nonce, sealed, back));
    QVERIFY(back == plain);
}

void tst_ChunkCipher::opensWhatLibsodiumSealed()
{
    const crypto::SecretBytes key = crypto::SecretBytes::random(64);
    const crypto::AeadNonce nonce = randomNonce();
    const std::vector<std::byte> plain = randomBuffer(70'000);
    const std::vector<std::byte> sealed = reference(key, nonce, plain);
    crypto::ChunkCipher cipher(key.copy());
    std::vector<std::byte> back(plain.size());
    QVERIFY(cipher.open(nonce, sealed, back));
    QVERIFY(back == plain);
}

void tst_ChunkCipher::keepsNothingBetweenChunks()
{
    const crypto::SecretBytes key = crypto::SecretBytes::random(64);
    crypto::ChunkCipher cipher(key.copy());
    for (int i = 0; i < 200; ++i) {
        const crypto::AeadNonce nonce = randomNonce();
        const std::vector<std::byte> plain = randomBuffer(static_cast<std::size_t>(crypto::randomBelow(3000)));
        std::vector<std::byte> sealed(plain.size() + crypto::aeadTagSize);
        QVERIFY(cipher.seal(nonce, plain, sealed));
        QVERIFY(sealed == reference(key, nonce, plain));
        std::vector<std::byte> back(plain.size());
        sealed[0] ^= std::byte{4};
        QVERIFY(!cipher.open(nonce, sealed, back)); // a failure must not spoil the next one
    }
}

void tst_ChunkCipher::refusesEveryFlippedBit()
{
    crypto::ChunkCipher cipher(crypto::SecretBytes::random(64));
    const crypto::AeadNonce nonce = randomNonce();
    const std::vector<std::byte> plain = randomBuffer(200);
    std::vector<std::byte> sealed(plain.size() + crypto::aeadTagSize);
    QVERIFY(cipher.seal(nonce, plain, sealed));
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        std::vector<std::byte> changed = sealed;
        changed[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        std::vector<std::byte> back(plain.size(), std::byte{0xAA});
        QVERIFY(!cipher.open(nonce, changed, back));
        QVERIFY(isZero(back)); // no byte leaves before the tag is good
    }
}

void tst_ChunkCipher::refusesAnotherNonceAndAnotherKey()
{
    const crypto::SecretBytes key = crypto::SecretBytes::random(64);
    crypto::ChunkCipher cipher(key.copy());
    const crypto::AeadNonce nonce = randomNonce();
    const std::vector<std::byte> plain = randomBuffer(100);
    std::vector<std::byte> sealed(plain.size() + crypto::aeadTagSize);
    QVERIFY(cipher.seal(nonce, plain, sealed));
    std::vector<std::byte> back(plain.size());
    for (std::size_t bit = 0; bit < nonce.size() * 8; ++bit) {
        crypto::AeadNonce other = nonce;
        other.at(bit / 8) ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(!cipher.open(other, sealed, back));
    }
    QVERIFY(!crypto::ChunkCipher(crypto::SecretBytes::random(64)).open(nonce, sealed, back));
    QVERIFY(crypto::ChunkCipher(key.copy()).open(nonce, sealed, back));
}

void tst_ChunkCipher::refusesWrongSizes()
{
    crypto::ChunkCipher cipher(crypto::SecretBytes::random(64));
    const crypto::AeadNonce nonce = randomNonce();
    std::vector<std::byte> plain(10);
    std::vector<std::byte> sealed(25);
    QVERIFY(!cipher.seal(nonce, plain, sealed));
    QVERIFY(!cipher.open(nonce, sealed, plain));
    QVERIFY(!cipher.open(nonce, std::span(sealed).first(15), std::span(plain).first(0)));
}

QTEST_GUILESS_MAIN(tst_ChunkCipher)
#include "tst_ChunkCipher.moc"
