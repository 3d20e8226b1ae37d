#pragma once

#include "core/base/Result.h"

#include <QTest>

namespace support {

/// An error as one line, for a failed test.
inline QByteArray describe(const core::base::Error& error)
{
    return (core::base::errorCodeName(error.code) + QStringLiteral(": ") + error.detail + QStringLiteral(" [")
            + error.subject + QStringLiteral("]"))
        .toUtf8();
}

} // namespace support

/// Fails the test, with the error's text, unless the result holds a value. Evaluates its argument once.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& verifiedResult = (result);                                                                         \
        const QByteArray verifiedError                                                                                 \
            = verifiedResult.has_value() ? QByteArray() : support::describe(verifiedResult.error());                   \
        QVERIFY2(verifiedResult.has_value(), verifiedError.constData());                                               \
    } while (false)

/// Fails the test unless the result is an error with this code. Evaluates its argument once.
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto& verifiedResult = (result);                                                                         \
        QVERIFY2(!verifiedResult.has_value(), "succeeded, but an error was expected");                                 \
        QCOMPARE(core::base::errorCodeName(verifiedResult.error().code), core::base::errorCodeName(expected));         \
    } while (false)
