#pragma once

#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"

#include <QString>
#include <QStringList>

namespace app::evidence {

/// "Picture (PNG)", "PDF", "Sound", "Something you keep": what an item is, in a word or two.
QString kindInWords(const core::domain::EvidenceItem& item);
QString kindInWords(const core::evidence::list::FileSummary& file);

/// The name as received, with what could deceive made visible: control, zero-width and direction characters as marks.
QString shownName(const core::domain::EvidenceItem& item);
QString shownName(const QString& name);

/// The fingerprint in groups of four, for reading out and comparing.
QString fingerprintInGroups(const core::base::Sha256& digest);

/// "4 March 2026, 8:02am", in the time of this computer; with its zone where that is not the time of the UK.
QString timeInWords(core::base::Timestamp at);

/// "4 March 2026".
QString dayInWords(core::base::Timestamp at);

/// "Fingerprint matches, checked 4 March 2026, 8:02am", or that it does not.
QString fingerprintInWords(const core::evidence::list::FingerprintState& state);

/// "This file belongs to an entry about threats. …": for a file whose entries are about such kinds of behaviour, by
/// their ids; empty for all others.
QString plainWordFor(const QStringList& behaviours);

// A row of the list of files in words.
QString titleOf(const core::evidence::list::FileSummary& file); ///< The title, or the name as received.
QString referenceOf(const core::evidence::list::FileSummary& file); ///< "AB/12  Picture (PNG)".
QString eventDateOf(const core::evidence::list::FileSummary& file); ///< When it happened; "No date yet".
QString marksOf(const core::evidence::list::FileSummary& file); ///< "2 entries, private".
QString stateOf(const core::evidence::list::FileSummary& file); ///< Of its fingerprint, short; may be empty.
/// All of it: "AB/12  Picture (PNG): The note. 3 March 2026, 9:14pm. 1 entry. Fingerprint matches, checked …".
QString sentenceOf(const core::evidence::list::FileSummary& file);

/// "Added to your records", "A copy was saved outside your records": what the log says was done with an item.
QString handlingInWords(const core::evidence::list::HandlingEvent& event);

} // namespace app::evidence
