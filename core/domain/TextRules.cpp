#include "core/domain/TextRules.h"

#include <algorithm>
#include <optional>

namespace core::domain {

namespace {

/// How many bytes a text takes as UTF-8; nothing when it holds half of a surrogate pair.
std::optional<qsizetype> utf8Size(QStringView text)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isLowSurrogate())
            return std::nullopt;
        if (!c.isHighSurrogate()) {
            bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
            continue;
        }
        ++i;
        if (i == text.size() || !text[i].isLowSurrogate())
            return std::nullopt;
        bytes += 4;
    }
    return bytes;
}

} // namespace

base::Result<void> checkText(const QString& text, const QString& path)
{
    const auto refused = [&](const QString& why) { return base::Error{base::ErrorCode::Invalid, why, path}; };
    if (text.contains(QChar(QChar::Null)))
        return refused(QStringLiteral("holds a NUL character"));
    const auto bytes = utf8Size(text);
    if (!bytes)
        return refused(QStringLiteral("holds half of a surrogate pair, which is no character"));
    if (*bytes > LargestTextBytes)
        return refused(QStringLiteral("is longer than %1 bytes").arg(LargestTextBytes));
    return {};
}

bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace core::domain
