#include "core/custody/VaultSession.h"

#include "core/custody/Ledger.h"
#include "core/custody/VerifyLog.h"
#include "core/db/Database.h"
#include "core/vault/Passphrase.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// A new passphrase and new recovery words stand in the log; and where the log cannot be written, what works is still
/// told truly.
class TestVaultSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPassphraseIsLogged();
    void aPassphraseInThePlaceOfAForgottenOneIsLoggedAsSuch();
    void wordsThatStandBesideOthersAreLogged();
    void whatFailsIsNotLogged();
    void aChangeStandsWhenItCannotBeLogged();

private:
    static crypto::SecretBytes secret(QString text) { return vault::passphraseFrom(text); }
    static crypto::SecretBytes current() { return secret(support::TempVault::passphrase()); }
    static crypto::SecretBytes other() { return secret(QStringLiteral("velvet anchor pilot gravel onion")); }

    /// The fields of every entry that says a slot was changed, "slot passphrase" for each, parted by commas.
    static QStringList changes(const vault::UnlockedVault& vault)
    {
        QStringList found;
        const auto entries = custody::readLog(vault, 0, 1000);
        if (!entries)
            return {QStringLiteral("the log cannot be read")};
        for (const custody::LogEntry& entry : *entries) {
            QStringList facts;
            bool isChange = false;
            for (const auto& [name, value] : entry.fields) {
                isChange = isChange || (name == QLatin1String("event") && value.startsWith(QLatin1String("slot.")));
                if (name == QLatin1String("fact.slot") || name == QLatin1String("fact.opened_with"))
                    facts << name.mid(5) + QLatin1Char(' ') + value;
            }
            facts.sort();
            if (isChange)
                found << facts.join(QStringLiteral(", "));
        }
        return found;
    }

    base::Result<std::shared_ptr<vault::UnlockedVault>> open(const QString& folder, const QString& passphrase)
    {
        vault::UnlockRequest request;
        request.folder = folder;
        request.passphrase = secret(passphrase);
        return custody::openVault(std::move(request), m_clock, m_job);
    }

    support::FixedClock m_clock;
    base::JobContext m_job;
};

void TestVaultSession::aNewPassphraseIsLogged()
{
    support::TempVault temp;
    VERIFY_OK(custody::changePassphrase(temp.vault(), current(), other(), vault::KdfCost::Interactive, m_job));
    QCOMPARE(changes(temp.vault()), QStringList{QStringLiteral("slot passphrase")});
    const auto found = custody::verifyLog(temp.vault(), m_job);
    VERIFY_OK(found);
    QVERIFY(found->holds());
}

void TestVaultSession::aPassphraseInThePlaceOfAForgottenOneIsLoggedAsSuch()
{
    support::TempVault temp;
    auto words = custody::addRecoveryWords(temp.vault(), m_job);
    VERIFY_OK(words);
    temp.close();
    vault::UnlockRequest request;
    request.folder = temp.folder();
    request.recoveryWords = *std::move(words);
    const auto opened = custody::openVault(std::move(request), m_clock, m_job);
    VERIFY_OK(opened);
    VERIFY_OK(custody::resetPassphrase(**opened, other(), vault::KdfCost::Interactive, m_job));
    QCOMPARE(changes(**opened).last(), QStringLiteral("opened_with recovery words, slot passphrase"));
}

void TestVaultSession::wordsThatStandBesideOthersAreLogged()
{
    support::TempVault temp;
    const auto one = custody::addRecoveryWords(temp.vault(), m_job);
    VERIFY_OK(one);
    VERIFY_OK(custody::keepOnlyRecoveryWords(temp.vault(), *one, m_job)); // There are no others.
    const QStringList added{QStringLiteral("slot recovery words")};
    QCOMPARE(changes(temp.vault()), added);
    const auto two = custody::addRecoveryWords(temp.vault(), m_job);
    VERIFY_OK(two);
    VERIFY_OK(custody::keepOnlyRecoveryWords(temp.vault(), *two, m_job));
    QCOMPARE(changes(temp.vault()), added + added + added);
    VERIFY_ERROR(custody::keepOnlyRecoveryWords(temp.vault(), *one, m_job), base::ErrorCode::WrongKey);
    QCOMPARE(changes(temp.vault()).size(), 3);
    const auto found = custody::verifyLog(temp.vault(), m_job);
    VERIFY_OK(found);
    QVERIFY(found->holds());
}

void TestVaultSession::whatFailsIsNotLogged()
{
    support::TempVault temp;
    VERIFY_ERROR(custody::changePassphrase(temp.vault(), other(), other(), vault::KdfCost::Interactive, m_job),
                 base::ErrorCode::WrongKey);
    base::JobContext stopped;
    stopped.cancel();
    VERIFY_ERROR(custody::changePassphrase(temp.vault(), current(), other(), vault::KdfCost::Interactive, stopped),
                 base::ErrorCode::Canceled);
    VERIFY_ERROR(custody::addRecoveryWords(temp.vault(), stopped), base::ErrorCode::Canceled);
    QCOMPARE(changes(temp.vault()), QStringList());
    temp.close();
    VERIFY_OK(open(temp.folder(), support::TempVault::passphrase()));
}

void TestVaultSession::aChangeStandsWhenItCannotBeLogged()
{
    support::TempVault temp;
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK(
            (*connection)->execute("CREATE TRIGGER no_room BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no'); END"));
    }
    VERIFY_OK(custody::changePassphrase(temp.vault(), current(), other(), vault::KdfCost::Interactive, m_job));
    QVERIFY(temp.vault().notices().contains(QStringLiteral("log_not_written")));
    QCOMPARE(changes(temp.vault()), QStringList());
    temp.close();
    VERIFY_ERROR(open(temp.folder(), support::TempVault::passphrase()), base::ErrorCode::WrongKey);
    VERIFY_OK(open(temp.folder(), QStringLiteral("velvet anchor pilot gravel onion")));
}

QTEST_GUILESS_MAIN(TestVaultSession)
#include "tst_VaultSession.moc"
