#include "core/base/Json.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"
#include "core/domain/Report.h"
#include "tests/core/domain/RecordSamples.h"
#include "tests/support/Verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using domain::RecordKind;

namespace {

/// Reads a record of a kind and writes it again.
base::Result<QJsonObject> rewritten(RecordKind kind, const QJsonObject& json)
{
    const auto write = [](const auto& read) -> base::Result<QJsonObject> {
        if (!read)
            return read.error();
        return domain::toJson(*read);
    };
    switch (kind) {
    case RecordKind::Case:
        return write(domain::caseFromJson(json));
    case RecordKind::Incident:
        return write(domain::incidentFromJson(json));
    case RecordKind::Person:
        return write(domain::personFromJson(json));
    case RecordKind::Account:
        return write(domain::accountFromJson(json));
    case RecordKind::Place:
        return write(domain::placeFromJson(json));
    case RecordKind::Evidence:
        return write(domain::evidenceFromJson(json));
    case RecordKind::Report:
        return write(domain::reportFromJson(json));
    case RecordKind::Contact:
        return write(domain::contactFromJson(json));
    case RecordKind::Order:
        return write(domain::orderFromJson(json));
    case RecordKind::Step:
        break;
    }
    return base::Error{base::ErrorCode::Internal, {}, {}};
}

/// A value of another JSON type than this one, never null.
QJsonValue ofAnotherType(const QJsonValue& value)
{
    return value.isBool() ? QJsonValue(QStringLiteral("yes")) : QJsonValue(true);
}

} // namespace

/// The JSON of every record: complete when written, exact both ways, and strict when read.
class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBackByteForByte_data();
    void everyRecordComesBackByteForByte();
    void everyMemberIsAlwaysWritten_data();
    void everyMemberIsAlwaysWritten();
    void aMemberOfAnotherTypeIsNamed_data();
    void aMemberOfAnotherTypeIsNamed();
    void aMemberThatDoesNotBelongIsNamed_data();
    void aMemberThatDoesNotBelongIsNamed();
    void noTextMayHoldNul_data();
    void noTextMayHoldNul();
    void randomDamageIsRefusedOrReadTheSame_data();
    void randomDamageIsRefusedOrReadTheSame();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void aRecordWrittenByHandNeedsOnlyItsName();
    void sizesBeyondTheMantissaOfADoubleAreExact();
    void linksOfEvidenceAreNotInItsCanonicalForm();
    void membersThatCameLaterLeaveTheOlderBytesAlone();

private:
    static void eachKind()
    {
        QTest::addColumn<RecordKind>("kind");
        for (const RecordKind kind : samples::kinds())
            QTest::newRow(qPrintable(domain::kindName(kind))) << kind;
    }
};

void TestRecordJson::everyRecordComesBackByteForByte_data()
{
    eachKind();
}

void TestRecordJson::everyRecordComesBackByteForByte()
{
    QFETCH(const RecordKind, kind);
    for (const QJsonObject& json : {samples::full(kind), samples::bare(kind)}) {
        const QByteArray bytes = base::canonicalJson(json);
        const auto parsed = base::parseJson(bytes);
        VERIFY_OK(parsed);
        const auto again = rewritten(kind, parsed->toObject());
        VERIFY_OK(again);
        QCOMPARE(base::canonicalJson(*again), bytes);
    }
}

void TestRecordJson::everyMemberIsAlwaysWritten_data()
{
    eachKind();
}

void TestRecordJson::everyMemberIsAlwaysWritten()
{
    QFETCH(const RecordKind, kind);
    QCOMPARE(samples::bare(kind).keys(), samples::full(kind).keys());
    const auto fromOldFile = rewritten(kind, samples::full(kind));
    VERIFY_OK(fromOldFile);
    QCOMPARE(fromOldFile->keys(), samples::full(kind).keys());
    // The full sample has a value everywhere, so the tests that walk it miss no member.
    const QJsonObject full = samples::full(kind);
    for (auto it = full.begin(); it != full.end(); ++it)
        QVERIFY2(!it.value().isNull() && it.value() != QJsonValue(QString()), qPrintable(it.key()));
}

void TestRecordJson::aMemberOfAnotherTypeIsNamed_data()
{
    eachKind();
}

void TestRecordJson::aMemberOfAnotherTypeIsNamed()
{
    QFETCH(const RecordKind, kind);
    const QJsonObject full = samples::full(kind);
    for (auto it = full.begin(); it != full.end(); ++it) {
        QJsonObject changed = full;
        changed.insert(it.key(), ofAnotherType(it.value()));
        const auto read = rewritten(kind, changed);
        VERIFY_ERROR(read, base::ErrorCode::Invalid);
        QCOMPARE(read.error().subject, it.key());
    }
}

void TestRecordJson::aMemberThatDoesNotBelongIsNamed_data()
{
    eachKind();
}

void TestRecordJson::aMemberThatDoesNotBelongIsNamed()
{
    QFETCH(const RecordKind, kind);
    QJsonObject changed = samples::full(kind);
    changed.insert(QStringLiteral("waht"), QStringLiteral("A typing error must not lose what was typed."));
    const auto read = rewritten(kind, changed);
    VERIFY_ERROR(read, base::ErrorCode::Invalid);
    QCOMPARE(read.error().subject, QStringLiteral("waht"));
}

void TestRecordJson::noTextMayHoldNul_data()
{
    eachKind();
}

void TestRecordJson::noTextMayHoldNul()
{
    QFETCH(const RecordKind, kind);
    const QJsonObject full = samples::full(kind);
    int texts = 0;
    for (auto it = full.begin(); it != full.end(); ++it) {
        if (!it.value().isString())
            continue;
        QJsonObject changed = full;
        changed.insert(it.key(), it.value().toString() + QChar(QChar::Null));
        const auto read = rewritten(kind, changed);
        VERIFY_ERROR(read, base::ErrorCode::Invalid);
        QCOMPARE(read.error().subject, it.key());
        ++texts;
    }
    QVERIFY(texts >= 5);
}

void TestRecordJson::randomDamageIsRefusedOrReadTheSame_data()
{
    eachKind();
}

/// Whatever of a damaged file still reads as a record is written and read as the very same record.
void TestRecordJson::randomDamageIsRefusedOrReadTheSame()
{
    QFETCH(const RecordKind, kind);
    QRandomGenerator random(2026);
    const QByteArray bytes = base::canonicalJson(samples::full(kind));
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = bytes;
        for (int edits = 1 + random.bounded(3); edits > 0; --edits)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        const auto parsed = base::parseJson(damaged);
        const auto first = parsed ? rewritten(kind, parsed->toObject()) : base::Result<QJsonObject>(parsed.error());
        if (!first) {
            QVERIFY(!first.error().subject.isEmpty());
            ++refused;
            continue;
        }
        const auto second = rewritten(kind, *first);
        VERIFY_OK(second);
        QCOMPARE(base::canonicalJson(*second), base::canonicalJson(*first));
        ++read;
    }
    QVERIFY2(read > 50 && refused > 50, qPrintable(QStringLiteral("%1 read, %2 refused").arg(read).arg(refused)));
}

void TestRecordJson::wrongValuesAreNamed_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("members"); // put over the full sample
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, RecordKind kind, const char* members, const char* subject) {
        QTest::newRow(name) << kind << QByteArray(members) << QString::fromLatin1(subject);
    };
    row("case without a name", RecordKind::Case, R"({"name":" "})", "name");
    row("law of nowhere", RecordKind::Case, R"({"jurisdiction":"wales"})", "jurisdiction");
    row("no such part", RecordKind::Case, R"({"role":"Victim"})", "role");
    row("id too short", RecordKind::Case, R"({"id":"12"})", "id");
    row("id in braces", RecordKind::Case, R"({"id":"{6f1c1f0e-3a52-4d0c-9f54-0b1f9a2c7d11}"})", "id");
    row("id of nobody", RecordKind::Case, R"({"id":"00000000-0000-0000-0000-000000000000"})", "id");
    row("revision 0", RecordKind::Case, R"({"revision":0})", "revision");
    row("revision and a half", RecordKind::Case, R"({"revision":1.5})", "revision");
    row("revision too large", RecordKind::Case, R"({"revision":2147483648})", "revision");
    row("time without offset", RecordKind::Case, R"({"created_at":"2026-01-01T00:00:00"})", "created_at");
    row("time on no day", RecordKind::Case, R"({"created_at":"2026-02-30T00:00:00Z"})", "created_at");
    row("mark of another kind", RecordKind::Person, R"({"marks":[{"kind":"fax","value":"1"}]})", "marks[0].kind");
    row("mark without value", RecordKind::Person, R"({"marks":[{"kind":"phone"}]})", "marks[0].value");
    row("mark that is a text", RecordKind::Person, R"({"marks":["07700 900123"]})", "marks[0]");
    row("mark with more", RecordKind::Person, R"({"marks":[{"kind":"phone","value":"1","since":"May"}]})",
        "marks[0].since");
    row("not so sure", RecordKind::Person, R"({"certainty":"maybe"})", "certainty");
    row("account without anything", RecordKind::Account, R"({"handle":"","stable_id":" ","url":null})", "handle");
    row("account nowhere", RecordKind::Account, R"({"platform":""})", "platform");
    row("place without a name", RecordKind::Place, R"({"name":""})", "name");
    row("report without a channel", RecordKind::Report, R"({"channel":""})", "channel");
    row("report on no day", RecordKind::Report, R"({"made_at":"2026-02-29"})", "made_at");
    row("report in the missing hour", RecordKind::Report, R"({"made_at":{"from":"2026-03-29T01:30"}})", "made_at.from");
    row("reference without value", RecordKind::Report, R"({"references":[{"type":"crime","value":" "}]})",
        "references[0].value");
    row("reference without type", RecordKind::Report, R"({"references":[{"value":"1"}]})", "references[0].type");
    row("second reference on no day", RecordKind::Report,
        R"({"references":[{"type":"crime","value":"1"},{"type":"crime","value":"2","given_at":"2026-02-29"}]})",
        "references[1].given_at");
    row("reference at a time", RecordKind::Report,
        R"({"references":[{"type":"crime","value":"1","given_at":"2026-02-28T10:00Z"}]})", "references[0].given_at");
    row("promise of nothing", RecordKind::Report, R"({"promised":[{"by":"2026-03-01"}]})", "promised[0].what");
    row("promise for some day", RecordKind::Report, R"({"promised":[{"what":"call","by":"soon"}]})", "promised[0].by");
    row("the same incident twice", RecordKind::Report,
        R"({"incidents":["6f1c1f0e-3a52-4d0c-9f54-0b1f9a2c7d11","6F1C1F0E-3A52-4D0C-9F54-0B1F9A2C7D11"]})",
        "incidents[1]");
    row("an incident by number", RecordKind::Report, R"({"incidents":[7]})", "incidents[0]");
    row("over before it was made", RecordKind::Order, R"({"made_on":"2026-03-04","expires_on":"2026-03-03"})",
        "expires_on");
    row("of itself", RecordKind::Person,
        R"({"id":"6f1c1f0e-3a52-4d0c-9f54-000000000001",)"
        R"("merged_into":"6f1c1f0e-3a52-4d0c-9f54-000000000001"})",
        "merged_into");
    row("neither in nor out", RecordKind::Contact, R"({"direction":"sideways"})", "direction");
    row("kind against origin", RecordKind::Evidence, R"({"kind":"physical"})", "kind");
    row("origin of another name", RecordKind::Evidence, R"({"origin":"found"})", "origin");
    row("file without digest", RecordKind::Evidence, R"({"sha256":null})", "sha256");
    row("digest too short", RecordKind::Evidence, R"({"sha256":"abcd"})", "sha256");
    row("digest not in hex", RecordKind::Evidence, R"({"sha256":"xyz0"})", "sha256");
    row("half a byte", RecordKind::Evidence, R"({"name_bytes":"abc"})", "name_bytes");
    row("less than nothing", RecordKind::Evidence, R"({"size":-1})", "size");
    row("size beyond numbers", RecordKind::Evidence, R"({"size":1e30})", "size");
    row("object too short", RecordKind::Evidence, R"({"object":"abcd"})", "object");
    row("thing with a digest", RecordKind::Evidence, R"({"origin":"physical","kind":"physical"})", "sha256");
    row("captured in no year", RecordKind::Evidence, R"({"captured_at":{"from":"0026-01-01"}})", "captured_at.from");
}

void TestRecordJson::wrongValuesAreNamed()
{
    QFETCH(const RecordKind, kind);
    QFETCH(const QByteArray, members);
    QFETCH(const QString, subject);
    const auto over = base::parseJson(members);
    VERIFY_OK(over);
    QJsonObject changed = samples::full(kind);
    const QJsonObject overObject = over->toObject();
    for (auto it = overObject.begin(); it != overObject.end(); ++it)
        changed.insert(it.key(), it.value());

    const auto read = rewritten(kind, changed);

    VERIFY_ERROR(read, base::ErrorCode::Invalid);
    QCOMPARE(read.error().subject, subject);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestRecordJson::aRecordWrittenByHandNeedsOnlyItsName()
{
    const auto person = domain::personFromJson({{QStringLiteral("name"), QStringLiteral("Unknown person 1")}});
    VERIFY_OK(person);
    QVERIFY(person->id.isNull());
    QVERIFY(person->caseId.isNull());
    QCOMPARE(person->createdAt.msecs, qint64{0});
    QCOMPARE(person->revision, 1);

    const auto nobody = domain::personFromJson({});
    VERIFY_ERROR(nobody, base::ErrorCode::Invalid);
    QCOMPARE(nobody.error().subject, QStringLiteral("name"));
}

void TestRecordJson::sizesBeyondTheMantissaOfADoubleAreExact()
{
    for (const qint64 size : {qint64{0}, (qint64{1} << 53) + 1, std::numeric_limits<qint64>::max()}) {
        QJsonObject json = samples::full(RecordKind::Evidence);
        json.insert(QStringLiteral("size"), size);
        const QByteArray bytes = base::canonicalJson(json);
        QVERIFY(bytes.contains("\"size\":" + QByteArray::number(size)));
        const auto parsed = base::parseJson(bytes);
        VERIFY_OK(parsed);
        const auto item = domain::evidenceFromJson(parsed->toObject());
        VERIFY_OK(item);
        QCOMPARE(item->size, size);
    }
}

void TestRecordJson::linksOfEvidenceAreNotInItsCanonicalForm()
{
    const auto item = domain::evidenceFromJson(samples::full(RecordKind::Evidence));
    VERIFY_OK(item);
    QVERIFY(!item->incidents.empty());
    QJsonObject canonical = domain::canonicalForm(*item);
    QVERIFY(!canonical.contains(QStringLiteral("incidents")));

    const auto again = domain::evidenceFromJson(canonical);
    VERIFY_OK(again);
    QCOMPARE(domain::canonicalForm(*again), canonical);
    canonical.insert(QStringLiteral("incidents"), domain::toJson(*item).value(QStringLiteral("incidents")));
    QCOMPARE(canonical, domain::toJson(*item));
}

/// As written before reports could be removed, and could have files.
void TestRecordJson::membersThatCameLaterLeaveTheOlderBytesAlone()
{
    domain::Report report = *domain::reportFromJson(samples::full(RecordKind::Report));
    QVERIFY(domain::canonicalForm(report) == domain::toJson(report));
    report.evidence.clear();
    report.removedAt.reset();
    QJsonObject older = domain::toJson(report);
    older.remove(QStringLiteral("evidence"));
    older.remove(QStringLiteral("removed_at"));
    QCOMPARE(domain::canonicalForm(report), older);
    QVERIFY(*domain::reportFromJson(older) == report);

    domain::Contact contact = *domain::contactFromJson(samples::full(RecordKind::Contact));
    QVERIFY(domain::canonicalForm(contact) == domain::toJson(contact));
    contact.evidence.clear();
    contact.removedAt.reset();
    older = domain::toJson(contact);
    older.remove(QStringLiteral("removed_at"));
    QCOMPARE(domain::canonicalForm(contact), older);
    QVERIFY(domain::canonicalForm(contact).contains(QStringLiteral("evidence"))); // as it always had
    QVERIFY(*domain::contactFromJson(older) == contact);
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_RecordJson.moc"
