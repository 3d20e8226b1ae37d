#include "core/vault/object/ObjectFormat.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace core::vault::object {

namespace {

using base::Error;
using base::ErrorCode;

constexpr std::array magic{std::byte{'E'}, std::byte{'V'}, std::byte{'O'}, std::byte{'1'}};
constexpr quint16 version = 1;
constexpr std::byte suite{1};
constexpr std::byte chunkSizeLog2{16};
constexpr std::size_t objectIdAt = 8;
constexpr std::size_t vaultIdAt = 24;
constexpr std::size_t saltAt = 40;
constexpr std::size_t idSize = 16;
constexpr std::size_t saltSize = 24;

constexpr std::size_t digestAt = 8;
constexpr std::size_t acquiredAt = 40;
constexpr std::size_t nameLengthAt = 48;
constexpr std::size_t nameAt = 50;

Error damaged(const char* what)
{
    return {ErrorCode::Damaged, QStringLiteral("object: ") + QLatin1String(what)};
}

} // namespace

qint64 padme(qint64 length)
{
    if (length < 2)
        return length;
    const auto exponent = std::bit_width(static_cast<quint64>(length)) - 1;
    const auto kept = std::bit_width(static_cast<quint64>(exponent));
    if (exponent <= kept)
        return length;
    const qint64 mask = (qint64{1} << (exponent - kept)) - 1;
    return (length + mask) & ~mask;
}

qint64 chunkCountFor(qint64 length)
{
    return std::max<qint64>(1, (padme(length) + chunkSize - 1) / chunkSize);
}

qint64 storedSizeFor(qint64 chunks)
{
    return headerSize + chunks * sealedChunkSize + sealedFinalSize;
}

std::optional<qint64> chunkCountOf(qint64 storedSize)
{
    const qint64 content = storedSize - headerSize - sealedFinalSize;
    if (content < sealedChunkSize || content % sealedChunkSize != 0)
        return std::nullopt;
    return content / sealedChunkSize;
}

crypto::AeadNonce chunkNonce(qint64 index, bool isFinal)
{
    crypto::AeadNonce nonce{};
    qToLittleEndian(static_cast<quint64>(index), nonce.data());
    nonce.back() = isFinal ? std::byte{1} : std::byte{0};
    return nonce;
}

base::Result<ObjectKey> objectKeyFor(const KeyRing& keys, std::span<const std::byte> headerStart, PieceStore& pieces)
{
    Q_ASSERT(headerStart.size() == 64);
    ObjectKey key{pieces.borrowCipher(), {}};
    const std::span<std::byte> both = key.cipher->rekey();
    if (const auto derived = keys.deriveObjectKeys(both, headerStart); !derived)
        return derived.error();
    std::copy(both.begin() + 32, both.end(), key.commitment.begin());
    return key;
}

HeaderBytes startHeader(VaultId vaultId, std::span<const std::byte> objectId, std::span<const std::byte> salt)
{
    Q_ASSERT(objectId.size() == idSize && salt.size() == saltSize);
    HeaderBytes header{};
    std::copy(magic.begin(), magic.end(), header.begin());
    qToLittleEndian(version, header.data() + 4);
    header[6] = suite;
    header[7] = chunkSizeLog2;
    const QByteArray vault = vaultId.bytes();
    std::copy(objectId.begin(), objectId.end(), header.begin() + objectIdAt);
    std::copy_n(base::bytesOf(vault).begin(), idSize, header.begin() + vaultIdAt);
    std::copy(salt.begin(), salt.end(), header.begin() + saltAt);
    return header;
}

base::Result<void> checkHeader(const HeaderBytes& header, VaultId vaultId)
{
    if (!std::equal(magic.begin(), magic.end(), header.begin()))
        return damaged("does not begin as one");
    if (qFromLittleEndian<quint16>(header.data() + 4) > version)
        return Error{ErrorCode::NewerFormat, QStringLiteral("object: made by a newer version")};
    if (qFromLittleEndian<quint16>(header.data() + 4) != version || header[6] != suite || header[7] != chunkSizeLog2)
        return damaged("unknown version, suite or chunk size");
    const QByteArray vault = vaultId.bytes();
    const std::span<const std::byte> expected = base::bytesOf(vault);
    if (!std::equal(expected.begin(), expected.end(), header.begin() + vaultIdAt))
        return damaged("belongs to another vault");
    return {};
}

QByteArray storableName(const QString& name)
{
    QByteArray utf8 = name.toUtf8();
    if (utf8.size() <= longestName)
        return utf8;
    qsizetype end = longestName;
    while (end > 0 && (static_cast<unsigned char>(utf8.at(end)) & 0xC0U) == 0x80U)
        --end;
    utf8.truncate(end);
    return utf8;
}

FinalBytes encodeFinal(const ObjectDescription& description)
{
    FinalBytes bytes{};
    const QByteArray name = storableName(description.name);
    qToLittleEndian(static_cast<quint64>(description.size), bytes.data());
    std::copy(description.sha256.bytes.begin(), description.sha256.bytes.end(), bytes.begin() + digestAt);
    qToLittleEndian(description.acquiredAt.msecs, bytes.data() + acquiredAt);
    qToLittleEndian(static_cast<quint16>(name.size()), bytes.data() + nameLengthAt);
    const std::span<const std::byte> nameBytes = base::bytesOf(name);
    std::copy(nameBytes.begin(), nameBytes.end(), bytes.begin() + nameAt);
    return bytes;
}

base::Result<ObjectDescription> decodeFinal(const FinalBytes& bytes, const HeaderBytes& header, qint64 chunks)
{
    const auto length = qFromLittleEndian<quint64>(bytes.data());
    if (length > static_cast<quint64>(largestContent) || chunkCountFor(static_cast<qint64>(length)) != chunks)
        return damaged("its length does not fit its size");
    const auto nameLength = qFromLittleEndian<quint16>(bytes.data() + nameLengthAt);
    if (nameLength > longestName || !isAllZero(std::span(bytes).subspan(nameAt + nameLength)))
        return damaged("bytes after its name");
    ObjectDescription description;
    description.size = static_cast<qint64>(length);
    std::copy_n(bytes.begin() + digestAt, description.sha256.bytes.size(), description.sha256.bytes.begin());
    description.acquiredAt.msecs = qFromLittleEndian<qint64>(bytes.data() + acquiredAt);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    description.name = decoder.decode(QByteArrayView(reinterpret_cast<const char*>(bytes.data()) + nameAt, nameLength));
    if (decoder.hasError())
        return damaged("its name is no text");
    description.objectId = base::toByteArray(std::span(header).subspan(objectIdAt, idSize));
    return description;
}

bool isAllZero(std::span<const std::byte> bytes)
{
    // Each byte equals the one before it, and the first is zero: as fast as comparing memory.
    return bytes.empty()
        || (bytes[0] == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

} // namespace core::vault::object
