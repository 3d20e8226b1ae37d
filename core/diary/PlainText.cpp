#include "core/diary/PlainText.h"

namespace core::diary {

base::Result<void> checkPlain(const QString& text, QLatin1String field)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return base::Error{base::ErrorCode::Invalid, QStringLiteral("there is a NUL character in it"), field};
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return base::Error{base::ErrorCode::Invalid, QStringLiteral("half of a character is missing in it"), field};
    }
    return {};
}

} // namespace core::diary
