// JSON of a stranger becomes a statement or is refused with the member named.

#include "core/domain/Incident.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return 0;
    const auto statement = core::domain::statementFromJson(document.object());
    if (!statement && statement.error().code != core::base::ErrorCode::Invalid)
        std::abort();
    (void)core::domain::incidentFromJson(document.object());
    return 0;
}
