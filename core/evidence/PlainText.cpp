#include "core/evidence/PlainText.h"

namespace core::evidence {

bool isPlainText(const QString& text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}

base::Error notPlainText(const QString& field)
{
    return {base::ErrorCode::Invalid, QStringLiteral("holds a character that cannot be stored"), field};
}

} // namespace core::evidence
