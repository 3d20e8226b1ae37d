#include "app/cli/Failure.h"

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;

void failUsage(const QString& happened, const QString& next)
{
    // Messages::messageOf() shows `detail` and `subject` of a wrong use as they are.
    throw Failure(About::Usage, Error{ErrorCode::Invalid, happened, next});
}

int exitCodeOf(About about, ErrorCode code)
{
    switch (code) {
    case ErrorCode::Canceled:
        return 130;
    case ErrorCode::Invalid:
        return 2;
    case ErrorCode::NotFound:
        return about == About::File || about == About::Opening ? 5 : 2;
    case ErrorCode::Denied:
    case ErrorCode::Io:
    case ErrorCode::NoSpace:
    case ErrorCode::SourceChanged:
    case ErrorCode::Exists:
        return 5;
    case ErrorCode::WrongKey:
        return 3;
    case ErrorCode::NotAVault:
    case ErrorCode::NewerFormat:
        return 4;
    case ErrorCode::InUse:
        return 6;
    case ErrorCode::Damaged:
    case ErrorCode::Database:
        return about == About::Opening ? 4 : 1;
    case ErrorCode::Conflict:
    case ErrorCode::Unreliable:
    case ErrorCode::NoMemory:
    case ErrorCode::Internal:
        return 1;
    }
    return 1;
}

} // namespace app::cli
