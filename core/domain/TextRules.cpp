#include "core/domain/TextRules.h"

#include <QJsonArray>

#include <algorithm>

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
        if (++i == text.size() || !text[i].isLowSurrogate())
            return std::nullopt;
        bytes += 4;
    }
    return bytes;
}

base::Result<void> checkValue(const QJsonValue& value, const QString& path)
{
    if (value.isString())
        return checkText(value.toString(), path);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() > LargestList)
            return base::Error{base::ErrorCode::Invalid, QStringLiteral("has more than %1 items").arg(LargestList),
                               path};
        for (qsizetype i = 0; i < array.size(); ++i)
            if (auto checked = checkValue(array[i], QStringLiteral("%1[%2]").arg(path).arg(i)); !checked)
                return checked;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            if (auto checked = checkValue(it.value(), inner); !checked)
                return checked;
        }
    }
    return {};
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

base::Result<void> checkTexts(const QJsonObject& record)
{
    return checkValue(record, {});
}

bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace core::domain
