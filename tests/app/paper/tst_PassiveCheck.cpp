#include "app/paper/PassiveCheck.h"

#include "tests/support/Verify.h"

using namespace core;

/// No PDF leaves that could act, call out or carry something hidden.
class TestPassiveCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatActsIsRefused_data();
    void whatActsIsRefused();
};

void TestPassiveCheck::whatActsIsRefused_data()
{
    QTest::addColumn<QByteArray>("inCatalog");
    QTest::addColumn<QString>("subject");
    QTest::newRow("open action") << QByteArray("/OpenAction 3 0 R") << QStringLiteral("/OpenAction");
    QTest::newRow("action type") << QByteArray("/X << /S /Launch >>") << QStringLiteral("/Launch");
    QTest::newRow("script") << QByteArray("/X [ << /JS (app) >> ]") << QStringLiteral("/JS");
    QTest::newRow("names") << QByteArray("/Names << /JavaScript 3 0 R >>") << QStringLiteral("/JavaScript");
    QTest::newRow("attachment") << QByteArray("/X << /Type /EmbeddedFile >>") << QStringLiteral("/EmbeddedFile");
    QTest::newRow("link") << QByteArray("/X << /URI (https://example.invalid) >>") << QStringLiteral("/URI");
    QTest::newRow("on events") << QByteArray("/AA << >>") << QStringLiteral("/AA");
    QTest::newRow("form") << QByteArray("/X << /S /SubmitForm >>") << QStringLiteral("/SubmitForm");
    QTest::newRow("media") << QByteArray("/X << /Subtype /RichMedia >>") << QStringLiteral("/RichMedia");
    QTest::newRow("nothing") << QByteArray("/X (JavaScript)") << QString();
}

void TestPassiveCheck::whatActsIsRefused()
{
    QFETCH(const QByteArray, inCatalog);
    QFETCH(const QString, subject);
    QByteArray pdf = "%PDF-1.4\n";
    const qsizetype first = pdf.size();
    pdf += "1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>\nendobj\n";
    const qsizetype second = pdf.size();
    pdf += "2 0 obj\n<< /Type /Pages /Kids [ ] /Count 0 >>\nendobj\n";
    const qsizetype third = pdf.size();
    pdf += "3 0 obj\n<< >>\nendobj\n";
    const qsizetype table = pdf.size();
    const auto row = [](qsizetype at) { return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    pdf += "xref\n0 4\n0000000000 65535 f \n" + row(first) + row(second) + row(third)
        + "trailer << /Size 4 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";

    const auto result = app::paper::checkPassive(pdf);

    if (subject.isEmpty()) {
        VERIFY_OK(result);
    } else {
        VERIFY_ERROR(result, base::ErrorCode::Conflict);
        QCOMPARE(result.error().subject, subject);
    }
    VERIFY_ERROR(app::paper::checkPassive(pdf.left(40)), base::ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestPassiveCheck)
#include "tst_PassiveCheck.moc"
