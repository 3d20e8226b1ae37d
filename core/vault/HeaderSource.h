#pragma once

#include "core/base/Result.h"
#include "core/vault/HeaderFormat.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::vault {

/// One header file that could be read.
struct HeaderFile
{
    QString path;
    QByteArray bytes;
    Header header;
};

/// The header of a vault folder. When `vault.hdr` is damaged or missing, the first of its copies that is whole; the
/// rest of the copies that are whole follow. Only the first is ever used while `vault.hdr` is whole.
/// Changes nothing. Errors: Damaged (also altered: a header whose checksum is right but whose content is impossible is
/// refused even if a copy is good), NewerFormat, Denied, Io.
struct HeaderFiles
{
    std::vector<HeaderFile> whole; ///< Never empty.
    bool isMainWhole = false;
    QStringList damagedCopies; ///< Paths of copies that are there, but not whole.
};
base::Result<HeaderFiles> readHeaders(const QString& folder);

} // namespace core::vault
