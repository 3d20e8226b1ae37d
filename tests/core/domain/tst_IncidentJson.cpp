#include "core/base/Json.h"
#include "core/crypto/Hash.h"
#include "core/domain/Incident.h"
#include "tests/core/domain/RecordSamples.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

namespace {

QJsonObject object(const QByteArray& json)
{
    const auto value = base::parseJson(json);
    return value ? value->toObject() : QJsonObject();
}

} // namespace

/// What a script may give for an incident: little is needed, and nothing that was typed is lost.
class TestIncidentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatHappenedIsNeeded();
    void lenientFormsAreRead();
    void everyMemberArrives();
    void wrongStatementsAreNamed_data();
    void wrongStatementsAreNamed();
    void membersOfTheRecordAreNotForAPersonToSet_data();
    void membersOfTheRecordAreNotForAPersonToSet();
    void aMegabyteOfTextIsKept();
    void theCanonicalFormNamesPeopleById();
    void theCanonicalFormHasItsKnownBytes();
    void withoutAnswersTheLogNamesNone();
};

void TestIncidentJson::onlyWhatHappenedIsNeeded()
{
    const auto statement = domain::statementFromJson(object(R"({"what":"He was outside again."})"));
    VERIFY_OK(statement);
    QVERIFY(*statement == (domain::IncidentStatement{.what = QStringLiteral("He was outside again.")}));
}

void TestIncidentJson::lenientFormsAreRead()
{
    const auto statement = domain::statementFromJson(object(R"({
        "what": "He called.", "when": "2026-03-04T21:10", "people": [{"name": "Alex", "role": "did-it"}],
        "witnesses": ["Sam", {"name": "Kim", "saw": "All of it"}], "tags": null, "fear_of_violence": null,
        "id": "6f1c1f0e-3a52-4d0c-9f54-0b1f9a2c7d11"})"));
    VERIFY_OK(statement);
    QCOMPARE(domain::toText(*statement->when.from), QStringLiteral("2026-03-04T21:10:00+00:00"));
    QCOMPARE(statement->people.size(), std::size_t{1});
    QVERIFY(statement->people[0].id.isNull());
    QCOMPARE(statement->people[0].name, QStringLiteral("Alex"));
    QCOMPARE(statement->people[0].certainty, domain::Certainty::Sure);
    QCOMPARE(statement->witnesses.size(), std::size_t{2});
    QCOMPARE(statement->witnesses[0].name, QStringLiteral("Sam"));
    QCOMPARE(statement->witnesses[1].saw, QStringLiteral("All of it"));
    QVERIFY(!statement->fearOfViolence);
}

/// What `incident show` prints, without the members that the program sets, is what `incident add` takes.
void TestIncidentJson::everyMemberArrives()
{
    QJsonObject json = samples::full(domain::RecordKind::Incident);
    const auto incident = domain::incidentFromJson(json);
    VERIFY_OK(incident);
    for (const char* member :
         {"case", "written_at", "revised_at", "revision", "amend_reason", "withdrawn_at", "withdrawn_reason"})
        json.remove(QLatin1String(member));

    const auto statement = domain::statementFromJson(json);

    VERIFY_OK(statement);
    QVERIFY(*statement == incident->statement);
}

void TestIncidentJson::wrongStatementsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const QByteArray& members, const char* subject) {
        QTest::newRow(name) << QByteArray(R"({"what":"x",)" + members + '}') << QString::fromLatin1(subject);
    };
    QTest::newRow("nothing happened") << QByteArray("{}") << QStringLiteral("what");
    QTest::newRow("only blanks happened") << QByteArray(R"({"what":" \n\t"})") << QStringLiteral("what");
    QTest::newRow("null happened") << QByteArray(R"({"what":null})") << QStringLiteral("what");
    QTest::newRow("a list happened") << QByteArray(R"({"what":["x"]})") << QStringLiteral("what");
    QTest::newRow("NUL happened") << QByteArray(R"({"what":"a\u0000b"})") << QStringLiteral("what");
    QTest::newRow("half a character happened") << QByteArray(R"({"what":"\ud83d"})") << QStringLiteral("what");
    row("impossible day", R"("when":"2026-02-29")", "when");
    row("impossible day as an object", R"("when":{"from":"2026-02-29"})", "when.from");
    row("repeated hour", R"("when":{"from":"2026-10-25T01:30:00"})", "when.from");
    row("person without a name", R"("people":[{"name":"Alex"},{"role":"witness"}])", "people[1].name");
    row("person with NUL", R"("people":[{"name":"Alex"},{"name":"\u0000"}])", "people[1].name");
    row("person who is a number", R"("people":[3])", "people[0]");
    row("person with a wrong id", R"("people":[{"id":"3"}])", "people[0].id");
    row("person as an object", R"("people":{"name":"Alex"})", "people");
    row("person with a reason that is a number", R"("people":[{"name":"A","reason":3}])", "people[0].reason");
    row("unsure in other words", R"("people":[{"name":"A","certainty":"perhaps"}])", "people[0].certainty");
    row("witness who is nobody", R"("witnesses":["Sam",""])", "witnesses[1]");
    row("witness of a wrong type", R"("witnesses":[null])", "witnesses[0]");
    row("witness with NUL", R"("witnesses":["\u0000"])", "witnesses[0]");
    row("witness with more", R"("witnesses":[{"name":"Sam","phone":"1"}])", "witnesses[0].phone");
    row("answer to nothing", R"("answers":[{"reply":"yes"}])", "answers[0].question");
    row("answer in other words", R"("answers":[{"question":"a","reply":"perhaps"}])", "answers[0].reply");
    row("answer of nothing", R"("answers":[{"question":"a"}])", "answers[0].words");
    row("answer of blanks", R"("answers":[{"question":"a","words":" "}])", "answers[0].words");
    row("answer with more", R"("answers":[{"question":"a","reply":"no","score":3}])", "answers[0].score");
    row("behaviour twice", R"("behaviours":["calls","calls"])", "behaviours[1]");
    row("behaviour without a name", R"("behaviours":[""])", "behaviours[0]");
    row("behaviours as a text", R"("behaviours":"calls")", "behaviours");
    row("tag of a wrong type", R"("tags":["a",1])", "tags[1]");
    row("evidence by reference", R"("evidence":["AB/12"])", "evidence[0]");
    row("private in words", R"("private":"yes")", "private");
    row("fear as a number", R"("fear_of_violence":1)", "fear_of_violence");
    row("an id that is none", R"("id":"7")", "id");
    row("misspelt", R"("witness":"Sam")", "witness");
}

void TestIncidentJson::wrongStatementsAreNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, subject);
    VERIFY_OK(base::parseJson(json));
    const auto statement = domain::statementFromJson(object(json));
    VERIFY_ERROR(statement, base::ErrorCode::Invalid);
    QCOMPARE(statement.error().subject, subject);
}

void TestIncidentJson::membersOfTheRecordAreNotForAPersonToSet_data()
{
    QTest::addColumn<QString>("member");
    for (const char* member :
         {"case", "written_at", "revised_at", "revision", "amend_reason", "withdrawn_at", "withdrawn_reason"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void TestIncidentJson::membersOfTheRecordAreNotForAPersonToSet()
{
    QFETCH(const QString, member);
    QJsonObject json = object(R"({"what":"x"})");
    json.insert(member, samples::full(domain::RecordKind::Incident).value(member));
    const auto statement = domain::statementFromJson(json);
    VERIFY_ERROR(statement, base::ErrorCode::Invalid);
    QCOMPARE(statement.error().subject, member);
}

void TestIncidentJson::aMegabyteOfTextIsKept()
{
    QString text = QStringLiteral("\u0627\U0001F600\n\"").repeated(1024 * 1024 / 8);
    QVERIFY(text.toUtf8().size() >= qsizetype{1024} * 1024);
    const auto incident
        = domain::incidentFromJson(domain::toJson(domain::Incident{.statement = {.what = text, .wordsUsed = text}}));
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.what, text);

    const auto again = base::parseJson(base::canonicalJson(domain::toJson(*incident)));
    VERIFY_OK(again);
    const auto second = domain::incidentFromJson(again->toObject());
    VERIFY_OK(second);
    QVERIFY(*second == *incident);
}

void TestIncidentJson::theCanonicalFormNamesPeopleById()
{
    auto incident = domain::incidentFromJson(samples::full(domain::RecordKind::Incident));
    VERIFY_OK(incident);
    QVERIFY(!incident->statement.people.empty());
    for (domain::IncidentPerson& person : incident->statement.people)
        if (person.id.isNull()) // As in the record: there everybody has one.
            person.id = domain::PersonId::create();
    const QByteArray before = base::canonicalJson(domain::canonicalForm(*incident));

    for (domain::IncidentPerson& person : incident->statement.people)
        person.name += QStringLiteral(" as called now");
    QCOMPARE(base::canonicalJson(domain::canonicalForm(*incident)), before);
    QVERIFY(base::canonicalJson(domain::toJson(*incident)).contains("as called now"));

    incident->statement.people.front().role += QStringLiteral("x");
    QVERIFY(base::canonicalJson(domain::canonicalForm(*incident)) != before);

    // All but the names comes back.
    const auto again = domain::incidentFromJson(domain::canonicalForm(*incident));
    VERIFY_OK(again);
    for (domain::IncidentPerson& person : incident->statement.people)
        person.name.clear();
    QVERIFY(*again == *incident);
}

/// The known answer of FORMAT.md 9.
void TestIncidentJson::theCanonicalFormHasItsKnownBytes()
{
    domain::Incident incident;
    incident.id = domain::IncidentId::fromText(QStringLiteral("10111213-1415-1617-1819-1a1b1c1d1e1f"));
    incident.caseId = domain::CaseId::fromText(QStringLiteral("20212223-2425-2627-2829-2a2b2c2d2e2f"));
    incident.statement.what = QStringLiteral("Waited outside the gym");
    incident.statement.when = *domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-04T21:10:00+00:00")));
    incident.statement.people = {{domain::PersonId::fromText(QStringLiteral("30313233-3435-3637-3839-3a3b3c3d3e3f")),
                                  QStringLiteral("Alex Moore"), QStringLiteral("did-it"), domain::Certainty::Sure}};
    incident.writtenAt = incident.revisedAt = {1767225600000};

    const QByteArray bytes = base::canonicalJson(domain::canonicalForm(incident));
    QVERIFY(bytes.contains(
        R"("people":[{"certainty":"sure","id":"30313233-3435-3637-3839-3a3b3c3d3e3f","role":"did-it"}])"));
    QCOMPARE(crypto::sha256(base::bytesOf(bytes)).toByteArray().toHex(),
             QByteArray("d2f50051cf8f722066124498eb309c5c293ef8da563551f547ff2294e1f10a73"));

    // A reason is named, where there is one.
    incident.statement.people.front().reason = QStringLiteral("the same coat");
    QVERIFY(
        base::canonicalJson(domain::canonicalForm(incident)).contains(R"("reason":"the same coat","role":"did-it"}])"));
}

void TestIncidentJson::withoutAnswersTheLogNamesNone()
{
    domain::Incident incident;
    incident.statement.what = QStringLiteral("x");
    QVERIFY(domain::toJson(incident).value(QStringLiteral("answers")).isArray());
    QVERIFY(!domain::canonicalForm(incident).contains(QStringLiteral("answers")));
    incident.statement.answers = {{QStringLiteral("asked-to-stop"), domain::Reply::No, {}}};
    QVERIFY(base::canonicalJson(domain::canonicalForm(incident))
                .contains(R"("answers":[{"question":"asked-to-stop","reply":"no","words":""}])"));
}

QTEST_GUILESS_MAIN(TestIncidentJson)
#include "tst_IncidentJson.moc"
