#include "tests/app/reader/ReaderPipe.h"
#include "tests/support/Documents.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace protocol = app::viewer::protocol;
using protocol::Kind;
using protocol::Reason;

/// What comes out of holdfast-reader for the pages of a PDF, and for what only pretends to be one.
class TestRenderPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageIsShownByItsNumber();
    void aPageFillsTheBoxButIsNotFinerThanPaper();
    void wordsOfAPageAreGiven();
    void aFontThatIsNotInTheFileIsNotLookedFor();
    void aNoteOnThePageIsSeen();
    void aLockedDocumentSaysThatItIsLocked();
    void aPageThatIsNotThereIsRefused();
    void whatIsNoDocumentIsRefused_data();
    void whatIsNoDocumentIsRefused();
    void moreThanFiveThousandPagesAreTooMany();
    void aStrangePageEndsInAnAnswerOrADeadReader_data();
    void aStrangePageEndsInAnAnswerOrADeadReader();
    void scriptsAndLinksDoNothing();
    void damagedDocumentsEndInAnAnswerOrADeadReader();
    void realFilesAreShown();

private:
    static constexpr QSize box{800, 800};
    static QByteArray onePage(const QByteArray& pageEntries, const QByteArray& content)
    {
        return support::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                               "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + pageEntries + ">>",
                               support::streamOf(content)});
    }
};

void TestRenderPage::eachPageIsShownByItsNumber()
{
    const QList<QColor> colours{Qt::red, Qt::green, Qt::blue};
    const QByteArray document = support::colouredPages(colours);
    ReaderPipe reader;
    QVERIFY(reader.isReady());

    for (quint32 page = 0; page < 3; ++page) {
        const auto answer = reader.askPage(page, box, document);
        QVERIFY(answer);
        QCOMPARE(answer->pages(), 3);
        const QImage image = answer->image();
        QCOMPARE(image.height(), 800);
        QVERIFY(image.width() > 500 && image.width() < 600); // 1 to the root of 2
        QCOMPARE(image.pixelColor(image.rect().center()), colours.at(static_cast<int>(page)));
    }
    QVERIFY(reader.closesQuietly());
}

void TestRenderPage::aPageFillsTheBoxButIsNotFinerThanPaper()
{
    ReaderPipe reader;
    const auto sizeOf = [&](const char* mediaBox, QSize atMost) {
        const auto answer = reader.askPage(0, atMost, onePage(QByteArray("/MediaBox") + mediaBox, "0 0 9 9 re f"));
        return answer ? answer->image().size() : QSize();
    };
    QCOMPARE(sizeOf("[0 0 600 800]", {300, 4096}), QSize(300, 400));
    QCOMPARE(sizeOf("[0 0 600 800]", {4096, 4096}), QSize(2500, 3333)); // 300 dots an inch
    QCOMPARE(sizeOf("[0 0 72 36]", {4096, 4096}), QSize(300, 150));
    QCOMPARE(sizeOf("[0 0 14400 10]", {4096, 4096}), QSize(4096, 3));
}

void TestRenderPage::wordsOfAPageAreGiven()
{
    const QByteArray document = support::pageWithWords("I know where you live");
    ReaderPipe reader;
    const auto answer = reader.askWords(Kind::ReadPage, 0, document);
    QVERIFY(answer);
    QCOMPARE(answer->words(protocol::Field::PageText).value_or(QString()).trimmed(),
             QStringLiteral("I know where you live"));
    const auto none = reader.askWords(Kind::ReadPage, 0, support::colouredPages({Qt::red}));
    QVERIFY(none);
    QCOMPARE(none->header.kind, Kind::Fields);
    QCOMPARE(none->words(protocol::Field::PageText), QString());
    QCOMPARE(*reader.askWords(Kind::ReadPage, 1, document)->reason(), Reason::NotReadable);
}

void TestRenderPage::aFontThatIsNotInTheFileIsNotLookedFor()
{
    // The program that looks for fonts on this computer would be ended for it.
    ReaderPipe reader;
    const auto answer = reader.askPage(0, box, support::pageWithWords("Words"));
    QVERIFY(answer);
    const QImage image = answer->image();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    QVERIFY2(dark > 200, "the words are drawn with a font of the reader's own");
    QVERIFY(reader.closesQuietly());
}

void TestRenderPage::aNoteOnThePageIsSeen()
{
    // What somebody filled in or marked is part of what the file shows.
    const QByteArray look
        = support::streamOf("1 0 0 rg 0 0 100 100 re f", "/Type/XObject/Subtype/Form/BBox[0 0 100 100]");
    const QByteArray document
        = support::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Annots[4 0 R]>>",
                          "<</Type/Annot/Subtype/Square/Rect[0 0 100 100]/F 4/AP<</N 5 0 R>>>>", look});
    ReaderPipe reader;
    const auto answer = reader.askPage(0, box, document);
    QVERIFY(answer);
    QCOMPARE(answer->image().pixelColor(50, 50), QColor(Qt::red));
}

void TestRenderPage::aLockedDocumentSaysThatItIsLocked()
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed");
    QTemporaryDir folder;
    QFile plain(folder.filePath(QStringLiteral("plain.pdf")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(support::colouredPages({Qt::red}));
    plain.close();
    const auto locked = [&](const QString& user) {
        QFile file(folder.filePath(QStringLiteral("locked.pdf")));
        const int code
            = QProcess::execute(qpdf,
                                {QStringLiteral("--encrypt"), user, QStringLiteral("owner"), QStringLiteral("256"),
                                 QStringLiteral("--"), plain.fileName(), file.fileName()});
        return code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    ReaderPipe reader;
    const QByteArray needsWord = locked(QStringLiteral("secret"));
    QVERIFY(!needsWord.isEmpty());
    QCOMPARE(*reader.askPage(0, box, needsWord)->reason(), Reason::Locked);
    QCOMPARE(*reader.askWords(Kind::ReadPage, 0, needsWord)->reason(), Reason::Locked);
    // One that anybody may open, though not change, is shown.
    QCOMPARE(reader.askPage(0, box, locked(QString()))->pages(), 1);
}

void TestRenderPage::aPageThatIsNotThereIsRefused()
{
    const QByteArray document = support::colouredPages({Qt::red, Qt::green});
    ReaderPipe reader;
    for (const quint32 page : {2U, 4'999U})
        QCOMPARE(*reader.askPage(page, box, document)->reason(), Reason::NotReadable);
    for (const quint32 page : {5'000U, 0xffffffffU})
        QCOMPARE(*reader.askPage(page, box, document)->reason(), Reason::BadFrame);
    QCOMPARE(reader.askPage(1, box, document)->pages(), 2);
}

void TestRenderPage::whatIsNoDocumentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = support::colouredPages({Qt::red});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the mark alone") << QByteArray("%PDF-");
    QTest::newRow("mark and end") << QByteArray("%PDF-1.4\n%%EOF");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("text") << QByteArray("This is no PDF. ").repeated(5'000);
    QTest::newRow("no pages") << support::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"});
    QTest::newRow("no page behind the number")
        << support::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[9 0 R]/Count 1>>"});
    QTest::newRow("no catalogue") << support::pdfOf({"<</Type/Font>>"});
    QTest::newRow("cut in the middle") << good.left(good.size() / 3);
}

void TestRenderPage::whatIsNoDocumentIsRefused()
{
    QFETCH(const QByteArray, content);
    ReaderPipe reader;
    for (const auto& answer : {reader.askPage(0, box, content), reader.askWords(Kind::ReadPage, 0, content)}) {
        QVERIFY(answer);
        QVERIFY(answer->reason());
        QCOMPARE(*answer->reason(), Reason::NotReadable);
    }
    QCOMPARE(reader.askPage(0, box, support::colouredPages({Qt::red}))->pages(), 1);
}

void TestRenderPage::moreThanFiveThousandPagesAreTooMany()
{
    const auto document = [](int pages) {
        QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
        QByteArray kids;
        for (int page = 0; page < pages; ++page) {
            objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
            kids += QByteArray::number(page + 3) + " 0 R ";
        }
        objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
        return support::pdfOf(objects);
    };
    ReaderPipe reader;
    const auto most = reader.askPage(4'999, {9, 9}, document(5'000));
    QVERIFY(most);
    QCOMPARE(most->pages(), 5'000);
    const auto more = ReaderPipe().askPage(0, {9, 9}, document(5'001));
    QVERIFY(more);
    QCOMPARE(*more->reason(), Reason::TooLarge);
}

void TestRenderPage::aStrangePageEndsInAnAnswerOrADeadReader_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no size") << onePage("/MediaBox[0 0 0 0]", "0 0 9 9 re f");
    QTest::newRow("turned inside out") << onePage("/MediaBox[100 100 0 0]", "0 0 9 9 re f");
    QTest::newRow("as large as a country") << onePage("/MediaBox[0 0 1e12 1e12]", "0 0 9 9 re f");
    QTest::newRow("endlessly thin") << onePage("/MediaBox[0 0 1e-9 100]", "0 0 9 9 re f");
    QTest::newRow("not numbers") << onePage("/MediaBox[(a)(b)(c)(d)]", "0 0 9 9 re f");
    QTest::newRow("many states") << onePage("/MediaBox[0 0 99 99]", QByteArray("q ").repeated(1'000'000));
    QTest::newRow("many shapes") << onePage("/MediaBox[0 0 99 99]", QByteArray("0 0 9 9 re f ").repeated(200'000));
    QTest::newRow("draws itself") << support::pdfOf(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
         support::streamOf("/X Do"),
         support::streamOf("/X Do /X Do",
                           "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
                           "/Resources<</XObject<</X 5 0 R>>>>")});
    QTest::newRow("pages in a ring") << support::pdfOf({"<</Type/Catalog/Pages 2 0 R>>",
                                                        "<</Type/Pages/Kids[3 0 R]/Count 9>>",
                                                        "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 9>>"});
    // 300 MB of zeros, packed twice: what unpacks it must not fill the memory.
    const QByteArray packed = qCompress(QByteArray(300 << 20, '\0'), 9).sliced(4);
    QTest::newRow("packed zeros") << onePage("/MediaBox[0 0 99 99]/Resources<<>>", "")
                                         .replace("<</Length 0>>stream\n\nendstream",
                                                  support::streamOf(packed, "/Filter/FlateDecode"));
    QTest::newRow("a picture that lies") << support::pdfOf(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
         support::streamOf("99 0 0 99 0 0 cm /X Do"),
         support::streamOf("few",
                           "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                           "/ColorSpace/DeviceRGB")});
}

void TestRenderPage::aStrangePageEndsInAnAnswerOrADeadReader()
{
    QFETCH(const QByteArray, content);
    ReaderPipe reader;
    const auto answer = reader.askPage(0, {500, 500}, content);
    if (answer)
        QVERIFY(answer->reason() || answer->pages() > 0);
    else
        QVERIFY2(reader.process().state() == QProcess::NotRunning || reader.process().waitForFinished(60'000),
                 "the reader neither answers nor ends");
}

void TestRenderPage::scriptsAndLinksDoNothing()
{
    const QByteArray page
        = "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 400 200]/A<</S/URI/URI(http://example.org)>>>>]"
          "/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>";
    const QByteArray catalogue
        = "/OpenAction<</S/Launch/F(/bin/sh)>>/AA<</WC<</S/JavaScript/JS(this.submitForm\\(\\))>>>>";
    ReaderPipe reader;
    const auto with = reader.askPage(0, box, support::pageWithWords("Words", page, catalogue));
    const auto without = reader.askPage(0, box, support::pageWithWords("Words"));
    QVERIFY(with && without);
    QVERIFY(!with->image().isNull());
    QCOMPARE(with->image(), without->image());
}

void TestRenderPage::damagedDocumentsEndInAnAnswerOrADeadReader()
{
    const QByteArray content = support::pageWithWords("I know where you live");
    auto reader = std::make_unique<ReaderPipe>();
    QRandomGenerator random(12); // the same bytes each time
    int deaths = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = round < 20 ? content.left(content.size() * round / 20) : content;
        for (int hit = 0; hit <= round % 8 && !bytes.isEmpty(); ++hit)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto answer
            = round % 2 == 0 ? reader->askPage(0, {300, 300}, bytes) : reader->askWords(Kind::ReadPage, 0, bytes);
        if (!answer)
            ++deaths;
        if (!answer || (answer->header.flags & protocol::endsNow) != 0)
            reader = std::make_unique<ReaderPipe>();
        QVERIFY(reader->isReady());
    }
    QVERIFY2(deaths < 20, "most damage should end in an answer");
    QCOMPARE(reader->askPage(0, {300, 300}, content)->pages(), 1);
}

void TestRenderPage::realFilesAreShown()
{
    QDirIterator samples(QString::fromLocal8Bit(qgetenv("HOLDFAST_SAMPLES")) + QStringLiteral("/pdf"),
                         {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    if (!samples.hasNext())
        QSKIP("the samples are not here");
    int shown = 0;
    int refused = 0;
    auto reader = std::make_unique<ReaderPipe>();
    while (samples.hasNext()) {
        QFile file(samples.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto answer = reader->askPage(0, box, content);
        QVERIFY2(answer, qPrintable(file.fileName()));
        (answer->pages() > 0 ? shown : refused) += 1;
        if (answer->pages() == 0)
            qInfo("not shown: %s", qPrintable(file.fileName()));
        if ((answer->header.flags & protocol::endsNow) != 0)
            reader = std::make_unique<ReaderPipe>();
    }
    QVERIFY2(shown >= 16 && refused <= 2, qPrintable(QStringLiteral("%1 shown, %2 not").arg(shown).arg(refused)));
}

QTEST_MAIN(TestRenderPage)
#include "tst_RenderPage.moc"
