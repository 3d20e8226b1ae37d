#pragma once

#include "core/domain/Ids.h"
#include "core/domain/When.h"

#include <vector>

namespace core::domain {

/// How an item came into the vault. Stored by name ("file", "pasted", "imported", "physical"): never rename one.
enum class Origin { File, Pasted, Imported, Physical };

QString originName(Origin origin);
std::optional<Origin> originFromName(const QString& name);

/// One piece of evidence, as it was when it was taken in. What describes the original is never edited: title,
/// description, source, url, captured time and links may be, as a new revision.
/// Invariant: `size` and `sha256` describe the original bytes; both are absent for a physical item.
struct EvidenceItem
{
    EvidenceId id;
    CaseId caseId;
    QString exhibit; ///< "AB/12": initials and number, unique in its vault, never used again.
    Origin origin = Origin::File;
    QString name; ///< As received, undecodable bytes as U+FFFD. For a physical item: what it is. Never empty.
    QByteArray nameBytes; ///< The exact bytes of the name when `name` cannot give them back; else empty.
    QString sourcePath; ///< Where it was read from, as it was then; empty for pasted and physical items.
    qint64 size = 0; ///< Bytes of the original.
    std::optional<base::Sha256> sha256; ///< Digest of the original (FIPS 180-4).
    QString mediaType; ///< Sniffed from the first 4 KiB, never from the name.
    base::Timestamp addedAt;
    std::optional<base::Timestamp> fileModifiedAt; ///< What the file system said; a hint, not a fact.
    std::optional<When> capturedAt; ///< When it was captured, as the person says.
    QString source; ///< How the owner came by it, in their words.
    QString url;
    QString title;
    QString description; ///< What it shows; the text alternative in a bundle.
    QString keptAt; ///< Physical items: where it is kept.
    bool isPrivate = false;
    std::vector<IncidentId> incidents; ///< Linked incidents, filled in on reading.
    std::optional<EvidenceId> duplicateOf; ///< The first item with the same bytes.
    QByteArray objectName; ///< 32 bytes: SHA-256 of the stored object; empty for a physical item.
    int revision = 1;
    std::optional<base::Timestamp> removedAt;
    QString removedReason;

    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

/// The members of `cli.md` (kind: "file" or "physical", name, size, sha256, media_type, added_at, captured_at,
/// source, url, incidents, duplicate_of, exhibit, id) and the rest. `incidents` is left out of the canonical form:
/// links belong to the incident.
QJsonObject toJson(const EvidenceItem& item);
QJsonObject canonicalForm(const EvidenceItem& item);
base::Result<EvidenceItem> evidenceFromJson(const QJsonObject& json);

} // namespace core::domain
