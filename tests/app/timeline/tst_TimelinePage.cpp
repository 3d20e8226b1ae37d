#include "app/timeline/TimelinePage.h"

#include "app/filters/EntryFilters.h"
#include "app/timeline/TimelineList.h"
#include "app/widgets/Theme.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/diary/FilterChoice.h"
#include "core/diary/SavedFilters.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace app;
using namespace support;

/// Everything in the order it happened, in sentences: how sure a time is, and where nothing is recorded.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        widgets::applyLook(*qApp, {}); // What a click does is a matter of the style.
    }
    void withoutEntriesItSaysWhatWillBeHere();
    void everythingStandsInTheOrderItHappened();
    void howSureATimeIsIsSaidInWords();
    void longGapsAreSaidInWords();
    void thePatternIsFactsInSentences();
    void reportsAndPrivateEntriesCanBeLeftOut();
    void rowsOpenByTheEnterKey();
    void oneClickOpensARowOnce();
    void aReportSaysWhatItWas();
    void nothingThatFitsIsSaidWithAWayBack();
    void aSavedFilterThatCannotBeShownHereIsNotOffered();
    void aLongListIsReadWhereItIsLookedAt();
    void itIsSavedAsPdfOnlyWithConsent();
    void everyControlHasANameAndIsReachedByTab();

private:
    static constexpr qint64 march = 1'709'546'400'000; // 2024-03-04T10:00:00Z
    static constexpr qint64 day = 86'400'000;

    static core::domain::When at(qint64 msecs, core::domain::Precision precision = core::domain::Precision::Exact)
    {
        return {.from = core::domain::Moment{{msecs}, 0}, .precision = precision};
    }
    static core::domain::IncidentId add(PageStage& stage, const core::domain::When& when, const QString& what,
                                        bool isPrivate = false)
    {
        core::domain::IncidentStatement statement;
        statement.when = when;
        statement.what = what;
        statement.behaviours = {QStringLiteral("followed")};
        statement.isPrivate = isPrivate;
        core::base::JobContext job;
        const auto added = core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job);
        return added ? added->front().id : core::domain::IncidentId();
    }
    static core::domain::ReportId addReport(PageStage& stage, qint64 when)
    {
        core::domain::Report report;
        report.caseId = stage.vault.caseId();
        report.channel = QStringLiteral("101");
        report.agency = QStringLiteral("police");
        report.madeAt = at(when);
        report.told = QStringLiteral("I told them all of it.");
        const auto added = core::contacts::addReport(report, stage.vault.vault());
        return added ? added->id : core::domain::ReportId();
    }
    static QListView* list(const QWidget& page) { return page.findChild<timeline::TimelineList*>(); }
    /// Every row as it is spoken.
    static QStringList rows(const QWidget& page) // Short lists: their words are there from the start.
    {
        QStringList spoken;
        for (int row = 0; row < list(page)->model()->rowCount(); ++row)
            spoken << plain(list(page)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return spoken;
    }
    static int entries(const QWidget& page)
    {
        int count = 0;
        for (int row = 0; row < list(page)->model()->rowCount(); ++row)
            count
                += list(page)->model()->index(row, 0).data(timeline::TimelineListModel::IdRole).toByteArray().isEmpty()
                ? 0
                : 1;
        return count;
    }
};

void TestTimelinePage::withoutEntriesItSaysWhatWillBeHere()
{
    PageStage stage;
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(!list(page)->isVisible());
    QVERIFY(wordsOn(page).contains(QStringLiteral("When you add entries they will appear here in order.")));
    QVERIFY(page.firstFocus()->hasFocus());
    QVERIFY(!buttonNamed(page, QStringLiteral("Save as PDF"))->isEnabled());
}

void TestTimelinePage::everythingStandsInTheOrderItHappened()
{
    PageStage stage;
    add(stage, at(march + 2 * day), QStringLiteral("Third, written first"));
    add(stage, {}, QStringLiteral("Some day"));
    add(stage, at(march), QStringLiteral("First"));
    addReport(stage, march + day);
    timeline::TimelinePage page(stage.context());
    const QAbstractItemModelTester tester(list(page)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 4);
    const QStringList spoken = rows(page);
    QCOMPARE(spoken.size(), qsizetype(6));
    QCOMPARE(spoken[0], QStringLiteral("March 2024"));
    QCOMPARE(spoken[1], QStringLiteral("4 March 2024, 10:00am: First"));
    QCOMPARE(spoken[2], QStringLiteral("5 March 2024, 10:00am: Called 101. your report"));
    QCOMPARE(spoken[3], QStringLiteral("6 March 2024, 10:00am: Third, written first"));
    QCOMPARE(spoken[4], QStringLiteral("The day is not known"));
    QVERIFY2(spoken[5].endsWith(QStringLiteral(": Some day")), qPrintable(spoken[5]));
    // A heading is no row to open.
    QCOMPARE(list(page)->currentIndex().row(), 1);
    QVERIFY(!(list(page)->model()->index(0, 0).flags() & Qt::ItemIsSelectable));
}

void TestTimelinePage::howSureATimeIsIsSaidInWords()
{
    PageStage stage;
    using core::domain::Precision;
    add(stage, at(march, Precision::About), QStringLiteral("one"));
    core::domain::When between = at(march + day);
    between.to = core::domain::Moment{{march + day + 7'200'000}, 0};
    add(stage, between, QStringLiteral("two"));
    add(stage, at(march + 2 * day - 36'000'000, Precision::Day), QStringLiteral("three"));
    add(stage, {}, QStringLiteral("four"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 4);
    const QString spoken = rows(page).join(QLatin1Char('\n'));
    for (const char* row : {"about 4 March 2024, 10:00am: one", "between 10:00am and 12:00pm on 5 March 2024: two",
                            "6 March 2024: three"})
        QVERIFY2(spoken.contains(QString::fromLatin1(row)), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("not known")) && spoken.contains(QStringLiteral(": four")),
             qPrintable(spoken));
}

void TestTimelinePage::longGapsAreSaidInWords()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("before"));
    add(stage, at(march + 3 * day), QStringLiteral("soon after"));
    add(stage, at(march + 16 * day), QStringLiteral("long after"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 3);
    const QStringList spoken = rows(page);
    QCOMPARE(spoken.filter(QStringLiteral("with nothing recorded")),
             QStringList{QStringLiteral("12 days with nothing recorded")});
    QVERIFY(spoken[spoken.indexOf(QStringLiteral("12 days with nothing recorded")) + 1].endsWith(
        QStringLiteral(": long after")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("\"Nothing recorded\" does not mean that nothing happened.")));
}

void TestTimelinePage::thePatternIsFactsInSentences()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("one"));
    add(stage, at(march + 9 * day), QStringLiteral("two"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 2);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("2 entries.")));
    const QString words = wordsOn(page);
    QVERIFY2(words.contains(QStringLiteral(
                 "2 entries. The first was on 4 March 2024, 10:00am, the last on 13 March 2024, 10:00am.")),
             qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("(2).")));
    QVERIFY2(words.contains(QStringLiteral("The longest time with nothing recorded is 8 days.")), qPrintable(words));
}

void TestTimelinePage::reportsAndPrivateEntriesCanBeLeftOut()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("open to all"));
    add(stage, at(march + day), QStringLiteral("for me alone"), true);
    addReport(stage, march + 2 * day);
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 3);
    QVERIFY(rows(page).filter(QStringLiteral("for me alone")).front().endsWith(QStringLiteral("private")));
    QVERIFY(pressByKeys(page, QStringLiteral("Show reports and contacts")));
    QTRY_COMPARE(entries(page), 2);
    // Private ones are left out by the filter that every list of entries has.
    core::diary::FilterChoice open;
    open.filter.isPrivate = false;
    page.findChild<filters::EntryFilters*>()->setChoice(open);
    page.reload();
    QTRY_COMPARE(entries(page), 1);
    QVERIFY(rows(page).last().endsWith(QStringLiteral("open to all")));
    // Left out everywhere on the page.
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("1 entry.")));
}

void TestTimelinePage::rowsOpenByTheEnterKey()
{
    PageStage stage;
    const auto entry = add(stage, at(march), QStringLiteral("one"));
    const auto report = addReport(stage, march + day);
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(list(page)->hasFocus());
    QTest::keyClick(list(page), Qt::Key_Return);
    QTest::keyClick(list(page), Qt::Key_Down);
    QTest::keyClick(list(page), Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(2));
    QCOMPARE(stage.navigator.visits[0].page, shell::PageId::Entry);
    QCOMPARE(stage.navigator.visits[0].id, entry.bytes());
    QCOMPARE(stage.navigator.visits[1].page, shell::PageId::Report);
    QCOMPARE(stage.navigator.visits[1].id, report.bytes());
}

void TestTimelinePage::oneClickOpensARowOnce()
{
    PageStage stage;
    const auto entry = add(stage, at(march), QStringLiteral("one"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 1);
    const QRect row = list(page)->visualRect(list(page)->currentIndex());
    QTest::mouseClick(list(page)->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits[0].id, entry.bytes());
}

void TestTimelinePage::aReportSaysWhatItWas()
{
    PageStage stage;
    core::domain::Report report;
    report.caseId = stage.vault.caseId();
    report.channel = QStringLiteral("101");
    report.agency = QStringLiteral("police");
    report.force = QStringLiteral("Kent Police");
    report.madeAt = at(march);
    report.references = {{QStringLiteral("incident"), QStringLiteral("0412"), QDate(2024, 3, 4), {}},
                         {QStringLiteral("crime"), QStringLiteral("46/1/24"), QDate(2023, 11, 20), {}}};
    VERIFY_OK(core::contacts::addReport(report, stage.vault.vault()));
    core::domain::Contact contact;
    contact.caseId = stage.vault.caseId();
    contact.at = at(march + day);
    contact.direction = core::domain::Direction::In;
    contact.channel = QStringLiteral("phone");
    contact.agency = QStringLiteral("Kent Police");
    contact.who = QStringLiteral("PC Ali");
    contact.said = QStringLiteral("They are looking into it");
    VERIFY_OK(core::contacts::addContact(contact, stage.vault.vault()));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 2);
    QCOMPARE(
        rows(page)[1],
        QStringLiteral("4 March 2024, 10:00am: Called 101, Kent Police. Reference 0412 of 4 March. Crime reference "
                       "46/1/24 of 20 November 2023. your report"));
    QCOMPARE(
        rows(page)[2],
        QStringLiteral("5 March 2024, 10:00am: Kent Police, PC Ali contacted you. They said: They are looking into "
                       "it. contact about a report"));
}

void TestTimelinePage::nothingThatFitsIsSaidWithAWayBack()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("one"));
    add(stage, at(march + day), QStringLiteral("two"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 2);
    core::diary::FilterChoice none;
    none.filter.tags = {QStringLiteral("no such tag")};
    page.findChild<filters::EntryFilters*>()->setChoice(none);
    page.reload();
    QTRY_VERIFY(!list(page)->isVisible());
    QVERIFY(wordsOn(page).contains(
        QStringLiteral("No entries match these filters. Clear the filters to see all 2 entries.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Clear the filters")));
    QTRY_COMPARE(entries(page), 2);
}

void TestTimelinePage::aSavedFilterThatCannotBeShownHereIsNotOffered()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("First"));
    core::diary::FilterChoice removed;
    removed.removed = true;
    const auto keep = [&stage](const QString& name, const QJsonObject& content) {
        return core::diary::saveFilter({core::diary::SavedFilterId::create(), stage.vault.caseId(), name, content, {5}},
                                       stage.vault.vault());
    };
    VERIFY_OK(keep(QStringLiteral("Gone"), toJson(removed)));
    VERIFY_OK(keep(QStringLiteral("Tides"), {{QStringLiteral("version"), 2}}));
    VERIFY_OK(keep(QStringLiteral("All"), toJson(core::diary::FilterChoice())));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Saved filters")));
    buttonNamed(page, QStringLiteral("Saved filters"))->click();
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Show: All")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Show: Gone")));
    QVERIFY(!buttonNamed(page, QStringLiteral("Show: Tides")));
    const QString words = plain(wordsOn(page));
    QVERIFY2(words.contains(QStringLiteral("Gone shows removed entries. Use it in the diary.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Tides was made by a newer version of Holdfast. Use it there.")),
             qPrintable(words));
    QVERIFY(buttonNamed(page, QStringLiteral("Rename Gone")));
    buttonNamed(page, QStringLiteral("Delete Tides"))->click();
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Undo")));
    QCOMPARE(stage.status.text(), QStringLiteral("The filter Tides was deleted. You can undo this."));
    QVERIFY(pressByKeys(page, QStringLiteral("Undo")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The filter Tides is back. You can redo it."));
}

void TestTimelinePage::aLongListIsReadWhereItIsLookedAt()
{
    PageStage stage;
    std::vector<core::domain::IncidentStatement> many(400);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].when = at(march + static_cast<qint64>(i) * 60'000);
        many[i].what = QStringLiteral("number %1").arg(i);
    }
    core::base::JobContext job;
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), many, {}}, stage.vault.vault(), job));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(list(page)->model()->rowCount(), 401);
    const auto spoken = [&page](int row) {
        return plain(list(page)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    };
    QVERIFY(spoken(1).endsWith(QStringLiteral(": number 0")));
    // Without its words a row says its day, and the words come without anybody having to do anything.
    QCOMPARE(spoken(400), QStringLiteral("Monday 4 March 2024"));
    QTRY_COMPARE(spoken(400), QStringLiteral("4 March 2024, 4:39pm: number 399"));
    QTest::keyClick(list(page), Qt::Key_End);
    QCOMPARE(list(page)->currentIndex().row(), 400);
    QTest::keyClick(list(page), Qt::Key_Return);
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
}

void TestTimelinePage::itIsSavedAsPdfOnlyWithConsent()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("one"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 1);
    const QString path = stage.vault.outside() + QStringLiteral("/timeline.pdf");
    stage.prompts.savePaths.push_back(path);
    stage.prompts.confirmations = {false, true};
    QVERIFY(pressByKeys(page, QStringLiteral("Save as PDF")));
    stage.tray.finish();
    QVERIFY(!QFile::exists(path));
    QVERIFY(pressByKeys(page, QStringLiteral("Save as PDF")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The timeline was saved. The PDF is not protected."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestTimelinePage::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    add(stage, at(march), QStringLiteral("one"));
    timeline::TimelinePage page(stage.context());
    openPage(stage, page);
    QTRY_COMPARE(entries(page), 1);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

QTEST_MAIN(TestTimelinePage)
#include "tst_TimelinePage.moc"
