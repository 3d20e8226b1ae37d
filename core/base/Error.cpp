#include "core/base/Error.h"

namespace core::base {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Canceled:
        return QStringLiteral("canceled");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::NoSpace:
        return QStringLiteral("no_space");
    case ErrorCode::NoMemory:
        return QStringLiteral("no_memory");
    case ErrorCode::SourceChanged:
        return QStringLiteral("source_changed");
    case ErrorCode::Unreliable:
        return QStringLiteral("unreliable");
    case ErrorCode::WrongKey:
        return QStringLiteral("wrong_key");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::NotAVault:
        return QStringLiteral("not_a_vault");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer_format");
    case ErrorCode::InUse:
        return QStringLiteral("in_use");
    case ErrorCode::Exists:
        return QStringLiteral("exists");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Database:
        return QStringLiteral("database");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace core::base
