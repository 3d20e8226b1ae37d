#pragma once

#include <QString>

#include <vector>

namespace core::audit {

/// A part that this program is made of, and the version that really runs.
struct LinkedPart
{
    QString name;
    QString version;
};

/// "holdfast" first, then Qt, SQLCipher, SQLite, libsodium and OpenSSL.
std::vector<LinkedPart> linkedParts();

} // namespace core::audit
