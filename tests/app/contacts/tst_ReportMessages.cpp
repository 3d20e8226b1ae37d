#include "app/contacts/ReportPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

using namespace app;
using namespace support;

/// What the page of a report says of a number that is missing, word for word (ux-spec 8.3).
class TestReportMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberThatWasNotTypedIsAskedFor();
};

/// MSG-24
void TestReportMessages::aNumberThatWasNotTypedIsAskedFor()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Who gave it?"), QStringLiteral("PC Ali")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add this number")));
    QCOMPARE(QApplication::focusWidget(), fieldNamed(page, QStringLiteral("The number")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    const QStringList said = plain(page.findChild<widgets::ErrorSummary*>()->text()).split(QLatin1Char('\n'));
    const auto asked = QStringLiteral("Enter the reference number, or choose \"I was not given one\".");
    QVERIFY2(said.contains(asked), qPrintable(said.join(QLatin1Char('\n'))));
    QVERIFY(buttonNamed(page, QStringLiteral("I was not given one"))); // What it says can be chosen is there.
    const auto kept = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(kept);
    QVERIFY(kept->empty());
}

QTEST_MAIN(TestReportMessages)
#include "tst_ReportMessages.moc"
