#pragma once

#include "tests/flows/CommandLineRun.h"

#include <initializer_list>

namespace flows {

// Short spellings for what the tests of the command line write on every line.

inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

inline QStringList list(std::initializer_list<const char*> texts)
{
    QStringList strings;
    for (const char* text : texts)
        strings << QString::fromUtf8(text);
    return strings;
}

/// The first object of the list `noun` in an answer.
inline QJsonObject first(const Ended& ended, const char* noun)
{
    return ended.json().value(s(noun)).toArray().at(0).toObject();
}

inline QString idOf(const QJsonObject& record)
{
    return record.value(s("id")).toString();
}

/// The items of the list `noun`, counted.
inline qsizetype count(const Ended& ended, const char* noun)
{
    return ended.json().value(s(noun)).toArray().size();
}

/// The code in `{"error": {"code": …}}`.
inline QString errorCode(const Ended& ended)
{
    return ended.json().value(s("error")).toObject().value(s("code")).toString();
}

} // namespace flows
