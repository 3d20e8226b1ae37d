#include "core/audit/CheckVault.h"
#include "core/custody/Ledger.h"
#include "core/db/Migrator.h"
#include "core/diary/Diary.h"
#include "core/exchange/Dump.h"
#include "core/search/Search.h"
#include "tests/core/diary/DiaryStage.h"
#include "tests/support/OlderSchema.h"
#include "tests/support/Verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace core;
using namespace diarytest;
using domain::Reply;

/// Answers to questions about an incident: kept, corrected, found, dumped and loaded as the rest of it is.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreKeptInTheOrderGiven();
    void aCorrectionKeepsTheAnswerBefore();
    void theirWordsAreFound();
    void filtersFindThemToo();
    void whatIsTakenOutIsNotFound();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void theyAreDumpedAndLoaded();
    void aVaultOfSchema6IsBroughtUpToDate();

private:
    static domain::IncidentStatement answered()
    {
        auto statement = on(january, QStringLiteral("It rang all night."));
        statement.answers = {{QStringLiteral("call-count"), {}, QStringLiteral("fourteen or so")},
                             {QStringLiteral("asked-to-stop"), Reply::Yes, QStringLiteral("by text message")},
                             {QStringLiteral("risk-before"), Reply::NotSure, {}},
                             {QStringLiteral("of-a-newer-build"), Reply::No, {}}};
        return statement;
    }
    static qsizetype found(const support::TempVault& temp, const char* words)
    {
        search::SearchQuery query;
        query.text = QString::fromLatin1(words);
        const auto hits = search::search(query, temp.vault());
        return hits ? static_cast<qsizetype>(hits->size()) : -1;
    }
    static bool isSound(support::TempVault& temp)
    {
        base::JobContext job;
        const auto checked = audit::checkVault({}, temp.vault(), job);
        return checked && checked->problems.empty();
    }
};

void TestAnswers::theyAreKeptInTheOrderGiven()
{
    support::TempVault temp;
    const auto added = add(temp, {answered(), on(january, QStringLiteral("No answers here."))});
    VERIFY_OK(added);
    const auto stored = diary::findIncident(added->front().id, temp.vault());
    VERIFY_OK(stored);
    QVERIFY(stored->statement.answers == answered().answers);
    QVERIFY(diary::findIncident(added->back().id, temp.vault())->statement.answers.empty());
    QVERIFY(isSound(temp));
}

void TestAnswers::aCorrectionKeepsTheAnswerBefore()
{
    support::TempVault temp;
    const auto id = add(temp, {answered()})->front().id;
    auto corrected = answered();
    corrected.answers.erase(corrected.answers.begin() + 1, corrected.answers.end());
    corrected.answers.front().words = QStringLiteral("sixteen");
    VERIFY_OK(diary::amendIncident(id, corrected, QStringLiteral("I counted them"), temp.vault()));
    QVERIFY(diary::findIncident(id, temp.vault())->statement.answers == corrected.answers);
    const auto revisions = custody::revisionsOf(temp.vault(), id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(2));
    const auto before = domain::incidentFromJson(QJsonDocument::fromJson(revisions->front().canonical).object());
    VERIFY_OK(before);
    QVERIFY(before->statement.answers == answered().answers);
    QCOMPARE(found(temp, "fourteen"), 0);
    QCOMPARE(found(temp, "sixteen"), 1);
    QVERIFY(isSound(temp));
}

void TestAnswers::theirWordsAreFound()
{
    support::TempVault temp;
    const auto id = add(temp, {answered()})->front().id;
    search::SearchQuery query;
    query.text = QStringLiteral("fourteen");
    const auto hits = search::search(query, temp.vault());
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().kind, QStringLiteral("incident"));
    QCOMPARE(hits->front().id, id.bytes());
    QCOMPARE(hits->front().label, QStringLiteral("It rang all night."));
    query.scopes = {search::Scope::Incidents};
    QCOMPARE(search::search(query, temp.vault())->size(), std::size_t(1));
    query.scopes = {search::Scope::People};
    QVERIFY(search::search(query, temp.vault())->empty());
}

void TestAnswers::filtersFindThemToo()
{
    support::TempVault temp;
    VERIFY_OK(add(temp, {answered(), on(january + day, QStringLiteral("Another day."))}));
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.filter.text = QStringLiteral("fourteen");
    const auto fitting = diary::listIncidents(query, temp.vault());
    VERIFY_OK(fitting);
    QCOMPARE(fitting->size(), std::size_t(1));
    const auto count = diary::countIncidents(query, temp.vault());
    VERIFY_OK(count);
    QCOMPARE(*count, 1);
}

void TestAnswers::whatIsTakenOutIsNotFound()
{
    support::TempVault temp;
    const auto id = add(temp, {answered()})->front().id;
    VERIFY_OK(diary::withdrawIncident(id, QStringLiteral("not so"), temp.vault()));
    QCOMPARE(found(temp, "fourteen"), 0);
    VERIFY_OK(diary::restoreIncidents({id}, {}, temp.vault()));
    QCOMPARE(found(temp, "fourteen"), 1);
    QVERIFY(isSound(temp));
}

void TestAnswers::wrongOnesAreRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("subject");
    const QString slug = QStringLiteral("call-count");
    QTest::newRow("no question") << QString() << slug << QStringLiteral("answers[1].question");
    QTest::newRow("no id") << QStringLiteral("How many?") << slug << QStringLiteral("answers[1].question");
    QTest::newRow("twice") << QStringLiteral("asked-to-stop") << slug << QStringLiteral("answers[1].question");
    QTest::newRow("nothing said") << slug << QStringLiteral(" \n") << QStringLiteral("answers[1].words");
    QTest::newRow("NUL") << slug << QString(QChar(0)) << QStringLiteral("answers[1].words");
}

void TestAnswers::wrongOnesAreRefused()
{
    QFETCH(const QString, question);
    QFETCH(const QString, words);
    QFETCH(const QString, subject);
    support::TempVault temp;
    auto statement = on(january, QStringLiteral("It rang."));
    statement.answers = {{QStringLiteral("asked-to-stop"), Reply::Yes, {}}, {question, {}, words}};
    const qint64 before = everything(temp);
    const auto added = add(temp, {statement});
    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QVERIFY2(added.error().subject.endsWith(subject), qPrintable(added.error().subject));
    QCOMPARE(everything(temp), before);
}

void TestAnswers::theyAreDumpedAndLoaded()
{
    support::TempVault from;
    const auto id = add(from, {answered()})->front().id;
    base::JobContext job;
    const auto dump = exchange::dump(from.vault(), job);
    VERIFY_OK(dump);
    support::TempVault to;
    VERIFY_OK(exchange::load(*dump, to.vault(), job));
    const auto loaded = diary::findIncident(id, to.vault());
    VERIFY_OK(loaded);
    QVERIFY(loaded->statement.answers == answered().answers);
    QCOMPARE(found(to, "fourteen"), 1);
    QVERIFY(isSound(to));
}

void TestAnswers::aVaultOfSchema6IsBroughtUpToDate()
{
    support::TempVault temp;
    const auto before = add(temp, {on(january, QStringLiteral("From before."))});
    VERIFY_OK(before);
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(support::backToSchema6));
    }
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 6);
    QCOMPARE(count(temp, "PRAGMA user_version"), qint64{db::newestSchema()});
    QCOMPARE(count(temp, "SELECT count(*) FROM sqlite_schema WHERE name = 'risk_fact'"), qint64{0});
    const auto found = diary::findIncident(before->front().id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(*found == before->front());
    // It can be answered from now on.
    auto corrected = found->statement;
    corrected.answers = answered().answers;
    VERIFY_OK(diary::amendIncident(found->id, corrected, QStringLiteral("more"), temp.vault()));
    QVERIFY(isSound(temp));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_Answers.moc"
