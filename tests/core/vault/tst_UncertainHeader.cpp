#include "tests/core/vault/VaultBed.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <atomic>

#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// While it is true, a folder with a header in it cannot be synced: what was renamed in it may not be on the disk.
std::atomic_bool isFailing = false;

} // namespace

// In the place of the C library's.
extern "C" int fsync(int descriptor)
{
    if (isFailing && ::faccessat(descriptor, "vault.hdr", F_OK, 0) == 0) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

using namespace core;
using base::ErrorCode;

/// A header that is in its place, and of which the disk does not say that it stays, is the header: nobody is told that
/// nothing has changed.
class TestUncertainHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { isFailing = false; }
    void aNewPassphraseIsTheOneThatOpens();
    void theNextChangeStandsOnIt();
    void newWordsAreGivenOut();
    void aNewVaultIsNotMadeOfIt();

private:
    bool isNoticed() const { return m_vault->notices().contains(QStringLiteral("header_not_synced")); }
    base::Result<void> change(const char* from, const char* to)
    {
        return vault::changePassphrase(*m_vault, bed::secret(from), bed::secret(to), vault::KdfCost::Interactive,
                                       m_bed.job);
    }

    bed::VaultBed m_bed;
    QByteArray m_words;
    std::shared_ptr<vault::UnlockedVault> m_vault;
};

void TestUncertainHeader::init()
{
    isFailing = false;
    m_vault.reset();
    m_bed.clear();
    auto created = m_bed.create(m_bed.folder, "first");
    VERIFY_OK(created);
    m_vault = created->vault;
    m_words = bed::textOf(created->recoveryWords);
}

void TestUncertainHeader::aNewPassphraseIsTheOneThatOpens()
{
    isFailing = true;
    VERIFY_OK(change("first", "second"));
    QVERIFY(isNoticed());
    m_vault.reset();
    isFailing = false;
    VERIFY_ERROR(m_bed.open("first"), ErrorCode::WrongKey);
    const auto opened = m_bed.open("second");
    VERIFY_OK(opened);
    QVERIFY((*opened)->notices().isEmpty());
}

void TestUncertainHeader::theNextChangeStandsOnIt()
{
    isFailing = true;
    VERIFY_OK(change("first", "second"));
    isFailing = false;
    VERIFY_ERROR(change("first", "third"), ErrorCode::WrongKey);
    VERIFY_OK(change("second", "third"));
    QVERIFY(!isNoticed()); // This one is on the disk.
    m_vault.reset();
    VERIFY_OK(m_bed.open("third"));
    const auto description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QCOMPARE(description->epoch, quint64{3});
}

void TestUncertainHeader::newWordsAreGivenOut()
{
    isFailing = true;
    const auto words = vault::addRecoveryWords(*m_vault, m_bed.job);
    VERIFY_OK(words);
    QVERIFY(isNoticed());
    VERIFY_OK(vault::keepOnlyRecoveryWords(*m_vault, *words, m_bed.job));
    m_vault.reset();
    isFailing = false;
    VERIFY_ERROR(m_bed.openWithWords(m_words), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.openWithWords(bed::textOf(*words)));
}

void TestUncertainHeader::aNewVaultIsNotMadeOfIt()
{
    m_vault.reset();
    m_bed.clear();
    isFailing = true;
    QVERIFY(!m_bed.create(m_bed.folder).has_value());
    QVERIFY(!QFile::exists(m_bed.folder));
}

QTEST_GUILESS_MAIN(TestUncertainHeader)
#include "tst_UncertainHeader.moc"
