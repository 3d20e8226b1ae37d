#pragma once

#include "core/domain/IncidentFilter.h"
#include "core/evidence/list/FileList.h"

#include <QStringList>

namespace core::report {

// What a list on paper leaves out, a sentence for each part of the filter that is on; none when everything is wanted.
// In the English of papers that leave the house. Of private and removed records the paper itself says what it does.

QStringList sentencesOf(const domain::IncidentFilter& filter);
QStringList sentencesOf(const evidence::list::FileFilter& filter);

} // namespace core::report
