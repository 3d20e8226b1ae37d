#include "core/audit/LinkedParts.h"

#include "core/base/Version.h"
#include "core/db/Engine.h"

#include <openssl/crypto.h>
#include <sodium.h>

namespace core::audit {

std::vector<LinkedPart> linkedParts()
{
    return {{QStringLiteral("holdfast"), base::programVersion()},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("SQLCipher"), db::cipherVersion()},
            {QStringLiteral("SQLite"), db::sqliteVersion()},
            {QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string())},
            {QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))}};
}

} // namespace core::audit
