#pragma once

#include "core/base/Values.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Incident.h"
#include "core/domain/Report.h"

#include <QString>

#include <vector>

namespace app::cli::commands {

// Records as text for people. Foreign text is shown with visible marks.

QString textOf(const core::domain::Incident& incident);
QString textOf(const core::domain::EvidenceItem& item);
QString textOf(const core::domain::Report& report);
QString textOf(const core::domain::Contact& contact);

/// "4 March 2026, 9:10pm".
QString textOf(const core::domain::When& when);
/// "2026-03-04 21:10:00 UTC".
QString textOf(core::base::Timestamp time);
/// "12,345 bytes".
QString bytesText(qint64 bytes);
/// "yes" or "no", for what is not the default; empty otherwise.
QString yesText(bool value);

} // namespace app::cli::commands
