#include "core/base/Values.h"

#include "core/base/IsoTime.h"

#include <QDateTime>

#include <algorithm>

namespace core::base {

QString toUtcText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.msecs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

std::optional<Timestamp> fromUtcText(const QString& text)
{
    const auto parsed = parseIsoTime(text);
    if (!parsed || !parsed->offsetSeconds || !parsed->exists())
        return std::nullopt;
    const QDateTime asIfUtc(parsed->date(), *parsed->time, Qt::UTC);
    return Timestamp{asIfUtc.toMSecsSinceEpoch() - qint64{1000} * *parsed->offsetSeconds};
}

QString Sha256::hex() const
{
    return QString::fromLatin1(toByteArray().toHex());
}

QByteArray Sha256::toByteArray() const
{
    return base::toByteArray(bytes);
}

std::optional<Sha256> Sha256::fromHex(const QString& hex)
{
    if (hex.size() != 64)
        return std::nullopt;
    const bool isHex = std::all_of(hex.begin(), hex.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return isHex ? fromBytes(QByteArray::fromHex(hex.toLatin1())) : std::nullopt;
}

std::optional<Sha256> Sha256::fromBytes(const QByteArray& raw)
{
    if (raw.size() != 32)
        return std::nullopt;
    Sha256 digest;
    std::ranges::copy(bytesOf(raw), digest.bytes.begin());
    return digest;
}

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return {reinterpret_cast<const std::byte*>(array.constData()), static_cast<std::size_t>(array.size())};
}

std::span<std::byte> bytesOf(QByteArray& array)
{
    return {reinterpret_cast<std::byte*>(array.data()), static_cast<std::size_t>(array.size())};
}

QByteArray toByteArray(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace core::base
