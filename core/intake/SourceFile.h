#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

struct stat;

namespace core::intake {

/// One regular file of the person, opened for reading and for nothing else. Never follows a link, never waits on a
/// pipe, leaves the time of last access alone where the system allows it. Used by one thread at a time.
class SourceFile
{
public:
    /// `vaultFolder`: files in it are refused, since closing one would drop the database's locks
    /// (`security-design` 5.3). Errors: NotFound, Denied, Io (a link, a folder, a device, a pipe), Invalid (inside the
    /// vault).
    static base::Result<SourceFile> open(const QByteArray& path, const QString& vaultFolder);

    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&&) = delete;
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    /// In bytes, as it was when it was opened.
    qint64 size() const { return m_identity.size; }
    base::Timestamp modifiedAt() const { return {m_identity.modifiedNs / 1'000'000}; }

    /// Fills the buffer, less only at the end; 0 at the end. Errors: Io, Denied, SourceChanged (at the end: another
    /// size or time than at the beginning, or another file of that name).
    base::Result<std::size_t> read(std::span<std::byte> buffer);

    /// The first 4 KiB of what read() gave.
    const QByteArray& beginning() const { return m_beginning; }

private:
    struct Identity
    {
        quint64 device = 0;
        quint64 number = 0;
        qint64 size = 0;
        qint64 modifiedNs = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };

    SourceFile(QByteArray path, int descriptor, const Identity& identity);
    static Identity identityOf(const struct ::stat& state);
    base::Result<void> checkUnchanged() const;

    QByteArray m_path;
    int m_descriptor = -1;
    Identity m_identity;
    QByteArray m_beginning;
};

} // namespace core::intake
