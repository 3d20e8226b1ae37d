#include "core/base/Version.h"

namespace core::base {

QString programVersion()
{
    return QStringLiteral(HOLDFAST_VERSION);
}

} // namespace core::base
