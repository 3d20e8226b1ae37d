#pragma once

#include <QByteArray>

#include <span>

namespace core::diary {

/// Row numbers as the JSON array that `json_each` takes: how a statement with constant text reads a whole page.
inline QByteArray rowNumbers(std::span<const qint64> rows)
{
    QByteArray text("[");
    for (const qint64 row : rows) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(row);
    }
    return text + ']';
}

} // namespace core::diary
