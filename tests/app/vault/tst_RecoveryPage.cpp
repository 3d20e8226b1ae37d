#include "tests/app/vault/KeysStage.h"

#include "app/paper/PdfPaper.h"
#include "app/vault/keys/RecoveryWordsView.h"
#include "tests/core/vault/VaultFiles.h"

#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

using namespace app;
using support::typeSecret;
using support::wrongOn;
using vault::keys::RecoveryPage;

/// New recovery words: shown, checked, printed with a warning on a sheet that says nothing; and the old ones open
/// nothing any more.
class TestRecoveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init();
    void cleanup() { m_page.reset(); }
    void whoHasNoneMakesWordsThatOpenTheRecords();
    void newWordsPutAnEndToTheOldOnes();
    void theOldOnesWorkUntilTheNewOnesAreChecked();
    void aWrongPassphraseMakesNone();
    void wrongAnswersAreNotTakenAndTheWordsCanBeLookedUp();
    void wordsThatAreNotCheckedYetAreStillThere();
    void whoCameInWithTheWordsChoosesAPassphraseFirst();
    void whatComesWhileAnotherPageIsShownIsSaidThere();
    void theSheetNamesNeitherTheAppNorWhatItIsFor();
    void printingWarnsEachTime();
    void itIsUsableByKeysAndEar();

private:
    void show(const app::shell::PageContext& context);
    bool press(const char* words) { return support::pressByKeys(*m_page, QString::fromLatin1(words)); }
    QString words() const { return support::wordsOn(*m_page); }
    QStringList shown() const { return support::wordsShownOn(*m_page); }
    void answer(const QStringList& sheet, const QString& wrong = {})
    {
        QCOMPARE(support::answerWords(*m_page, sheet, wrong), 2);
    }
    QStringList make();
    /// From the paper.
    void check(const QStringList& sheet);
    QByteArray header() const { return files::read(m_stage->vault.folder() + QStringLiteral("/vault.hdr")); }
    /// The records that recovery words have opened, in the place of the ones that the passphrase opened.
    std::shared_ptr<core::vault::UnlockedVault> comeInWith(const QString& words);
    bool opens(const QStringList& sheet) const
    {
        return support::openWith(m_stage->vault.folder(), sheet.join(QLatin1Char(' ')), true, m_stage->vault.clock())
            .has_value();
    }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<RecoveryPage> m_page;
};

void TestRecoveryPage::init()
{
    m_page.reset();
    m_stage = std::make_unique<support::PageStage>();
    show(m_stage->context());
}

void TestRecoveryPage::show(const app::shell::PageContext& context)
{
    m_page = std::make_unique<RecoveryPage>(context);
    support::openPage(*m_stage, *m_page);
    support::settle(*m_stage);
}

QStringList TestRecoveryPage::make()
{
    if (!typeSecret(*m_page, QStringLiteral("Your passphrase"), support::TempVault::passphrase())
        || !press("Make recovery words"))
        return {};
    static_cast<void>(QTest::qWaitFor([this] { return shown().size() == 11; }));
    return shown();
}

void TestRecoveryPage::whoHasNoneMakesWordsThatOpenTheRecords()
{
    QVERIFY(words().contains(QStringLiteral("You have no recovery words.")));
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    QVERIFY(press("I have the words on paper"));
    QVERIFY(shown().isEmpty()); // From the paper, not from the screen.
    answer(sheet);
    QVERIFY(press("Check these two words"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your recovery words are ready."));
    QCOMPARE(QApplication::focusWidget(), support::buttonNamed(*m_page, QStringLiteral("Go on")));
    QVERIFY(words().contains(QStringLiteral("tear that paper up")));
    for (const auto* label : m_page->findChildren<QLabel*>())
        QVERIFY2(!label->text().endsWith(sheet.first()), "a word is left on the page");
    QVERIFY(press("Go on"));
    QCOMPARE(m_stage->navigator.backs, 1);

    m_page->arrive({}, shell::Purpose::Show);
    m_page->reload();
    support::settle(*m_stage);
    QVERIFY2(words().contains(QStringLiteral(
                 "You have recovery words from 22 November 2026. They work until you have checked new ones.")),
             qPrintable(words()));
    cleanup();
    m_stage->vault.close();
    QVERIFY(opens(sheet));
}

void TestRecoveryPage::check(const QStringList& sheet)
{
    QVERIFY(press("I have the words on paper"));
    answer(sheet);
    QVERIFY(press("Check these two words"));
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your recovery words are ready."));
}

void TestRecoveryPage::newWordsPutAnEndToTheOldOnes()
{
    const QString old = support::textOf(m_stage->vault.renewWords());
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    check(sheet);
    cleanup();
    m_stage->vault.close();
    QVERIFY(!opens(old.split(QLatin1Char(' '))));
    QVERIFY(opens(sheet));
}

void TestRecoveryPage::theOldOnesWorkUntilTheNewOnesAreChecked()
{
    const QStringList old = support::textOf(m_stage->vault.renewWords()).split(QLatin1Char(' '));
    const QStringList lost = make();
    QCOMPARE(lost.size(), 11);
    support::settle(*m_stage);
    QVERIFY(words().contains(QStringLiteral("Your old words still work. They stop when you have checked these.")));
    cleanup(); // A power cut, before they are on paper.
    m_stage->queries.waitUntilIdle();
    m_stage->tray.finish();
    m_stage->vault.close();
    QVERIFY(opens(old));

    m_stage->vault.reopen();
    show(m_stage->context());
    QVERIFY2(words().contains(QStringLiteral("You have recovery words from 22 November 2026. There are newer ones that "
                                             "were not checked. All of them work until you have checked new ones.")),
             qPrintable(words()));
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    check(sheet);
    cleanup();
    m_stage->vault.close();
    QVERIFY(!opens(old));
    QVERIFY(!opens(lost));
    QVERIFY(opens(sheet));
}

void TestRecoveryPage::aWrongPassphraseMakesNone()
{
    const QByteArray before = header();
    QVERIFY(press("Make recovery words"));
    QCOMPARE(wrongOn(*m_page), QStringLiteral("Enter your passphrase."));
    QVERIFY(typeSecret(*m_page, QStringLiteral("Your passphrase"), QStringLiteral("not the one")));
    QVERIFY(press("Make recovery words"));
    QTRY_COMPARE(
        wrongOn(*m_page),
        QStringLiteral("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language."));
    QVERIFY(shown().isEmpty());
    QVERIFY(typeSecret(*m_page, QStringLiteral("Your passphrase"), support::TempVault::passphrase()));
    QVERIFY(press("Make recovery words"));
    m_stage->tray.cancelAll();
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("You stopped it. Nothing was changed."));
    QCOMPARE(header(), before);
}

void TestRecoveryPage::wrongAnswersAreNotTakenAndTheWordsCanBeLookedUp()
{
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    QVERIFY(press("I have the words on paper"));
    answer(sheet, QStringLiteral("zebra"));
    QVERIFY(press("Check these two words"));
    QVERIFY2(wrongOn(*m_page).startsWith(QStringLiteral("Two of the recovery words do not match. Check words ")),
             qPrintable(wrongOn(*m_page))); // MSG-06
    QVERIFY(press("Show the words again"));
    QCOMPARE(shown(), sheet);
    QCOMPARE(wrongOn(*m_page), QString());
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(press("I have the words on paper"));
    answer(sheet);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Your recovery words are ready."));
}

void TestRecoveryPage::wordsThatAreNotCheckedYetAreStillThere()
{
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    m_page->keepDrafts(); // Another page comes, and this one again.
    m_page->arrive({}, shell::Purpose::Show);
    m_page->reload();
    support::settle(*m_stage);
    QCOMPARE(shown(), sheet);
}

std::shared_ptr<core::vault::UnlockedVault> TestRecoveryPage::comeInWith(const QString& words)
{
    cleanup();
    m_stage->vault.close();
    auto opened = support::openWith(m_stage->vault.folder(), words, true, m_stage->vault.clock());
    if (!opened)
        return {};
    show({*opened, m_stage->vault.caseId(), m_stage->queries, m_stage->tray, m_stage->prompts, m_stage->settings,
          m_stage->status, m_stage->navigator, m_stage->clipboard, m_stage->pictures});
    return *std::move(opened);
}

void TestRecoveryPage::whoCameInWithTheWordsChoosesAPassphraseFirst()
{
    core::base::JobContext job;
    const QString old = support::textOf(m_stage->vault.renewWords());
    auto opened = comeInWith(old);
    QVERIFY(opened);
    const QByteArray before = header();
    const QString first
        = QStringLiteral("Choose a new passphrase first. Until then the words on your paper are the only way in.");
    QVERIFY2(words().contains(first), qPrintable(words()));
    QVERIFY(!support::fieldNamed(*m_page, QStringLiteral("Your passphrase")));
    QVERIFY(!support::buttonNamed(*m_page, QStringLiteral("Make recovery words"))->isEnabled());
    QVERIFY(!support::actByKeysOf(*m_page, app::shell::Command::NewRecoveryWords));
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
    QVERIFY(press("Choose a new passphrase"));
    QCOMPARE(m_stage->navigator.visits.back().page, app::shell::PageId::Passphrase);
    m_stage->tray.finish();
    QCOMPARE(header(), before);

    VERIFY_OK(core::custody::resetPassphrase(*opened, support::secretOf(support::TempVault::passphrase()),
                                             core::vault::KdfCost::Interactive, job));
    m_page->arrive({}, shell::Purpose::Show);
    m_page->reload();
    support::settle(*m_stage);
    QVERIFY(!words().contains(first));
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    check(sheet);
    cleanup();
    m_stage->queries.waitUntilIdle();
    m_stage->tray.finish();
    opened.reset();
    QVERIFY(!opens(old.split(QLatin1Char(' '))));
    QVERIFY(opens(sheet));
}

void TestRecoveryPage::whatComesWhileAnotherPageIsShownIsSaidThere()
{
    QVERIFY(typeSecret(*m_page, QStringLiteral("Your passphrase"), QStringLiteral("not the one")));
    QVERIFY(press("Make recovery words"));
    static_cast<QWidget*>(m_page.get())->hide(); // Another page comes.
    m_page->keepDrafts();
    QTRY_COMPARE(
        m_stage->status.text(),
        QStringLiteral("That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language."));
    QVERIFY(support::areSecretsEmpty(*m_page));
    QVERIFY(m_page->findChild<widgets::ErrorSummary*>()->isEmpty());

    support::openPage(*m_stage, *m_page);
    QVERIFY(typeSecret(*m_page, QStringLiteral("Your passphrase"), support::TempVault::passphrase()));
    support::buttonNamed(*m_page, QStringLiteral("Make recovery words"))->click();
    static_cast<QWidget*>(m_page.get())->hide();
    m_page->keepDrafts();
    QTRY_COMPARE(m_stage->status.text(),
                 QStringLiteral("Your new recovery words are on their page. Write them down there."));
    support::openPage(*m_stage, *m_page);
    QCOMPARE(shown().size(), 11);
}

/// SAFE-18
void TestRecoveryPage::theSheetNamesNeitherTheAppNorWhatItIsFor()
{
    for (const char* tool : {"pdftotext", "pdfinfo"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("poppler-utils is not installed");
    const QString path = m_stage->vault.outside() + QStringLiteral("/printed.pdf");
    std::shared_ptr<QPrinter> used;
    m_page->sheet().setPrinterChoice([&path, &used](QWidget*) {
        used = std::make_shared<QPrinter>(QPrinter::HighResolution);
        used->setPageSize(QPageSize(QPageSize::A4));
        used->setOutputFileName(path);
        return used;
    });
    const QStringList sheet = make();
    QCOMPARE(sheet.size(), 11);
    m_stage->prompts.confirmations = {true};
    QVERIFY(press("Print the words"));
    QTRY_COMPARE(m_stage->status.text(),
                 QStringLiteral("The words were sent to the printer. It helps to fetch the paper at once."));
    QCOMPARE(used->docName(), QStringLiteral("Page"));
    const QByteArray file = files::read(path);
    QVERIFY(file.startsWith("%PDF-"));
    QCOMPARE(file.count("/Type /Page\n"), qsizetype{1});

    const auto document
        = vault::keys::recoverySheet(support::secretOf(sheet.join(QLatin1Char(' '))), {0}, QStringLiteral("en"));
    const auto pdf = paper::toPdf(document, {.onePage = true});
    VERIFY_OK(pdf);
    const QString copy = m_stage->vault.writeFile(QStringLiteral("sheet.pdf"), *pdf);
    for (const QString& each : {path, copy}) {
        QString said;
        for (const auto& [program, arguments] :
             {std::pair(QStringLiteral("pdftotext"), QStringList{each, QStringLiteral("-")}),
              std::pair(QStringLiteral("pdfinfo"), QStringList{each})}) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY2(process.waitForFinished() && process.exitCode() == 0, qPrintable(program));
            said += QString::fromUtf8(process.readAllStandardOutput());
            said = said.normalized(QString::NormalizationForm_KC); // Letters that are drawn as one.
        }
        for (const QString& word : sheet) {
            QVERIFY2(said.contains(word), qPrintable(said));
            said.remove(word); // Chance may have put any word there.
        }
        for (const char* telling : {"holdfast", "recover", "passphrase", "password", "records", "diary", "evidence",
                                    "stalk", "harass", "police", "vault", "unlock", "open"})
            QVERIFY2(!said.contains(QLatin1String(telling), Qt::CaseInsensitive), qPrintable(said));
        QVERIFY(!files::read(each).toLower().contains("holdfast"));
    }
}

/// SAFE-17
void TestRecoveryPage::printingWarnsEachTime()
{
    int asked = 0;
    m_page->sheet().setPrinterChoice([&asked](QWidget*) {
        ++asked;
        return std::shared_ptr<QPrinter>();
    });
    m_stage->settings.setKnowsOfPrinting(true); // Of other papers.
    QCOMPARE(make().size(), 11);
    m_stage->prompts.confirmations = {false, true, true};
    QVERIFY(press("Print the words"));
    QCOMPARE(asked, 0);
    QVERIFY(press("Print the words"));
    QVERIFY(press("Print the words"));
    QCOMPARE(asked, 2);
    QCOMPARE(m_stage->prompts.questions.size(), std::size_t{3});
    QCOMPARE(m_stage->prompts.questions.back().text,
             QStringLiteral("Printers and print queues keep copies. Whoever finds one can open your records. Words "
                            "that you write by hand leave no copy."));
}

void TestRecoveryPage::itIsUsableByKeysAndEar()
{
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
    QCOMPARE(make().size(), 11);
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
    QVERIFY(press("I have the words on paper"));
    QCOMPARE(support::faultsOfNames(*m_page), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_page), QString());
}

QTEST_MAIN(TestRecoveryPage)
#include "tst_RecoveryPage.moc"
