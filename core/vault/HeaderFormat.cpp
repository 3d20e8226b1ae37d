#include "core/vault/HeaderFormat.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Start.h"

#include <QtEndian>

#include <algorithm>

namespace core::vault {

namespace {

constexpr std::array<unsigned char, 8> magic{0x45, 0x56, 0x4C, 0x54, 0x0D, 0x0A, 0x1A, 0x0A};
constexpr qsizetype smallestSize = 128;
constexpr qsizetype largestSize = 65'536;
constexpr quint8 suite = 1;

constexpr qsizetype versionAt = 8;
constexpr qsizetype readerVersionAt = 10;
constexpr qsizetype lengthAt = 12;
constexpr qsizetype vaultIdAt = 16;
constexpr qsizetype epochAt = 32;
constexpr qsizetype writtenAt = 40;
constexpr qsizetype slotCountAt = 48;
constexpr qsizetype suiteAt = 49;
constexpr qsizetype reservedAt = 50;
constexpr qsizetype slotsAt = 96;
constexpr qsizetype slotSize = 256;
constexpr qsizetype slotBoundSize = 80;
constexpr qsizetype slotUsedSize = 160;
constexpr qsizetype macAt = slotsAt + Header::slotCount * slotSize;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype checksumAt = headerSize - checksumSize;

constexpr quint8 slotInUse = 1;
constexpr quint16 kdfNone = 0;
constexpr quint16 kdfArgon2id = 1;

template<typename T>
void put(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

template<std::size_t n>
void put(QByteArray& bytes, qsizetype at, const std::array<std::byte, n>& value)
{
    std::copy(value.begin(), value.end(), base::bytesOf(bytes).begin() + at);
}

template<typename T>
T take(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template<std::size_t n>
void take(const QByteArray& bytes, qsizetype at, std::array<std::byte, n>& value)
{
    std::copy_n(base::bytesOf(bytes).begin() + at, n, value.begin());
}

bool isZero(const QByteArray& bytes, qsizetype from, qsizetype to)
{
    return std::all_of(bytes.begin() + from, bytes.begin() + to, [](char byte) { return byte == 0; });
}

std::array<std::byte, 32> checksumOf(const QByteArray& bytes)
{
    std::array<std::byte, 32> digest{};
    crypto::blake2b(digest, {}, {base::bytesOf(bytes).first(static_cast<std::size_t>(bytes.size() - checksumSize))});
    return digest;
}

std::array<std::byte, 32> macOf(const QByteArray& bytes, const crypto::SecretBytes& headerKey)
{
    std::array<std::byte, 32> mac{};
    crypto::blake2b(mac, headerKey.view(), {base::bytesOf(bytes).first(macAt)});
    return mac;
}

void encodeSlot(QByteArray& bytes, qsizetype at, const KeySlot& slot)
{
    put<quint8>(bytes, at, slotInUse);
    put<quint8>(bytes, at + 1, static_cast<quint8>(slot.kind));
    put<quint16>(bytes, at + 2, slot.argon2 ? kdfArgon2id : kdfNone);
    put<quint32>(bytes, at + 4, slot.argon2 ? slot.argon2->passes : 0);
    put<quint64>(bytes, at + 8, slot.argon2 ? slot.argon2->memoryBytes : 0);
    put(bytes, at + 16, slot.salt);
    put(bytes, at + 32, slot.id);
    put<qint64>(bytes, at + 48, slot.createdAt.msecs);
    put(bytes, at + 56, slot.nonce);
    put(bytes, at + 80, slot.commitment);
    put(bytes, at + 112, slot.wrapped);
}

base::Error altered(const QString& what)
{
    return {base::ErrorCode::Invalid, QStringLiteral("header: ") + what};
}

// Precondition: the slot is in use. Everything is checked before it is believed.
base::Result<KeySlot> decodeSlot(const QByteArray& bytes, qsizetype at)
{
    KeySlot slot;
    const auto kind = take<quint8>(bytes, at + 1);
    const auto kdf = take<quint16>(bytes, at + 2);
    const crypto::Argon2Cost cost{take<quint32>(bytes, at + 4), take<quint64>(bytes, at + 8)};
    take(bytes, at + 16, slot.salt);
    take(bytes, at + 32, slot.id);
    slot.createdAt.msecs = take<qint64>(bytes, at + 48);
    take(bytes, at + 56, slot.nonce);
    take(bytes, at + 80, slot.commitment);
    take(bytes, at + 112, slot.wrapped);

    if (kind < 1 || kind > 3)
        return altered(QStringLiteral("unknown kind of slot"));
    slot.kind = static_cast<SlotKind>(kind);
    if (slot.kind == SlotKind::RecoveryWords) {
        if (kdf != kdfNone || cost.passes != 0 || cost.memoryBytes != 0 || !isZero(bytes, at + 16, at + 32))
            return altered(QStringLiteral("recovery slot with a key derivation"));
    } else {
        if (kdf != kdfArgon2id || !crypto::isWithinLimits(cost))
            return altered(QStringLiteral("key derivation outside the limits"));
        slot.argon2 = cost;
    }
    if (!isZero(bytes, at + slotUsedSize, at + slotSize))
        return altered(QStringLiteral("reserved bytes in a slot"));
    return slot;
}

} // namespace

QByteArray slotBinding(const KeySlot& slot)
{
    QByteArray bytes(slotSize, '\0');
    encodeSlot(bytes, 0, slot);
    return bytes.first(slotBoundSize);
}

QByteArray encodeHeader(const Header& header, const crypto::SecretBytes& headerKey)
{
    QByteArray bytes(headerSize, '\0');
    std::copy(magic.begin(), magic.end(), bytes.begin());
    put<quint16>(bytes, versionAt, headerFormatVersion);
    put<quint16>(bytes, readerVersionAt, headerFormatVersion);
    put<quint32>(bytes, lengthAt, static_cast<quint32>(headerSize));
    bytes.replace(vaultIdAt, 16, header.vaultId.bytes());
    put<quint64>(bytes, epochAt, header.epoch);
    put<qint64>(bytes, writtenAt, header.writtenAt.msecs);
    put<quint8>(bytes, slotCountAt, Header::slotCount);
    put<quint8>(bytes, suiteAt, suite);
    qsizetype at = slotsAt;
    for (const auto& slot : header.slotsInUse) {
        if (slot)
            encodeSlot(bytes, at, *slot);
        at += slotSize;
    }
    put(bytes, macAt, macOf(bytes, headerKey));
    put(bytes, checksumAt, checksumOf(bytes));
    return bytes;
}

base::Result<Header> decodeHeader(const QByteArray& bytes)
{
    using base::Error;
    using base::ErrorCode;
    if (bytes.size() < smallestSize || bytes.size() > largestSize)
        return Error{ErrorCode::Damaged, QStringLiteral("header: impossible size")};
    if (!std::equal(magic.begin(), magic.end(), reinterpret_cast<const unsigned char*>(bytes.constData())))
        return Error{ErrorCode::Damaged, QStringLiteral("header: does not begin as one")};
    std::array<std::byte, 32> stored{};
    take(bytes, bytes.size() - checksumSize, stored);
    if (stored != checksumOf(bytes))
        return Error{ErrorCode::Damaged, QStringLiteral("header: checksum differs")};

    // Later versions keep what is above: from here on the bytes are those that somebody wrote.
    if (take<quint16>(bytes, readerVersionAt) > headerFormatVersion)
        return Error{ErrorCode::NewerFormat, QStringLiteral("header: made by a newer version")};
    if (take<quint16>(bytes, versionAt) != headerFormatVersion
        || take<quint16>(bytes, readerVersionAt) != headerFormatVersion)
        return take<quint16>(bytes, versionAt) > headerFormatVersion
            ? Error{ErrorCode::NewerFormat, QStringLiteral("header: made by a newer version")}
            : altered(QStringLiteral("impossible version"));
    if (bytes.size() != headerSize || take<quint32>(bytes, lengthAt) != static_cast<quint32>(headerSize))
        return altered(QStringLiteral("length field differs from the size"));
    if (take<quint8>(bytes, slotCountAt) != Header::slotCount || take<quint8>(bytes, suiteAt) != suite)
        return altered(QStringLiteral("unknown number of slots or suite"));
    if (!isZero(bytes, reservedAt, slotsAt))
        return altered(QStringLiteral("reserved bytes"));

    Header header;
    header.vaultId = VaultId::fromBytes(bytes.mid(vaultIdAt, 16));
    header.epoch = take<quint64>(bytes, epochAt);
    header.writtenAt.msecs = take<qint64>(bytes, writtenAt);
    int argon2Slots = 0;
    for (int i = 0; i < Header::slotCount; ++i) {
        const qsizetype at = slotsAt + i * slotSize;
        const auto state = take<quint8>(bytes, at);
        if (state == 0) {
            if (!isZero(bytes, at, at + slotSize))
                return altered(QStringLiteral("bytes in an empty slot"));
            continue;
        }
        if (state != slotInUse)
            return altered(QStringLiteral("unknown state of a slot"));
        auto slot = decodeSlot(bytes, at);
        if (!slot)
            return slot.error();
        argon2Slots += slot->argon2 ? 1 : 0;
        header.slotsInUse.at(static_cast<std::size_t>(i)) = *slot;
    }
    if (argon2Slots > Header::mostArgon2Slots)
        return altered(QStringLiteral("too many slots with a key derivation"));
    return header;
}

bool isHeaderAuthentic(const QByteArray& bytes, const crypto::SecretBytes& headerKey)
{
    const std::array<std::byte, 32> mac = macOf(bytes, headerKey);
    return crypto::sameBytes(mac, base::bytesOf(bytes).subspan(macAt, mac.size()));
}

} // namespace core::vault
