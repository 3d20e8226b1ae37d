#include "app/search/SearchPage.h"

#include "core/diary/Diary.h"
#include "core/people/People.h"
#include "tests/support/PageStage.h"
#include "tests/support/Verify.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace core;
using app::search::SearchPage;
using app::shell::PageId;

/// What was found is said in sentences, and each leads to its record.
class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHitLeadsToItsEntry();
    void aPersonGoesByTheNameToShow();
    void nothingFoundSaysSo();
};

void TestSearchPage::aHitLeadsToItsEntry()
{
    support::PageStage stage;
    diary::AddIncidentsRequest request;
    request.caseId = stage.vault.caseId();
    domain::IncidentStatement statement;
    statement.what = QStringLiteral("A grey van stood at the corner");
    statement.when = *domain::whenFromJson(QStringLiteral("2026-11-18"));
    request.statements.push_back(statement);
    base::JobContext job;
    const auto added = diary::addIncidents(request, stage.vault.vault(), job);
    VERIFY_OK(added);

    SearchPage page(stage.context());
    page.arrive("grey va", app::shell::Purpose::Show);
    page.reload();
    auto* list = page.findChild<QListView*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    const QString sentence = row.data().toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("Entry, ")) && sentence.contains(QStringLiteral("18 November 2026")),
             qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("grey van")));
    QVERIFY(!sentence.contains(QChar(0xE000)));
    Q_EMIT list->activated(row);
    QCOMPARE(stage.navigator.visits.back().page, PageId::Entry);
    QCOMPARE(stage.navigator.visits.back().id, added->front().id.bytes());
    QVERIFY(stage.status.text().startsWith(QStringLiteral("1 match")));
}

void TestSearchPage::aPersonGoesByTheNameToShow()
{
    support::PageStage stage;
    domain::Person person;
    person.caseId = stage.vault.caseId();
    person.name = QStringLiteral("Kestrel Smith");
    person.shownAs = QStringLiteral("K.");
    VERIFY_OK(people::addPerson(person, stage.vault.vault()));
    SearchPage page(stage.context());
    page.arrive("smith", app::shell::Purpose::Show);
    page.reload();
    auto* list = page.findChild<QListView*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Person: K."));
}

void TestSearchPage::nothingFoundSaysSo()
{
    support::PageStage stage;
    SearchPage page(stage.context());
    page.arrive("zebra", app::shell::Purpose::Show);
    page.reload();
    QTRY_VERIFY(stage.status.text().startsWith(QStringLiteral("Nothing matches")));
    QVERIFY(page.findChild<QListView*>()->isHidden());
}

QTEST_MAIN(TestSearchPage)
#include "tst_SearchPage.moc"
