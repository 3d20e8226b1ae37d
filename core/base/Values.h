#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <span>

namespace core::base {

/// Names one record: 16 random bytes (UUID version 4, RFC 4122 section 4.4). `Tag` keeps the id of a case from being
/// taken for the id of a person. A default-made id is null.
template<typename Tag>
class Id
{
public:
    Id() = default;

    static Id create() { return Id(QUuid::createUuid()); }

    /// From 16 bytes as stored; null when the size differs.
    static Id fromBytes(const QByteArray& bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }

    /// From the 36 characters of text(); null when it is anything else.
    static Id fromText(const QString& text) { return Id(text.size() == 36 ? QUuid::fromString(text) : QUuid()); }

    bool isNull() const { return m_uuid.isNull(); }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    /// 36 characters, lower case, without braces.
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QUuid uuid() const { return m_uuid; }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }

private:
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }
    QUuid m_uuid;
};

template<typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.uuid(), seed);
}

/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
struct Timestamp
{
    qint64 msecs = 0;
    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// `2026-01-01T00:00:00.000Z`: RFC 3339 in UTC with milliseconds.
QString toUtcText(Timestamp time);

/// Reads toUtcText() and any other RFC 3339 time with an offset; nothing for anything else, also for a time without
/// an offset.
std::optional<Timestamp> fromUtcText(const QString& text);

/// A SHA-256 digest (FIPS 180-4).
struct Sha256
{
    std::array<std::byte, 32> bytes{};

    /// 64 lower-case digits.
    QString hex() const;
    QByteArray toByteArray() const;
    std::span<const std::byte> view() const { return bytes; }
    static std::optional<Sha256> fromHex(const QString& hex);
    static std::optional<Sha256> fromBytes(const QByteArray& raw);
    friend bool operator==(const Sha256&, const Sha256&) = default;
};

/// Views of the bytes of a QByteArray, for functions that take spans.
std::span<const std::byte> bytesOf(const QByteArray& array);
std::span<std::byte> bytesOf(QByteArray& array);
QByteArray toByteArray(std::span<const std::byte> bytes);

} // namespace core::base
