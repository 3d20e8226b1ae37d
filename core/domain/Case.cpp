#include "core/domain/Case.h"

#include "core/domain/JsonReader.h"
#include "core/domain/NameTable.h"

namespace core::domain {

namespace {

constexpr NameTable<Jurisdiction, 3> JurisdictionNames{{
    {Jurisdiction::EnglandWales, QLatin1String("england-wales")},
    {Jurisdiction::Scotland, QLatin1String("scotland")},
    {Jurisdiction::NorthernIreland, QLatin1String("northern-ireland")},
}};

constexpr NameTable<Role, 3> RoleNames{{
    {Role::Victim, QLatin1String("victim")},
    {Role::Witness, QLatin1String("witness")},
    {Role::OnBehalf, QLatin1String("on-behalf")},
}};

} // namespace

QString jurisdictionName(Jurisdiction jurisdiction)
{
    return nameIn(JurisdictionNames, jurisdiction);
}
std::optional<Jurisdiction> jurisdictionFromName(const QString& name)
{
    return valueIn(JurisdictionNames, name);
}

QString roleName(Role role)
{
    return nameIn(RoleNames, role);
}
std::optional<Role> roleFromName(const QString& name)
{
    return valueIn(RoleNames, name);
}

QJsonObject toJson(const Case& matter)
{
    return {
        {QStringLiteral("id"), jsonOf(matter.id)},
        {QStringLiteral("name"), matter.name},
        {QStringLiteral("jurisdiction"), jurisdictionName(matter.jurisdiction)},
        {QStringLiteral("force"), matter.force},
        {QStringLiteral("role"), roleName(matter.role)},
        {QStringLiteral("wanted"), matter.wanted},
        {QStringLiteral("safe_contact"), matter.safeContact},
        {QStringLiteral("notes"), matter.notes},
        {QStringLiteral("created_at"), jsonOf(matter.createdAt)},
        {QStringLiteral("revision"), matter.revision},
    };
}

base::Result<Case> caseFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Case matter{
        .id = reader.id<CaseId>(QStringLiteral("id")).value_or(CaseId()),
        .name = reader.requiredText(QStringLiteral("name")),
        .jurisdiction = reader.named(QStringLiteral("jurisdiction"), jurisdictionFromName, Jurisdiction::EnglandWales),
        .force = reader.text(QStringLiteral("force")),
        .role = reader.named(QStringLiteral("role"), roleFromName, Role::Victim),
        .wanted = reader.text(QStringLiteral("wanted")),
        .safeContact = reader.text(QStringLiteral("safe_contact")),
        .notes = reader.text(QStringLiteral("notes")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
    };
    if (auto done = reader.finish(); !done)
        return done.error();
    return matter;
}

} // namespace core::domain
