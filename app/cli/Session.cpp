#include "app/cli/Session.h"

#include "app/cli/Failure.h"
#include "app/cli/Messages.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Secrets.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"

#include <QDir>
#include <QStringDecoder>

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;
using core::crypto::SecretBytes;

Session::Session(const grammar::GivenBasics& given, const core::base::Clock& clock, core::base::JobContext& job)
    : m_given(given)
    , m_out(given.asJson, given.isQuiet)
    , m_clock(clock)
    , m_job(job)
{
}

Session::~Session()
{
    close();
}

void Session::close()
{
    if (m_vault)
        core::custody::lockVault(*m_vault);
    m_vault.reset();
}

QString Session::folder() const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString folder = decoder(m_given.vault);
    if (decoder.hasError() || folder.isEmpty())
        failUsage(QStringLiteral("The name of the vault's folder is empty or not UTF-8"),
                  QStringLiteral("Give the folder another name"));
    return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
}

core::vault::UnlockedVault& Session::vault()
{
    if (m_vault)
        return *m_vault;
    if (m_given.passphraseFile && m_given.recoveryFile)
        failUsage(QStringLiteral("Both --passphrase-file and --recovery-file are given"),
                  QStringLiteral("Give one of them"));

    core::vault::UnlockRequest request;
    request.folder = folder();
    // What is no vault says so before it asks for a passphrase.
    if (const auto description = core::vault::describeVault(request.folder); !description)
        throw Failure(About::Opening, description.error());
    if (m_given.recoveryFile) {
        request.recoveryWords = recoveryWordsFromFile(*m_given.recoveryFile);
    } else {
        m_passphrase = m_given.passphraseFile ? passphraseFromFile(*m_given.passphraseFile)
                                              : passphraseFromTerminal(QStringLiteral("Passphrase"));
        request.passphrase = m_passphrase.copy();
    }
    auto opened = core::custody::openVault(std::move(request), m_clock, m_job);
    if (!opened) {
        // Words that are none of the list, or whose check word does not fit, are a wrong key, not a wrong command.
        if (m_given.recoveryFile && opened.error().code == ErrorCode::Invalid)
            throw Failure(About::Opening, Error{ErrorCode::WrongKey, opened.error().detail, {}});
        throw Failure(About::Opening, opened.error());
    }
    m_vault = std::move(*opened);
    for (const QString& notice : m_vault->notices())
        m_out.note(noticeText(notice));
    return *m_vault;
}

core::domain::Case Session::matter()
{
    const core::vault::UnlockedVault& opened = vault();
    if (m_given.caseName) {
        const auto id = core::domain::CaseId::fromText(*m_given.caseName);
        for (const auto& matter : orFail(About::Record, core::diary::listCases(opened)))
            if (matter.id == id || matter.name == *m_given.caseName)
                return matter;
        throw Failure(About::Record,
                      Error{ErrorCode::NotFound, {}, QStringLiteral("--case %1").arg(*m_given.caseName)});
    }
    auto matter = core::diary::defaultCase(opened);
    if (matter)
        return *matter;
    if (matter.error().code == ErrorCode::Conflict)
        failUsage(QStringLiteral("The vault holds several cases"), QStringLiteral("Choose one with --case ID"));
    if (matter.error().code == ErrorCode::NotFound)
        failUsage(QStringLiteral("The vault holds no case"), QStringLiteral("Make one with 'holdfast-cli case add'"));
    throw Failure(About::Record, matter.error());
}

SecretBytes Session::newPassphrase(const std::optional<QByteArray>& file) const
{
    return file ? passphraseFromFile(*file) : newPassphraseFromTerminal();
}

QByteArray Session::readInput(const QByteArray& path) const
{
    constexpr qint64 largestInput = qint64{1024} * 1024 * 1024;
    if (path == "-" && (m_given.passphraseFile == "-" || m_given.recoveryFile == "-"))
        failUsage(QStringLiteral("Standard input cannot be both the passphrase and the JSON"),
                  QStringLiteral("Put one of them into a file"));
    return readWholeFile(path, largestInput);
}

} // namespace app::cli
