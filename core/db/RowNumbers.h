#pragma once

#include <QString>

#include <span>

namespace core::db {

/// Row numbers as the JSON array that `json_each` takes: how a statement with constant text reads a whole page.
inline QString rowNumbers(std::span<const qint64> rows)
{
    QByteArray text("[");
    for (const qint64 row : rows) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(row);
    }
    return QString::fromLatin1(text + ']');
}

} // namespace core::db
