#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace app::paper {

/// Looks through every object of a finished PDF for what acts, calls out or is attached: JavaScript, Launch,
/// OpenAction, AA, SubmitForm, EmbeddedFile, RichMedia, URI (`security-design` 9.5). Errors: Conflict, naming the key
/// in `subject`; Damaged, when it is no PDF that can be read without repair.
core::base::Result<void> checkPassive(const QByteArray& pdf);

} // namespace app::paper
