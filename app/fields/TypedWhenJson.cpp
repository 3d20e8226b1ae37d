#include "app/fields/TypedWhenJson.h"

namespace app::fields {

QJsonObject toJson(const TypedMoment& typed)
{
    return {{QStringLiteral("day"), typed.day},
            {QStringLiteral("month"), typed.month},
            {QStringLiteral("year"), typed.year},
            {QStringLiteral("hour"), typed.hour},
            {QStringLiteral("minute"), typed.minute},
            {QStringLiteral("half"), static_cast<int>(typed.half)},
            {QStringLiteral("repeat"), static_cast<int>(typed.repeat)}};
}

TypedMoment typedMomentFromJson(const QJsonObject& json)
{
    TypedMoment typed;
    typed.day = json[QStringLiteral("day")].toString();
    typed.month = json[QStringLiteral("month")].toString();
    typed.year = json[QStringLiteral("year")].toString();
    typed.hour = json[QStringLiteral("hour")].toString();
    typed.minute = json[QStringLiteral("minute")].toString();
    const int half = json[QStringLiteral("half")].toInt();
    const int repeat = json[QStringLiteral("repeat")].toInt();
    typed.half = half >= 0 && half <= 2 ? static_cast<TypedMoment::Half>(half) : TypedMoment::Half::NotSaid;
    typed.repeat = repeat >= 0 && repeat <= 2 ? static_cast<TypedMoment::Repeat>(repeat) : TypedMoment::Repeat::NotSaid;
    return typed;
}

QJsonObject toJson(const TypedWhen& typed)
{
    return {{QStringLiteral("mode"), static_cast<int>(typed.mode)},
            {QStringLiteral("from"), toJson(typed.from)},
            {QStringLiteral("to"), toJson(typed.to)},
            {QStringLiteral("zone"), typed.zone}};
}

TypedWhen typedWhenFromJson(const QJsonObject& json)
{
    TypedWhen typed;
    const int mode = json[QStringLiteral("mode")].toInt();
    typed.mode = mode >= 0 && mode <= 3 ? static_cast<WhenMode>(mode) : WhenMode::KnowTheTime;
    typed.from = typedMomentFromJson(json[QStringLiteral("from")].toObject());
    typed.to = typedMomentFromJson(json[QStringLiteral("to")].toObject());
    typed.zone = json[QStringLiteral("zone")].toString(typed.zone);
    return typed;
}

} // namespace app::fields
