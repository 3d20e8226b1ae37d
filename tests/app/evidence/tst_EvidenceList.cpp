#include "app/evidence/FileFilters.h"
#include "app/viewer/Previews.h"
#include "tests/app/evidence/EvidenceStage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>

using namespace app;
using namespace support;
using evidence::FileListModel;

/// The list of files: searched, filtered, as tiles or rows, and as quick with many files as with few.
class TestEvidenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theChoiceOfTilesOrRowsIsRemembered();
    void theArrowsToTheSideGoThroughAllTiles();
    void everyRowSaysAllThereIs();
    void wordsFindFiles();
    void filtersFindFilesAndSayHowMany();
    void nothingFoundSaysHowToSeeAllAgain();
    void daysMeanWhatTheFileShows();
    void aChipTakesItsFilterOff();
    void everyControlHasANameAndIsReachedByTab();
    void rowsAreReadOnlyAroundWhatIsLookedAt();
    void theModelKeepsNoMoreThanItsBound();
    void scrollingThroughManyFilesDoesNoWorkForThoseNotInView();
    void aChangeKeepsThePlaceInTheList();

private:
    static void check(const QWidget& page, const QString& words)
    {
        QAbstractButton* choice = buttonNamed(page, words);
        QVERIFY2(choice, qPrintable(words));
        choice->click();
    }
    static QLineEdit* searchField(const QWidget& page)
    {
        return page.findChild<evidence::FileFilters*>()->searchField();
    }
    static core::evidence::list::FileSummary made(qint64 row)
    {
        core::evidence::list::FileSummary file;
        file.row = row;
        file.id = core::domain::EvidenceId::create();
        file.exhibit = QStringLiteral("EX/%1").arg(row);
        file.name = QStringLiteral("file %1.png").arg(row);
        file.mediaType = QStringLiteral("image/png");
        return file;
    }
    static std::vector<qint64> numbers(int count)
    {
        std::vector<qint64> rows;
        for (int row = 1; row <= count; ++row)
            rows.push_back(row);
        return rows;
    }
};

void TestEvidenceList::theChoiceOfTilesOrRowsIsRemembered()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("one"));
    {
        evidence::EvidencePage page(stage.parts.context());
        stage.open(page);
        QVERIFY(buttonNamed(page, QStringLiteral("Side by side"))->isChecked());
        QVERIFY(EvidenceStage::list(page)->isWrapping());
        QVERIFY(pressByKeys(page, QStringLiteral("List")));
        QVERIFY(!EvidenceStage::list(page)->isWrapping());
        QVERIFY(stage.parts.settings.listsFiles());
    }
    evidence::EvidencePage again(stage.parts.context());
    stage.open(again);
    QVERIFY(buttonNamed(again, QStringLiteral("List"))->isChecked());
    QVERIFY(!EvidenceStage::list(again)->isWrapping());
    QVERIFY(pressByKeys(again, QStringLiteral("Side by side")));
    QVERIFY(EvidenceStage::list(again)->isWrapping());
    QVERIFY(!stage.parts.settings.listsFiles());
}

void TestEvidenceList::theArrowsToTheSideGoThroughAllTiles()
{
    EvidenceStage stage;
    constexpr int many = 8;
    for (int number = 0; number < many; ++number)
        stage.note(QStringLiteral("file %1").arg(number));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* list = EvidenceStage::list(page);
    list->setFocus();
    QVERIFY(list->visualRect(list->model()->index(many - 1, 0)).top()
            > list->visualRect(list->model()->index(0, 0)).top()); // They stand in several rows.
    QTest::keyClick(list, Qt::Key_Home);
    for (int number = 0; number < many; ++number) {
        QCOMPARE(list->currentIndex().row(), number);
        QTest::keyClick(list, Qt::Key_Right);
    }
    QCOMPARE(list->currentIndex().row(), many - 1);
    for (int number = many - 1; number >= 0; --number) {
        QCOMPARE(list->currentIndex().row(), number);
        QTest::keyClick(list, Qt::Key_Left);
    }
}

void TestEvidenceList::everyRowSaysAllThereIs()
{
    EvidenceStage stage;
    auto item = stage.note(QStringLiteral("letter"));
    item.title = QStringLiteral("The letter");
    item.isPrivate = true;
    item.capturedAt = core::domain::When{.from = core::domain::Moment{{1'772'582'400'000}, 0},
                                         .precision = core::domain::Precision::Day};
    VERIFY_OK(core::evidence::editEvidence(item, {}, stage.parts.vault.vault()));
    VERIFY_OK(core::evidence::linkEvidence(item.id, stage.entry(QStringLiteral("x")), stage.parts.vault.vault()));
    evidence::EvidencePage page(stage.parts.context());
    const QAbstractItemModelTester tester(EvidenceStage::model(page),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.open(page);
    const QModelIndex row = EvidenceStage::model(page)->index(0);
    const QString sentence = plain(row.data(Qt::AccessibleTextRole).toString());
    QVERIFY2(sentence.startsWith(QStringLiteral("Exhibit EX/1, Text: The letter. "))
                 && sentence.contains(QStringLiteral("4 March 2026. 1 entry, private. Fingerprint matches, checked ")),
             qPrintable(sentence));
    QCOMPARE(plain(row.data(FileListModel::MarksRole).toString()), QStringLiteral("1 entry, private"));
    QVERIFY(plain(row.data(FileListModel::StateRole).toString()).startsWith(QStringLiteral("Fingerprint matches, ")));
    QVERIFY(row.data(FileListModel::DateRole).toString().contains(QStringLiteral("4 March 2026")));
}

void TestEvidenceList::wordsFindFiles()
{
    EvidenceStage stage;
    for (const char* name : {"letter from the council", "voicemail", "letter from him"})
        stage.note(QString::fromLatin1(name));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(actByKeysOf(page, shell::Command::Search));
    QVERIFY(searchField(page)->hasFocus());
    QTest::keyClicks(searchField(page), QStringLiteral("lett"));
    QTRY_COMPARE(EvidenceStage::names(page),
                 QStringList({QStringLiteral("letter from the council.txt"), QStringLiteral("letter from him.txt")}));
    QVERIFY(wordsOn(page).contains(QStringLiteral("2 of 3 files")));
    QCOMPARE(plain(stage.parts.status.text()), QStringLiteral("2 of 3 files"));
    QTest::keyClick(searchField(page), Qt::Key_Escape);
    QTRY_COMPARE(EvidenceStage::names(page).size(), 3);
    QVERIFY(wordsOn(page).contains(QStringLiteral("3 files")));
}

void TestEvidenceList::filtersFindFilesAndSayHowMany()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("letter"));
    const auto picture = stage.picture(QStringLiteral("photo"));
    VERIFY_OK(core::evidence::linkEvidence(picture.id, stage.entry(QStringLiteral("x")), stage.parts.vault.vault()));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Filters")));
    check(page, QStringLiteral("Pictures"));
    QTRY_COMPARE(EvidenceStage::names(page), QStringList(QStringLiteral("photo.png")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 of 2 files")));
    check(page, QStringLiteral("Any kind"));
    check(page, QStringLiteral("Only in no entry"));
    QTRY_COMPARE(EvidenceStage::names(page), QStringList(QStringLiteral("letter.txt")));
    check(page, QStringLiteral("Only in an entry"));
    QTRY_COMPARE(EvidenceStage::names(page), QStringList(QStringLiteral("photo.png")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show these files")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Only in an entry")));
}

void TestEvidenceList::nothingFoundSaysHowToSeeAllAgain()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("one"));
    stage.note(QStringLiteral("two"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    searchField(page)->setText(QStringLiteral("nothing like it"));
    const QString sentence = QStringLiteral("No files match these filters. Clear the filters to see all 2 files.");
    QTRY_VERIFY2(wordsOn(page).contains(sentence), qPrintable(wordsOn(page)));
    QVERIFY(!EvidenceStage::list(page)->isVisible());
    QCOMPARE(plain(stage.parts.status.text()), sentence);
    QVERIFY(pressByKeys(page, QStringLiteral("Clear the filters")));
    QTRY_COMPARE(EvidenceStage::names(page).size(), 2);
    QTRY_VERIFY(EvidenceStage::list(page)->isVisible());
}

void TestEvidenceList::daysMeanWhatTheFileShows()
{
    evidence::FileChoice choice;
    choice.period = evidence::FileChoice::Period::Between;
    choice.firstDay = QDate(2026, 3, 4);
    choice.lastDay = QDate(2026, 3, 5);
    auto filter = evidence::filterFor(choice, QDate(2026, 11, 22), QStringLiteral("Europe/London"));
    QCOMPARE(filter.from->msecs, qint64(1'772'582'400'000));
    QCOMPARE(filter.to->msecs, qint64(1'772'582'400'000) + qint64{2} * 86'400'000);
    QVERIFY(choice.isNarrow());
    choice.firstDay = choice.lastDay = {};
    QVERIFY(!choice.isNarrow()); // No day was typed yet.
    choice.period = evidence::FileChoice::Period::Last7Days;
    filter = evidence::filterFor(choice, QDate(2026, 3, 10), QStringLiteral("Europe/London"));
    QCOMPARE(filter.from->msecs, qint64(1'772'582'400'000)); // Today is one of the seven.
    QVERIFY(!filter.to);
    QVERIFY(!evidence::FileChoice{.isRemoved = true}.isNarrow());
}

void TestEvidenceList::aChipTakesItsFilterOff()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("letter"));
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QVERIFY(pressByKeys(page, QStringLiteral("Filters")));
    check(page, QStringLiteral("Pictures"));
    QTRY_COMPARE(EvidenceStage::names(page).size(), 1);
    QVERIFY(pressByKeys(page, QStringLiteral("Pictures. Remove the filter: Pictures")));
    QTRY_COMPARE(EvidenceStage::names(page).size(), 2);
    QVERIFY(buttonNamed(page, QStringLiteral("Any kind"))->isChecked());
}

void TestEvidenceList::everyControlHasANameAndIsReachedByTab()
{
    EvidenceStage stage;
    stage.note(QStringLiteral("letter"));
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
    QVERIFY(pressByKeys(page, QStringLiteral("Filters")));
    check(page, QStringLiteral("Between two days"));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

void TestEvidenceList::rowsAreReadOnlyAroundWhatIsLookedAt()
{
    FileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<qint64> asked;
    connect(&model, &FileListModel::rowsWanted, this,
            [&asked](const std::vector<qint64>& rows) { asked.insert(asked.end(), rows.begin(), rows.end()); });
    model.setRows(numbers(1000));
    QCoreApplication::processEvents();
    asked.clear(); // The tester looks at the first row.
    model.askAgain();
    QCoreApplication::processEvents();
    asked.clear();
    QCOMPARE(plain(model.index(555).data(Qt::AccessibleTextRole).toString()), QStringLiteral("File 556 of 1000"));
    QVERIFY(model.index(555).data().toString().isEmpty());
    static_cast<void>(model.index(556).data());
    QCoreApplication::processEvents();
    QCOMPARE(asked.size(), std::size_t(FileListModel::block));
    QCOMPARE(asked.front(), 501);
    model.take({made(556)});
    QCOMPARE(plain(model.index(555).data().toString()), QStringLiteral("file 556.png"));
    asked.clear();
    static_cast<void>(model.index(570).data()); // That block was asked for.
    QCoreApplication::processEvents();
    QVERIFY(asked.empty());
}

void TestEvidenceList::theModelKeepsNoMoreThanItsBound()
{
    FileListModel model;
    constexpr int many = 20'000;
    model.setRows(numbers(many));
    for (int first = 0; first < many; first += FileListModel::block) {
        std::vector<core::evidence::list::FileSummary> files;
        for (const qint64 row : model.around(first))
            files.push_back(made(row));
        model.take(files);
    }
    QCOMPARE(model.knownCount(), FileListModel::block * FileListModel::mostBlocks);
    QVERIFY(model.at(many - 1));
    QVERIFY(!model.at(0));
}

void TestEvidenceList::scrollingThroughManyFilesDoesNoWorkForThoseNotInView()
{
    // What takes the time of the window is what stands between two turns of its loop: here no row is read, no picture
    // decoded, and no more is asked for than what can be seen.
    EvidenceStage stage;
    stage.note(QStringLiteral("one"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* model = EvidenceStage::model(page);
    constexpr int many = 20'000;
    model->setRows(numbers(many));
    settle(stage.parts);
    std::size_t most = 0, asked = 0;
    connect(model, &FileListModel::rowsWanted, this, [&](const std::vector<qint64>& rows) {
        most = std::max(most, rows.size());
        asked += rows.size();
        std::vector<core::evidence::list::FileSummary> files;
        for (const qint64 row : rows)
            files.push_back(made(row));
        model->take(files);
    });
    auto* bar = EvidenceStage::list(page)->verticalScrollBar();
    for (const bool isTiles : {true, false}) {
        stage.parts.settings.setListsFiles(!isTiles);
        QCoreApplication::processEvents();
        QVERIFY(bar->maximum() > 10'000);
        asked = 0;
        constexpr int turns = 200;
        for (int turn = 0; turn <= turns; ++turn) {
            bar->setValue(static_cast<int>(qint64{bar->maximum()} * turn / turns));
            EvidenceStage::list(page)->grab(); // Painted at once, as on a screen.
            QCoreApplication::processEvents();
        }
        // Two blocks at most are in view at a time.
        QVERIFY2(most <= 2 * std::size_t{FileListModel::block}, qPrintable(QString::number(most)));
        QVERIFY2(asked <= 2 * std::size_t{turns + 1} * std::size_t{FileListModel::block},
                 qPrintable(QString::number(asked)));
        QVERIFY(model->knownCount() <= FileListModel::block * FileListModel::mostBlocks);
    }
    QVERIFY(page.findChild<viewer::Previews*>()->keptBytes() <= viewer::Previews::mostBytes);
}

void TestEvidenceList::aChangeKeepsThePlaceInTheList()
{
    EvidenceStage stage;
    for (int number = 0; number < 60; ++number)
        stage.note(QStringLiteral("file %1").arg(number));
    stage.parts.settings.setListsFiles(true);
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* list = EvidenceStage::list(page);
    list->setCurrentIndex(list->model()->index(40, 0));
    const int scrolled = list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    stage.note(QStringLiteral("another"));
    page.reload();
    stage.waitForJobs();
    QCOMPARE(list->model()->rowCount(), 61);
    QCOMPARE(list->currentIndex().row(), 40);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
}

QTEST_MAIN(TestEvidenceList)
#include "tst_EvidenceList.moc"
