#pragma once

#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"
#include "tests/support/FixedClock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// A fresh vault in a folder of its own, with one case, gone when the object is. The passphrase is passphrase(); the
/// key derivation is the cheapest allowed (about 0.1 s).
class TempVault
{
public:
    TempVault();
    ~TempVault();

    core::vault::UnlockedVault& vault() { return *m_vault; }
    const core::vault::UnlockedVault& vault() const { return *m_vault; }
    std::shared_ptr<core::vault::UnlockedVault> shared() const { return m_vault; }
    FixedClock& clock() { return m_clock; }

    /// The vault's folder, and a folder beside it for files of the test.
    QString folder() const;
    QString outside() const;

    static QString passphrase() { return QStringLiteral("correct horse battery staple"); }
    core::domain::CaseId caseId() const { return m_case; }

    /// Writes a file into outside(); its path.
    QString writeFile(const QString& name, const QByteArray& content) const;
    /// Objects in the vault, and what is left in objects/tmp.
    int objectCount() const;
    int leftoverCount() const;

    /// Lets somebody else be the last to hold it: nothing of this object may be asked for after that but folder().
    void letGo() { m_vault.reset(); }
    /// New recovery words; from now on no others open the vault.
    core::crypto::SecretBytes renewWords();
    /// Closes the vault, as locking does; and opens it again with the passphrase.
    void close();
    void reopen();

private:
    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::shared_ptr<core::vault::UnlockedVault> m_vault;
    core::domain::CaseId m_case;
};

} // namespace support
