#include "core/evidence/Evidence.h"
#include "tests/app/evidence/ItemStage.h"
#include "tests/support/LogView.h"
#include "tests/support/Verify.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QPlainTextEdit>

using namespace app;
using namespace support;

/// One file: hidden until asked for, its facts and fingerprint, its text or picture, and the words about it.
class TestEvidenceItemPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void itsFactsAndFingerprintAreShown();
    void itsTimesNameTheZoneOfAComputerAbroad();
    void aPictureIsHiddenUntilAskedFor();
    void aPictureIsShownAtOnceWhenThePersonChoseSo();
    void aFileThatIsNoPictureSaysHowToSeeIt();
    void aBrokenPictureSaysSo();
    void whatItShowsIsWrittenDownAndKept();
    void wordsThatAreNotSavedYetStay();
    void textIsShownWhenAskedFor();
    void aPictureIsMadeLargerByKeysWhenItHasTheFocus();
    void everyControlHasANameAndIsReachedByTab();
};

void TestEvidenceItemPage::itsFactsAndFingerprintAreShown()
{
    PageStage stage;
    const QByteArray content = "What the letter said";
    const auto item = addFile(stage, QStringLiteral("letter.txt"), content);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QCOMPARE(plain(page.title()), QStringLiteral("Exhibit %1: letter.txt").arg(item.exhibit));
    const QString words = wordsOn(page);
    for (const char* text : {"Name as received", "letter.txt", "Text, 20 bytes", "Added here",
                             "Fingerprint (SHA-256). It shows that the file has not changed since you added it."})
        QVERIFY2(words.contains(QString::fromLatin1(text)), text);
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QString groups;
    for (qsizetype at = 0; at < digest.size(); at += 4)
        groups += digest.mid(at, 4) + QLatin1Char(' ');
    QVERIFY2(words.contains(groups.trimmed()), qPrintable(words));
    QVERIFY(pressByKeys(page, QStringLiteral("Copy the fingerprint")));
    QCOMPARE(QGuiApplication::clipboard()->text(), digest);
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Copied. It will clear in ")));
    stage.tray.finish();
    QVERIFY(logEvents(stage.vault.vault()).contains(QStringLiteral("evidence.viewed")));
    // When something else changes, the facts are made again; the focus stays on the page.
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QVERIFY(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()));
}

/// DATE-05
void TestEvidenceItemPage::itsTimesNameTheZoneOfAComputerAbroad()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("letter.txt"), "What the letter said");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    const QString atHome = QStringLiteral("Added here\n22 November 2026, 12:00pm\n");
    QVERIFY2(wordsOn(page).contains(atHome), qPrintable(wordsOn(page)));
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Warsaw");
    openItem(stage, page, item);
    const QString abroad = QStringLiteral("Added here\n22 November 2026, 1:00pm (Europe/Warsaw, UTC+1)");
    const bool namesIt = QTest::qWaitFor([&] { return wordsOn(page).contains(abroad); });
    qputenv("TZ", zone);
    QVERIFY2(namesIt, qPrintable(wordsOn(page)));
}

void TestEvidenceItemPage::aPictureIsHiddenUntilAskedFor()
{
    PageStage stage;
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, 99));
    const auto item = addFile(stage, QStringLiteral("photo.png"), pictureFile(image, "png"));
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(picture(page)->isBlurred());
    QCOMPARE(picture(page)->accessibleName(), QStringLiteral("Hidden picture"));
    QVERIFY2(coloursOf(picture(page)) < 300, "only a few large squares, and the plate that says so");

    QVERIFY(pressByKeys(page, QStringLiteral("Show this picture")));
    QVERIFY(!picture(page)->isBlurred());
    QVERIFY(coloursOf(picture(page)) > 1'000);
    QCOMPARE(picture(page)->accessibleName(), QStringLiteral("Picture"));
    QCOMPARE(plain(picture(page)->accessibleDescription()), QStringLiteral("photo.png"));
    QVERIFY(buttonNamed(page, QStringLiteral("Hide this picture")));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(picture(page)->isBlurred());

    // All pictures together, from anywhere in the window.
    stage.settings.setShowsPictures(true);
    QVERIFY(!picture(page)->isBlurred());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(picture(page)->isBlurred());
    QVERIFY(!stage.settings.showsPictures());

    // Coming back from elsewhere hides it again.
    QVERIFY(pressByKeys(page, QStringLiteral("Show this picture")));
    const auto other = addFile(stage, QStringLiteral("note.txt"), "note");
    openItem(stage, page, other);
    QVERIFY(!picture(page)->isVisible());
    openItem(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(picture(page)->isBlurred());
}

void TestEvidenceItemPage::aPictureIsShownAtOnceWhenThePersonChoseSo()
{
    PageStage stage;
    stage.settings.setBlursPictures(false);
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QCOMPARE(picture(page)->isBlurred(), stage.settings.blursPictures());
}

void TestEvidenceItemPage::aFileThatIsNoPictureSaysHowToSeeIt()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("letters.7z"), "7z\xbc\xaf\x27\x1c and more");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(!picture(page)->isVisible());
    QVERIFY(!buttonNamed(page, QStringLiteral("Show this picture")));
    QVERIFY(wordsOn(page).contains(QStringLiteral(
        "We cannot show this kind of file here. It is kept with your records. You can save a copy and open it in "
        "another program. That copy is not protected.")));
}

void TestEvidenceItemPage::aBrokenPictureSaysSo()
{
    PageStage stage;
    const auto item
        = addFile(stage, QStringLiteral("broken.png"), pictureFile(fourCorners(200, 200), "png").left(60) + "nothing");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY2(
        wordsOn(page).contains(QStringLiteral("This file is not a picture that can be read. It is kept as it is.")),
        qPrintable(wordsOn(page)));
    for (const char* words : {"Show this picture", "Turn the view", "Zoom in"})
        QVERIFY2(!buttonNamed(page, QString::fromLatin1(words)), words);
}

void TestEvidenceItemPage::whatItShowsIsWrittenDownAndKept()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    QVERIFY(typeInto(page, QStringLiteral("What does it show?"), QStringLiteral("A note under my door")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
    QTRY_COMPARE(plain(page.title()), QStringLiteral("Exhibit %1: The note").arg(item.exhibit));
    const auto kept = core::evidence::findEvidence(item.id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->title, QStringLiteral("The note"));
    QCOMPARE(kept->description, QStringLiteral("A note under my door"));
    QCOMPARE(kept->sha256, item.sha256);
    QCOMPARE(kept->name, item.name);
}

void TestEvidenceItemPage::wordsThatAreNotSavedYetStay()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("What does it show?"), QStringLiteral("A note under my door")));
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_VERIFY(!stage.status.text().isEmpty());
    settle(stage);
    auto* field = qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("What does it show?")));
    QCOMPARE(field->toPlainText(), QStringLiteral("A note under my door"));
    // They belong to this file, and to no other.
    const auto other = addFile(stage, QStringLiteral("note.txt"), "note");
    openItem(stage, page, other);
    QCOMPARE(field->toPlainText(), QString());
}

void TestEvidenceItemPage::textIsShownWhenAskedFor()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("letter.txt"), "I know where you live");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("We cannot show")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show this text")));
    QPlainTextEdit* shown = nullptr;
    for (QPlainTextEdit* each : page.findChildren<QPlainTextEdit*>())
        if (each->isReadOnly())
            shown = each;
    QVERIFY(shown);
    QTRY_COMPARE(shown->toPlainText(), QStringLiteral("I know where you live"));
    QVERIFY(shown->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier); // Hides this, too.
    QVERIFY(!shown->isVisible());
}

void TestEvidenceItemPage::aPictureIsMadeLargerByKeysWhenItHasTheFocus()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    picture(page)->setFocus();
    QVERIFY(!actByKeysOf(page, shell::Command::Bigger)); // It is hidden.
    QTest::keyClick(picture(page), Qt::Key_Space);
    QVERIFY(!picture(page)->isBlurred());
    QTest::keyClick(picture(page), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(picture(page)->percent(), 125);
    QTest::keyClick(picture(page), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(picture(page)->percent(), 100);
    QTest::keyClick(picture(page), Qt::Key_Equal, Qt::ControlModifier);
    QTest::keyClick(picture(page), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(picture(page)->percent(), 100);
    QVERIFY(actByKeysOf(page, shell::Command::TurnPicture));
    QVERIFY(pressByKeys(page, QStringLiteral("Zoom in")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show all of it")));
    QCOMPARE(picture(page)->percent(), 100);
    QVERIFY(buttonNamed(page, QStringLiteral("Zoom in"))->hasFocus()); // Not on a button that is dead now.
}

void TestEvidenceItemPage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestEvidenceItemPage)
#include "tst_EvidenceItemPage.moc"
