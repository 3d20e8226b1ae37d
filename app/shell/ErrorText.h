#pragma once

#include "app/shell/Prompts.h"
#include "core/base/Error.h"

namespace app::shell {

/// An error in words: what happened, and what to do next. Never shows `detail`, which is for the log.
Problem problemFor(const core::base::Error& error);

/// The same as one text, for a place that has only one line.
QString errorText(const core::base::Error& error);

/// "2.1 GB", "640 MB": a size as a person reads it, in steps of 1,000.
QString sizeText(qint64 bytes);

} // namespace app::shell
