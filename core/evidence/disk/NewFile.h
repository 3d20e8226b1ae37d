#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <cstddef>
#include <span>

namespace core::evidence::disk {

/// A file that comes to be at `target` complete or not at all: written beside it under a temporary name of its own,
/// synced, then renamed without replacing anything. Gone when destroyed before publish().
class NewFile
{
public:
    /// Errors: Exists (something is at `target`), NotFound (no such folder), Denied, NoSpace, Io.
    static base::Result<NewFile> create(const QByteArray& target);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    /// Errors: NoSpace, Io.
    base::Result<void> write(std::span<const std::byte> bytes);
    /// Everything is on the disk, still under the temporary name. Errors: NoSpace, Io.
    base::Result<void> sync();
    /// Gives it its name and syncs the folder. Errors: Exists, Denied, Io.
    base::Result<void> publish();

private:
    NewFile(QByteArray target, QByteArray temporary, int descriptor);

    QByteArray m_target;
    QByteArray m_temporary; ///< Empty once published.
    int m_descriptor = -1;
};

} // namespace core::evidence::disk
