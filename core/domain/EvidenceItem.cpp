#include "core/domain/EvidenceItem.h"

#include "core/domain/JsonReader.h"
#include "core/domain/NameTable.h"

namespace core::domain {

namespace {

constexpr NameTable<Origin, 4> OriginNames{{
    {Origin::File, QLatin1String("file")},
    {Origin::Pasted, QLatin1String("pasted")},
    {Origin::Imported, QLatin1String("imported")},
    {Origin::Physical, QLatin1String("physical")},
}};

/// What `cli.md` calls the kind: is there a file or a thing.
QString evidenceKind(Origin origin)
{
    return origin == Origin::Physical ? QStringLiteral("physical") : QStringLiteral("file");
}

QJsonValue hexOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(bytes.toHex()));
}

std::optional<base::Sha256> readDigest(JsonReader& reader, const QString& name)
{
    const QByteArray bytes = reader.hexBytes(name);
    const auto digest = base::Sha256::fromBytes(bytes);
    if (!digest && !bytes.isEmpty())
        reader.refuse(name, QStringLiteral("must be 64 hexadecimal digits"));
    return digest;
}

/// What belongs together in a file and in a thing.
void checkOrigin(const EvidenceItem& item, JsonReader& reader)
{
    const QString kind = QStringLiteral("kind");
    if (reader.isGiven(kind) && reader.text(kind) != evidenceKind(item.origin))
        reader.refuse(kind, QStringLiteral("does not fit the origin"));
    const bool isPhysical = item.origin == Origin::Physical;
    if (isPhysical == item.sha256.has_value())
        reader.refuse(QStringLiteral("sha256"),
                      isPhysical ? QStringLiteral("belongs to a file, not to a physical item")
                                 : QStringLiteral("is missing"));
    const qsizetype objectSize = item.objectName.size();
    if (objectSize != 0 && (objectSize != 32 || isPhysical))
        reader.refuse(QStringLiteral("object"), QStringLiteral("must be 64 hexadecimal digits, and only for a file"));
}

} // namespace

QString originName(Origin origin)
{
    return nameIn(OriginNames, origin);
}
std::optional<Origin> originFromName(const QString& name)
{
    return valueIn(OriginNames, name);
}

QJsonObject canonicalForm(const EvidenceItem& item)
{
    return {
        {QStringLiteral("id"), jsonOf(item.id)},
        {QStringLiteral("case"), jsonOf(item.caseId)},
        {QStringLiteral("exhibit"), item.exhibit},
        {QStringLiteral("kind"), evidenceKind(item.origin)},
        {QStringLiteral("origin"), originName(item.origin)},
        {QStringLiteral("name"), item.name},
        {QStringLiteral("name_bytes"), hexOrNull(item.nameBytes)},
        {QStringLiteral("source_path"), item.sourcePath},
        {QStringLiteral("size"), item.size},
        {QStringLiteral("sha256"), item.sha256 ? QJsonValue(item.sha256->hex()) : QJsonValue()},
        {QStringLiteral("media_type"), item.mediaType},
        {QStringLiteral("added_at"), jsonOf(item.addedAt)},
        {QStringLiteral("file_modified_at"), jsonOf(item.fileModifiedAt)},
        {QStringLiteral("captured_at"), item.capturedAt ? QJsonValue(toJson(*item.capturedAt)) : QJsonValue()},
        {QStringLiteral("source"), item.source},
        {QStringLiteral("url"), item.url},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("description"), item.description},
        {QStringLiteral("kept_at"), item.keptAt},
        {QStringLiteral("private"), item.isPrivate},
        {QStringLiteral("duplicate_of"), jsonOf(item.duplicateOf)},
        {QStringLiteral("object"), hexOrNull(item.objectName)},
        {QStringLiteral("revision"), item.revision},
        {QStringLiteral("removed_at"), jsonOf(item.removedAt)},
        {QStringLiteral("removed_reason"), item.removedReason},
    };
}

QJsonObject toJson(const EvidenceItem& item)
{
    QJsonObject json = canonicalForm(item);
    json.insert(QStringLiteral("incidents"), jsonOf(item.incidents));
    return json;
}

base::Result<EvidenceItem> evidenceFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QString capturedAt = QStringLiteral("captured_at");
    EvidenceItem item{
        .id = reader.id<EvidenceId>(QStringLiteral("id")).value_or(EvidenceId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .exhibit = reader.text(QStringLiteral("exhibit")),
        .origin = reader.named(QStringLiteral("origin"), originFromName, Origin::File),
        .name = reader.requiredText(QStringLiteral("name")),
        .nameBytes = reader.hexBytes(QStringLiteral("name_bytes")),
        .sourcePath = reader.text(QStringLiteral("source_path")),
        .size = reader.integer(QStringLiteral("size"), 0).value_or(0),
        .sha256 = readDigest(reader, QStringLiteral("sha256")),
        .mediaType = reader.text(QStringLiteral("media_type")),
        .addedAt = reader.timestamp(QStringLiteral("added_at")).value_or(base::Timestamp()),
        .fileModifiedAt = reader.timestamp(QStringLiteral("file_modified_at")),
        .capturedAt = reader.isGiven(capturedAt) ? std::optional(reader.when(capturedAt)) : std::nullopt,
        .source = reader.text(QStringLiteral("source")),
        .url = reader.text(QStringLiteral("url")),
        .title = reader.text(QStringLiteral("title")),
        .description = reader.text(QStringLiteral("description")),
        .keptAt = reader.text(QStringLiteral("kept_at")),
        .isPrivate = reader.flag(QStringLiteral("private")),
        .incidents = reader.ids<IncidentId>(QStringLiteral("incidents")),
        .duplicateOf = reader.id<EvidenceId>(QStringLiteral("duplicate_of")),
        .objectName = reader.hexBytes(QStringLiteral("object")),
        .revision = reader.revision(),
        .removedAt = reader.timestamp(QStringLiteral("removed_at")),
        .removedReason = reader.text(QStringLiteral("removed_reason")),
    };
    checkOrigin(item, reader);
    if (auto done = reader.finish(); !done)
        return done.error();
    return item;
}

} // namespace core::domain
