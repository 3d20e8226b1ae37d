#pragma once

#include "app/cli/Failure.h"

namespace app::cli {

/// What a person reads when something fails: two plain sentences without a full stop.
struct Message
{
    QString happened;
    QString next;
};

/// The message of a failure; names its subject. Foreign text in it is shown with visible marks.
Message messageOf(About about, const core::base::Error& error);

/// "holdfast-cli: WHAT HAPPENED: WHAT TO DO", on one line.
QString lineOf(const Message& message);

/// The sentence of a notice that opening a vault gave ("header_repaired" …).
QString noticeText(const QString& notice);

} // namespace app::cli
