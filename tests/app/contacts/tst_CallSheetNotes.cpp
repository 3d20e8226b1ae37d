#include "app/contacts/CallSheetPage.h"

#include "app/contacts/CallTimer.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"

#include <QPlainTextEdit>
#include <QPushButton>

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
    void theLengthOfTheCallGoesIntoThem();
    void theTimerIsOffAndSpeaksEveryFewMinutesAtMost();
    void theTimerEndsWhenTheReportIsKept();

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

void TestCallSheetNotes::theLengthOfTheCallGoesIntoThem()
{
    PageStage stage;
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(fieldNamed(page, QStringLiteral("Write down what they say")));
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Write down what they say"), QStringLiteral("On hold")));
    QVERIFY(pressByKeys(page, QStringLiteral("Time the call")));
    QCOMPARE(QApplication::focusWidget(), buttonNamed(page, QStringLiteral("Stop the timer")));
    stage.vault.clock().advance(12 * 60'000 + 20'000);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("12:20")));
    QVERIFY(pressByKeys(page, QStringLiteral("Stop the timer")));
    QCOMPARE(notes(page), QStringLiteral("On hold\nThe call lasted 12 minutes."));
    QCOMPARE(stage.status.text(), QStringLiteral("The call lasted 12 minutes."));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("12:20")));
    QVERIFY(buttonNamed(page, QStringLiteral("Time the call")));
}

void TestCallSheetNotes::theTimerIsOffAndSpeaksEveryFewMinutesAtMost()
{
    PageStage stage;
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Time the call")));
    settle(stage);
    auto* timer = page.findChild<contacts::CallTimer*>();
    QVERIFY(!timer->isRunning());
    QStringList spoken;
    connect(timer, &contacts::CallTimer::spoken, &page, [&spoken](const QString& words) { spoken << words; });
    QVERIFY(pressByKeys(page, QStringLiteral("Time the call")));
    const auto passes = [&](int minutes, const char* shown) {
        stage.vault.clock().advance(minutes * qint64{60'000});
        return QTest::qWaitFor([&] { return wordsOn(page).contains(QLatin1String(shown)); }, 5'000);
    };
    QVERIFY(passes(4, "4:00"));
    QCOMPARE(spoken, QStringList());
    QVERIFY(passes(1, "5:00"));
    QCOMPARE(spoken, QStringList{QStringLiteral("The call has lasted 5 minutes.")});
    QCOMPARE(stage.status.text(), QStringLiteral("The call has lasted 5 minutes."));
    QVERIFY(passes(4, "9:00"));
    QCOMPARE(spoken.size(), 1);
    QVERIFY(passes(3, "12:00"));
    QCOMPARE(spoken.size(), 2);
    QVERIFY(passes(2, "14:00"));
    QCOMPARE(spoken.size(), 2);
    // No call is made for a form.
    buttonNamed(page, QStringLiteral("Online form"))->click();
    QVERIFY(buttonNamed(page, QStringLiteral("Stop the timer"))); // What runs can be stopped.
    timer->button()->click();
    QVERIFY(!timer->isVisible());
}

void TestCallSheetNotes::theTimerEndsWhenTheReportIsKept()
{
    PageStage stage;
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Time the call")));
    settle(stage);
    QVERIFY(pressByKeys(page, QStringLiteral("Time the call")));
    stage.vault.clock().advance(20'000);
    QVERIFY(pressByKeys(page, QStringLiteral("I have reported it: keep this")));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto reports = core::contacts::listReports(stage.vault.caseId(), stage.vault.vault());
    QCOMPARE(reports->size(), std::size_t(1));
    QCOMPARE(reports->front().said, QStringLiteral("The call lasted less than a minute."));
    QVERIFY(!page.findChild<contacts::CallTimer*>()->isRunning());
}

QTEST_MAIN(TestCallSheetNotes)
#include "tst_CallSheetNotes.moc"
