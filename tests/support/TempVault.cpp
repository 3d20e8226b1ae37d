#include "tests/support/TempVault.h"

#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"
#include "core/vault/ObjectStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace core;

namespace support {

namespace {

/// A test that cannot have its vault cannot say anything.
[[noreturn]] void die(const base::Error& error, const char* what)
{
    std::fprintf(stderr, "TempVault: %s: %s: %s\n", what, qPrintable(base::errorCodeName(error.code)),
                 qPrintable(error.detail));
    std::abort();
}

template<typename T>
T orDie(base::Result<T> result, const char* what)
{
    if (!result)
        die(result.error(), what);
    return *std::move(result);
}

void orDie(const base::Result<void>& result, const char* what)
{
    if (!result)
        die(result.error(), what);
}

} // namespace

TempVault::TempVault()
{
    QString typed = passphrase();
    vault::CreateVaultRequest request;
    request.folder = folder();
    request.passphrase = vault::passphraseFrom(typed);
    request.cost = vault::KdfCost::Interactive;
    request.withRecoveryWords = false;
    base::JobContext job;
    m_vault = orDie(custody::createVault(std::move(request), m_clock, job), "create").vault;
    domain::Case matter;
    matter.name = QStringLiteral("Test case");
    m_case = orDie(diary::addCase(matter, *m_vault), "case").id;
    QDir().mkpath(outside());
}

TempVault::~TempVault()
{
    close();
}

crypto::SecretBytes TempVault::renewWords()
{
    base::JobContext job;
    auto words = orDie(custody::addRecoveryWords(*m_vault, job), "recovery words");
    orDie(custody::keepOnlyRecoveryWords(*m_vault, words, job), "only those words");
    return words;
}

QString TempVault::folder() const
{
    return m_dir.filePath(QStringLiteral("vault"));
}
QString TempVault::outside() const
{
    return m_dir.filePath(QStringLiteral("outside"));
}

QString TempVault::writeFile(const QString& name, const QByteArray& content) const
{
    QDir().mkpath(outside());
    const QString path = outside() + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        std::abort();
    return path;
}

int TempVault::objectCount() const
{
    return static_cast<int>(m_vault->objects().names().size());
}

int TempVault::leftoverCount() const
{
    return static_cast<int>(
        QDir(folder() + QStringLiteral("/objects/tmp")).entryList(QDir::Files | QDir::Hidden).size());
}

void TempVault::close()
{
    if (m_vault)
        custody::lockVault(*m_vault);
    m_vault.reset();
}

void TempVault::reopen()
{
    close();
    QString typed = passphrase();
    vault::UnlockRequest request;
    request.folder = folder();
    request.passphrase = vault::passphraseFrom(typed);
    base::JobContext job;
    m_vault = orDie(custody::openVault(std::move(request), m_clock, job), "open");
}

} // namespace support
