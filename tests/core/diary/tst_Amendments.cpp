#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"

#include "tests/core/diary/DiaryStage.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using namespace diarytest;

/// Nothing saved is overwritten: a change is a new revision, and a withdrawn incident stays.
class TestAmendments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmendmentKeepsTheFirstTextReadable();
    void anAmendmentReplacesEveryPart();
    void withdrawingKeepsTheRecordAndTheReason();
    void aWithdrawnIncidentCannotChange();
    void theLogNamesTheDigestOfEachRevision();
};

void TestAmendments::anAmendmentKeepsTheFirstTextReadable()
{
    support::TempVault temp;
    const auto added = add(temp, {said(QStringLiteral("He rang at nine."))});
    VERIFY_OK(added);
    const domain::IncidentId id = added->front().id;
    temp.clock().advance(60'000);

    const auto amended = diary::amendIncident(id, said(QStringLiteral("He rang at ten.")),
                                              QStringLiteral("I looked at my phone"), temp.vault());

    VERIFY_OK(amended);
    QCOMPARE(amended->revision, 2);
    QCOMPARE(amended->writtenAt, added->front().writtenAt);
    QCOMPARE(amended->revisedAt, temp.clock().now());
    QCOMPARE(amended->amendReason, QStringLiteral("I looked at my phone"));
    const auto found = diary::findIncident(id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(*found == *amended);
    const auto revisions = custody::revisionsOf(temp.vault(), id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(2));
    const auto first = base::parseJson(revisions->front().canonical);
    VERIFY_OK(first);
    const auto asItWas = domain::incidentFromJson(first->toObject());
    VERIFY_OK(asItWas);
    QVERIFY(*asItWas == added->front());
    QCOMPARE(revisions->back().reason, QStringLiteral("I looked at my phone"));
    QCOMPARE(count(temp, "SELECT count(*) FROM log WHERE event = 'incident.amended'"), 1);
}

void TestAmendments::anAmendmentReplacesEveryPart()
{
    support::TempVault temp;
    domain::IncidentStatement statement = said(QStringLiteral("x"));
    statement.behaviours = {QStringLiteral("followed"), QStringLiteral("called")};
    statement.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    statement.witnesses = {{QStringLiteral("Amina"), {}, {}}};
    statement.tags = {QStringLiteral("one"), QStringLiteral("two")};
    const auto added = add(temp, {statement});
    VERIFY_OK(added);
    statement = said(QStringLiteral("x"));
    statement.behaviours = {QStringLiteral("called")};
    statement.people = {{{}, QStringLiteral("Kim"), {}, {}}};
    statement.tags = {QStringLiteral("three"), QStringLiteral(" three "), QStringLiteral("  ")};

    const auto amended = diary::amendIncident(added->front().id, statement, {}, temp.vault());

    VERIFY_OK(amended);
    const auto found = diary::findIncident(added->front().id, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(found->statement.behaviours, QStringList{QStringLiteral("called")});
    QCOMPARE(found->statement.people.size(), std::size_t(1));
    QCOMPARE(found->statement.people.front().name, QStringLiteral("Kim"));
    QVERIFY(found->statement.witnesses.empty());
    QCOMPARE(found->statement.tags, QStringList{QStringLiteral("three")});
}

void TestAmendments::withdrawingKeepsTheRecordAndTheReason()
{
    support::TempVault temp;
    const auto added = add(temp, {said(QStringLiteral("He rang."))});
    VERIFY_OK(added);
    const domain::IncidentId id = added->front().id;
    VERIFY_ERROR(diary::withdrawIncident(id, QStringLiteral(" "), temp.vault()), base::ErrorCode::Invalid);
    temp.clock().advance(1000);

    const auto withdrawn = diary::withdrawIncident(id, QStringLiteral("It was my brother"), temp.vault());

    VERIFY_OK(withdrawn);
    QCOMPARE(withdrawn->withdrawnAt, std::optional(temp.clock().now()));
    const auto found = diary::findIncident(id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(*found == *withdrawn);
    QCOMPARE(found->statement.what, QStringLiteral("He rang."));
    QCOMPARE(found->withdrawnReason, QStringLiteral("It was my brother"));
    QCOMPARE(custody::revisionsOf(temp.vault(), id.bytes())->size(), std::size_t(2));
    QCOMPARE(count(temp, "SELECT count(*) FROM log WHERE event = 'incident.withdrawn'"), 1);
}

void TestAmendments::aWithdrawnIncidentCannotChange()
{
    support::TempVault temp;
    const auto added = add(temp, {said(QStringLiteral("He rang."))});
    VERIFY_OK(added);
    const domain::IncidentId id = added->front().id;
    VERIFY_OK(diary::withdrawIncident(id, QStringLiteral("A mistake"), temp.vault()));
    const qint64 before = everything(temp);

    VERIFY_ERROR(diary::amendIncident(id, said(QStringLiteral("Other")), {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(diary::withdrawIncident(id, QStringLiteral("Again"), temp.vault()), base::ErrorCode::Conflict);

    QCOMPARE(everything(temp), before);
    QCOMPARE(diary::findIncident(id, temp.vault())->statement.what, QStringLiteral("He rang."));
}

void TestAmendments::theLogNamesTheDigestOfEachRevision()
{
    support::TempVault temp;
    const qint64 before = count(temp, "SELECT count(*) FROM log");

    const auto added = add(temp, {said(QStringLiteral("One")), said(QStringLiteral("Two"))});

    VERIFY_OK(added);
    QCOMPARE(count(temp, "SELECT count(*) FROM log"), before + 2);
    for (const domain::Incident& incident : *added) {
        const auto revisions = custody::revisionsOf(temp.vault(), incident.id.bytes());
        VERIFY_OK(revisions);
        QCOMPARE(revisions->front().canonical, base::canonicalJson(domain::canonicalForm(incident)));
        QVERIFY(revisions->front().logEntry > before);
    }
    QCOMPARE(count(temp,
                   "SELECT count(*) FROM revision AS r JOIN log AS l ON l.sequence = r.log_entry"
                   " WHERE r.kind = 'incident' AND l.event = 'incident.created'"),
             2);
}

QTEST_GUILESS_MAIN(TestAmendments)
#include "tst_Amendments.moc"
