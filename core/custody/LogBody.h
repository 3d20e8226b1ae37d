#pragma once

#include "core/base/Result.h"
#include "core/base/Values.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace core::custody {

/// The text of one log entry, before its link: `security-design` 7.2, `FORMAT.md` "Log entry".
struct LogBody
{
    QByteArray vault; ///< 16 bytes.
    qint64 sequence = 0;
    QByteArray salt; ///< 16 random bytes, so that a redacted entry cannot be guessed from its hash.
    base::Timestamp time;
    QString clock; ///< "ok", "back 12", "jump 300", "restart".
    QString app;
    QString event;
    QString subject; ///< May be empty: then the line is missing.
    std::vector<std::pair<QByteArray, QString>> facts; ///< Names without "fact.", sorted by their bytes.
    QString note;

    friend bool operator==(const LogBody&, const LogBody&) = default;
};

/// The longest body, in bytes.
inline constexpr qsizetype maxLogBody = 8192;

/// The canonical bytes. Error: Invalid (too long, a fact whose name is not a-z, 0-9, _, or an empty event).
base::Result<QByteArray> encodeLogBody(const LogBody& body);

/// Strict: accepts exactly what encodeLogBody() writes. Error: Damaged.
base::Result<LogBody> parseLogBody(const QByteArray& text);

/// Every byte outside 0x20–0x7E, and '%', as %XX in upper case.
QByteArray escapeLogValue(const QString& value);

} // namespace core::custody
