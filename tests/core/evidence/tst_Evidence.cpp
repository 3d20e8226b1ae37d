#include "core/evidence/Evidence.h"

#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// What is held: every change has its revision and its entry in the log, or nothing happens.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhysicalItemHasAReferenceAndALogEntry();
    void aPhysicalItemNeedsWordsAndAPlace_data();
    void aPhysicalItemNeedsWordsAndAPlace();
    void whatDoesNotExistIsNotLinked();
    void aLongDescriptionOfAThingFitsIntoTheLog();
    void itemsAreListedInTheOrderOfAdding();
    void itemsAreFoundByReferenceAndById();
    void editingKeepsTheOldRevision();
    void editingNothingAddsNothing();
    void editingRefusesWhatCannotBeStored();
    void whatDescribesTheOriginalIsNeverEdited();
    void viewingIsLoggedOncePerUnlock();
    void openingShowsTheOriginal();

private:
    static domain::EvidenceItem physical(support::TempVault& temp, const QString& what = QStringLiteral("A letter"))
    {
        const auto item = evidence::addPhysicalItem(
            {.caseId = temp.caseId(), .what = what, .keptAt = QStringLiteral("At my sister's")}, temp.vault());
        return item ? *item : domain::EvidenceItem();
    }
    static domain::EvidenceItem file(support::TempVault& temp, const QByteArray& content = "abc",
                                     std::optional<domain::CaseId> caseId = std::nullopt)
    {
        base::JobContext job;
        intake::AcquireBytesRequest request;
        request.caseId = caseId.value_or(temp.caseId());
        request.content = content;
        request.name = QStringLiteral("picture.png");
        const auto got = intake::acquireBytes(request, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
};

void TestEvidence::aPhysicalItemHasAReferenceAndALogEntry()
{
    support::TempVault temp;
    const auto incident = support::addIncident(temp);
    evidence::PhysicalItemRequest request{.caseId = temp.caseId(),
                                          .what = QStringLiteral("Dead flowers"),
                                          .keptAt = QStringLiteral("In a bag, garage"),
                                          .source = QStringLiteral("On my car"),
                                          .description = QStringLiteral("Six roses"),
                                          .incidents = {incident}};

    const auto item = evidence::addPhysicalItem(request, temp.vault());

    VERIFY_OK(item);
    QCOMPARE(item->exhibit, QStringLiteral("EX/1"));
    QCOMPARE(item->origin, domain::Origin::Physical);
    QCOMPARE(item->name, QStringLiteral("Dead flowers"));
    QCOMPARE(item->keptAt, QStringLiteral("In a bag, garage"));
    QVERIFY(!item->sha256);
    QCOMPARE(item->incidents, std::vector{incident});
    QCOMPARE(temp.objectCount(), 0);
    const QStringList events = support::logEvents(temp.vault());
    QCOMPARE(events.mid(events.size() - 2),
             QStringList({QStringLiteral("evidence.added"), QStringLiteral("incident.amended")}));
    const auto revisions = custody::revisionsOf(temp.vault(), item->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{1});
    QCOMPARE(revisions->front().canonical, base::canonicalJson(domain::canonicalForm(*item)));
}

void TestEvidence::aPhysicalItemNeedsWordsAndAPlace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("keptAt");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QString() << QStringLiteral("x") << QStringLiteral("what");
    QTest::newRow("spaces") << QStringLiteral(" \n") << QStringLiteral("x") << QStringLiteral("what");
    QTest::newRow("no place") << QStringLiteral("x") << QString() << QStringLiteral("kept_at");
    QTest::newRow("NUL") << QStringLiteral("x") + QChar(0) << QStringLiteral("x") << QStringLiteral("what");
    QTest::newRow("half a pair") << QStringLiteral("x") + QChar(0xd800) << QStringLiteral("x")
                                 << QStringLiteral("what");
}

void TestEvidence::aPhysicalItemNeedsWordsAndAPlace()
{
    QFETCH(const QString, what);
    QFETCH(const QString, keptAt);
    QFETCH(const QString, field);
    support::TempVault temp;
    const auto before = support::logEntries(temp.vault()).size();

    const auto item
        = evidence::addPhysicalItem({.caseId = temp.caseId(), .what = what, .keptAt = keptAt}, temp.vault());

    VERIFY_ERROR(item, base::ErrorCode::Invalid);
    QCOMPARE(item.error().subject, field);
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestEvidence::whatDoesNotExistIsNotLinked()
{
    support::TempVault temp;
    const auto before = support::logEntries(temp.vault()).size();
    evidence::PhysicalItemRequest request{
        .caseId = temp.caseId(), .what = QStringLiteral("x"), .keptAt = QStringLiteral("y")};

    request.incidents = {domain::IncidentId::create()};
    VERIFY_ERROR(evidence::addPhysicalItem(request, temp.vault()), base::ErrorCode::NotFound);
    request.incidents.clear();
    request.caseId = domain::CaseId::create();
    VERIFY_ERROR(evidence::addPhysicalItem(request, temp.vault()), base::ErrorCode::NotFound);

    QCOMPARE(evidence::listEvidence({.caseId = temp.caseId()}, temp.vault())->size(), std::size_t{0});
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestEvidence::aLongDescriptionOfAThingFitsIntoTheLog()
{
    support::TempVault temp;
    const QString long1 = QString(1 << 20, QChar(0x5b57)); // 3 MiB of UTF-8

    const auto item
        = evidence::addPhysicalItem({.caseId = temp.caseId(), .what = long1, .keptAt = long1}, temp.vault());

    VERIFY_OK(item);
    QCOMPARE(item->name, long1);
}

void TestEvidence::itemsAreListedInTheOrderOfAdding()
{
    support::TempVault temp;
    const auto incident = support::addIncident(temp);
    std::vector<domain::EvidenceItem> items;
    for (int i = 0; i < 5; ++i)
        items.push_back(physical(temp, QStringLiteral("Thing %1").arg(i)));
    VERIFY_OK(evidence::linkEvidence(items[3].id, incident, temp.vault()));
    VERIFY_OK(evidence::removeEvidence(items[1].id, QStringLiteral("not mine"), temp.vault()));
    const auto names = [&temp](const evidence::EvidenceQuery& query) {
        QStringList found;
        const auto list = evidence::listEvidence(query, temp.vault());
        for (const domain::EvidenceItem& item : *list)
            found.append(item.exhibit);
        return found.join(QLatin1Char(' '));
    };

    QCOMPARE(names({.caseId = temp.caseId()}), QStringLiteral("EX/1 EX/3 EX/4 EX/5"));
    QCOMPARE(names({.caseId = temp.caseId(), .withRemoved = true}), QStringLiteral("EX/1 EX/2 EX/3 EX/4 EX/5"));
    QCOMPARE(names({.caseId = temp.caseId(), .limit = 2}), QStringLiteral("EX/1 EX/3"));
    QCOMPARE(names({.caseId = temp.caseId(), .limit = 2, .after = items[2].id}), QStringLiteral("EX/4 EX/5"));
    QCOMPARE(names({.caseId = temp.caseId(), .incident = incident}), QStringLiteral("EX/4"));
    QCOMPARE(names({.caseId = domain::CaseId::create()}), QString());
}

void TestEvidence::itemsAreFoundByReferenceAndById()
{
    support::TempVault temp;
    const auto item = physical(temp);

    for (const QString& text : {QStringLiteral("EX/1"), QStringLiteral(" ex/1 "), item.id.text()}) {
        const auto found = evidence::findEvidence(text, temp.vault());
        VERIFY_OK(found);
        QCOMPARE(*found, item);
    }
    for (const QString& text : {QStringLiteral("EX/2"), QStringLiteral("EX/"), QStringLiteral("EX/1x"),
                                QStringLiteral("EX/+1"), QStringLiteral("/1"), QString(),
                                QStringLiteral("EX/99999999999999999999"), domain::EvidenceId::create().text()})
        VERIFY_ERROR(evidence::findEvidence(text, temp.vault()), base::ErrorCode::NotFound);
}

void TestEvidence::editingKeepsTheOldRevision()
{
    support::TempVault temp;
    auto item = physical(temp);
    temp.clock().advance(60'000);
    item.title = QStringLiteral("The second letter");
    item.description = QStringLiteral("Two pages");
    item.keptAt = QStringLiteral("With my solicitor");
    item.isPrivate = true;
    const auto when = domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-04T21:10:00+00:00")));
    VERIFY_OK(when);
    item.capturedAt = *when;

    const auto edited = evidence::editEvidence(item, QStringLiteral("moved"), temp.vault());

    VERIFY_OK(edited);
    item.revision = 2;
    QCOMPARE(*edited, item);
    const auto revisions = custody::revisionsOf(temp.vault(), item.id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{2});
    QVERIFY(revisions->front().canonical.contains("At my sister's"));
    QCOMPARE(revisions->back().canonical, base::canonicalJson(domain::canonicalForm(*edited)));
    QCOMPARE(revisions->back().reason, QStringLiteral("moved"));
    QCOMPARE(support::logEvents(temp.vault()).back(), QStringLiteral("evidence.amended"));
}

void TestEvidence::editingNothingAddsNothing()
{
    support::TempVault temp;
    const auto item = physical(temp);
    const auto before = support::logEntries(temp.vault()).size();

    const auto edited = evidence::editEvidence(item, {}, temp.vault());

    VERIFY_OK(edited);
    QCOMPARE(*edited, item);
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestEvidence::editingRefusesWhatCannotBeStored()
{
    support::TempVault temp;
    const auto item = physical(temp);
    auto changed = item;
    changed.title = QStringLiteral("a") + QChar(0);
    VERIFY_ERROR(evidence::editEvidence(changed, {}, temp.vault()), base::ErrorCode::Invalid);
    changed = item;
    changed.keptAt = QStringLiteral(" ");
    VERIFY_ERROR(evidence::editEvidence(changed, {}, temp.vault()), base::ErrorCode::Invalid);
    changed = item;
    changed.capturedAt = domain::When{}; // Unknown, in a zone that is one
    changed.capturedAt->zone = QStringLiteral("Nowhere/Land");
    VERIFY_ERROR(evidence::editEvidence(changed, {}, temp.vault()), base::ErrorCode::Invalid);
    changed = item;
    changed.id = domain::EvidenceId::create();
    VERIFY_ERROR(evidence::editEvidence(changed, {}, temp.vault()), base::ErrorCode::NotFound);

    QCOMPARE(*evidence::findEvidence(item.id, temp.vault()), item);
}

void TestEvidence::whatDescribesTheOriginalIsNeverEdited()
{
    support::TempVault temp;
    const auto item = file(temp);
    auto changed = item;
    changed.name = QStringLiteral("other.png");
    changed.size = 7;
    changed.sha256 = base::Sha256{};
    changed.exhibit = QStringLiteral("AB/9");
    changed.objectName = QByteArray(32, 'x');
    changed.addedAt = {1};
    changed.title = QStringLiteral("New title");

    const auto edited = evidence::editEvidence(changed, {}, temp.vault());

    VERIFY_OK(edited);
    auto expected = item;
    expected.title = QStringLiteral("New title");
    expected.revision = 2;
    QCOMPARE(*edited, expected);
}

void TestEvidence::viewingIsLoggedOncePerUnlock()
{
    support::TempVault temp;
    const auto item = file(temp), other = file(temp, "other");
    const auto views = [&temp] { return support::logEvents(temp.vault()).count(QStringLiteral("evidence.viewed")); };

    VERIFY_OK(evidence::logViewed(item.id, temp.vault()));
    VERIFY_OK(evidence::logViewed(item.id, temp.vault()));
    QCOMPARE(views(), 1);
    VERIFY_OK(evidence::logViewed(other.id, temp.vault()));
    QCOMPARE(views(), 2);
    temp.reopen();
    VERIFY_OK(evidence::logViewed(item.id, temp.vault()));
    QCOMPARE(views(), 3);
    VERIFY_ERROR(evidence::logViewed(domain::EvidenceId::create(), temp.vault()), base::ErrorCode::NotFound);
}

void TestEvidence::openingShowsTheOriginal()
{
    support::TempVault temp;
    const QByteArray content = QByteArray("0123456789").repeated(20'000);
    const auto item = file(temp, content);

    auto reader = evidence::openEvidence(item.id, temp.vault());

    VERIFY_OK(reader);
    QByteArray piece(100, '\0');
    const auto read = reader->read(131'070, base::bytesOf(piece));
    VERIFY_OK(read);
    QCOMPARE(*read, std::size_t{100});
    QCOMPARE(piece, content.mid(131'070, 100));
    VERIFY_ERROR(evidence::openEvidence(physical(temp).id, temp.vault()), base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_Evidence.moc"
