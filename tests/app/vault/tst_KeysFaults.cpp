#include "tests/app/vault/KeysStage.h"

#include "tests/core/vault/VaultFiles.h"

#include <QCheckBox>

#include <atomic>

#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// While it is true, no folder with a header in it can be synced.
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

using namespace app;
using support::typeSecret;
using support::wrongOn;
using vault::keys::PassphrasePage;
using vault::keys::RecoveryPage;

/// A disk with faults, while the passphrase or the recovery words are changed: what is said is what is so, and nobody
/// loses what they typed.
class TestKeysFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init();
    void cleanup();
    void anOldOneThatStaysInACopyIsSaid();
    void aDiskThatDoesNotConfirmIsSaid();
    void aFaultOfTheDiskCostsNobodyWhatTheyTyped();
    void bothPapersAreKeptWhereTheDiskDoesNotConfirm();
    void wordsThatCouldNotEndTheOldOnesCanBeCheckedAgain();

private:
    bool press(const char* words) { return support::pressByKeys(*m_passphrase, QString::fromLatin1(words)); }
    QString words() const { return support::wordsOn(*m_passphrase); }
    QByteArray header() const { return files::read(m_stage->vault.folder() + QStringLiteral("/vault.hdr")); }
    bool opens(const QString& secret, bool isWords = false) const
    {
        return support::openWith(m_stage->vault.folder(), secret, isWords, m_stage->vault.clock()).has_value();
    }
    bool typeNow() const
    {
        return typeSecret(*m_passphrase, QStringLiteral("Your passphrase now"), support::TempVault::passphrase());
    }
    bool typeBoth() const
    {
        return typeNow()
            && typeSecret(*m_passphrase, QStringLiteral("Type it once to make sure"), m_passphrase->offered());
    }
    bool typeOwn(const QString& text) const
    {
        support::buttonNamed(*m_passphrase, QStringLiteral("I will choose my own"))->click();
        return typeNow() && typeSecret(*m_passphrase, QStringLiteral("Type your own passphrase"), text)
            && typeSecret(*m_passphrase, QStringLiteral("Type it a second time"), text);
    }
    /// Up to the two words that are typed from the paper; the words.
    QStringList makeWords(RecoveryPage& page);

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<PassphrasePage> m_passphrase;
};

void TestKeysFaults::init()
{
    m_passphrase.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_passphrase = std::make_unique<PassphrasePage>(m_stage->context());
    m_passphrase->setCost(core::vault::KdfCost::Interactive);
    support::openPage(*m_stage, *m_passphrase);
    support::settle(*m_stage);
}

void TestKeysFaults::cleanup()
{
    isFailing = false;
    m_passphrase.reset();
}

QStringList TestKeysFaults::makeWords(RecoveryPage& page)
{
    cleanup();
    support::openPage(*m_stage, page);
    support::settle(*m_stage);
    if (!typeSecret(page, QStringLiteral("Your passphrase"), support::TempVault::passphrase())
        || !support::pressByKeys(page, QStringLiteral("Make recovery words"))
        || !QTest::qWaitFor([&page] { return support::wordsShownOn(page).size() == 11; }))
        return {};
    const QStringList sheet = support::wordsShownOn(page);
    const bool isAsked = support::pressByKeys(page, QStringLiteral("I have the words on paper"));
    return isAsked && support::answerWords(page, sheet) == 2 ? sheet : QStringList();
}

void TestKeysFaults::anOldOneThatStaysInACopyIsSaid()
{
    const QString left
        = QStringLiteral("The old one could not be wiped from a copy. It is wiped when you next open your "
                         "records with the new one.");
    const QString copy = m_stage->vault.folder() + QStringLiteral("/safety/vault.hdr");
    const QString obstacle = copy + QStringLiteral(".new");
    QVERIFY(QDir().mkdir(obstacle)); // In the place of what is written beside it.
    const QString offered = m_passphrase->offered();
    QVERIFY(typeBoth());
    m_passphrase->findChild<QCheckBox*>()->click();
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed. ") + left);
    QVERIFY(words().contains(left));
    QVERIFY(files::read(copy) != header());

    m_passphrase->arrive({}, shell::Purpose::Show);
    QVERIFY(!words().contains(left));
    QVERIFY(QDir(obstacle).removeRecursively());
    cleanup();
    m_stage->queries.waitUntilIdle();
    m_stage->vault.close();
    QVERIFY(opens(offered));
    QCOMPARE(files::read(copy), header()); // As it said.
}

void TestKeysFaults::aDiskThatDoesNotConfirmIsSaid()
{
    const QString unsure
        = QStringLiteral("Your disk had a fault. If the new one does not open your records, use the old one.");
    QVERIFY(typeBoth());
    isFailing = true;
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed. ") + unsure);
    isFailing = false;
    QVERIFY(words().contains(unsure));
}

void TestKeysFaults::aFaultOfTheDiskCostsNobodyWhatTheyTyped()
{
    const QByteArray before = header();
    QVERIFY(typeOwn(QStringLiteral("gravel umbrella kettle 9 otters")));
    {
        const files::FileSizeLimit full(1'000);
        QVERIFY(press("Change the passphrase"));
        QTRY_VERIFY(wrongOn(*m_passphrase).startsWith(QStringLiteral("Nothing was changed.")));
    }
    QCOMPARE(header(), before);
    QVERIFY(press("Change the passphrase"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your passphrase is changed."));
    cleanup();
    m_stage->queries.waitUntilIdle();
    m_stage->vault.close();
    QVERIFY(opens(QStringLiteral("gravel umbrella kettle 9 otters")));
}

void TestKeysFaults::bothPapersAreKeptWhereTheDiskDoesNotConfirm()
{
    m_stage->vault.renewWords();
    RecoveryPage page(m_stage->context());
    QCOMPARE(makeWords(page).size(), 11);
    isFailing = true;
    QVERIFY(support::pressByKeys(page, QStringLiteral("Check these two words")));
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Go on")));
    const QString said = support::wordsOn(page);
    QVERIFY2(said.contains(QStringLiteral(
                 "Your disk had a fault. It helps to keep the old paper too, until the new words have opened "
                 "your records.")),
             qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("tear that paper up")), qPrintable(said));
}

void TestKeysFaults::wordsThatCouldNotEndTheOldOnesCanBeCheckedAgain()
{
    const QString old = support::textOf(m_stage->vault.renewWords());
    QString sheet;
    {
        RecoveryPage page(m_stage->context());
        sheet = makeWords(page).join(QLatin1Char(' '));
        QVERIFY(!sheet.isEmpty());
        {
            const files::FileSizeLimit full(1'000);
            QVERIFY(support::pressByKeys(page, QStringLiteral("Check these two words")));
            QTRY_VERIFY(wrongOn(page).startsWith(
                QStringLiteral("The new words work, and so do your old ones. Check them again to end the old ones.")));
        }
        QVERIFY(support::pressByKeys(page, QStringLiteral("Check these two words")));
        QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Go on")));
        QCOMPARE(wrongOn(page), QString());
    }
    m_stage->queries.waitUntilIdle();
    m_stage->vault.close();
    QVERIFY(!opens(old, true));
    QVERIFY(opens(sheet, true));
}

QTEST_MAIN(TestKeysFaults)
#include "tst_KeysFaults.moc"
