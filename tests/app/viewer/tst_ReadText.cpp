#include "app/viewer/ReadText.h"

#include "core/intake/AcquireFile.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace app::viewer;
using namespace core;

/// Whatever the bytes are, they become text, and no more of it than is looked at.
class TestReadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBecomeText_data();
    void bytesBecomeText();
    void longLinesAreCut();
    void aCharacterCutInTwoIsNoFault();
    void theBeginningOfALongFileIsRead();
    void onlyTextIsText();

private:
    static domain::EvidenceItem add(support::TempVault& temp, const QByteArray& content)
    {
        base::JobContext job;
        intake::AcquireBytesRequest request;
        request.caseId = temp.caseId();
        request.content = content;
        request.name = QStringLiteral("letter.txt");
        const auto got = intake::acquireBytes(request, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
};

void TestReadText::bytesBecomeText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("one\ntwo") << QStringLiteral("one\ntwo");
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QStringLiteral("caf\u00e9");
    QTest::newRow("UTF-8 with its mark") << QByteArray("\xef\xbb\xbfhello") << QStringLiteral("hello");
    QTest::newRow("UTF-16 little") << QByteArray("\xff\xfeh\0i\0", 6) << QStringLiteral("hi");
    QTest::newRow("UTF-16 big") << QByteArray("\xfe\xff\0h\0i", 6) << QStringLiteral("hi");
    QTest::newRow("one byte each") << QByteArray("caf\xe9") << QStringLiteral("caf\u00e9");
    QTest::newRow("ends of lines") << QByteArray("a\r\nb\rc\n") << QStringLiteral("a\nb\nc\n");
    QTest::newRow("control characters") << QByteArray("a\0b\x1b[2J\tc", 9)
                                        << QStringLiteral("a\ufffd") + QStringLiteral("b\ufffd[2J\tc");
}

void TestReadText::bytesBecomeText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const FileText read = textOf(bytes, true);
    QCOMPARE(read.text, text);
    QVERIFY(!read.isCut);
}

void TestReadText::longLinesAreCut()
{
    const FileText read = textOf(QByteArray(longestTextLine + 5, 'a') + "\nb", true);
    QCOMPARE(read.text, QString(longestTextLine, QLatin1Char('a')) + QStringLiteral("\nb"));
    QVERIFY(read.isCut);
}

void TestReadText::aCharacterCutInTwoIsNoFault()
{
    const FileText read = textOf("caf\xc3", false);
    QVERIFY(read.text.startsWith(QStringLiteral("caf")));
    QVERIFY(!read.text.contains(QChar(0xc3)));
    QVERIFY(read.isCut);
}

void TestReadText::theBeginningOfALongFileIsRead()
{
    support::TempVault temp;
    base::JobContext job;
    const auto item = add(temp, QByteArray("0123456789abcde\n").repeated(300'000)); // 4.8 MB
    const auto read = readText(item.id, temp.vault(), job);
    VERIFY_OK(read);
    QCOMPARE(read->text.size(), qsizetype(mostTextBytes));
    QVERIFY(read->isCut);
    const auto whole = readText(add(temp, "words").id, temp.vault(), job);
    VERIFY_OK(whole);
    QCOMPARE(whole->text, QStringLiteral("words"));
    QVERIFY(!whole->isCut);
    job.cancel();
    VERIFY_ERROR(readText(item.id, temp.vault(), job), base::ErrorCode::Canceled);
}

void TestReadText::onlyTextIsText()
{
    QVERIFY(isTextType(QStringLiteral("text/plain")) && isTextType(QStringLiteral("text/html")));
    QVERIFY(!isTextType(QStringLiteral("application/pdf")) && !isTextType(QStringLiteral("image/svg+xml")));
}

QTEST_GUILESS_MAIN(TestReadText)
#include "tst_ReadText.moc"
