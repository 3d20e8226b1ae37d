#include "core/audit/Findings.h"
#include "core/vault/HeaderSource.h"
#include "core/vault/KeyRing.h"

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
    for (const QString& copy : headers->damagedCopies)
        headerProblem(pathInVault(copy, vault), QStringLiteral("This copy of the header is damaged."), found);
    for (const vault::HeaderFile& file : headers->whole) {
        ++found.checked;
        if (!vault::isHeaderAuthentic(file.bytes, *key))
            headerProblem(pathInVault(file.path, vault),
                          QStringLiteral("This header was changed by somebody without the key."), found);
    }
    const auto tell = [&](const QString& notice, const QString& path, const QString& message) {
        if (vault.notices().contains(notice))
            found.notices.push_back({notice, path, path, message});
    };
    tell(QStringLiteral("older_header"), main,
         QStringLiteral("An older header than the last one written is in place."));
    tell(QStringLiteral("header_repaired"), main,
         QStringLiteral("The header was damaged. It was put right from its copy when the vault was opened."));
    tell(QStringLiteral("header_copy_repaired"), QStringLiteral("vault.hdr.bak"),
         QStringLiteral("A copy of the header was damaged. It was put right when the vault was opened."));
    return {};
}

} // namespace core::audit
