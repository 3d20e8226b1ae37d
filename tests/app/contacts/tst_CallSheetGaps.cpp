#include "app/contacts/CallSheetPage.h"

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QListView>

using namespace app;
using namespace support;

/// Reporting needs no entry: there is a sheet all the same, with gaps for what only the person can say.
class TestCallSheetGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void withoutEntriesThereAreLinesWithGaps();
    void aCallWithoutEntriesIsKeptWithWhatTheySaid();
    void withoutATickThereAreLinesToo();

private:
    static void addReport(PageStage& stage, const std::vector<core::domain::IncidentId>& about)
    {
        core::domain::Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt.precision = core::domain::Precision::Exact;
        report.madeAt.from = core::domain::Moment{{1'709'632'800'000}, 0};
        report.references = {{QStringLiteral("crime"), QStringLiteral("13/45678/24"), {}, {}}};
        report.incidents = about;
        VERIFY_OK(core::contacts::addReport(report, stage.vault.vault()));
    }
};

void TestCallSheetGaps::withoutEntriesThereAreLinesWithGaps()
{
    PageStage stage;
    addReport(stage, {});
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("I want to report stalking (or: threats; sharing my private "
                                                      "details).")));
    const QString words = wordsOn(page);
    for (const char* line : {"I am frightened because \u2026", "It is safe to contact me by \u2026",
                             "What you can ask for, and write down", "The incident or log number, and its date"})
        QVERIFY2(words.contains(QString::fromUtf8(line)), qPrintable(words));
    // What is known is no gap.
    QVERIFY2(words.contains(QStringLiteral("13/45678/24")), qPrintable(words));
    QVERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    QVERIFY(buttonNamed(page, QStringLiteral("Print")));
    QCOMPARE(faultsOfNames(page), QString());
    QVERIFY(actByKeysOf(page, shell::Command::Print));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Page 1 of 1")));
}

void TestCallSheetGaps::aCallWithoutEntriesIsKeptWithWhatTheySaid()
{
    PageStage stage;
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("I have reported it: keep this")));
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("Log 77")));
    QVERIFY(pressByKeys(page, QStringLiteral("I have reported it: keep this")));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto reports = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
    QCOMPARE(reports->size(), std::size_t(1));
    QCOMPARE(reports->front().said, QStringLiteral("Log 77"));
    // Lines with gaps are not what was told.
    QCOMPARE(reports->front().told, QString());
    QVERIFY(reports->front().incidents.empty());
}

void TestCallSheetGaps::withoutATickThereAreLinesToo()
{
    PageStage stage;
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("He followed me.");
    core::base::JobContext job;
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("He followed me.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose the entries")));
    QVERIFY(pressByKeys(page, QStringLiteral("Tick none")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("The most serious was: \u2026")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("He followed me.\n")));
    QVERIFY(wordsOn(page).contains(
        QStringLiteral("Choose the entries to talk about, or start with the last one. You can also say these lines, "
                       "and fill in the gaps.")));
}

QTEST_MAIN(TestCallSheetGaps)
#include "tst_CallSheetGaps.moc"
