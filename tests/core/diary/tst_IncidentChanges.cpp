#include "core/audit/CheckVault.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "core/exchange/Dump.h"
#include "core/search/Search.h"

#include "tests/core/diary/IncidentListing.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using namespace diarytest;

namespace {

qsizetype hitsOf(const support::TempVault& temp, const char* word)
{
    search::SearchQuery query;
    query.text = QString::fromLatin1(word);
    const auto hits = search::search(query, temp.vault());
    return hits ? static_cast<qsizetype>(hits->size()) : -1;
}

std::vector<domain::IncidentId> idsOf(const std::vector<domain::Incident>& incidents)
{
    std::vector<domain::IncidentId> ids;
    for (const domain::Incident& each : incidents)
        ids.push_back(each.id);
    return ids;
}

std::vector<diary::TagChange> changesOf(const std::vector<domain::Incident>& incidents, const QStringList& add,
                                        const QStringList& remove = {})
{
    std::vector<diary::TagChange> changes;
    for (const domain::Incident& each : incidents)
        changes.push_back({each.id, add, remove});
    return changes;
}

domain::IncidentStatement tagged(const QString& what, const QStringList& tags)
{
    auto statement = on(january, what);
    statement.tags = tags;
    return statement;
}

QString tagsOf(const support::TempVault& temp, domain::IncidentId id)
{
    return diary::findIncident(id, temp.vault())->statement.tags.join(QLatin1Char(' '));
}

} // namespace

/// Removing several, putting back, and tags in bulk: all or none, and nothing is erased.
class TestIncidentChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutBackIsAsItWasAndKeepsItsHistory();
    void whatIsPutBackIsFoundAgain();
    void onlyWhatWasRemovedCanBePutBack();
    void aVaultWithARestoredEntryPassesTheCheckAndIsDumped();
    void severalAreRemovedTogetherOrNotAtAll();
    void tagsAreAddedAndTakenFromSeveral();
    void aChangeOfTagsIsAllOrNothing();
    void changesOfTheTagsOfOneAddUp();
    void aTagThatIsTakenAndGivenMakesNoRevision();
    void anEmptyTagIsRefused();
};

void TestIncidentChanges::whatIsPutBackIsAsItWasAndKeepsItsHistory()
{
    support::TempVault temp;
    const auto added = add(temp, {tagged(QStringLiteral("He rang."), {QStringLiteral("phone")})});
    const domain::IncidentId id = added->front().id;
    VERIFY_OK(diary::withdrawIncident(id, QStringLiteral("A mistake"), temp.vault()));
    temp.clock().advance(60'000);

    const auto restored = diary::restoreIncidents({id}, QStringLiteral("It was right"), temp.vault());

    VERIFY_OK(restored);
    const auto found = diary::findIncident(id, temp.vault());
    QVERIFY(*found == restored->front());
    QVERIFY(!found->withdrawnAt);
    QVERIFY(found->withdrawnReason.isEmpty());
    QVERIFY(found->statement == added->front().statement);
    QCOMPARE(found->revision, 3);
    QCOMPARE(found->revisedAt, temp.clock().now());
    const auto revisions = custody::revisionsOf(temp.vault(), id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(3));
    QVERIFY(revisions->at(1).canonical.contains("A mistake"));
    QCOMPARE(revisions->at(2).reason, QStringLiteral("It was right"));
    QCOMPARE(count(temp, "SELECT count(*) FROM log WHERE event = 'incident.restored'"), 1);
    QCOMPARE(listed(temp, queryOf(temp)), QStringList{QStringLiteral("He rang.")});
    VERIFY_OK(diary::changeTags({{id, {QStringLiteral("new")}, {}}}, {}, temp.vault()));
    QVERIFY2(!diary::listIncidents(queryOf(temp), temp.vault())->front().isCorrected, "nothing was corrected yet");
    VERIFY_OK(diary::amendIncident(id, tagged(QStringLiteral("She rang."), {}), {}, temp.vault()));
    QVERIFY2(diary::listIncidents(queryOf(temp), temp.vault())->front().isCorrected, "also without a reason");
}

void TestIncidentChanges::whatIsPutBackIsFoundAgain()
{
    support::TempVault temp;
    auto statement = tagged(QStringLiteral("A heron"), {QStringLiteral("pelican")});
    statement.witnesses = {{QStringLiteral("Kestrel"), {}, {}}};
    const auto added = add(temp, {statement});
    const qint64 before = count(temp, "SELECT count(*) FROM search_text");
    VERIFY_OK(diary::withdrawIncident(added->front().id, QStringLiteral("x"), temp.vault()));
    for (const char* word : {"heron", "pelican", "kestrel"})
        QCOMPARE(hitsOf(temp, word), 0);
    VERIFY_OK(diary::restoreIncidents({added->front().id}, {}, temp.vault()));
    for (const char* word : {"heron", "pelican", "kestrel"})
        QCOMPARE(hitsOf(temp, word), 1);
    QCOMPARE(count(temp, "SELECT count(*) FROM search_text"), before);
}

void TestIncidentChanges::onlyWhatWasRemovedCanBePutBack()
{
    support::TempVault temp;
    const auto added = add(temp, {said(QStringLiteral("a")), said(QStringLiteral("b"))});
    VERIFY_OK(diary::withdrawIncident(added->front().id, QStringLiteral("x"), temp.vault()));
    const qint64 before = everything(temp);
    VERIFY_ERROR(diary::restoreIncidents(idsOf(*added), {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(diary::restoreIncidents({domain::IncidentId::create()}, {}, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(diary::restoreIncidents({added->front().id}, QString(QChar(0)), temp.vault()),
                 base::ErrorCode::Invalid);
    QCOMPARE(everything(temp), before);
    QVERIFY(diary::findIncident(added->front().id, temp.vault())->withdrawnAt.has_value());
}

void TestIncidentChanges::aVaultWithARestoredEntryPassesTheCheckAndIsDumped()
{
    support::TempVault temp;
    const auto added = add(temp, {tagged(QStringLiteral("He rang."), {QStringLiteral("phone")})});
    VERIFY_OK(diary::withdrawIncident(added->front().id, QStringLiteral("A mistake"), temp.vault()));
    VERIFY_OK(diary::restoreIncidents({added->front().id}, QStringLiteral("It was right"), temp.vault()));
    base::JobContext job;
    const auto report = audit::checkVault({}, temp.vault(), job);
    VERIFY_OK(report);
    QVERIFY(report->holds());

    const auto json = exchange::dump(temp.vault(), job);
    VERIFY_OK(json);
    support::TempVault other;
    VERIFY_OK(exchange::load(*json, other.vault(), job));
    diary::IncidentQuery query;
    query.caseId = added->front().caseId;
    const auto loaded = diary::readIncidents(query, other.vault());
    VERIFY_OK(loaded);
    QCOMPARE(loaded->size(), std::size_t(1));
    QVERIFY(!loaded->front().withdrawnAt);
    QCOMPARE(loaded->front().statement.tags, added->front().statement.tags);
}

void TestIncidentChanges::severalAreRemovedTogetherOrNotAtAll()
{
    support::TempVault temp;
    const auto added = add(temp, {said(QStringLiteral("a")), said(QStringLiteral("b")), said(QStringLiteral("c"))});
    VERIFY_OK(diary::withdrawIncident((*added)[2].id, QStringLiteral("x"), temp.vault()));
    const qint64 before = everything(temp);
    VERIFY_ERROR(diary::withdrawIncidents(idsOf(*added), QStringLiteral("x"), temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(diary::withdrawIncidents({(*added)[0].id}, QStringLiteral(" "), temp.vault()),
                 base::ErrorCode::Invalid);
    QCOMPARE(everything(temp), before);
    VERIFY_OK(
        diary::withdrawIncidents({(*added)[0].id, (*added)[1].id, (*added)[0].id}, QStringLiteral("x"), temp.vault()));
    QVERIFY(listed(temp, queryOf(temp)).isEmpty());
}

void TestIncidentChanges::tagsAreAddedAndTakenFromSeveral()
{
    support::TempVault temp;
    const auto added = add(temp,
                           {tagged(QStringLiteral("a"), {QStringLiteral("old"), QStringLiteral("keep")}),
                            tagged(QStringLiteral("b"), {QStringLiteral("new")}), tagged(QStringLiteral("c"), {})});
    const auto changed
        = diary::changeTags(changesOf(*added, {QStringLiteral(" new ")}, {QStringLiteral("old")}), {}, temp.vault());
    VERIFY_OK(changed);
    QCOMPARE(changed->size(), std::size_t(2)); // "b" has it already.
    QCOMPARE(tagsOf(temp, (*added)[0].id), QStringLiteral("keep new"));
    QCOMPARE(tagsOf(temp, (*added)[1].id), QStringLiteral("new"));
    QCOMPARE(tagsOf(temp, (*added)[2].id), QStringLiteral("new"));
    QCOMPARE(diary::findIncident((*added)[1].id, temp.vault())->revision, 1);
    QCOMPARE(count(temp, "SELECT count(*) FROM log WHERE event = 'incident.amended'"), 2);
    QCOMPARE(custody::revisionsOf(temp.vault(), (*added)[0].id.bytes())->size(), std::size_t(2));
    QCOMPARE(hitsOf(temp, "old"), 0);
    QCOMPARE(hitsOf(temp, "new"), 3);
}

void TestIncidentChanges::aChangeOfTagsIsAllOrNothing()
{
    support::TempVault temp;
    const auto added = add(temp, {tagged(QStringLiteral("a"), {}), tagged(QStringLiteral("b"), {})});
    VERIFY_OK(diary::withdrawIncident((*added)[1].id, QStringLiteral("x"), temp.vault()));
    const qint64 before = everything(temp);
    VERIFY_ERROR(diary::changeTags(changesOf(*added, {QStringLiteral("new")}), {}, temp.vault()),
                 base::ErrorCode::Conflict);
    VERIFY_ERROR(diary::changeTags({{(*added)[0].id, {QStringLiteral("new")}, {}},
                                    {domain::IncidentId::create(), {QStringLiteral("new")}, {}}},
                                   {}, temp.vault()),
                 base::ErrorCode::NotFound);
    QCOMPARE(everything(temp), before);
    QCOMPARE(tagsOf(temp, (*added)[0].id), QString());
}

void TestIncidentChanges::changesOfTheTagsOfOneAddUp()
{
    support::TempVault temp;
    const auto added = add(temp, {tagged(QStringLiteral("a"), {QStringLiteral("one"), QStringLiteral("two")})});
    const domain::IncidentId id = added->front().id;
    VERIFY_OK(diary::changeTags({{id, {QStringLiteral("three")}, {QStringLiteral("one")}},
                                 {id, {QStringLiteral("four")}, {QStringLiteral("two")}},
                                 {id, {}, {QStringLiteral("three")}}},
                                {}, temp.vault()));
    QCOMPARE(tagsOf(temp, id), QStringLiteral("four"));
    QCOMPARE(diary::findIncident(id, temp.vault())->revision, 2);
}

void TestIncidentChanges::aTagThatIsTakenAndGivenMakesNoRevision()
{
    support::TempVault temp;
    const QStringList tags{QStringLiteral("one"), QStringLiteral("two")};
    const auto added = add(temp, {tagged(QStringLiteral("a"), tags)});
    const qint64 before = everything(temp);
    const auto changed = diary::changeTags(changesOf(*added, {tags[0]}, {tags[0]}), {}, temp.vault());
    VERIFY_OK(changed);
    QVERIFY(changed->empty());
    QCOMPARE(everything(temp), before);
    QCOMPARE(diary::findIncident(added->front().id, temp.vault())->statement.tags, tags);
}

void TestIncidentChanges::anEmptyTagIsRefused()
{
    support::TempVault temp;
    const auto added = add(temp, {tagged(QStringLiteral("a"), {QStringLiteral("x")})});
    VERIFY_ERROR(diary::changeTags(changesOf(*added, {QStringLiteral(" ")}), {}, temp.vault()),
                 base::ErrorCode::Invalid);
    const auto unchanged = diary::changeTags(changesOf(*added, {QStringLiteral("x")}), {}, temp.vault());
    VERIFY_OK(unchanged);
    QVERIFY(unchanged->empty());
}

QTEST_GUILESS_MAIN(TestIncidentChanges)
#include "tst_IncidentChanges.moc"
