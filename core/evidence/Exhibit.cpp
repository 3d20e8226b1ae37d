#include "core/evidence/Exhibit.h"

namespace core::evidence {

QString exhibitText(const Exhibit& exhibit)
{
    return exhibit.initials + QLatin1Char('/') + QString::number(exhibit.number);
}

std::optional<Exhibit> exhibitFrom(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.lastIndexOf(QLatin1Char('/'));
    if (slash <= 0)
        return std::nullopt;
    const QString digits = trimmed.mid(slash + 1);
    for (const QChar digit : digits)
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    return Exhibit{trimmed.left(slash).toUpper(), number};
}

} // namespace core::evidence
