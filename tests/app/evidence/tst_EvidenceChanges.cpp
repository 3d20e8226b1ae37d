#include "app/evidence/FileFilters.h"
#include "app/widgets/UndoBar.h"
#include "core/contacts/Contacts.h"
#include "core/custody/Ledger.h"
#include "tests/app/evidence/EvidenceStage.h"

#include <QLineEdit>

using namespace app;
using namespace support;

/// Files are removed, put back and linked, one or several at once, and each of these can be undone.
class TestEvidenceChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void deleteMovesToTheRemovedFilesWithoutAsking();
    void undoBringsItBack();
    void removedFilesAreShownAndPutBack();
    void aButtonLeadsToTheRemovedFilesAndBack();
    void aReportedFileAsksWhy();
    void severalAreRemovedTogether();
    void severalAreLinkedToAnEntry();
    void linkingIsUndoneForThoseThatWereNew();
    void anEntryIsFoundByItsWords();
    void leavingThePickerLinksNothing();

private:
    static QStringList oneName(const char* name) { return {QString::fromLatin1(name)}; }
    static void pick(EvidenceStage& stage, evidence::EvidencePage& page, const QString& words)
    {
        QVERIFY(typeInto(page, QStringLiteral("Which entry do they belong to?"), words));
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Link to this entry"))->isEnabled());
        QTest::qWait(0);
        QTRY_VERIFY([&] {
            stage.waitForJobs();
            QTest::keyClick(fieldNamed(page, QStringLiteral("Which entry do they belong to?")), Qt::Key_Return);
            stage.waitForJobs();
            return !fieldNamed(page, QStringLiteral("Which entry do they belong to?"));
        }());
    }
};

void TestEvidenceChanges::deleteMovesToTheRemovedFilesWithoutAsking()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    stage.note(QStringLiteral("two"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    page.firstFocus()->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Delete);
    stage.waitForJobs();
    QTRY_COMPARE(EvidenceStage::names(page), oneName("two.txt"));
    QVERIFY(stage.parts.prompts.questions.empty());
    QVERIFY(stage.now(one).removedAt);
    QCOMPARE(stage.parts.vault.objectCount(), 2);
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 file removed.")));
    QVERIFY(EvidenceStage::list(page)->currentIndex().isValid());
}

void TestEvidenceChanges::undoBringsItBack()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Remove")));
    stage.waitForJobs();
    QTRY_VERIFY(!EvidenceStage::list(page)->isVisible());
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    stage.waitForJobs();
    QTRY_COMPARE(EvidenceStage::names(page), oneName("one.txt"));
    QVERIFY(!stage.now(one).removedAt);
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 file put back.")));
    QVERIFY(!actByKeysOf(page, shell::Command::Undo));
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    stage.waitForJobs();
    QTRY_VERIFY(stage.now(one).removedAt);
    QVERIFY(QTest::qWaitFor([&] { return actByKeysOf(page, shell::Command::Undo); }));
    stage.waitForJobs();
    QTRY_VERIFY(!stage.now(one).removedAt);
}

void TestEvidenceChanges::removedFilesAreShownAndPutBack()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    stage.note(QStringLiteral("two"));
    VERIFY_OK(core::evidence::withdrawEvidence({one.id}, QStringLiteral("x"), stage.parts.vault.vault()));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QCOMPARE(EvidenceStage::names(page), oneName("two.txt"));
    QVERIFY(pressByKeys(page, QStringLiteral("Filters")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show removed files")));
    QTRY_COMPARE(EvidenceStage::names(page), oneName("one.txt"));
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 removed file")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Remove")));
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    stage.waitForJobs();
    QVERIFY(!stage.now(one).removedAt);
    QTRY_COMPARE(EvidenceStage::names(page), (QStringList{QStringLiteral("one.txt"), QStringLiteral("two.txt")}));
}

void TestEvidenceChanges::aButtonLeadsToTheRemovedFilesAndBack()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    stage.note(QStringLiteral("two"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Removed files")));
    VERIFY_OK(core::evidence::withdrawEvidence({one.id}, QStringLiteral("x"), stage.parts.vault.vault()));
    page.reload();
    stage.waitForJobs();
    auto* search = page.findChild<evidence::FileFilters*>()->searchField();
    search->setText(QStringLiteral("two"));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("1 of 1 file")));
    QVERIFY(pressByKeys(page, QStringLiteral("Removed files (1)")));
    QTRY_COMPARE(EvidenceStage::names(page), oneName("one.txt"));
    QCOMPARE(search->text(), QString());
    QVERIFY(pressByKeys(page, QStringLiteral("Back to the files")));
    QTRY_COMPARE(EvidenceStage::names(page), oneName("two.txt"));
    QCOMPARE(search->text(), QStringLiteral("two"));
    // From the menu, and back by putting the last one back.
    page.arrive({}, shell::Purpose::Removed);
    QTRY_COMPARE(EvidenceStage::names(page), oneName("one.txt"));
    QVERIFY(pressByKeys(page, QStringLiteral("Put it back")));
    stage.waitForJobs();
    QTRY_COMPARE(EvidenceStage::names(page), oneName("two.txt"));
    QVERIFY(EvidenceStage::list(page)->hasFocus());
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Removed files")));
    // Whoever was away finds the files.
    VERIFY_OK(core::evidence::withdrawEvidence({one.id}, QStringLiteral("x"), stage.parts.vault.vault()));
    page.arrive({}, shell::Purpose::Removed);
    QTRY_COMPARE(EvidenceStage::names(page), oneName("one.txt"));
    page.arrive({}, shell::Purpose::Show);
    QTRY_COMPARE(EvidenceStage::names(page), oneName("two.txt"));
}

void TestEvidenceChanges::aReportedFileAsksWhy()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    const auto entry = stage.entry(QStringLiteral("He waited"));
    VERIFY_OK(core::evidence::linkEvidence(one.id, entry, stage.parts.vault.vault()));
    core::domain::Report report;
    report.caseId = stage.parts.vault.caseId();
    report.channel = QStringLiteral("101");
    report.madeAt = {.from = core::domain::Moment{{1'772'582'400'000}, 0}, .precision = core::domain::Precision::Day};
    report.incidents = {entry};
    VERIFY_OK(core::contacts::addReport(report, stage.parts.vault.vault()));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    stage.parts.prompts.texts.push_back(std::nullopt); // Keep it.
    QVERIFY(pressByKeys(page, QStringLiteral("Remove")));
    stage.waitForJobs();
    QVERIFY(!stage.now(one).removedAt);
    QCOMPARE(stage.parts.prompts.questions.front().heading, QStringLiteral("Remove 1 file that was reported?"));
    QVERIFY(stage.parts.prompts.questions.front().text.contains(
        QStringLiteral("You can put it back. It is under \"Removed files\" in Evidence, with its number.")));
    stage.parts.prompts.texts.push_back(QStringLiteral("It is not about this."));
    QVERIFY(pressByKeys(page, QStringLiteral("Remove")));
    stage.waitForJobs();
    QCOMPARE(stage.now(one).removedReason, QStringLiteral("It is not about this."));
}

void TestEvidenceChanges::severalAreRemovedTogether()
{
    EvidenceStage stage;
    for (const char* name : {"one", "two", "three"})
        stage.note(QString::fromLatin1(name));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Choose several")));
    auto* list = EvidenceStage::list(page);
    QVERIFY(list->hasFocus());
    list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(list, Qt::Key_Space); // With boxes the space bar ticks.
    list->selectionModel()->setCurrentIndex(list->model()->index(2, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(pressByKeys(page, QStringLiteral("Remove 2 files")));
    stage.waitForJobs();
    QTRY_COMPARE(EvidenceStage::names(page), oneName("two.txt"));
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    stage.waitForJobs();
    QTRY_COMPARE(EvidenceStage::names(page).size(), 3);
}

void TestEvidenceChanges::severalAreLinkedToAnEntry()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one")), two = stage.note(QStringLiteral("two"));
    stage.entry(QStringLiteral("Something else"));
    const auto entry = stage.entry(QStringLiteral("He waited outside"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::choose(page, {0, 1});
    QVERIFY(pressByKeys(page, QStringLiteral("Link to an entry")));
    pick(stage, page, QStringLiteral("waited"));
    const auto incident = core::diary::findIncident(entry, stage.parts.vault.vault());
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.evidence, (std::vector{one.id, two.id}));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("2 files linked to the entry.")));
    QVERIFY(EvidenceStage::list(page)->hasFocus());
}

void TestEvidenceChanges::linkingIsUndoneForThoseThatWereNew()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one")), two = stage.note(QStringLiteral("two"));
    const auto entry = stage.entry(QStringLiteral("He waited outside"));
    VERIFY_OK(core::evidence::linkEvidence(one.id, entry, stage.parts.vault.vault()));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::choose(page, {0, 1});
    QVERIFY(pressByKeys(page, QStringLiteral("Link to an entry")));
    pick(stage, page, QStringLiteral("waited"));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("1 file linked to the entry.")));
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    stage.waitForJobs();
    const auto linked = [&] { return core::diary::findIncident(entry, stage.parts.vault.vault())->statement.evidence; };
    QTRY_COMPARE(linked(), std::vector{one.id});
    QVERIFY(stage.now(two).incidents.empty());
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("The entry is as it was.")));
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    stage.waitForJobs();
    QTRY_COMPARE(linked(), (std::vector{one.id, two.id}));
}

void TestEvidenceChanges::anEntryIsFoundByItsWords()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("one"));
    stage.entry(QStringLiteral("He waited outside"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Link to an entry")));
    QVERIFY(fieldNamed(page, QStringLiteral("Which entry do they belong to?"))->hasFocus());
    QVERIFY(typeInto(page, QStringLiteral("Which entry do they belong to?"), QStringLiteral("nothing")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("No entry has these words. Try one word.")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Link to this entry"))->isEnabled());
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

void TestEvidenceChanges::leavingThePickerLinksNothing()
{
    EvidenceStage stage;
    const auto one = stage.note(QStringLiteral("one"));
    stage.entry(QStringLiteral("He waited outside"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Link to an entry")));
    stage.waitForJobs();
    QVERIFY(pressByKeys(page, QStringLiteral("Close without linking")));
    QVERIFY(EvidenceStage::list(page)->hasFocus());
    stage.waitForJobs();
    QVERIFY(stage.now(one).incidents.empty());
}

QTEST_MAIN(TestEvidenceChanges)
#include "tst_EvidenceChanges.moc"
