#include "app/contacts/CallSheetPage.h"
#include "app/contacts/ReportPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
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
    void theSheetSaysOnceWhatItIsNot_data();
    void theSheetSaysOnceWhatItIsNot();
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

void TestReportMessages::theSheetSaysOnceWhatItIsNot_data()
{
    QTest::addColumn<bool>("isOnline");
    QTest::newRow("101") << false;
    QTest::newRow("online") << true;
}

/// COPY-14
void TestReportMessages::theSheetSaysOnceWhatItIsNot()
{
    QFETCH(const bool, isOnline);
    PageStage stage;
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("He followed me.");
    core::base::JobContext job;
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, {}, isOnline ? shell::Purpose::OnlineReport : shell::Purpose::Show);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Good to know")));
    QVERIFY(pressByKeys(page, QStringLiteral("Good to know")));
    const QString words = wordsOn(page);
    QCOMPARE(words.count(QStringLiteral("This is information, not legal advice.")), 1);
}

QTEST_MAIN(TestReportMessages)
#include "tst_ReportMessages.moc"
