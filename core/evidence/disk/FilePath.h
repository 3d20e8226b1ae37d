#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace core::evidence::disk {

/// What an `errno` means for a caller: NotFound, Denied, NoSpace or Io. `subject` is the path as text.
base::Error fileError(int errorNumber, const QString& doing, const QByteArray& path);

/// A path of the file system as text: bytes that are no UTF-8 become U+FFFD.
QString pathText(const QByteArray& path);

/// The path from the root on; "." and links in it stay as they are.
QByteArray absolutePath(const QByteArray& path);

/// The part before the last slash ("/" for the root, "." when there is none), and the part after it.
QByteArray folderOf(const QByteArray& path);
QByteArray nameOf(const QByteArray& path);

/// True when `path`, with links of its folder resolved, lies inside `folder` or is it. The path need not exist, its
/// folder has to.
bool isInside(const QByteArray& path, const QString& folder);

} // namespace core::evidence::disk
