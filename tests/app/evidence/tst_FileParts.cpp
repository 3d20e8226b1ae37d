#include "app/evidence/EvidencePage.h"
#include "app/evidence/FileView.h"
#include "app/widgets/Fold.h"
#include "tests/app/evidence/ItemStage.h"
#include "tests/support/Documents.h"
#include "tests/support/ExifJpeg.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace app;
using namespace support;
using core::domain::EvidenceItem;
using evidence::ViewKind;
using viewer::PictureView;

/// What is seen of documents, e-mails and pictures of a phone: hidden until somebody asks, by keys alone, and as words
/// where words can be had.
class TestFileParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aFileIsShownByItsKind_data();
    void aFileIsShownByItsKind();
    void aDocumentIsHiddenUntilAskedFor();
    void pagesAreTurnedByButtonsAndKeys();
    void aLargerPageStaysAsLargeWhenItIsTurned();
    void theWordsOfAPageCanBeRead();
    void aDocumentThatCannotBeReadSaysSo();
    void anEmailIsHiddenUntilAskedFor();
    void anEmailThatIsLaidOutShowsItsWords();
    void anEmailThatIsNoneSaysSo();
    void aPictureSaysWhenItWasTaken();
    void aPlaceIsShownOnlyWhenAskedFor();
    void aPictureThatSaysNothingIsSaidToSayNothing();
    void nothingStaysWhenAnotherFileIsOpened();
    void everyControlHasANameAndIsReachedByTab_data();
    void everyControlHasANameAndIsReachedByTab();

private:
    static QByteArray mail()
    {
        return "Received: from a.example by b.example; Tue, 3 Mar 2026 21:15:05 +0000\r\n"
               "From: Sam <sam@example.org>\r\nTo: ana@example.com\r\nDate: Tue, 3 Mar 2026 21:15:02 +0000\r\n"
               "Subject: You will see\r\nMessage-ID: <1@example.org>\r\n"
               "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nI know where you live.\r\n--b\r\n"
               "Content-Type: image/jpeg; name=\"photo.jpg\"\r\n\r\nabcd\r\n--b--\r\n";
    }
    static EvidenceItem pages(PageStage& stage)
    {
        return addFile(stage, QStringLiteral("letter.pdf"), colouredPages({Qt::red, Qt::green, Qt::blue}));
    }
    /// The view of a document; there are others on the page, which are not seen.
    static PictureView* page(const QWidget& page)
    {
        for (auto* each : page.findChildren<PictureView*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    static QPlainTextEdit* textNamed(const QWidget& page, const QString& name)
    {
        for (auto* each : page.findChildren<QPlainTextEdit*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    static bool sees(const QWidget& page, const char* words)
    {
        return wordsOn(page).contains(QString::fromUtf8(words));
    }
};

void TestFileParts::aFileIsShownByItsKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ViewKind>("kind");
    const auto row = [](const char* type, const char* name, ViewKind kind) {
        QTest::addRow("%s %s", type, name) << QString::fromLatin1(type) << QString::fromLatin1(name) << kind;
    };
    row("image/heic", "a", ViewKind::Picture);
    row("image/avif", "a", ViewKind::Picture);
    row("image/tiff", "a", ViewKind::Picture);
    row("image/svg+xml", "a", ViewKind::Other);
    row("application/pdf", "a.eml", ViewKind::Pages);
    row("text/plain", "a.txt", ViewKind::Text);
    row("text/plain", "a.eml", ViewKind::Mail);
    row("text/html", "a.EML", ViewKind::Mail);
    row("application/octet-stream", "a.eml", ViewKind::Mail);
    row("message/rfc822", "a", ViewKind::Mail);
    row("application/octet-stream", "a.pdf", ViewKind::Other);
    row("application/zip", "a.eml", ViewKind::Other);
}

void TestFileParts::aFileIsShownByItsKind()
{
    QFETCH(const QString, type);
    QFETCH(const QString, name);
    QFETCH(const ViewKind, kind);
    evidence::ShownFile file;
    file.mediaType = type;
    file.name = name;
    QCOMPARE(evidence::kindOf(file), kind);
}

void TestFileParts::aDocumentIsHiddenUntilAskedFor()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, pages(stage));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    QVERIFY(page(item)->isBlurred());
    QCOMPARE(page(item)->accessibleName(), QStringLiteral("Hidden page"));
    QVERIFY(sees(item, "Page 1 of 3"));
    QVERIFY(!buttonNamed(item, QStringLiteral("Next page")));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this document")));
    QVERIFY(!page(item)->isBlurred());
    QCOMPARE(page(item)->accessibleName(), QStringLiteral("Page"));
    QCOMPARE(plain(page(item)->accessibleDescription()), QStringLiteral("Page 1 of 3, letter.pdf"));
    QVERIFY(buttonNamed(item, QStringLiteral("Hide this document")));
    QVERIFY(pressByKeys(item, QStringLiteral("Hide this document")));
    QVERIFY(page(item)->isBlurred());
}

void TestFileParts::pagesAreTurnedByButtonsAndKeys()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, pages(stage));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    page(item)->setFocus();
    QTest::keyClick(page(item), Qt::Key_PageDown); // Hidden: nothing turns.
    QVERIFY(sees(item, "Page 1 of 3"));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this document")));
    const auto colour = [&] { return page(item)->grab().toImage().pixelColor(page(item)->rect().center() / 4); };
    QTRY_COMPARE(colour(), QColor(Qt::red));

    QVERIFY(!buttonNamed(item, QStringLiteral("Previous page"))->isEnabled());
    QVERIFY(pressByKeys(item, QStringLiteral("Next page")));
    QTRY_VERIFY(sees(item, "Page 2 of 3"));
    QTRY_COMPARE(colour(), QColor(Qt::green));
    QTest::keyClick(page(item), Qt::Key_PageDown);
    QTRY_VERIFY(sees(item, "Page 3 of 3"));
    QTRY_COMPARE(colour(), QColor(Qt::blue));
    QCOMPARE(plain(page(item)->accessibleDescription()), QStringLiteral("Page 3 of 3, letter.pdf"));
    QTest::keyClick(page(item), Qt::Key_PageDown); // There is no fourth.
    QVERIFY(sees(item, "Page 3 of 3"));
    QVERIFY(!buttonNamed(item, QStringLiteral("Next page"))->isEnabled());

    // The focus does not stay on a button that does nothing any more.
    QVERIFY(pressByKeys(item, QStringLiteral("Previous page")));
    QTRY_VERIFY(sees(item, "Page 2 of 3"));
    QVERIFY(pressByKeys(item, QStringLiteral("Previous page")));
    QTRY_VERIFY(sees(item, "Page 1 of 3"));
    QCOMPARE(QApplication::focusWidget(), buttonNamed(item, QStringLiteral("Next page")));
    QTest::keyClick(page(item), Qt::Key_PageUp);
    QVERIFY(sees(item, "Page 1 of 3"));
}

void TestFileParts::aLargerPageStaysAsLargeWhenItIsTurned()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, pages(stage));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    QVERIFY(pressByKeys(item, QStringLiteral("Show this document")));
    QVERIFY(pressByKeys(item, QStringLiteral("Zoom in")));
    QVERIFY(pressByKeys(item, QStringLiteral("Zoom in")));
    const int percent = page(item)->percent();
    QVERIFY(percent > 100);
    QVERIFY(pressByKeys(item, QStringLiteral("Next page")));
    QTRY_VERIFY(sees(item, "Page 2 of 3"));
    QCOMPARE(page(item)->percent(), percent);
    QVERIFY(pressByKeys(item, QStringLiteral("Show all of it")));
    QCOMPARE(stage.status.text(), QStringLiteral("All of the page is shown."));
}

void TestFileParts::theWordsOfAPageCanBeRead()
{
    PageStage stage;
    const QString name = QStringLiteral("Words on the page");
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("letter.pdf"), pageWithWords("I know where you live")));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    QVERIFY(!textNamed(item, name));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this document")));
    QVERIFY(!buttonNamed(item, QStringLiteral("Next page"))); // There is one page.
    QVERIFY(pressByKeys(item, QStringLiteral("Show the words of this page")));
    QVERIFY(textNamed(item, name));
    QTRY_COMPARE(textNamed(item, name)->toPlainText().trimmed(), QStringLiteral("I know where you live"));
    QVERIFY(textNamed(item, name)->isReadOnly());
    QVERIFY(pressByKeys(item, QStringLiteral("Hide this document"))); // And its words with it.
    QVERIFY(!textNamed(item, name));

    openItem(stage, item, pages(stage));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    QVERIFY(pressByKeys(item, QStringLiteral("Show this document")));
    QVERIFY(pressByKeys(item, QStringLiteral("Show the words of this page")));
    QTRY_COMPARE(stage.status.text(),
                 QStringLiteral("There are no words on this page. It may be a picture of a page."));
    QVERIFY(pressByKeys(item, QStringLiteral("Hide the words of this page")));
    QVERIFY(!textNamed(item, name));
}

void TestFileParts::aDocumentThatCannotBeReadSaysSo()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("letter.pdf"), "%PDF-1.4\n%%EOF"));
    QTRY_VERIFY(sees(item, "This PDF cannot be read here. It may be damaged. It is kept as it is."));
    QVERIFY(!page(item));
    QVERIFY(!buttonNamed(item, QStringLiteral("Show this document")));
    QVERIFY(buttonNamed(item, QStringLiteral("Save a copy"))); // The item stays.
}

void TestFileParts::anEmailIsHiddenUntilAskedFor()
{
    PageStage stage;
    const QString name = QStringLiteral("Text of the email");
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("threat.eml"), mail()));
    QVERIFY(!sees(item, "sam@example.org") && !textNamed(item, name));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this email")));
    QTRY_VERIFY(sees(item, "Sam <sam@example.org>"));
    QCOMPARE(textNamed(item, name)->toPlainText().trimmed(), QStringLiteral("I know where you live."));
    for (const char* words : {"ana@example.com", "Tue, 3 Mar 2026 21:15:02 +0000", "You will see", "<1@example.org>"})
        QVERIFY2(sees(item, words), words);
    QVERIFY2(sees(item, "photo.jpg, 4 bytes"), qPrintable(wordsOn(item)));

    QVERIFY(!textNamed(item, QStringLiteral("Headers")));
    auto* fold = textNamed(item, name)->parentWidget()->findChild<widgets::Fold*>();
    QVERIFY(fold && fold->isVisible());
    fold->setOpen(true);
    QVERIFY(textNamed(item, QStringLiteral("Headers"))
                ->toPlainText()
                .startsWith(
                    QStringLiteral("Received: from a.example by b.example; Tue, 3 Mar 2026 21:15:05 +0000\nFrom:")));

    QVERIFY(pressByKeys(item, QStringLiteral("Hide this email")));
    QVERIFY(!sees(item, "sam@example.org") && !textNamed(item, name));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this email")));
    QVERIFY(sees(item, "Sam <sam@example.org>"));
    QCOMPARE(textNamed(item, name)->toPlainText().count(QStringLiteral("I know")), 1);
}

void TestFileParts::anEmailThatIsLaidOutShowsItsWords()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item,
             addFile(stage, QStringLiteral("threat.eml"),
                     "From: a\nContent-Type: text/html\n\n<b>I know</b><img src=\"http://example.org/seen\">"));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this email")));
    QTRY_VERIFY(
        sees(item, "This email is laid out like a web page. Only its words are shown. Pictures are not fetched."));
    QCOMPARE(textNamed(item, QStringLiteral("Text of the email"))->toPlainText(), QStringLiteral("I know"));
}

void TestFileParts::anEmailThatIsNoneSaysSo()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("threat.eml"), "\n\nno headers\n"));
    QVERIFY(pressByKeys(item, QStringLiteral("Show this email")));
    QTRY_VERIFY(sees(item, "This file is not an email that can be read. It is kept as it is."));
}

void TestFileParts::aPictureSaysWhenItWasTaken()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("photo.jpg"), ExifJpeg::ofAPhone().file()));
    QTRY_VERIFY(sees(item, "What the picture says of itself"));
    for (const char* words :
         {"The phone or camera says taken", "3 March 2026, 9:15pm. The file does not say in which time zone.",
          "The file says a program last wrote it", "Added here", "Example Phone 5"})
        QVERIFY2(sees(item, words), qPrintable(wordsOn(item)));
    QVERIFY2(sees(item, "80 \u00d7 60"), qPrintable(wordsOn(item)));
    // Asked once: coming back from elsewhere changes nothing, and nothing is said twice.
    item.reload();
    settle(stage);
    QCOMPARE(wordsOn(item).count(QStringLiteral("The phone or camera says taken")), 1);

    openItem(stage, item,
             addFile(stage, QStringLiteral("zone.jpg"),
                     ExifJpeg()
                         .text(ExifJpeg::Photo, 0x9003, "2026:03:29 01:30:00")
                         .text(ExifJpeg::Photo, 0x9011, "+01:00")
                         .file()));
    QTRY_VERIFY2(sees(item, "29 March 2026, 1:30am (time zone UTC+01:00)"), qPrintable(wordsOn(item)));
}

void TestFileParts::aPlaceIsShownOnlyWhenAskedFor()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, QStringLiteral("photo.jpg"), ExifJpeg::ofAPhone().file()));
    QTRY_VERIFY(sees(item, "This picture holds a place."));
    QVERIFY(!sees(item, "51.5"));
    QVERIFY(pressByKeys(item, QStringLiteral("Show the place")));
    QVERIFY2(sees(item, "51.50072, -0.12462"), qPrintable(wordsOn(item)));
    QVERIFY(pressByKeys(item, QStringLiteral("Hide the place")));
    QVERIFY(!sees(item, "51.5"));
}

void TestFileParts::aPictureThatSaysNothingIsSaidToSayNothing()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addPicture(stage));
    QTRY_VERIFY(sees(item, "It does not say when or where it was taken."));
    QVERIFY(!sees(item, "Show the place"));
    openItem(stage, item, addFile(stage, QStringLiteral("note.txt"), "words"));
    QVERIFY(!sees(item, "What the picture says of itself"));
}

void TestFileParts::nothingStaysWhenAnotherFileIsOpened()
{
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    const auto letter = addFile(stage, QStringLiteral("threat.eml"), mail());
    openItem(stage, item, letter);
    QVERIFY(pressByKeys(item, QStringLiteral("Show this email")));
    QTRY_VERIFY(sees(item, "Sam <sam@example.org>"));
    openItem(stage, item, pages(stage));
    QTRY_VERIFY(page(item) && page(item)->hasPicture());
    QVERIFY(!sees(item, "sam@example.org") && !sees(item, "Show this email"));
    openItem(stage, item, letter);
    QVERIFY(!page(item) && !sees(item, "Page 1 of 3") && !sees(item, "sam@example.org"));
    for (auto* each : item.findChildren<PictureView*>())
        QVERIFY(!each->hasPicture());
}

void TestFileParts::everyControlHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("button");
    QTest::newRow("document") << QStringLiteral("letter.pdf") << colouredPages({Qt::red, Qt::blue})
                              << QStringLiteral("Show this document");
    QTest::newRow("email") << QStringLiteral("threat.eml") << mail() << QStringLiteral("Show this email");
    QTest::newRow("picture") << QStringLiteral("photo.jpg") << ExifJpeg::ofAPhone().file()
                             << QStringLiteral("Show this picture");
}

void TestFileParts::everyControlHasANameAndIsReachedByTab()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, button);
    PageStage stage;
    evidence::EvidenceItemPage item(stage.context());
    openItem(stage, item, addFile(stage, name, content));
    QTRY_VERIFY(buttonNamed(item, button) && buttonNamed(item, button)->isEnabled());
    QVERIFY(pressByKeys(item, button));
    QTRY_VERIFY(sees(item, "What the picture says of itself") || sees(item, "Next page") || sees(item, "sam@"));
    QCOMPARE(faultsOfNames(item), QString());
}

QTEST_MAIN(TestFileParts)
#include "tst_FileParts.moc"
