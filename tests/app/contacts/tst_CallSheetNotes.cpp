#include "app/contacts/CallSheetPage.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"

#include <QPlainTextEdit>

using namespace app;
using namespace support;
using core::diary::Draft;

/// What is written down during a call: kept while it is written, with the entries that the call is about.
class TestCallSheetNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void theyGoWithTheirReport();
    void theyComeBackWithTheEntriesTheyAreAbout();

private:
    static std::vector<Draft> drafts(PageStage& stage)
    {
        stage.tray.finish();
        const auto listed = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
        return listed ? *listed : std::vector<Draft>();
    }
    static QByteArray addEntry(PageStage& stage)
    {
        core::domain::IncidentStatement statement;
        statement.what = QStringLiteral("He stood outside.");
        statement.when = *core::domain::whenFromJson(QStringLiteral("2026-11-20"));
        core::base::JobContext job;
        return core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job)
            ->front()
            .id.bytes();
    }
    static QString notes(const QWidget& page)
    {
        const auto* field
            = qobject_cast<const QPlainTextEdit*>(fieldNamed(page, QStringLiteral("Write down what they say")));
        return field ? field->toPlainText() : QStringLiteral("there is no such field");
    }
};

void TestCallSheetNotes::theyGoWithTheirReport()
{
    PageStage stage;
    const QByteArray entry = addEntry(stage);
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, entry);
    settle(stage);
    QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("An officer will call")));
    page.keepDrafts();
    QCOMPARE(drafts(stage).size(), std::size_t(1));
    buttonNamed(page, QStringLiteral("I have reported it: keep this"))->click();
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    page.keepDrafts();
    QVERIFY(drafts(stage).empty());
    openPage(stage, page, entry);
    settle(stage);
    QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    QCOMPARE(notes(page), QString());
}

void TestCallSheetNotes::theyComeBackWithTheEntriesTheyAreAbout()
{
    PageStage stage;
    const QByteArray entry = addEntry(stage);
    addEntry(stage);
    {
        contacts::CallSheetPage page(stage.context());
        openPage(stage, page, entry, shell::Purpose::Show);
        QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
        settle(stage);
        buttonNamed(page, QStringLiteral("At a police station"))->click();
        QVERIFY(drafts(stage).empty()); // Choosing is not writing.
        QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("Log 77")));
        page.keepDrafts();
    }
    const auto kept = drafts(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().about, entry);
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page, kept.front().about);
    QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    QTRY_COMPARE(notes(page), QStringLiteral("Log 77"));
    settle(stage);
    QVERIFY(buttonNamed(page, QStringLiteral("At a police station"))->isChecked());
    buttonNamed(page, QStringLiteral("I have reported it: keep this"))->click();
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto report = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault())->front();
    QCOMPARE(report.incidents.size(), std::size_t(1));
    QCOMPARE(report.incidents.front().bytes(), entry);
}

QTEST_MAIN(TestCallSheetNotes)
#include "tst_CallSheetNotes.moc"
