#pragma once

#include "core/base/Values.h"
#include "core/crypto/Hash.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <algorithm>
#include <map>
#include <utility>

#include <csignal>
#include <sys/resource.h>

// The files of a vault from outside, for tests.
namespace files {

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

inline bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QString target = to + entries.filePath().mid(from.size());
        const bool done = entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(entries.filePath(), target);
        if (!done)
            return false;
    }
    return true;
}

/// Every file and folder below, with its bytes.
inline std::map<QString, QByteArray> snapshot(const QString& folder)
{
    std::map<QString, QByteArray> found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        found[entries.filePath()] = entries.fileInfo().isFile() ? read(entries.filePath()) : QByteArray("folder");
    }
    return found;
}

/// A header with the checksum that fits its bytes.
inline QByteArray withChecksum(QByteArray header)
{
    std::array<std::byte, 32> digest{};
    const auto body = core::base::bytesOf(std::as_const(header)).first(static_cast<std::size_t>(header.size() - 32));
    core::crypto::blake2b(digest, {}, {body});
    std::copy(digest.begin(), digest.end(), core::base::bytesOf(header).end() - 32);
    return header;
}

/// Lets this process write no file longer than so many bytes while it lives: as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace files
