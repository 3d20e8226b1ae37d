#include "app/evidence/EvidencePage.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FileDropArea.h"
#include "app/widgets/RecordList.h"
#include "core/evidence/Evidence.h"
#include "tests/support/PageParts.h"
#include "tests/support/Pictures.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QUrl>

using namespace app;
using namespace support;

/// Files come in by button, by dropping, by pasting; what does not come in is named, and the rest is in.
class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutFilesItSaysWhatToAdd();
    void aFileIsAddedByKeysAlone();
    void filesThatAreDroppedComeIn();
    void aPictureIsPasted();
    void pastingNothingSaysSo();
    void aFileThatIsThereAlreadyIsNotAddedAgain();
    void whatWasAddedIsTheCurrentRow();
    void anEmptyFileSaysSoAndIsNotAdded();
    void filesThatFailAreNamedAndTheRestIsIn();
    void somethingYouKeepIsAddedWithItsPlace();
    void aThingWithoutWordsIsAskedFor();
    void everyRowIsOneSentenceAndOpens();
    void everyControlHasANameAndIsReachedByTab();

private:
    static widgets::RecordList* list(const QWidget& page) { return page.findChild<widgets::RecordList*>(); }
    static std::vector<core::domain::EvidenceItem> items(PageStage& stage)
    {
        const auto listed = core::evidence::listEvidence({stage.vault.caseId(), {}, false, 0, {}}, stage.vault.vault());
        return listed ? *listed : std::vector<core::domain::EvidenceItem>();
    }
    static QString problems(const QWidget& page) { return plain(page.findChild<widgets::ErrorSummary*>()->text()); }
};

void TestEvidencePage::withoutFilesItSaysWhatToAdd()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(
        QStringLiteral("No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an exact "
                       "copy and does not change it.")));
    QVERIFY(!list(page)->isVisible());
    QCOMPARE(page.firstFocus(), static_cast<QWidget*>(buttonNamed(page, QStringLiteral("Add files"))));
    QVERIFY(page.firstFocus()->hasFocus());
}

void TestEvidencePage::aFileIsAddedByKeysAlone()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    stage.prompts.files.push_back(
        {stage.vault.writeFile(QStringLiteral("photo.png"), pictureFile(fourCorners(8, 8), "png"))});
    QVERIFY(pressByKeys(page, QStringLiteral("Add files")));
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    QTRY_VERIFY(list(page)->isVisible());
    QCOMPARE(plain(stage.status.text()),
             QStringLiteral("photo.png was added as %1. The original stays where it was.")
                 .arg(items(stage).front().exhibit));
    QVERIFY(wordsOn(page).contains(QStringLiteral("1 file")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("No files yet")));
    QVERIFY(stage.prompts.problems.empty());
}

void TestEvidencePage::filesThatAreDroppedComeIn()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(stage.vault.writeFile(QStringLiteral("one.txt"), "first")),
                     QUrl::fromLocalFile(stage.vault.writeFile(QStringLiteral("two.txt"), "second")),
                     QUrl(QStringLiteral("https://example.org/three.txt"))});
    QVERIFY(page.takeFiles(widgets::localPathsOf(&content)));
    QTRY_COMPARE(list(page)->model()->rowCount(), 2);
    QCOMPARE(stage.status.text(), QStringLiteral("2 files were added. The originals stay where they were."));
    QVERIFY(QFile::exists(stage.vault.outside() + QStringLiteral("/one.txt")));
}

void TestEvidencePage::aPictureIsPasted()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    const QByteArray picture = pictureFile(fourCorners(6, 4), "png");
    auto* content = new QMimeData; // The clipboard takes it.
    content->setData(QStringLiteral("image/png"), picture);
    QGuiApplication::clipboard()->setMimeData(content);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    const auto kept = items(stage);
    QCOMPARE(kept.front().origin, core::domain::Origin::Pasted);
    QCOMPARE(kept.front().size, picture.size());
    QVERIFY(kept.front().name.startsWith(QStringLiteral("Pasted picture ")));
    QCOMPARE(plain(stage.status.text()), QStringLiteral("The picture was added as %1.").arg(kept.front().exhibit));
    QGuiApplication::clipboard()->clear();
}

void TestEvidencePage::pastingNothingSaysSo()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QGuiApplication::clipboard()->setText(QStringLiteral("only words"));
    QVERIFY(pressByKeys(page, QStringLiteral("Paste")));
    QCOMPARE(stage.status.text(), QStringLiteral("There is no picture and no file to paste."));
    stage.tray.finish();
    QVERIFY(items(stage).empty());
    QGuiApplication::clipboard()->clear();
}

void TestEvidencePage::aFileThatIsThereAlreadyIsNotAddedAgain()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    const QString path = stage.vault.writeFile(QStringLiteral("letter.txt"), "the same words");
    page.takeFiles({path});
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    page.takeFiles({path});
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(items(stage).front().addedAt.msecs).date(),
                                           QStringLiteral("d MMMM yyyy"));
    QTRY_COMPARE(
        plain(stage.status.text()),
        QStringLiteral("This file is already in your records. It was added on %1. Nothing was added again.").arg(day));
    QCOMPARE(items(stage).size(), std::size_t(1));

    // Beside a new one it is said too.
    page.takeFiles({path, stage.vault.writeFile(QStringLiteral("other.txt"), "other words")});
    QTRY_COMPARE(list(page)->model()->rowCount(), 2);
    QVERIFY2(stage.status.text().contains(QStringLiteral("already in your records")), qPrintable(stage.status.text()));
}

void TestEvidencePage::whatWasAddedIsTheCurrentRow()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    for (const char* name : {"a.txt", "b.txt", "c.txt"}) {
        page.takeFiles({stage.vault.writeFile(QString::fromLatin1(name), name)});
        QTRY_COMPARE(plain(list(page)->currentIndex().data().toString()), QString::fromLatin1(name));
    }
    page.takeFiles({stage.vault.writeFile(QStringLiteral("again.txt"), "a.txt")}); // The first one once more.
    QTRY_COMPARE(plain(list(page)->currentIndex().data().toString()), QStringLiteral("a.txt"));
}

void TestEvidencePage::anEmptyFileSaysSoAndIsNotAdded()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    page.takeFiles({stage.vault.writeFile(QStringLiteral("nothing.txt"), {})});
    QTRY_COMPARE(problems(page), QStringLiteral("This file is empty. Nothing was added."));
    stage.tray.finish();
    QVERIFY(items(stage).empty());
    page.takeFiles({stage.vault.writeFile(QStringLiteral("void.txt"), {}),
                    stage.vault.writeFile(QStringLiteral("words.txt"), "words")});
    QTRY_COMPARE(problems(page), QStringLiteral("void.txt was not added. This file is empty."));
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
}

void TestEvidencePage::filesThatFailAreNamedAndTheRestIsIn()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QStringList paths;
    for (int number = 1; number <= 5; ++number)
        paths << stage.vault.writeFile(QStringLiteral("good%1.txt").arg(number), QByteArray::number(number));
    for (const char* name : {"gone1.txt", "gone2.txt", "gone3.txt"})
        paths.insert(2, stage.vault.outside() + QLatin1Char('/') + QString::fromLatin1(name));
    page.takeFiles(paths);
    QTRY_COMPARE(list(page)->model()->rowCount(), 5);
    QTRY_VERIFY(!problems(page).isEmpty());
    const QStringList sentences = problems(page).split(QLatin1Char('\n'));
    QCOMPARE(sentences.size(), 3);
    for (const char* name : {"gone1.txt", "gone2.txt", "gone3.txt"})
        QVERIFY2(problems(page).contains(
                     QStringLiteral("%1 was not added. We could not find this. It may have been moved or renamed. "
                                    "Nothing was changed.")
                         .arg(QString::fromLatin1(name))),
                 qPrintable(problems(page)));
    QCOMPARE(stage.status.text(), QStringLiteral("5 files were added. The originals stay where they were."));
    QVERIFY(page.findChild<widgets::ErrorSummary*>()->hasFocus());
    QCOMPARE(stage.vault.leftoverCount(), 0);
}

void TestEvidencePage::somethingYouKeepIsAddedWithItsPlace()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Add something you keep")));
    QVERIFY(fieldNamed(page, QStringLiteral("What is it?"))->hasFocus());
    QVERIFY(typeInto(page, QStringLiteral("What is it?"), QStringLiteral("A birthday card")));
    QVERIFY(typeInto(page, QStringLiteral("Where is it kept?"), QStringLiteral("In the blue folder")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save this thing")));
    QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    const auto kept = items(stage);
    QCOMPARE(kept.front().name, QStringLiteral("A birthday card"));
    QCOMPARE(kept.front().keptAt, QStringLiteral("In the blue folder"));
    QCOMPARE(plain(stage.status.text()), QStringLiteral("It was added as %1.").arg(kept.front().exhibit));
    QVERIFY(!fieldNamed(page, QStringLiteral("What is it?")));
    // The focus is not lost with the form.
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestEvidencePage::aThingWithoutWordsIsAskedFor()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Add something you keep")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save this thing")));
    QCOMPARE(problems(page), QStringLiteral("Write what it is.\nWrite where it is kept."));
    stage.tray.finish();
    QVERIFY(items(stage).empty());
}

void TestEvidencePage::everyRowIsOneSentenceAndOpens()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    const QAbstractItemModelTester tester(list(page)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    openPage(stage, page);
    page.takeFiles({stage.vault.writeFile(QStringLiteral("photo.png"), pictureFile(fourCorners(8, 8), "png")),
                    // The name turns its ending round; here it must show what it is.
                    stage.vault.writeFile(QStringLiteral("holiday\u202Egnp.exe"), "MZ")});
    QTRY_COMPARE(list(page)->model()->rowCount(), 2);
    QVERIFY(list(page)->currentIndex().isValid());
    const auto kept = items(stage);
    QCOMPARE(kept.size(), std::size_t(2));
    const QModelIndex first = list(page)->model()->index(0, 0);
    const QString sentence = plain(first.data(Qt::AccessibleTextRole).toString());
    QVERIFY2(sentence.startsWith(
                 QStringLiteral("Exhibit ") + kept.front().exhibit
                 + QStringLiteral(", Picture (PNG): photo.png. No date yet. No entry. Fingerprint matches, checked ")),
             qPrintable(sentence));
    const QString turned = list(page)->model()->index(1, 0).data().toString();
    QVERIFY2(turned.contains(QStringLiteral("U+202E")) && !turned.contains(QChar(0x202E)), qPrintable(turned));

    page.firstFocus()->setFocus();
    QCOMPARE(page.firstFocus(), static_cast<QWidget*>(list(page)));
    QTest::keyClick(list(page), Qt::Key_End);
    QTest::keyClick(list(page), Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits.front().page, shell::PageId::EvidenceItem);
    QCOMPARE(stage.navigator.visits.front().id, kept.back().id.bytes());
}

void TestEvidencePage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    evidence::EvidencePage page(stage.context());
    openPage(stage, page);
    page.takeFiles({stage.vault.writeFile(QStringLiteral("note.txt"), "note")});
    QTRY_VERIFY(list(page)->isVisible());
    QVERIFY(pressByKeys(page, QStringLiteral("Add something you keep")));
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestEvidencePage)
#include "tst_EvidencePage.moc"
