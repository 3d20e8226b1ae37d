#include "tests/core/search/SearchStage.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using searchtest::SearchStage;

namespace {

/// Compares the index with the texts, as the check of a vault does.
bool agrees(SearchStage& stage)
{
    const auto connection = stage.vault().openForWriting();
    return connection
        && (*connection)->execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
}

qint64 waiting(SearchStage& stage)
{
    return support::countRows(stage.vault(), "SELECT count(*) FROM search_waiting");
}

domain::IncidentStatement on(qint64 day, const QString& what)
{
    domain::IncidentStatement statement;
    statement.when
        = {.from = domain::Moment{{1'700'000'000'000 + day * 86'400'000}, 0}, .precision = domain::Precision::Exact};
    statement.what = what;
    return statement;
}

} // namespace

/// The index holds what was committed, and nothing else, whatever one transaction does.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedIsFoundAtOnce();
    void textsInAnyOrderOfTimeAreIndexed();
    void aTextWrittenTwiceInOneTransactionIsIndexedOnce();
    void aTransactionThatIsGivenUpLeavesNothing();
    void aLargeAdditionLeavesTheUsualMemory();
};

void TestSearchIndex::whatWasCommittedIsFoundAtOnce()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(1, QStringLiteral("He stood there."));
    statement.tags = {QStringLiteral("kestrel")};
    statement.witnesses = {{QStringLiteral("Kestrel Smith"), {}, {}}};
    stage.add({statement});

    QCOMPARE(stage.find(QStringLiteral("kestrel "))->size(), std::size_t(1));
    QCOMPARE(waiting(stage), qint64(0));
    QVERIFY(agrees(stage));
}

void TestSearchIndex::textsInAnyOrderOfTimeAreIndexed()
{
    SearchStage stage;
    stage.add({on(5, QStringLiteral("kestrel five")), on(1, QStringLiteral("kestrel one")),
               on(9, QStringLiteral("kestrel nine")), on(1, QStringLiteral("kestrel one again"))});

    const auto hits = stage.find(QStringLiteral("kestrel "));
    VERIFY_OK(hits);
    QStringList found;
    for (const search::SearchHit& hit : *hits)
        found << hit.label;
    QCOMPARE(found,
             (QStringList{QStringLiteral("kestrel nine"), QStringLiteral("kestrel five"),
                          QStringLiteral("kestrel one again"), QStringLiteral("kestrel one")}));
    QVERIFY(agrees(stage));
}

void TestSearchIndex::aTextWrittenTwiceInOneTransactionIsIndexedOnce()
{
    SearchStage stage;
    stage.insert("INSERT INTO place (id, case_id, name, address, notes, created_at, revision)"
                 " VALUES (?2, ?1, 'kestrel', '', '', 7, 1)");
    stage.execute("UPDATE place SET name = 'merlin'; UPDATE place SET name = 'osprey'; UPDATE place SET notes = 'x'");

    QVERIFY(stage.find(QStringLiteral("kestrel "))->empty());
    QVERIFY(stage.find(QStringLiteral("merlin "))->empty());
    QCOMPARE(stage.find(QStringLiteral("osprey "))->size(), std::size_t(1));
    QCOMPARE(waiting(stage), qint64(0));
    QVERIFY(agrees(stage));
}

void TestSearchIndex::aTransactionThatIsGivenUpLeavesNothing()
{
    SearchStage stage;
    {
        const auto connection = stage.vault().openForWriting();
        auto transaction = db::Transaction::begin(**connection);
        VERIFY_OK(transaction);
        auto statement = (*connection)
                             ->prepare("INSERT INTO place (id, case_id, name, address, notes, created_at,"
                                       " revision) VALUES (?2, ?1, 'kestrel', '', '', 7, 1)");
        VERIFY_OK(statement);
        statement->bind(1, stage.temp().caseId().bytes());
        statement->bind(2, domain::PlaceId::create().bytes());
        VERIFY_OK(statement->run());
    }

    QVERIFY(stage.find(QStringLiteral("kestrel "))->empty());
    QCOMPARE(waiting(stage), qint64(0));
    QVERIFY(agrees(stage));
}

void TestSearchIndex::aLargeAdditionLeavesTheUsualMemory()
{
    SearchStage stage;
    std::vector<domain::IncidentStatement> many;
    for (int i = 0; i < 2500; ++i)
        many.push_back(on(i * 7 % 400, QStringLiteral("kestrel number %1").arg(i)));
    QCOMPARE(stage.add(std::move(many)).size(), std::size_t(2500));

    QCOMPARE(stage.find(QStringLiteral("2499 "))->size(), std::size_t(1));
    QCOMPARE(support::countRows(stage.vault(), "SELECT v FROM search_index_config WHERE k = 'hashsize'"),
             qint64(1 << 20));
    QCOMPARE(waiting(stage), qint64(0));
    QVERIFY(agrees(stage));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_SearchIndex.moc"
