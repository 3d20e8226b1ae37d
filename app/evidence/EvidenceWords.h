#pragma once

#include "core/domain/EvidenceItem.h"

#include <QString>

namespace app::evidence {

/// "Picture (PNG)", "PDF", "Sound", "Something you keep": what an item is, in a word or two.
QString kindInWords(const core::domain::EvidenceItem& item);

/// Whether the sandboxed reader can show it as a picture.
bool isPicture(const core::domain::EvidenceItem& item);

/// The name as received, with what could deceive made visible: control, zero-width and direction characters as marks.
QString shownName(const core::domain::EvidenceItem& item);

/// The fingerprint in groups of four, for reading out and comparing.
QString fingerprintInGroups(const core::base::Sha256& digest);

/// "4 March 2026, 8:02am", in the time of this computer.
QString timeInWords(core::base::Timestamp at);

} // namespace app::evidence
