#pragma once

#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"

#include <QString>

namespace flows {

/// How the half-written entry begins that is kept in the vault; empty when there is none, or when it does not open.
inline QString beginningOfDraft(const QString& vaultFolder, const QString& passphrase)
{
    QString typed = passphrase;
    core::vault::UnlockRequest request;
    request.folder = vaultFolder;
    request.passphrase = core::vault::passphraseFrom(typed);
    const core::base::SystemClock clock;
    core::base::JobContext job;
    const auto vault = core::custody::openVault(std::move(request), clock, job);
    const auto cases = vault ? core::diary::listCases(**vault) : vault.error();
    if (!cases || cases->empty())
        return {};
    const auto drafts = core::diary::listDrafts(cases->front().id, **vault);
    const QString beginning = drafts && !drafts->empty() ? drafts->front().beginning : QString();
    core::custody::lockVault(**vault);
    return beginning;
}

} // namespace flows
