#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace app::paper {

/// Writes a document outside the vault, readable by its owner only: to a temporary name beside `path`, then renamed.
/// Whoever calls it has asked before, if there is a file already. Errors: Denied, NoSpace, Io, NotFound (no folder).
core::base::Result<void> saveCopy(const QString& path, const QByteArray& content);

} // namespace app::paper
