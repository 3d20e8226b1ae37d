#include "core/crypto/SelfTest.h"

#include "core/base/Values.h"
#include "core/crypto/ChunkCipher.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Signature.h"
#include "core/crypto/Start.h"
#include "core/crypto/WordList.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

#include <sodium.h>

namespace core::crypto {

namespace {

QByteArray counting(int first, int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(first + i);
    return bytes;
}

SecretBytes secretOf(QByteArray bytes)
{
    return SecretBytes::takeFrom(base::bytesOf(bytes));
}

bool isHex(std::span<const std::byte> bytes, const char* hex)
{
    return base::toByteArray(bytes).toHex() == hex;
}

// draft-irtf-cfrg-xchacha-03, A.3.1.
const char* const sunscreen = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                              "future, sunscreen would be it.";

AeadNonce draftNonce()
{
    AeadNonce nonce{};
    const QByteArray bytes = counting(0x40, aeadNonceSize);
    std::copy_n(base::bytesOf(bytes).begin(), nonce.size(), nonce.begin());
    return nonce;
}

// FIPS 180-4, example of one block.
bool sha256Answers()
{
    return isHex(sha256(labelBytes("abc")).view(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// RFC 7693, appendix A.
bool blake2bAnswers()
{
    std::array<std::byte, 64> digest{};
    blake2b(digest, {}, {labelBytes("a"), labelBytes("bc")});
    return isHex(digest,
                 "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                 "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}

// The first line of BLAKE2's own table of keyed digests: key 00..3f, no input.
bool keyedBlake2bAnswers()
{
    std::array<std::byte, 64> digest{};
    const QByteArray key = counting(0, 64);
    blake2b(digest, base::bytesOf(key), {});
    return isHex(digest,
                 "10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786"
                 "b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568");
}

// draft-irtf-cfrg-xchacha-03, 2.2.1.
bool hchachaAnswers()
{
    const QByteArray key = counting(0, 32);
    const QByteArray input = QByteArray::fromHex("000000090000004a0000000031415927");
    std::array<unsigned char, 32> out{};
    crypto_core_hchacha20(out.data(), reinterpret_cast<const unsigned char*>(input.constData()),
                          reinterpret_cast<const unsigned char*>(key.constData()), nullptr);
    return isHex(std::as_bytes(std::span(out)), "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc");
}

// draft-irtf-cfrg-xchacha-03, A.3.1, both ways and with one bit changed.
bool keyWrapAnswers()
{
    const std::span<const std::byte> text = labelBytes(sunscreen);
    SecretBytes secret(text.size());
    std::copy(text.begin(), text.end(), secret.writable().begin());
    const QByteArray key = counting(0x80, 32);
    const QByteArray associated = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    std::vector<std::byte> sealed(text.size() + aeadTagSize);
    wrapSecret(sealed, secret, base::bytesOf(key), draftNonce(), base::bytesOf(associated));
    if (!isHex(std::span(sealed).last(aeadTagSize), "c0875924c1c7987947deafd8780acf49"))
        return false;
    const auto opened = unwrapSecret(sealed, base::bytesOf(key), draftNonce(), base::bytesOf(associated));
    sealed.front() ^= std::byte{1};
    return opened && opened->equals(secret)
        && !unwrapSecret(sealed, base::bytesOf(key), draftNonce(), base::bytesOf(associated));
}

// The same key, nonce and text without associated data; tag computed with Python's cryptography 48 (OpenSSL) and an
// HChaCha20 written from the draft.
bool chunkCipherAnswers()
{
    const std::span<const std::byte> text = labelBytes(sunscreen);
    ChunkCipher cipher(secretOf(counting(0x80, 32) + QByteArray(32, '\0')));
    std::vector<std::byte> sealed(text.size() + aeadTagSize);
    std::vector<std::byte> plain(text.size());
    if (!cipher.seal(draftNonce(), text, sealed)
        || !isHex(std::span(sealed).last(aeadTagSize), "f7e62efbf45089db18f9c8a3f0e41e5f"))
        return false;
    if (!cipher.open(draftNonce(), sealed, plain) || !std::equal(plain.begin(), plain.end(), text.begin()))
        return false;
    sealed.back() ^= std::byte{0x80};
    return !cipher.open(draftNonce(), sealed, plain);
}

// 64 KiB of memory, so that it takes no time; computed with Python's cryptography 48. Argon2id itself is RFC 9106.
bool argon2Answers()
{
    const QByteArray salt = counting(0x30, 16);
    const std::span<const std::byte> passphrase = labelBytes("correct horse battery staple");
    std::array<unsigned char, 32> key{};
    return crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
                         reinterpret_cast<const unsigned char*>(salt.constData()), 3, 65536,
                         crypto_pwhash_ALG_ARGON2ID13)
        == 0
        && isHex(std::as_bytes(std::span(key)), "43d20b429f4e13fd23073b89bb1dd100b7f2fd5cca7f70a28b14f56638dccf8b");
}

// core/vault/FORMAT.md, known answers: the header key of the vault key 00..1f.
bool subkeyAnswers()
{
    const SecretBytes key = secretOf(counting(0, 32));
    std::array<std::byte, 32> subkey{};
    deriveSubkey(subkey, 1, key.view());
    return isHex(subkey, "01a3865f270d5223a1adb101cfc7f7fa19da1c8dba8e73c3dc984de2b520185c");
}

// RFC 8032, 7.1, test 1.
bool signatureAnswers()
{
    const SecretBytes seed
        = secretOf(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    SecretBytes secret(64);
    const Ed25519PublicKey key = ed25519KeyPair(secret.writable(), seed.view());
    Ed25519Signature signature = ed25519Sign({}, secret.view());
    if (!isHex(key, "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        || !isHex(signature,
                  "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                  "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
        || !ed25519Verify(signature, {}, key))
        return false;
    signature[40] ^= std::byte{1};
    return !ed25519Verify(signature, {}, key);
}

// First and last word of the EFF large list, and that it is in order (a search by halves relies on it).
bool wordListAnswers()
{
    const WordList list;
    for (int i = 1; i < WordList::size; ++i)
        if (list.word(i - 1) >= list.word(i))
            return false;
    return list.word(0) == "abacus" && list.word(WordList::size - 1) == "zoom" && list.indexOf("payroll");
}

struct Answer
{
    const char* name;
    bool (*holds)();
};

constexpr std::array answers{
    Answer{"SHA-256", sha256Answers},
    Answer{"BLAKE2b", blake2bAnswers},
    Answer{"BLAKE2b with a key", keyedBlake2bAnswers},
    Answer{"HChaCha20", hchachaAnswers},
    Answer{"XChaCha20-Poly1305 with associated data", keyWrapAnswers},
    Answer{"XChaCha20-Poly1305 for chunks", chunkCipherAnswers},
    Answer{"Argon2id", argon2Answers},
    Answer{"subkeys", subkeyAnswers},
    Answer{"Ed25519", signatureAnswers},
    Answer{"the word list", wordListAnswers},
};
static_assert(answers.size() == knownAnswers);

} // namespace

base::Result<void> selfTest()
{
    start();
    for (const Answer& answer : answers)
        if (!answer.holds())
            return base::Error{base::ErrorCode::Internal,
                               QStringLiteral("self-test: %1 gives a wrong answer").arg(QLatin1String(answer.name)),
                               QString::fromLatin1(answer.name)};
    return {};
}

} // namespace core::crypto
