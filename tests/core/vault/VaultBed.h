#pragma once

#include "core/vault/OpenVault.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>

#include <memory>

// Vaults for tests that open, damage and change them from outside.
namespace bed {

inline const QByteArray passphrase = QByteArrayLiteral("correct horse battery staple");

inline core::crypto::SecretBytes secret(const QByteArray& text)
{
    QByteArray bytes(text.constData(), text.size()); // its own bytes, which are wiped
    return core::crypto::SecretBytes::takeFrom(core::base::bytesOf(bytes));
}

inline QByteArray textOf(const core::crypto::SecretBytes& words)
{
    return core::base::toByteArray(words.view());
}

/// One folder with a vault in it, and the means to make, open and look at it.
class VaultBed
{
public:
    using Opened = core::base::Result<std::shared_ptr<core::vault::UnlockedVault>>;

    /// A folder for the vault, which is not there yet.
    void clear()
    {
        dir = std::make_unique<QTemporaryDir>();
        folder = dir->filePath(QStringLiteral("vault"));
    }

    QString path(const char* name) const { return folder + QLatin1Char('/') + QLatin1String(name); }

    core::base::Result<core::vault::CreatedVault> create(const QString& where, const QByteArray& with = passphrase,
                                                         bool withWords = true)
    {
        core::vault::CreateVaultRequest request;
        request.folder = where;
        request.passphrase = secret(with);
        request.cost = core::vault::KdfCost::Interactive;
        request.withRecoveryWords = withWords;
        return core::vault::createVault(std::move(request), clock, job);
    }

    Opened open(const QByteArray& with = passphrase)
    {
        core::vault::UnlockRequest request;
        request.folder = folder;
        request.passphrase = secret(with);
        return core::vault::unlockVault(std::move(request), clock, job);
    }

    Opened openWithWords(const QByteArray& words)
    {
        core::vault::UnlockRequest request;
        request.folder = folder;
        request.recoveryWords = secret(words);
        return core::vault::unlockVault(std::move(request), clock, job);
    }

    std::unique_ptr<QTemporaryDir> dir;
    QString folder;
    support::FixedClock clock;
    core::base::JobContext job;
};

/// The same with a vault that is made once and copied for each test: the key derivation is what takes time.
class CopiedVaultBed : public VaultBed
{
public:
    /// False when the vault could not be made.
    bool makeTemplate()
    {
        const auto created = create(m_template.filePath(QStringLiteral("vault")));
        if (created)
            words = textOf(created->recoveryWords);
        return created.has_value();
    }
    bool copyTemplate()
    {
        clear();
        return files::copyFolder(m_template.filePath(QStringLiteral("vault")), folder);
    }

    QByteArray words;

private:
    QTemporaryDir m_template;
};

} // namespace bed
