#include "core/domain/Report.h"

#include "core/domain/JsonReader.h"
#include "core/domain/NameTable.h"

namespace core::domain {

namespace {

constexpr NameTable<Direction, 2> DirectionNames{{
    {Direction::Out, QLatin1String("out")},
    {Direction::In, QLatin1String("in")},
}};

// Members that came later: left out of the canonical form where they say nothing.
const QString reportEvidenceName = QStringLiteral("evidence");
const QString removedName = QStringLiteral("removed_at");

QJsonArray referencesToJson(const std::vector<Reference>& references)
{
    QJsonArray array;
    for (const Reference& reference : references)
        array.append(QJsonObject{
            {QStringLiteral("type"), reference.type},
            {QStringLiteral("value"), reference.value},
            {QStringLiteral("given_at"), jsonOf(reference.givenAt)},
            {QStringLiteral("given_by"), reference.givenBy},
        });
    return array;
}

Reference readReference(JsonReader& reader)
{
    return {
        .type = reader.requiredText(QStringLiteral("type")),
        .value = reader.requiredText(QStringLiteral("value")),
        .givenAt = reader.day(QStringLiteral("given_at")),
        .givenBy = reader.text(QStringLiteral("given_by")),
    };
}

QJsonArray promisesToJson(const std::vector<Promise>& promises)
{
    QJsonArray array;
    for (const Promise& promise : promises)
        array.append(QJsonObject{
            {QStringLiteral("what"), promise.what},
            {QStringLiteral("by"), jsonOf(promise.by)},
            {QStringLiteral("kept"), promise.kept},
        });
    return array;
}

Promise readPromise(JsonReader& reader)
{
    return {
        .what = reader.requiredText(QStringLiteral("what")),
        .by = reader.day(QStringLiteral("by")),
        .kept = reader.flag(QStringLiteral("kept")),
    };
}

} // namespace

QString directionName(Direction direction)
{
    return nameIn(DirectionNames, direction);
}
std::optional<Direction> directionFromName(const QString& name)
{
    return valueIn(DirectionNames, name);
}

QJsonObject toJson(const Report& report)
{
    return {
        {QStringLiteral("id"), jsonOf(report.id)},
        {QStringLiteral("case"), jsonOf(report.caseId)},
        {QStringLiteral("channel"), report.channel},
        {QStringLiteral("agency"), report.agency},
        {QStringLiteral("force"), report.force},
        {QStringLiteral("made_at"), toJson(report.madeAt)},
        {QStringLiteral("references"), referencesToJson(report.references)},
        {QStringLiteral("no_reference_given"), report.noReferenceGiven},
        {QStringLiteral("officer"), report.officer},
        {QStringLiteral("told"), report.told},
        {QStringLiteral("said"), report.said},
        {QStringLiteral("recorded_as"), report.recordedAs},
        {QStringLiteral("promised"), promisesToJson(report.promised)},
        {QStringLiteral("status"), report.status},
        {QStringLiteral("incidents"), jsonOf(report.incidents)},
        {QStringLiteral("notes"), report.notes},
        {QStringLiteral("private"), report.isPrivate},
        {QStringLiteral("created_at"), jsonOf(report.createdAt)},
        {QStringLiteral("revision"), report.revision},
        {reportEvidenceName, jsonOf(report.evidence)},
        {removedName, jsonOf(report.removedAt)},
    };
}

QJsonObject toJson(const Contact& contact)
{
    return {
        {QStringLiteral("id"), jsonOf(contact.id)},
        {QStringLiteral("case"), jsonOf(contact.caseId)},
        {QStringLiteral("report"), jsonOf(contact.report)},
        {QStringLiteral("at"), toJson(contact.at)},
        {QStringLiteral("direction"), directionName(contact.direction)},
        {QStringLiteral("channel"), contact.channel},
        {QStringLiteral("agency"), contact.agency},
        {QStringLiteral("who"), contact.who},
        {QStringLiteral("told"), contact.told},
        {QStringLiteral("said"), contact.said},
        {QStringLiteral("promised"), promisesToJson(contact.promised)},
        {QStringLiteral("evidence"), jsonOf(contact.evidence)},
        {QStringLiteral("private"), contact.isPrivate},
        {QStringLiteral("created_at"), jsonOf(contact.createdAt)},
        {QStringLiteral("revision"), contact.revision},
        {removedName, jsonOf(contact.removedAt)},
    };
}

QJsonObject canonicalForm(const Report& report)
{
    return withoutEmpty(toJson(report), {reportEvidenceName, removedName});
}

QJsonObject canonicalForm(const Contact& contact)
{
    return withoutEmpty(toJson(contact), {removedName});
}

base::Result<Report> reportFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Report report{
        .id = reader.id<ReportId>(QStringLiteral("id")).value_or(ReportId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .channel = reader.requiredText(QStringLiteral("channel")),
        .agency = reader.text(QStringLiteral("agency")),
        .force = reader.text(QStringLiteral("force")),
        .madeAt = reader.when(QStringLiteral("made_at")),
        .references = reader.objects(QStringLiteral("references"), readReference),
        .noReferenceGiven = reader.flag(QStringLiteral("no_reference_given")),
        .officer = reader.text(QStringLiteral("officer")),
        .told = reader.text(QStringLiteral("told")),
        .said = reader.text(QStringLiteral("said")),
        .recordedAs = reader.text(QStringLiteral("recorded_as")),
        .promised = reader.objects(QStringLiteral("promised"), readPromise),
        .status = reader.text(QStringLiteral("status")),
        .incidents = reader.ids<IncidentId>(QStringLiteral("incidents")),
        .notes = reader.text(QStringLiteral("notes")),
        .isPrivate = reader.flag(QStringLiteral("private")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .evidence = reader.ids<EvidenceId>(reportEvidenceName),
        .removedAt = reader.timestamp(removedName),
    };
    if (auto done = reader.finish(); !done)
        return done.error();
    return report;
}

base::Result<Contact> contactFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Contact contact{
        .id = reader.id<ContactId>(QStringLiteral("id")).value_or(ContactId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .report = reader.id<ReportId>(QStringLiteral("report")),
        .at = reader.when(QStringLiteral("at")),
        .direction = reader.named(QStringLiteral("direction"), directionFromName, Direction::Out),
        .channel = reader.text(QStringLiteral("channel")),
        .agency = reader.text(QStringLiteral("agency")),
        .who = reader.text(QStringLiteral("who")),
        .told = reader.text(QStringLiteral("told")),
        .said = reader.text(QStringLiteral("said")),
        .promised = reader.objects(QStringLiteral("promised"), readPromise),
        .evidence = reader.ids<EvidenceId>(QStringLiteral("evidence")),
        .isPrivate = reader.flag(QStringLiteral("private")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .removedAt = reader.timestamp(removedName),
    };
    if (auto done = reader.finish(); !done)
        return done.error();
    return contact;
}

} // namespace core::domain
