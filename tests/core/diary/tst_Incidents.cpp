#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"

#include "tests/core/diary/DiaryStage.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using namespace diarytest;

/// Incidents are kept exactly as stated, all or none.
class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStatedIsKept();
    void oneSentenceIsEnough();
    void textComesBackAsTyped_data();
    void textComesBackAsTyped();
    void namesBecomePeopleOnce();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void whatIsNotThereIsNamed();
    void aFailingIncidentInTheMiddleLeavesNothingBehind();
    void cancelLeavesNothingBehind();
    void savingThrowsAwayItsDraft();
};

void TestIncidents::everythingStatedIsKept()
{
    support::TempVault temp;
    domain::IncidentStatement statement;
    statement.when = {.from = domain::Moment{{1'792'890'000'000}, 3600},
                      .to = domain::Moment{{1'792'893'600'000}, 3600},
                      .precision = domain::Precision::About};
    statement.title = QStringLiteral("At the bus stop");
    statement.what = QStringLiteral("He waited for me.\n\nThen he followed me home.");
    statement.wordsUsed = QStringLiteral("\"I know where you live\"");
    statement.where = QStringLiteral("Mill Road");
    statement.channel = QStringLiteral("in person");
    statement.behaviours = {QStringLiteral("followed"), QStringLiteral("approached")};
    statement.people = {{{}, QStringLiteral("Sam Carter"), QStringLiteral("did-it"), domain::Certainty::ThinkSo}};
    statement.witnesses = {{QStringLiteral("Amina"), QStringLiteral("by phone"), QStringLiteral("saw him wait")}};
    statement.impact = QStringLiteral("I was shaking");
    statement.effect = QStringLiteral("I take another bus now");
    statement.fearOfViolence = true;
    statement.response = QStringLiteral("I rang a friend");
    statement.isPrivate = true;
    statement.tags = {QStringLiteral("bus"), QStringLiteral("home")};

    const auto added = add(temp, {statement});

    VERIFY_OK(added);
    const domain::Incident& kept = added->front();
    QCOMPARE(kept.writtenAt, temp.clock().now());
    QCOMPARE(kept.revision, 1);
    statement.people.front().id = kept.statement.people.front().id;
    QVERIFY(!statement.people.front().id.isNull());
    QVERIFY(kept.statement == statement);
    temp.reopen();
    const auto found = diary::findIncident(kept.id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(*found == kept);
}

void TestIncidents::oneSentenceIsEnough()
{
    support::TempVault temp;

    const auto added = add(temp, {said(QStringLiteral("He rang again."))});

    VERIFY_OK(added);
    const domain::IncidentStatement& kept = added->front().statement;
    QCOMPARE(kept.what, QStringLiteral("He rang again."));
    QCOMPARE(kept.when.precision, domain::Precision::Unknown);
    QVERIFY(!kept.fearOfViolence.has_value());
    QVERIFY(kept.people.empty());
}

void TestIncidents::textComesBackAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << QStringLiteral("He sent \U0001F52A\U0001F469\U0000200D\U0001F466 twice");
    QTest::newRow("right to left") << QStringLiteral("اس نے مجھے پیغام بھیجا، پھر فون کیا");
    QTest::newRow("two scripts") << QStringLiteral("He wrote: \u202Eمرحبا\u202C to me");
    QTest::newRow("white space around it") << QStringLiteral("  \n He came. \t\r\n");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFHe came.");
    QTest::newRow("combining accents") << QStringLiteral("Zoe\u0308 Me\u0301nard");
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u001Bc\u007Fd");
    QTest::newRow("a megabyte") << QStringLiteral("He rang. ").repeated(120'000);
}

void TestIncidents::textComesBackAsTyped()
{
    QFETCH(const QString, text);
    support::TempVault temp;
    domain::IncidentStatement statement = said(text);
    statement.wordsUsed = text;

    const auto added = add(temp, {statement});

    VERIFY_OK(added);
    const auto found = diary::findIncident(added->front().id, temp.vault());
    VERIFY_OK(found);
    QVERIFY(found->statement.what == text);
    QVERIFY(found->statement.wordsUsed == text);
}

void TestIncidents::namesBecomePeopleOnce()
{
    support::TempVault temp;
    domain::IncidentStatement first = said(QStringLiteral("One"));
    first.people = {{{}, QStringLiteral("Sam Carter"), {}, {}}, {{}, QStringLiteral("  Unknown person 1 "), {}, {}}};
    domain::IncidentStatement second = said(QStringLiteral("Two"));
    second.people = {{{}, QStringLiteral("Sam Carter"), QStringLiteral("did-it"), {}}};
    const auto added = add(temp, {first, second});
    VERIFY_OK(added);
    domain::IncidentStatement third = said(QStringLiteral("Three"));
    third.people = {{{}, QStringLiteral("Unknown person 1"), {}, {}}, {{}, QStringLiteral("sam carter"), {}, {}}};

    const auto later = add(temp, {third});

    VERIFY_OK(later);
    const auto& one = (*added)[0].statement.people;
    const auto& two = (*added)[1].statement.people;
    const auto& three = later->front().statement.people;
    QCOMPARE(two[0].id, one[0].id);
    QCOMPARE(three[0].id, one[1].id);
    QVERIFY2(three[1].id != one[0].id, "a name counts only as it is written");
    QCOMPARE(count(temp, "SELECT count(*) FROM person"), 3);
    QCOMPARE(count(temp, "SELECT count(*) FROM log WHERE event = 'person.created'"), 3);
    const auto revisions = custody::revisionsOf(temp.vault(), one[0].id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(1));
    QCOMPARE(revisions->front().kind, domain::RecordKind::Person);
    QVERIFY(revisions->front().canonical.contains("Sam Carter"));
}

void TestIncidents::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<domain::IncidentStatement>("statement");
    QTest::addColumn<QString>("subject");

    QTest::newRow("nothing happened") << said({}) << QStringLiteral("what");
    QTest::newRow("white space happened") << said(QStringLiteral(" \n\t")) << QStringLiteral("what");
    QTest::newRow("NUL") << said(QStringLiteral("a") + QChar(QChar::Null)) << QStringLiteral("what");
    QTest::newRow("half a pair") << said(QStringLiteral("a") + QChar(0xDC00)) << QStringLiteral("what");

    auto statement = said(QStringLiteral("x"));
    statement.impact = QString(QChar(QChar::Null));
    QTest::newRow("NUL further down") << statement << QStringLiteral("impact");

    statement = said(QStringLiteral("x"));
    statement = on(1'795'348'800'000 + 3 * day, QStringLiteral("x"));
    QTest::newRow("in three days") << statement << QStringLiteral("when.from");

    statement = said(QStringLiteral("x"));
    statement = on(1'000, QStringLiteral("x"));
    statement.when.to = domain::Moment{{999}, 0};
    QTest::newRow("ends before it begins") << statement << QStringLiteral("when.to");

    statement = said(QStringLiteral("x"));
    statement.when.zone = QStringLiteral("Europe/Atlantis");
    QTest::newRow("no such zone") << statement << QStringLiteral("when.zone");

    for (const char* id : {"Followed me", "", "followed;", "ﬀ"}) {
        statement = said(QStringLiteral("x"));
        statement.behaviours = {QStringLiteral("followed"), QString::fromUtf8(id)};
        QTest::addRow("behaviour '%s'", id) << statement << QStringLiteral("behaviours");
    }
    statement.behaviours = {QString(65, QLatin1Char('a'))};
    QTest::newRow("long behaviour") << statement << QStringLiteral("behaviours");

    statement = said(QStringLiteral("x"));
    statement.people = {{{}, QStringLiteral(" "), QStringLiteral("did-it"), {}}};
    QTest::newRow("nobody") << statement << QStringLiteral("people");

    statement = said(QStringLiteral("x"));
    statement.people = {{{}, QString(QChar(0xD800)), {}, {}}};
    QTest::newRow("half a name") << statement << QStringLiteral("people[0].name");

    statement = said(QStringLiteral("x"));
    statement.witnesses = {{QStringLiteral("A"), {}, {}}, {}};
    QTest::newRow("empty witness") << statement << QStringLiteral("witnesses");
}

void TestIncidents::whatMakesNoSenseIsRefused()
{
    QFETCH(const domain::IncidentStatement, statement);
    QFETCH(const QString, subject);
    support::TempVault temp;
    const qint64 before = everything(temp);

    const auto hint = diary::validate(statement, temp.vault());
    const auto added = add(temp, {statement});

    VERIFY_ERROR(hint, base::ErrorCode::Invalid);
    QCOMPARE(hint.error().subject, subject);
    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QCOMPARE(added.error().subject, subject);
    QCOMPARE(everything(temp), before);
}

void TestIncidents::whatIsNotThereIsNamed()
{
    support::TempVault temp;
    const qint64 before = everything(temp);
    domain::IncidentStatement statement = said(QStringLiteral("x"));
    statement.evidence = {domain::EvidenceId::create()};
    const auto noEvidence = add(temp, {statement});
    VERIFY_ERROR(noEvidence, base::ErrorCode::NotFound);
    QCOMPARE(noEvidence.error().subject, QStringLiteral("evidence ") + statement.evidence.front().text());

    statement = said(QStringLiteral("x"));
    statement.people = {{domain::PersonId::create(), {}, {}, {}}};
    VERIFY_ERROR(add(temp, {statement}), base::ErrorCode::NotFound);
    statement = said(QStringLiteral("x"));
    statement.accounts = {domain::AccountId::create()};
    VERIFY_ERROR(add(temp, {statement}), base::ErrorCode::NotFound);
    statement = said(QStringLiteral("x"));
    statement.place = domain::PlaceId::create();
    VERIFY_ERROR(add(temp, {statement}), base::ErrorCode::NotFound);
    statement = said(QStringLiteral("x"));
    statement.breachOf = domain::OrderId::create();
    VERIFY_ERROR(add(temp, {statement}), base::ErrorCode::NotFound);
    QCOMPARE(everything(temp), before);

    base::JobContext job;
    VERIFY_ERROR(diary::addIncidents({domain::CaseId::create(), {said(QStringLiteral("x"))}, {}}, temp.vault(), job),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(diary::findIncident(domain::IncidentId::create(), temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(diary::amendIncident(domain::IncidentId::create(), said(QStringLiteral("x")), {}, temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(diary::withdrawIncident(domain::IncidentId::create(), QStringLiteral("x"), temp.vault()),
                 base::ErrorCode::NotFound);
    QCOMPARE(everything(temp), before);
}

void TestIncidents::aFailingIncidentInTheMiddleLeavesNothingBehind()
{
    support::TempVault temp;
    domain::IncidentStatement whole = said(QStringLiteral("He rang."));
    whole.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    whole.tags = {QStringLiteral("phone")};
    domain::IncidentStatement broken = said(QStringLiteral("He came."));
    broken.people = {{{}, QStringLiteral("Someone new"), {}, {}}};
    broken.evidence = {domain::EvidenceId::create()};
    const qint64 before = everything(temp);

    const auto missing = add(temp, {whole, whole, broken, whole});
    VERIFY_ERROR(missing, base::ErrorCode::NotFound);
    QVERIFY2(missing.error().subject.startsWith(QStringLiteral("incident 3: evidence ")),
             qPrintable(missing.error().subject));
    QCOMPARE(everything(temp), before);

    const auto invalid = add(temp, {whole, said({}), whole});
    VERIFY_ERROR(invalid, base::ErrorCode::Invalid);
    QCOMPARE(invalid.error().subject, QStringLiteral("incident 2: what"));
    QCOMPARE(everything(temp), before);

    VERIFY_OK(add(temp, {whole, whole}));
    QCOMPARE(count(temp, "SELECT count(*) FROM incident"), 2);
}

void TestIncidents::cancelLeavesNothingBehind()
{
    support::TempVault temp;
    const qint64 before = everything(temp);
    base::JobContext job;
    job.cancel();

    const auto added = diary::addIncidents({temp.caseId(), {said(QStringLiteral("x"))}, {}}, temp.vault(), job);

    VERIFY_ERROR(added, base::ErrorCode::Canceled);
    QCOMPARE(everything(temp), before);
}

void TestIncidents::savingThrowsAwayItsDraft()
{
    support::TempVault temp;
    diary::Draft draft;
    draft.id = domain::DraftId::create();
    draft.caseId = temp.caseId();
    draft.content.insert(QStringLiteral("what"), QStringLiteral("He ra"));
    draft.beginning = QStringLiteral("He ra");
    VERIFY_OK(diary::saveDraft(draft, temp.vault()));
    base::JobContext job;

    // A save that fails leaves the draft where it is.
    VERIFY_ERROR(diary::addIncidents({temp.caseId(), {said({})}, {draft.id}}, temp.vault(), job),
                 base::ErrorCode::Invalid);
    QCOMPARE(diary::listDrafts(temp.caseId(), temp.vault())->size(), std::size_t(1));

    VERIFY_OK(diary::addIncidents({temp.caseId(), {said(QStringLiteral("He rang."))}, {draft.id}}, temp.vault(), job));
    QVERIFY(diary::listDrafts(temp.caseId(), temp.vault())->empty());
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_Incidents.moc"
