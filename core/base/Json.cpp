#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::base {

namespace {

QString placeIn(const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.left(qMin(offset, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

/// `start`: where in the text the parser began.
Error malformed(const QByteArray& text, const QJsonParseError& error, qsizetype start)
{
    qsizetype offset = start + error.offset;
    // For these Qt has already stepped over the character that it did not expect.
    const bool isSurelyBehind = error.error == QJsonParseError::MissingObject;
    const bool isBehindUnlessAtEnd = error.error == QJsonParseError::UnterminatedObject
        || error.error == QJsonParseError::MissingNameSeparator
        || error.error == QJsonParseError::MissingValueSeparator;
    if (offset > start && (isSurelyBehind || (isBehindUnlessAtEnd && offset < text.size())))
        --offset;
    return {ErrorCode::Invalid, error.errorString(), placeIn(text, offset)};
}

/// The offset of the first character that is not white space or a byte order mark, or -1.
qsizetype firstVisible(const QByteArray& text)
{
    for (qsizetype i = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < text.size(); ++i)
        if (!QByteArrayView(" \t\r\n").contains(text[i]))
            return i;
    return -1;
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray& text)
{
    const qsizetype start = firstVisible(text);
    if (start < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("there is no JSON in it"), QStringLiteral("line 1, column 1")};
    QJsonParseError error;
    if (text[start] == '{' || text[start] == '[') {
        const QJsonDocument document = QJsonDocument::fromJson(text.mid(start), &error);
        if (error.error != QJsonParseError::NoError)
            return malformed(text, error, start);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    // Qt reads lists and objects only: any other value is read as the only item of a list.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.mid(start) + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(text, error, start - 1);
    if (document.array().size() != 1)
        return Error{ErrorCode::Invalid, QStringLiteral("there is more than one value"), placeIn(text, start)};
    return document.array().first();
}

Result<std::vector<QJsonObject>> parseJsonRecords(const QByteArray& text)
{
    const qsizetype start = firstVisible(text);
    std::vector<QJsonObject> records;
    const auto whole = parseJson(text);
    if (whole) {
        if (whole->isObject())
            return std::vector{whole->toObject()};
        if (!whole->isArray())
            return Error{ErrorCode::Invalid, QStringLiteral("this is not an object or a list of objects"),
                         placeIn(text, start)};
        const QJsonArray array = whole->toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isObject())
                return Error{ErrorCode::Invalid, QStringLiteral("item %1 of the list is not an object").arg(i + 1),
                             QStringLiteral("item %1").arg(i + 1)};
            records.push_back(array[i].toObject());
        }
        return records;
    }
    if (start < 0 || text[start] != '{')
        return whole.error();

    // Newline-delimited: only when the first line stands on its own, else the error of the whole says more.
    qsizetype lineStart = start;
    while (lineStart < text.size()) {
        qsizetype lineEnd = text.indexOf('\n', lineStart);
        if (lineEnd < 0)
            lineEnd = text.size();
        const QByteArray line = text.mid(lineStart, lineEnd - lineStart);
        if (firstVisible(line) >= 0) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(line, &error);
            if (error.error != QJsonParseError::NoError || !document.isObject()) {
                if (records.empty())
                    return whole.error();
                if (error.error != QJsonParseError::NoError)
                    return malformed(text, error, lineStart);
                return Error{ErrorCode::Invalid, QStringLiteral("this line is not a JSON object"),
                             placeIn(text, lineStart)};
            }
            records.push_back(document.object());
        }
        lineStart = lineEnd + 1;
    }
    return records;
}

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace core::base
