#include "core/people/Orders.h"
#include "core/people/People.h"
#include "tests/core/search/SearchStage.h"
#include "tests/support/OlderSchema.h"

#include <QTest>

using namespace core;
using namespace searchtest;

/// Who it may have been and why, what is ordered against them, and by which name they go on the screen.
class TestPeopleInSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyItMayHaveBeenSomebodyIsFoundWithItsIncident();
    void ordersOfAnOlderVaultAreFoundOnceItIsUpToDate();
    void aPersonIsGivenWithTheNameToShow();
};

void TestPeopleInSearch::whyItMayHaveBeenSomebodyIsFoundWithItsIncident()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("Somebody rang"));
    statement.people
        = {{{}, QStringLiteral("Sam"), QStringLiteral("did-it"), domain::Certainty::Guess, QStringLiteral("a cough")}};
    const auto incident = stage.add({statement}).front();
    auto hits = stage.find(QStringLiteral("cough"));
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().id, incident.id.bytes());
    QCOMPARE(hits->front().kind, QStringLiteral("incident"));
    QCOMPARE(hits->front().label, QStringLiteral("Somebody rang"));

    // What is removed is not found; corrected, it is found by what it says now.
    VERIFY_OK(diary::withdrawIncident(incident.id, QStringLiteral("a mistake"), stage.vault()));
    QVERIFY(stage.find(QStringLiteral("cough"))->empty());
    VERIFY_OK(diary::restoreIncidents({incident.id}, {}, stage.vault()));
    QCOMPARE(stage.find(QStringLiteral("cough"))->size(), std::size_t(1));
    auto corrected = diary::findIncident(incident.id, stage.vault())->statement;
    corrected.people.front().reason = QStringLiteral("a laugh");
    VERIFY_OK(diary::amendIncident(incident.id, corrected, QStringLiteral("I heard it again"), stage.vault()));
    QVERIFY(stage.find(QStringLiteral("cough"))->empty());
    QCOMPARE(stage.find(QStringLiteral("laugh"))->size(), std::size_t(1));
}

void TestPeopleInSearch::ordersOfAnOlderVaultAreFoundOnceItIsUpToDate()
{
    SearchStage stage;
    const QString conditions = QStringLiteral("Not within 100 m of Kestrel Road");
    const auto order = people::addOrder(
        {.caseId = stage.temp().caseId(), .kind = QStringLiteral("Restraining order"), .conditions = conditions},
        stage.vault());
    VERIFY_OK(order);
    stage.execute(support::backToSchema5().constData());
    stage.execute(support::backToSchema4);
    QVERIFY(stage.find(QStringLiteral("kestrel"))->empty());
    stage.temp().close();
    stage.temp().reopen();
    QCOMPARE(stage.vault().upgradedFrom(), 4);
    const auto hits = stage.find(QStringLiteral("kestrel"));
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().id, order->id.bytes());
    QCOMPARE(people::findOrder(order->id, stage.vault())->conditions, conditions);
    // Removed, it is found no more.
    VERIFY_OK(people::removeOrder(order->id, {}, stage.vault()));
    QVERIFY(stage.find(QStringLiteral("kestrel"))->empty());
}

void TestPeopleInSearch::aPersonIsGivenWithTheNameToShow()
{
    SearchStage stage;
    domain::Person person;
    person.caseId = stage.temp().caseId();
    person.name = QStringLiteral("Kestrel Smith");
    person.shownAs = QStringLiteral("K.");
    VERIFY_OK(people::addPerson(person, stage.vault()));
    const auto hits = stage.find(QStringLiteral("smith"));
    VERIFY_OK(hits);
    QCOMPARE(hits->front().shownAs, QStringLiteral("K."));
    QCOMPARE(hits->front().label, QStringLiteral("Kestrel Smith"));
}

QTEST_GUILESS_MAIN(TestPeopleInSearch)
#include "tst_PeopleInSearch.moc"
