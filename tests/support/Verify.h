#pragma once

#include "core/base/Result.h"

#include <QTest>

/// Fails the test, with the error's text, unless the result holds a value.
#define VERIFY_OK(result)                                                                                              \
    QVERIFY2((result).has_value(),                                                                                     \
             (result).has_value() ? ""                                                                                 \
                                  : qPrintable(core::base::errorCodeName((result).error().code) + QStringLiteral(": ") \
                                               + (result).error().detail + QStringLiteral(" [")                        \
                                               + (result).error().subject + QStringLiteral("]")))

/// Fails the test unless the result is an error with this code.
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        QVERIFY2(!(result).has_value(), "succeeded, but an error was expected");                                       \
        QCOMPARE(core::base::errorCodeName((result).error().code), core::base::errorCodeName(expected));               \
    } while (false)
