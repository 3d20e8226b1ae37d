#include "core/vault/KeyRing.h"
#include "tests/core/vault/VaultBed.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using base::ErrorCode;

namespace {

const char* const first = "the first passphrase";
const char* const second = "the second passphrase";
const char* const third = "the third passphrase";

} // namespace

class tst_ChangeSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPassphraseOpensAndTheOldOneDoesNot();
    void theOldSlotStaysInTheCopyUntilTheNewOneIsProven();
    void theOldSlotGoesAtOnceWhenSomebodyKnowsIt();
    void aChangeNeedsTheCurrentPassphrase();
    void aChangeRefusesImpossiblePassphrases();
    void aChangeEncryptsNothingAgain();
    void newWordsOpenAndTheOldOnesAreGoneEverywhere();
    void wordsThatWereAddedStandBesideTheOldOnesUntilTheyAreKept();
    void onlyWordsThatOpenAreKept();
    void wordsThatNobodyCheckedMakeRoom();
    void aDescriptionSaysWhetherThereAreWords();
    void aCopyThatCannotBeWrittenKeepsNoOtherFromBeingWiped();
    void aVaultWithoutWordsCanHaveThemLater();
    void wordsReplaceAForgottenPassphrase();
    void onlyWordsMayReplaceAForgottenPassphrase();
    void wordsReplaceAForgottenPassphraseOnce();
    void aFullDiskKeepsTheOldPassphrase();

private:
    void make(bool withWords);

    bed::VaultBed m_bed;
    QByteArray m_words;
    std::shared_ptr<vault::UnlockedVault> m_vault;
};

void tst_ChangeSlots::init()
{
    make(true);
}

void tst_ChangeSlots::make(bool withWords)
{
    m_vault.reset();
    m_bed.clear();
    auto created = m_bed.create(m_bed.folder, first, withWords);
    VERIFY_OK(created);
    m_vault = created->vault;
    m_words = bed::textOf(created->recoveryWords);
}

void tst_ChangeSlots::aNewPassphraseOpensAndTheOldOneDoesNot()
{
    VERIFY_OK(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(second), vault::KdfCost::Interactive,
                                      m_bed.job));
    m_vault.reset();
    VERIFY_ERROR(m_bed.open(first), ErrorCode::WrongKey);
    {
        const auto opened = m_bed.open(second);
        VERIFY_OK(opened);
        QVERIFY((*opened)->notices().isEmpty());
    }
    VERIFY_OK(m_bed.openWithWords(m_words));
    VERIFY_ERROR(m_bed.open(first), ErrorCode::WrongKey);
}

void tst_ChangeSlots::theOldSlotStaysInTheCopyUntilTheNewOneIsProven()
{
    const QByteArray before = files::read(m_bed.path("vault.hdr"));
    VERIFY_OK(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(second), vault::KdfCost::Interactive,
                                      m_bed.job));
    QVERIFY(files::read(m_bed.path("vault.hdr")) != before);
    QCOMPARE(files::read(m_bed.path("vault.hdr.bak")), before);
    m_vault.reset();
    VERIFY_OK(m_bed.openWithWords(m_words)); // proves nothing of the passphrase
    QCOMPARE(files::read(m_bed.path("vault.hdr.bak")), before);
    VERIFY_OK(m_bed.open(second));
    QCOMPARE(files::read(m_bed.path("vault.hdr.bak")), files::read(m_bed.path("vault.hdr")));
    QCOMPARE(files::read(m_bed.path("safety/vault.hdr")), files::read(m_bed.path("vault.hdr")));
}

void tst_ChangeSlots::theOldSlotGoesAtOnceWhenSomebodyKnowsIt()
{
    const QByteArray oldSlot = files::read(m_bed.path("vault.hdr")).mid(96, 256);
    VERIFY_OK(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(second), vault::KdfCost::Interactive,
                                      m_bed.job));
    QVERIFY(files::read(m_bed.path("vault.hdr.bak")).contains(oldSlot.mid(80, 80)));
    VERIFY_OK(vault::renewHeaderCopies(*m_vault));
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY2(!files::read(m_bed.path(name)).contains(oldSlot.mid(80, 80)), name);
    m_vault.reset();
    VERIFY_ERROR(m_bed.open(first), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.open(second));
}

void tst_ChangeSlots::aChangeNeedsTheCurrentPassphrase()
{
    const auto before = files::snapshot(m_bed.folder);
    VERIFY_ERROR(vault::changePassphrase(*m_vault, bed::secret("a guess"), bed::secret(second),
                                         vault::KdfCost::Interactive, m_bed.job),
                 ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_ChangeSlots::aChangeRefusesImpossiblePassphrases()
{
    const QByteArray before = files::read(m_bed.path("vault.hdr"));
    for (const QByteArray& impossible : {QByteArray(), QByteArray(1025, 'x')})
        VERIFY_ERROR(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(impossible),
                                             vault::KdfCost::Interactive, m_bed.job),
                     ErrorCode::Invalid);
    QCOMPARE(files::read(m_bed.path("vault.hdr")), before);
}

void tst_ChangeSlots::aChangeEncryptsNothingAgain()
{
    const vault::VaultId id = m_vault->id();
    const QByteArray key = bed::textOf(*m_vault->keys().vaultKey());
    for (const char* passphrase : {second, third, first})
        VERIFY_OK(vault::changePassphrase(*m_vault,
                                          bed::secret(passphrase == QByteArray(second)      ? first
                                                          : passphrase == QByteArray(third) ? second
                                                                                            : third),
                                          bed::secret(passphrase), vault::KdfCost::Interactive, m_bed.job));
    m_vault.reset();
    const auto opened = m_bed.open(first);
    VERIFY_OK(opened);
    QCOMPARE((*opened)->id(), id);
    QCOMPARE(bed::textOf(*(*opened)->keys().vaultKey()), key);
    const auto description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QCOMPARE(description->epoch, quint64{4});
    QCOMPARE(description->slotsInUse.size(), std::size_t{2});
}

void tst_ChangeSlots::newWordsOpenAndTheOldOnesAreGoneEverywhere()
{
    const QByteArray before = files::read(m_bed.path("vault.hdr"));
    const QByteArray oldSlot = before.mid(96 + 256, 256);
    const auto words = vault::addRecoveryWords(*m_vault, m_bed.job);
    VERIFY_OK(words);
    QVERIFY(bed::textOf(*words) != m_words);
    VERIFY_OK(vault::keepOnlyRecoveryWords(*m_vault, *words, m_bed.job));
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY2(!files::read(m_bed.path(name)).contains(oldSlot.mid(80, 80)), name);
    m_vault.reset();
    VERIFY_ERROR(m_bed.openWithWords(m_words), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.openWithWords(bed::textOf(*words)));
    VERIFY_OK(m_bed.open(first));
}

void tst_ChangeSlots::wordsThatWereAddedStandBesideTheOldOnesUntilTheyAreKept()
{
    const QByteArray oldSlot = files::read(m_bed.path("vault.hdr")).mid(96 + 256, 256);
    const auto words = vault::addRecoveryWords(*m_vault, m_bed.job);
    VERIFY_OK(words);
    const QByteArray added = bed::textOf(*words);
    m_vault.reset(); // As somebody locks who has not checked them.
    VERIFY_OK(m_bed.openWithWords(m_words));
    VERIFY_OK(m_bed.openWithWords(added));
    auto opened = m_bed.open(first);
    VERIFY_OK(opened);
    m_vault = *std::move(opened);

    const auto gone = vault::keepOnlyRecoveryWords(*m_vault, bed::secret(added), m_bed.job);
    VERIFY_OK(gone);
    QCOMPARE(*gone, 1);
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY2(!files::read(m_bed.path(name)).contains(oldSlot.mid(80, 80)), name);
    const auto before = files::snapshot(m_bed.folder);
    const auto again = vault::keepOnlyRecoveryWords(*m_vault, bed::secret(added), m_bed.job);
    VERIFY_OK(again);
    QCOMPARE(*again, 0);
    QVERIFY(files::snapshot(m_bed.folder) == before);
    m_vault.reset();
    VERIFY_ERROR(m_bed.openWithWords(m_words), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.openWithWords(added));
    VERIFY_OK(m_bed.open(first));
}

void tst_ChangeSlots::onlyWordsThatOpenAreKept()
{
    const auto added = vault::addRecoveryWords(*m_vault, m_bed.job);
    VERIFY_OK(added);
    bed::VaultBed other;
    other.clear();
    const auto foreign = other.create(other.folder, second);
    VERIFY_OK(foreign);
    const QByteArray before = files::read(m_bed.path("vault.hdr"));
    VERIFY_ERROR(vault::keepOnlyRecoveryWords(*m_vault, foreign->recoveryWords, m_bed.job), ErrorCode::WrongKey);
    VERIFY_ERROR(vault::keepOnlyRecoveryWords(*m_vault, bed::secret("eleven words"), m_bed.job), ErrorCode::Invalid);
    base::JobContext stopped;
    stopped.cancel();
    VERIFY_ERROR(vault::keepOnlyRecoveryWords(*m_vault, *added, stopped), ErrorCode::Canceled);
    VERIFY_ERROR(vault::addRecoveryWords(*m_vault, stopped), ErrorCode::Canceled);
    QCOMPARE(files::read(m_bed.path("vault.hdr")), before);
}

void tst_ChangeSlots::wordsThatNobodyCheckedMakeRoom()
{
    QByteArray last;
    QByteArray lastButOne;
    for (int i = 0; i < 9; ++i) {
        m_bed.clock.advance(1'000);
        const auto words = vault::addRecoveryWords(*m_vault, m_bed.job);
        VERIFY_OK(words);
        lastButOne = last;
        last = bed::textOf(*words);
    }
    m_vault.reset();
    VERIFY_OK(m_bed.openWithWords(m_words)); // The ones on paper.
    VERIFY_OK(m_bed.openWithWords(last));
    VERIFY_ERROR(m_bed.openWithWords(lastButOne), ErrorCode::WrongKey);
    {
        const auto opened = m_bed.open(first);
        VERIFY_OK(opened);
        const auto words = vault::addRecoveryWords(**opened, m_bed.job);
        VERIFY_OK(words);
        VERIFY_OK(vault::keepOnlyRecoveryWords(**opened, *words, m_bed.job));
        last = bed::textOf(*words);
    }
    VERIFY_ERROR(m_bed.openWithWords(m_words), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.openWithWords(last));
    const auto description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QCOMPARE(description->slotsInUse.size(), std::size_t{2});
}

void tst_ChangeSlots::aDescriptionSaysWhetherThereAreWords()
{
    auto description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QVERIFY(vault::hasRecoveryWords(*description));
    make(false);
    description = vault::describeVault(m_bed.folder);
    VERIFY_OK(description);
    QVERIFY(!vault::hasRecoveryWords(*description));
}

void tst_ChangeSlots::aCopyThatCannotBeWrittenKeepsNoOtherFromBeingWiped()
{
    VERIFY_OK(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(second), vault::KdfCost::Interactive,
                                      m_bed.job));
    const QString obstacle = m_bed.path("vault.hdr.bak.new");
    QVERIFY(QDir().mkdir(obstacle));
    QVERIFY(!vault::renewHeaderCopies(*m_vault).has_value());
    QCOMPARE(files::read(m_bed.path("safety/vault.hdr")), files::read(m_bed.path("vault.hdr")));
    QVERIFY(files::read(m_bed.path("vault.hdr.bak")) != files::read(m_bed.path("vault.hdr")));
    m_vault.reset();
    QVERIFY(QDir().rmdir(obstacle));
    VERIFY_OK(m_bed.open(second)); // Then it goes, as the person was told.
    QCOMPARE(files::read(m_bed.path("vault.hdr.bak")), files::read(m_bed.path("vault.hdr")));
}

void tst_ChangeSlots::aVaultWithoutWordsCanHaveThemLater()
{
    make(false);
    QVERIFY(m_words.isEmpty());
    const auto words = vault::addRecoveryWords(*m_vault, m_bed.job);
    VERIFY_OK(words);
    m_vault.reset();
    VERIFY_OK(m_bed.openWithWords(bed::textOf(*words)));
}

void tst_ChangeSlots::wordsReplaceAForgottenPassphrase()
{
    m_vault.reset();
    {
        const auto opened = m_bed.openWithWords(m_words);
        VERIFY_OK(opened);
        VERIFY_OK(vault::resetPassphrase(**opened, bed::secret(second), vault::KdfCost::Interactive, m_bed.job));
    }
    VERIFY_ERROR(m_bed.open(first), ErrorCode::WrongKey);
    VERIFY_OK(m_bed.open(second));
}

void tst_ChangeSlots::onlyWordsMayReplaceAForgottenPassphrase()
{
    m_vault.reset();
    const auto opened = m_bed.open(first);
    VERIFY_OK(opened);
    VERIFY_ERROR(vault::resetPassphrase(**opened, bed::secret(second), vault::KdfCost::Interactive, m_bed.job),
                 ErrorCode::Conflict);
}

void tst_ChangeSlots::wordsReplaceAForgottenPassphraseOnce()
{
    m_vault.reset();
    const auto opened = m_bed.openWithWords(m_words);
    VERIFY_OK(opened);
    QVERIFY((*opened)->isOpenedWithRecoveryWords());
    VERIFY_OK(vault::resetPassphrase(**opened, bed::secret(second), vault::KdfCost::Interactive, m_bed.job));
    QVERIFY(!(*opened)->isOpenedWithRecoveryWords()); // From now on there is a passphrase to ask for.
    VERIFY_ERROR(vault::resetPassphrase(**opened, bed::secret(third), vault::KdfCost::Interactive, m_bed.job),
                 ErrorCode::Conflict);
    VERIFY_OK(vault::changePassphrase(**opened, bed::secret(second), bed::secret(third), vault::KdfCost::Interactive,
                                      m_bed.job));
}

void tst_ChangeSlots::aFullDiskKeepsTheOldPassphrase()
{
    const auto before = files::read(m_bed.path("vault.hdr"));
    {
        // Not even a header may be written.
        const files::FileSizeLimit limit(1'000);
        VERIFY_ERROR(vault::changePassphrase(*m_vault, bed::secret(first), bed::secret(second),
                                             vault::KdfCost::Interactive, m_bed.job),
                     ErrorCode::NoSpace);
    }
    QCOMPARE(files::read(m_bed.path("vault.hdr")), before);
    QVERIFY(!QFile::exists(m_bed.path("vault.hdr.new")));
    m_vault.reset();
    VERIFY_OK(m_bed.open(first));
    VERIFY_ERROR(m_bed.open(second), ErrorCode::WrongKey);
}

QTEST_GUILESS_MAIN(tst_ChangeSlots)
#include "tst_ChangeSlots.moc"
