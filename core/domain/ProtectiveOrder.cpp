#include "core/domain/ProtectiveOrder.h"

#include "core/domain/JsonReader.h"

namespace core::domain {

QJsonObject toJson(const ProtectiveOrder& order)
{
    return {
        {QStringLiteral("id"), jsonOf(order.id)},
        {QStringLiteral("case"), jsonOf(order.caseId)},
        {QStringLiteral("kind"), order.kind},
        {QStringLiteral("against"), jsonOf(order.against)},
        {QStringLiteral("issued_by"), order.issuedBy},
        {QStringLiteral("number"), order.number},
        {QStringLiteral("made_on"), jsonOf(order.madeOn)},
        {QStringLiteral("served_on"), jsonOf(order.servedOn)},
        {QStringLiteral("expires_on"), jsonOf(order.expiresOn)},
        {QStringLiteral("conditions"), order.conditions},
        {QStringLiteral("notes"), order.notes},
        {QStringLiteral("created_at"), jsonOf(order.createdAt)},
        {QStringLiteral("revision"), order.revision},
        {QStringLiteral("ended_at"), jsonOf(order.endedAt)},
        {QStringLiteral("removed_at"), jsonOf(order.removedAt)},
    };
}

base::Result<ProtectiveOrder> orderFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ProtectiveOrder order{
        .id = reader.id<OrderId>(QStringLiteral("id")).value_or(OrderId()),
        .caseId = reader.id<CaseId>(QStringLiteral("case")).value_or(CaseId()),
        .kind = reader.requiredText(QStringLiteral("kind")),
        .against = reader.id<PersonId>(QStringLiteral("against")),
        .issuedBy = reader.text(QStringLiteral("issued_by")),
        .number = reader.text(QStringLiteral("number")),
        .madeOn = reader.day(QStringLiteral("made_on")),
        .servedOn = reader.day(QStringLiteral("served_on")),
        .expiresOn = reader.day(QStringLiteral("expires_on")),
        .conditions = reader.text(QStringLiteral("conditions")),
        .notes = reader.text(QStringLiteral("notes")),
        .createdAt = reader.timestamp(QStringLiteral("created_at")).value_or(base::Timestamp()),
        .revision = reader.revision(),
        .endedAt = reader.timestamp(QStringLiteral("ended_at")),
        .removedAt = reader.timestamp(QStringLiteral("removed_at")),
    };
    if (order.madeOn.isValid() && order.expiresOn.isValid() && order.expiresOn < order.madeOn)
        reader.refuse(QStringLiteral("expires_on"), QStringLiteral("is before the day on which it was made"));
    if (auto done = reader.finish(); !done)
        return done.error();
    return order;
}

} // namespace core::domain
