#include "app/viewer/MailText.h"
#include "app/viewer/PictureFacts.h"
#include "app/viewer/ReaderAnswer.h"
#include "app/viewer/ReaderFields.h"
#include "app/viewer/VerdictText.h"

#include <QSet>
#include <QTest>

using namespace app::viewer;
using protocol::Field;
using protocol::Kind;

/// What the window makes of the reader's answers: nothing that cannot be true gets any further, and words of a stranger
/// stay words.
class TestReaderAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachQuestionTakesItsOwnAnswerOnly();
    void aPageSaysHowManyThereAre_data();
    void aPageSaysHowManyThereAre();
    void wordsThatDoNotFitAreNotTaken_data();
    void wordsThatDoNotFitAreNotTaken();
    void fieldsComeBackAsTheyWent();
    void tooManyFieldsAreNotTaken();
    void anEmailIsTakenApart();
    void anEmailBringsNoControlCharacters();
    void factsOfAPictureAreTakenApart();
    void eachTimeKeepsItsOwnDoubt();
    void factsThatMakeNoSenseAreLeftOut_data();
    void factsThatMakeNoSenseAreLeftOut();
    void factsAndEmailsAreNotMistakenForEachOther();
    void eachVerdictHasItsSentence();

private:
    static std::span<const std::byte> bytes(const QByteArray& body)
    {
        return {reinterpret_cast<const std::byte*>(body.constData()), static_cast<std::size_t>(body.size())};
    }
    static ReaderAnswer answer(Kind asked, Kind kind, const QByteArray& body, quint32 number = 5)
    {
        return readAnswer(asked, 5, {kind, number, 0, static_cast<quint32>(body.size())}, bytes(body));
    }
    static QByteArray field(Field name, const QByteArray& words)
    {
        QByteArray body;
        protocol::appendField(body, name, words);
        return body;
    }
};

void TestReaderAnswer::eachQuestionTakesItsOwnAnswerOnly()
{
    const QByteArray pixels = protocol::numbers(2, 2, 8) + QByteArray(16, 'x');
    const QByteArray page = protocol::numbers(2, 2, 8, 3) + QByteArray(16, 'x');
    const QByteArray words = field(Field::PageText, "words");
    const QByteArray refusal = protocol::numbers(2);
    for (const Kind asked : {Kind::ShowPicture, Kind::ShowPage, Kind::ReadPage, Kind::ReadFacts, Kind::ReadMail}) {
        const bool isPicture = asked == Kind::ShowPicture;
        const bool isPage = asked == Kind::ShowPage;
        QCOMPARE(answer(asked, Kind::Pixels, pixels).verdict, isPicture ? Verdict::Shown : Verdict::Crashed);
        QCOMPARE(answer(asked, Kind::PagePixels, page).verdict, isPage ? Verdict::Shown : Verdict::Crashed);
        QCOMPARE(answer(asked, Kind::Fields, words).verdict, isPicture || isPage ? Verdict::Crashed : Verdict::Shown);
        QCOMPARE(answer(asked, Kind::Refusal, refusal).verdict, Verdict::Broken);
        QCOMPARE(answer(asked, Kind::Refusal, protocol::numbers(5)).verdict, Verdict::Locked);
        QCOMPARE(answer(asked, Kind::Refusal, protocol::numbers(6)).verdict, Verdict::Crashed);
        QCOMPARE(answer(asked, Kind::Ready, protocol::numbers(1)).verdict, Verdict::Crashed);
        QCOMPARE(answer(asked, Kind::ShowPage, page).verdict, Verdict::Crashed);
        QCOMPARE(answer(asked, Kind::Refusal, refusal, 6).verdict, Verdict::Crashed); // To another question.
    }
    const auto cut = readAnswer(Kind::ReadPage, 5, {Kind::Fields, 5, 0, 99}, bytes(words));
    QCOMPARE(cut.verdict, Verdict::Crashed);
}

void TestReaderAnswer::aPageSaysHowManyThereAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("pages");
    const auto row = [](const char* name, quint32 width, quint32 stride, quint32 pages, int length, int expected) {
        QTest::newRow(name) << protocol::numbers(width, 2, stride, pages) + QByteArray(length, 'x') << expected;
    };
    row("one", 2, 8, 1, 16, 1);
    row("many", 2, 8, 5'000, 16, 5'000);
    row("none", 2, 8, 0, 16, 0);
    row("too many", 2, 8, 5'001, 16, 0);
    row("all ones", 2, 8, 0xffffffff, 16, 0);
    row("too few pixels", 2, 8, 1, 15, 0);
    row("too many pixels", 2, 8, 1, 17, 0);
    row("no width", 0, 0, 1, 0, 0);
    row("too wide", 4'097, 16'388, 1, 32'776, 0);
    QTest::newRow("no head") << QByteArray(15, 'x') << 0;
    QTest::newRow("a picture's head") << protocol::numbers(2, 2, 8) + QByteArray(16, 'x') << 0;
}

void TestReaderAnswer::aPageSaysHowManyThereAre()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, pages);
    const ReaderAnswer page = answer(Kind::ShowPage, Kind::PagePixels, body);
    QCOMPARE(page.verdict, pages > 0 ? Verdict::Shown : Verdict::Crashed);
    QCOMPARE(page.pages, pages);
    QCOMPARE(page.image.isNull(), pages == 0);
}

void TestReaderAnswer::wordsThatDoNotFitAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = field(Field::Subject, "words");
    QTest::newRow("half a head") << good.left(7);
    QTest::newRow("cut in the words") << good.left(good.size() - 1);
    QTest::newRow("bytes left over") << good + QByteArray(1, '\0');
    QTest::newRow("kind 0") << protocol::numbers(0, 0);
    QTest::newRow("unknown kind") << protocol::numbers(3, 0);
    QTest::newRow("kind of all ones") << protocol::numbers(0xffffffff, 0);
    QTest::newRow("endless words") << protocol::numbers(44, 0xffffffff) + QByteArray(9, 'x');
    QTest::newRow("words past the end") << protocol::numbers(44, 10) + QByteArray(9, 'x');
}

void TestReaderAnswer::wordsThatDoNotFitAreNotTaken()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!protocol::decodeFields(bytes(body)));
    QVERIFY(!mailTextOf(body));
    QVERIFY(!pictureFactsOf(body));
    QCOMPARE(answer(Kind::ReadMail, Kind::Fields, body).verdict, Verdict::Crashed);
}

void TestReaderAnswer::fieldsComeBackAsTheyWent()
{
    const QByteArray body = field(Field::From, "a") + field(Field::IsCut, {}) + field(Field::From, "b\0c");
    const auto fields = protocol::decodeFields(bytes(body));
    QVERIFY(fields);
    QCOMPARE(fields->size(), std::size_t(3));
    QCOMPARE(fields->at(0).bytes, QByteArrayView("a"));
    QCOMPARE(fields->at(1).field, Field::IsCut);
    QCOMPARE(fields->at(2).field, Field::From);
    QVERIFY(protocol::decodeFields({}));
}

void TestReaderAnswer::tooManyFieldsAreNotTaken()
{
    const QByteArray one = field(Field::HeaderLine, {});
    QVERIFY(protocol::decodeFields(bytes(one.repeated(8'000))));
    QVERIFY(!protocol::decodeFields(bytes(one.repeated(8'001))));
}

void TestReaderAnswer::anEmailIsTakenApart()
{
    const auto mail
        = mailTextOf(field(Field::From, "Sam <sam@example.org>") + field(Field::From, "Other") + field(Field::To, "Ana")
                     + field(Field::Date, "Tue, 3 Mar 2026 21:15:02 +0000") + field(Field::Subject, "You  will\nsee")
                     + field(Field::HeaderLine, "From: Sam") + field(Field::HeaderLine, "X-Mailer: y")
                     + field(Field::Body, "one\r\ntwo") + field(Field::AttachmentName, "photo.jpg")
                     + field(Field::AttachmentType, "image/jpeg") + field(Field::AttachmentSize, "1200")
                     + field(Field::AttachmentName, {}) + field(Field::AttachmentSize, "-5"));
    QVERIFY(mail);
    QCOMPARE(mail->from, QStringList({QStringLiteral("Sam <sam@example.org>"), QStringLiteral("Other")}));
    QCOMPARE(mail->dates, QStringList(QStringLiteral("Tue, 3 Mar 2026 21:15:02 +0000")));
    QCOMPARE(mail->subjects, QStringList(QStringLiteral("You will see")));
    QCOMPARE(mail->headers.size(), 2);
    QCOMPARE(mail->body, QStringLiteral("one\ntwo"));
    QVERIFY(!mail->wasHtml && !mail->isCut);
    QCOMPARE(mail->attachments.size(), std::size_t(2));
    QCOMPARE(mail->attachments[0].name, QStringLiteral("photo.jpg"));
    QCOMPARE(mail->attachments[0].size, 1200);
    QCOMPARE(mail->attachments[1].size, 0);
    const auto strange = mailTextOf(field(Field::AttachmentSize, "5") + field(Field::IsCut, {}));
    QVERIFY(strange && strange->attachments.empty() && strange->isCut);
}

void TestReaderAnswer::anEmailBringsNoControlCharacters()
{
    const QByteArray dirty = QByteArray::fromHex("61001b5b313b7f0762") + "\r\nc\xff";
    const auto mail = mailTextOf(field(Field::Subject, dirty) + field(Field::Body, dirty)
                                 + field(Field::AttachmentName, dirty) + field(Field::HeaderLine, dirty));
    QVERIFY(mail);
    for (const QString& words :
         {mail->subjects.first(), mail->attachments.front().name, mail->headers.first(), mail->body})
        for (const QChar c : words)
            QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f), qPrintable(words));
    QVERIFY(!mail->subjects.first().contains(u'\n') && mail->body.contains(u'\n'));
}

void TestReaderAnswer::factsOfAPictureAreTakenApart()
{
    const auto facts = pictureFactsOf(field(Field::TakenAt, "2026:03:03 21:15:02") + field(Field::TakenOffset, "+01:00")
                                      + field(Field::Make, "Apple ") + field(Field::Model, "iPhone 13")
                                      + field(Field::Orientation, "6") + field(Field::Latitude, "51.500720")
                                      + field(Field::Longitude, "-0.124620") + field(Field::PixelSize, "4032x3024"));
    QVERIFY(facts);
    QVERIFY(facts->taken);
    QCOMPARE(facts->taken->shown.date(), QDate(2026, 3, 3));
    QCOMPARE(facts->taken->shown.time(), QTime(21, 15, 2));
    QCOMPARE(facts->taken->offsetMinutes, std::optional(60));
    QCOMPARE(facts->make, QStringLiteral("Apple"));
    QCOMPARE(facts->orientation, 6);
    QVERIFY(facts->place);
    QCOMPARE(facts->place->latitude, 51.50072);
    QCOMPARE(facts->place->longitude, -0.12462);
    QCOMPARE(facts->pixels, QSize(4032, 3024));
    QVERIFY(!facts->isEmpty());
    QVERIFY(pictureFactsOf({})->isEmpty());
}

void TestReaderAnswer::eachTimeKeepsItsOwnDoubt()
{
    // DATE-05: a zone belongs to its own time, and a time without one gets none from elsewhere.
    const auto facts
        = pictureFactsOf(field(Field::TakenAt, "2026:03:03 21:15:02") + field(Field::ChangedAt, "2026-03-04T08:00:00")
                         + field(Field::ChangedOffset, "-03:30") + field(Field::SatelliteAt, "2026:03:03 21:14:58")
                         + field(Field::StoredOffset, "+01:00"));
    QVERIFY(facts);
    QVERIFY(facts->taken && !facts->taken->offsetMinutes);
    QVERIFY(facts->changed);
    QCOMPARE(facts->changed->offsetMinutes, std::optional(-210));
    QCOMPARE(facts->satellite->offsetMinutes, std::optional(0));
    QVERIFY(!facts->stored); // A zone alone is no time.
}

void TestReaderAnswer::factsThatMakeNoSenseAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no day") << field(Field::TakenAt, "2026:02:30 21:15:02");
    QTest::newRow("no hour") << field(Field::TakenAt, "2026:03:03 25:15:02");
    QTest::newRow("zeros") << field(Field::TakenAt, "0000:00:00 00:00:00");
    QTest::newRow("blanks") << field(Field::TakenAt, "    :  :     :  :  ");
    QTest::newRow("words") << field(Field::TakenAt, "yesterday");
    QTest::newRow("a fraction of a place") << field(Field::Latitude, "51.5");
    QTest::newRow("no such latitude") << field(Field::Latitude, "90.1") + field(Field::Longitude, "1");
    QTest::newRow("no such longitude") << field(Field::Latitude, "1") + field(Field::Longitude, "-181");
    QTest::newRow("endless latitude") << field(Field::Latitude, "inf") + field(Field::Longitude, "1");
    QTest::newRow("no number") << field(Field::Latitude, "nan") + field(Field::Longitude, "nan");
    QTest::newRow("where nobody is") << field(Field::Latitude, "0.0") + field(Field::Longitude, "0");
    QTest::newRow("turned nine times") << field(Field::Orientation, "9");
    QTest::newRow("negative size") << field(Field::PixelSize, "-4x4");
    QTest::newRow("one side") << field(Field::PixelSize, "400");
    QTest::newRow("sides that do not end") << field(Field::PixelSize, "99999999999x5");
}

void TestReaderAnswer::factsThatMakeNoSenseAreLeftOut()
{
    QFETCH(const QByteArray, body);
    const auto facts = pictureFactsOf(body);
    QVERIFY(facts);
    QVERIFY(facts->isEmpty());
}

void TestReaderAnswer::factsAndEmailsAreNotMistakenForEachOther()
{
    QVERIFY(!mailTextOf(field(Field::Latitude, "5")));
    QVERIFY(!mailTextOf(field(Field::PageText, "words")));
    QVERIFY(!pictureFactsOf(field(Field::From, "a")));
}

void TestReaderAnswer::eachVerdictHasItsSentence()
{
    for (const Subject subject : {Subject::Picture, Subject::Document, Subject::Mail}) {
        QVERIFY(verdictText(Verdict::Shown, subject).isEmpty());
        QSet<QString> sentences;
        for (const Verdict verdict : {Verdict::NotAPicture, Verdict::Broken, Verdict::TooLarge, Verdict::TooSlow,
                                      Verdict::Crashed, Verdict::NoReader, Verdict::Locked}) {
            const QString sentence = verdictText(verdict, subject);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.contains(QStringLiteral("kept")) || sentence.contains(QStringLiteral("stored")),
                     qPrintable(sentence));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), 7);
    }
}

QTEST_GUILESS_MAIN(TestReaderAnswer)
#include "tst_ReaderAnswer.moc"
