#include "core/contacts/WhenColumn.h"

#include "core/base/Json.h"

namespace core::contacts {

QString columnOf(const domain::When& when)
{
    return QString::fromUtf8(base::canonicalJson(domain::toJson(when)));
}

base::Result<domain::When> whenOf(const QString& column, const QString& record)
{
    const auto json = base::parseJson(column.toUtf8());
    auto when = json ? domain::whenFromJson(*json) : base::Result<domain::When>(json.error());
    if (!when)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("a stored time cannot be read"), record};
    return when;
}

} // namespace core::contacts
