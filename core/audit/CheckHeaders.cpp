#include "core/audit/Findings.h"
#include "core/vault/HeaderSource.h"
#include "core/vault/KeyRing.h"

#include <QFileInfo>

#include <algorithm>

namespace core::audit {

namespace {

void headerProblem(const QString& path, const QString& message, custody::Verification& found)
{
    found.problems.push_back({QStringLiteral("header"), path, path, message});
}

} // namespace

base::Result<void> checkHeaders(const vault::UnlockedVault& vault, custody::Verification& found)
{
    const QString main = QStringLiteral("vault.hdr");
    const QString backup = QStringLiteral("vault.hdr.bak");
    const auto headers = vault::readHeaders(vault.folder());
    ++found.checked;
    if (!headers) {
        if (headers.error().code == base::ErrorCode::Canceled)
            return headers.error();
        headerProblem(main, QStringLiteral("The header cannot be read, and no copy of it is whole."), found);
        return {};
    }
    const auto key = vault.keys().headerKey();
    if (!key)
        return key.error();
    if (!headers->isMainWhole)
        headerProblem(main, QStringLiteral("The header is damaged. A copy of it is whole."), found);
    const auto isBackup = [&](const vault::HeaderFile& file) { return pathInVault(file.path, vault) == backup; };
    if (QFileInfo::exists(vault.folder() + QLatin1Char('/') + backup)
        && std::none_of(headers->whole.begin(), headers->whole.end(), isBackup))
        headerProblem(backup, QStringLiteral("The copy of the header is damaged."), found);
    for (const vault::HeaderFile& file : headers->whole) {
        ++found.checked;
        if (!vault::isHeaderAuthentic(file.bytes, *key))
            headerProblem(pathInVault(file.path, vault),
                          QStringLiteral("This header was changed by somebody without the key."), found);
    }
    if (vault.notices().contains(QStringLiteral("older_header")))
        found.notices.push_back({QStringLiteral("older_header"), main, main,
                                 QStringLiteral("An older header than the last one written is in place.")});
    return {};
}

} // namespace core::audit
