#pragma once

#include "app/viewer/ReaderAnswer.h"

#include <QString>

namespace app::viewer {

/// What was to be shown.
enum class Subject { Picture, Document, Mail };

/// One sentence or two for a person, why it is not shown; empty for Shown.
QString verdictText(Verdict verdict, Subject subject = Subject::Picture);

} // namespace app::viewer
