#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArray>

#include <span>

namespace app::cli {

/// Writes a file for the person only (0600): under a temporary name beside it, synced, then named. An existing file
/// stays unless `force`. After a failure nothing is left. Throws Failure (About::File): Exists, NotFound, Denied,
/// NoSpace, Io.
void writeFile(const QByteArray& path, std::span<const std::byte> content, bool force);

/// A file that is made at once, so that the name is known to be free and writable before anything else happens, and
/// filled later; removed again unless keep() was called.
class ReservedFile
{
public:
    /// Throws Failure (About::File): Exists, NotFound, Denied, NoSpace, Io.
    explicit ReservedFile(const QByteArray& path);
    ReservedFile(const ReservedFile&) = delete;
    ReservedFile& operator=(const ReservedFile&) = delete;
    ~ReservedFile();

    /// The secret and a line end, synced. Throws Failure (About::File).
    void fill(const core::crypto::SecretBytes& secret);
    void keep() { m_isKept = true; }

private:
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_isKept = false;
};

/// The content of a file; "-" is standard input. Throws Failure (About::File), also when it is over `limit` bytes.
QByteArray readWholeFile(const QByteArray& path, qint64 limit);

} // namespace app::cli
