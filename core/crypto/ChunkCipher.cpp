#include "core/crypto/ChunkCipher.h"

#include "core/crypto/RawBytes.h"
#include "core/crypto/Start.h"

#include <QtGlobal>

#include <algorithm>
#include <climits>
#include <new>
#include <utility>

#include <openssl/evp.h>
#include <sodium.h>

namespace core::crypto {

namespace {

constexpr std::size_t keySize = 32;

// Fetched once for the life of the process.
const EVP_CIPHER* algorithm()
{
    static EVP_CIPHER* const fetched = [] {
        start();
        return EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
    }();
    return fetched;
}

} // namespace

ChunkCipher::ChunkCipher(SecretBytes keyAndRoom)
    : m_keys(std::move(keyAndRoom))
    , m_context(EVP_CIPHER_CTX_new())
{
    Q_ASSERT(m_keys.size() == 2 * keySize);
    if (!m_context || !algorithm())
        throw std::bad_alloc();
}

ChunkCipher::ChunkCipher(ChunkCipher&&) noexcept = default;
ChunkCipher& ChunkCipher::operator=(ChunkCipher&&) noexcept = default;
ChunkCipher::~ChunkCipher() = default;

void ChunkCipher::Free::operator()(evp_cipher_ctx_st* context) const noexcept
{
    EVP_CIPHER_CTX_free(context); // Wipes the key schedule too.
}

std::span<std::byte> ChunkCipher::rekey()
{
    wipe(m_keys.writable());
    EVP_CIPHER_CTX_reset(m_context.get()); // Wipes the key schedule.
    return m_keys.writable();
}

bool ChunkCipher::prepare(const AeadNonce& nonce, bool encrypt)
{
    const std::span<std::byte> chunkKey = m_keys.writable().subspan(keySize);
    if (crypto_core_hchacha20(raw(chunkKey), raw(std::span<const std::byte>(nonce)), raw(m_keys.view()), nullptr) != 0)
        return false;
    std::array<std::byte, 12> shortNonce{};
    std::copy(nonce.begin() + 16, nonce.end(), shortNonce.begin() + 4);
    const unsigned char* iv = raw(std::span<const std::byte>(shortNonce));
    return EVP_CipherInit_ex2(m_context.get(), algorithm(), raw(m_keys.view().subspan(keySize)), iv, encrypt ? 1 : 0,
                              nullptr)
        == 1;
}

bool ChunkCipher::seal(const AeadNonce& nonce, std::span<const std::byte> plain, std::span<std::byte> sealed)
{
    if (sealed.size() != plain.size() + aeadTagSize || plain.size() > INT_MAX - aeadTagSize)
        return false;
    int written = 0;
    int tail = 0;
    return prepare(nonce, true)
        && (plain.empty()
            || EVP_EncryptUpdate(m_context.get(), raw(sealed), &written, raw(plain), static_cast<int>(plain.size()))
                == 1)
        && EVP_EncryptFinal_ex(m_context.get(), raw(sealed.subspan(plain.size())), &tail) == 1
        && EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, aeadTagSize, raw(sealed.last(aeadTagSize))) == 1;
}

bool ChunkCipher::open(const AeadNonce& nonce, std::span<const std::byte> sealed, std::span<std::byte> plain)
{
    if (sealed.size() < aeadTagSize || plain.size() != sealed.size() - aeadTagSize || sealed.size() > INT_MAX)
        return false;
    std::array<unsigned char, aeadTagSize> tag{};
    std::copy_n(raw(sealed.last(aeadTagSize)), aeadTagSize, tag.begin());
    int written = 0;
    int tail = 0;
    unsigned char none = 0;
    const bool good = prepare(nonce, false)
        && EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, aeadTagSize, tag.data()) == 1
        && (plain.empty()
            || EVP_DecryptUpdate(m_context.get(), raw(plain), &written, raw(sealed), static_cast<int>(plain.size()))
                == 1)
        && EVP_DecryptFinal_ex(m_context.get(), &none, &tail) == 1;
    if (!good)
        wipe(plain);
    return good;
}

} // namespace core::crypto
