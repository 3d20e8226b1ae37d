#pragma once

#include "app/cli/Output.h"
#include "app/cli/grammar/Command.h"
#include "core/base/JobContext.h"
#include "core/domain/Case.h"
#include "core/vault/OpenVault.h"

#include <memory>

namespace app::cli {

/// One run of a command: what was given, where the answer goes, and the vault, opened when it is first asked for and
/// locked in order when the session ends.
class Session
{
public:
    Session(const grammar::GivenBasics& given, const core::base::Clock& clock, core::base::JobContext& job);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    const grammar::GivenBasics& given() const { return m_given; }
    const Output& out() const { return m_out; }
    core::base::JobContext& job() const { return m_job; }
    const core::base::Clock& clock() const { return m_clock; }

    /// The vault's folder, absolute. Throws Failure when its name is not UTF-8.
    QString folder() const;

    /// Opens the vault on the first call, asking for the passphrase. Throws Failure (About::Opening).
    core::vault::UnlockedVault& vault();
    /// The passphrase that opened the vault; empty when the recovery key did. Call vault() first.
    const core::crypto::SecretBytes& passphrase() const { return m_passphrase; }

    /// The case that was named, or the only or the default one. Throws Failure.
    core::domain::Case matter();

    /// Takes over a vault that the command made itself.
    void adopt(std::shared_ptr<core::vault::UnlockedVault> vault) { m_vault = std::move(vault); }
    /// Locks the vault now.
    void close();

    /// A new passphrase from --passphrase-file or the terminal, where it is asked twice.
    core::crypto::SecretBytes newPassphrase(const std::optional<QByteArray>& file) const;

    /// The JSON that --from-json names ('-': standard input). Throws Failure when standard input is the passphrase's.
    QByteArray readInput(const QByteArray& path) const;

private:
    const grammar::GivenBasics& m_given;
    Output m_out;
    const core::base::Clock& m_clock;
    core::base::JobContext& m_job;
    std::shared_ptr<core::vault::UnlockedVault> m_vault;
    core::crypto::SecretBytes m_passphrase;
};

} // namespace app::cli
