#include "app/evidence/EvidenceItemPage.h"

#include "app/evidence/BlurredPicture.h"
#include "app/widgets/ErrorSummary.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/PageParts.h"
#include "tests/support/Pictures.h"
#include "tests/support/Verify.h"

#include <QClipboard>
#include <QCompleter>
#include <QCryptographicHash>
#include <QDirIterator>

using namespace app;
using namespace support;

/// One file: hidden until asked for, its facts and fingerprint, and a copy that is the same byte for byte.
class TestEvidenceItemPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void itsFactsAndFingerprintAreShown();
    void aPictureIsHiddenUntilAskedFor();
    void aPictureIsShownAtOnceWhenThePersonChoseSo();
    void aFileThatIsNoPictureSaysHowToSeeIt();
    void aBrokenPictureSaysSo();
    void aCopyHasTheSameBytes();
    void noCopyIsMadeWithoutConsent();
    void aCopyNeverReplacesAFile();
    void theFingerprintIsCheckedAndDamageIsNamed();
    void whatItShowsIsWrittenDownAndKept();
    void wordsThatAreNotSavedYetStay();
    void itIsLinkedToAnEntry();
    void itIsTakenOutWithAReason();
    void everyControlHasANameAndIsReachedByTab();

private:
    static core::domain::EvidenceItem add(PageStage& stage, const QString& name, const QByteArray& content)
    {
        core::base::JobContext job;
        core::intake::AcquireRequest request;
        request.caseId = stage.vault.caseId();
        request.sourcePath = QFile::encodeName(stage.vault.writeFile(name, content));
        const auto taken = core::intake::acquireFile(request, stage.vault.vault(), job);
        return taken ? taken->item : core::domain::EvidenceItem();
    }
    static core::domain::EvidenceItem addPicture(PageStage& stage)
    {
        return add(stage, QStringLiteral("photo.png"), pictureFile(fourCorners(400, 300), "png"));
    }
    static void open(PageStage& stage, evidence::EvidenceItemPage& page, const core::domain::EvidenceItem& item)
    {
        openPage(stage, page, item.id.bytes());
        QTRY_VERIFY(plain(page.title()).startsWith(item.exhibit));
        settle(stage);
    }
    static QString problems(const QWidget& page) { return plain(page.findChild<widgets::ErrorSummary*>()->text()); }
    static evidence::BlurredPicture* picture(const QWidget& page)
    {
        return page.findChild<evidence::BlurredPicture*>();
    }
    /// How many colours are on it, as it is drawn.
    static int coloursOf(QWidget* widget)
    {
        const QImage drawn = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        std::set<QRgb> seen;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                seen.insert(drawn.pixel(x, y));
        return static_cast<int>(seen.size());
    }
};

void TestEvidenceItemPage::itsFactsAndFingerprintAreShown()
{
    PageStage stage;
    const QByteArray content = "What the letter said";
    const auto item = add(stage, QStringLiteral("letter.txt"), content);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QCOMPARE(plain(page.title()), item.exhibit + QStringLiteral("  letter.txt"));
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

void TestEvidenceItemPage::aPictureIsHiddenUntilAskedFor()
{
    PageStage stage;
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, 99));
    const auto item = add(stage, QStringLiteral("photo.png"), pictureFile(image, "png"));
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(picture(page)->isBlurred());
    QCOMPARE(picture(page)->accessibleName(), QStringLiteral("Hidden picture"));
    QVERIFY2(coloursOf(picture(page)) < 60, "only a few large squares may show");

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
    const auto other = add(stage, QStringLiteral("note.txt"), "note");
    open(stage, page, other);
    QVERIFY(!picture(page)->isVisible());
    open(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(picture(page)->isBlurred());
}

void TestEvidenceItemPage::aPictureIsShownAtOnceWhenThePersonChoseSo()
{
    PageStage stage;
    stage.settings.setBlursPictures(false);
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QCOMPARE(picture(page)->isBlurred(), stage.settings.blursPictures());
}

void TestEvidenceItemPage::aFileThatIsNoPictureSaysHowToSeeIt()
{
    PageStage stage;
    const auto item = add(stage, QStringLiteral("sound.ogg"), "OggS and more");
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
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
        = add(stage, QStringLiteral("broken.png"), pictureFile(fourCorners(200, 200), "png").left(60) + "nothing");
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QTRY_VERIFY2(
        wordsOn(page).contains(QStringLiteral("This file is not a picture that can be read. It is kept as it is.")),
        qPrintable(wordsOn(page)));
    for (const char* words : {"Show this picture", "Turn the view"}) {
        const QAbstractButton* button = buttonNamed(page, QString::fromLatin1(words));
        QVERIFY2(button && !button->isEnabled(), words);
    }
}

void TestEvidenceItemPage::aCopyHasTheSameBytes()
{
    PageStage stage;
    QByteArray content;
    for (int i = 0; i < 200'000; ++i)
        content += static_cast<char>((i * 7919) >> 3);
    const auto item = add(stage, QStringLiteral("film.bin"), content);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    stage.prompts.confirmations.push_back(true);
    const QString path = stage.vault.outside() + QStringLiteral("/copy.bin");
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("A copy was saved. It is not protected."));
    QCOMPARE(stage.prompts.questions.front().text,
             QStringLiteral("The copy is not protected. Anyone who can open the file can see it."));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QVERIFY(logEvents(stage.vault.vault()).contains(QStringLiteral("evidence.copied-out")));
}

void TestEvidenceItemPage::noCopyIsMadeWithoutConsent()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    const QString path = stage.vault.outside() + QStringLiteral("/copy.png");
    stage.prompts.confirmations.push_back(false);
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    stage.tray.finish();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(stage.prompts.savePaths.size(), std::size_t(1)); // Where was not even asked.
}

void TestEvidenceItemPage::aCopyNeverReplacesAFile()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    const QString path = stage.vault.writeFile(QStringLiteral("mine.txt"), "mine");
    stage.prompts.confirmations.push_back(true);
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    QTRY_COMPARE(problems(page),
                 QStringLiteral("There is something with that name already. Choose another name or "
                                "another place. Nothing was changed."));
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestEvidenceItemPage::theFingerprintIsCheckedAndDamageIsNamed()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_COMPARE(stage.status.text(),
                 QStringLiteral("The fingerprint matches. The file is the same as when you added it."));
    QVERIFY(problems(page).isEmpty());

    QDirIterator objects(stage.vault.folder() + QStringLiteral("/objects"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(objects.hasNext());
    QFile object(objects.next());
    object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(object.open(QIODevice::ReadWrite));
    const qint64 middle = object.size() / 2;
    QVERIFY(object.seek(middle));
    const char byte = static_cast<char>(object.read(1).front() ^ 1);
    QVERIFY(object.seek(middle) && object.write(&byte, 1) == 1);
    object.close();
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_COMPARE(problems(page),
                 QStringLiteral("The stored copy of this file does not match its fingerprint. It has changed or is "
                                "damaged. Use a backup to get it back."));
}

void TestEvidenceItemPage::whatItShowsIsWrittenDownAndKept()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    QVERIFY(typeInto(page, QStringLiteral("What does it show?"), QStringLiteral("A note under my door")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
    QTRY_COMPARE(plain(page.title()), item.exhibit + QStringLiteral("  The note"));
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
    open(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("What does it show?"), QStringLiteral("A note under my door")));
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_VERIFY(!stage.status.text().isEmpty());
    settle(stage);
    auto* field = qobject_cast<QPlainTextEdit*>(fieldNamed(page, QStringLiteral("What does it show?")));
    QCOMPARE(field->toPlainText(), QStringLiteral("A note under my door"));
    // They belong to this file, and to no other.
    const auto other = add(stage, QStringLiteral("note.txt"), "note");
    open(stage, page, other);
    QCOMPARE(field->toPlainText(), QString());
}

void TestEvidenceItemPage::itIsLinkedToAnEntry()
{
    PageStage stage;
    const auto item = addPicture(stage);
    const auto entry = addIncident(stage.vault, QStringLiteral("He waited outside"));
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    const QString question = QStringLiteral("Which entry does it belong to?");
    auto* field = qobject_cast<QLineEdit*>(fieldNamed(page, question));
    field->setText(QStringLiteral("no such entry"));
    QVERIFY(pressByKeys(page, QStringLiteral("Link to this entry")));
    QCOMPARE(problems(page), QStringLiteral("Choose an entry from the list that opens while you type."));

    field->completer()->setCompletionPrefix(QStringLiteral("waited"));
    QCOMPARE(field->completer()->completionCount(), 1);
    field->setText(field->completer()->currentCompletion());
    QVERIFY(pressByKeys(page, QStringLiteral("Link to this entry")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The file is linked to the entry."));
    const auto incident = core::diary::findIncident(entry, stage.vault.vault());
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.evidence, std::vector{item.id});
    // And the page leads there.
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Entries it belongs to")));
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().endsWith(QStringLiteral(": He waited outside")))
            each->click();
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits.front().id, entry.bytes());
}

void TestEvidenceItemPage::itIsTakenOutWithAReason()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    const QString button = QStringLiteral("Take it out of your records");
    stage.prompts.texts.push_back(QStringLiteral("  "));
    QVERIFY(pressByKeys(page, button));
    stage.tray.finish();
    QCOMPARE(stage.vault.objectCount(), 1);
    QVERIFY(problems(page).isEmpty()); // No reason is a change of mind, not a mistake.

    stage.prompts.texts.push_back(QStringLiteral("It was the wrong photo."));
    QVERIFY(pressByKeys(page, button));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("It was taken out. Its number and your reason are kept."));
    QCOMPARE(stage.vault.objectCount(), 0);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("It was the wrong photo.")));
    QVERIFY(!buttonNamed(page, button));
    QVERIFY(!buttonNamed(page, QStringLiteral("Save a copy")));
    QVERIFY(!picture(page)->isVisible());
}

void TestEvidenceItemPage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    open(stage, page, item);
    QTRY_VERIFY(picture(page)->hasPicture());
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestEvidenceItemPage)
#include "tst_EvidenceItemPage.moc"
