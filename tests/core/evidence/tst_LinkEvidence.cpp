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

/// Linking an item to an incident, and taking it out of the evidence.
class TestLinkEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkingAmendsTheIncident();
    void linkingTwiceIsNoError();
    void aWithdrawnIncidentIsNotLinked();
    void theDiaryReadsTheLink();
    void removingTakesTheObjectAndKeepsTheHash();
    void removingNeedsAReason();
    void aSharedObjectStaysUntilTheLastItemGoes();
    void aRemovedItemIsNotChangedAgain();

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

void TestLinkEvidence::linkingAmendsTheIncident()
{
    support::TempVault temp;
    const auto item = physical(temp);
    const auto incident = support::addIncident(temp);
    temp.clock().advance(60'000);

    VERIFY_OK(evidence::linkEvidence(item.id, incident, temp.vault()));

    const auto found = diary::findIncident(incident, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(found->revision, 2);
    QCOMPARE(found->amendReason, QStringLiteral("file added"));
    QCOMPARE(found->revisedAt, temp.clock().now());
    QCOMPARE(found->statement.evidence, std::vector{item.id});
    const auto revisions = custody::revisionsOf(temp.vault(), incident.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{2});
    QCOMPARE(revisions->back().canonical, base::canonicalJson(domain::canonicalForm(*found)));
    const auto entries = support::logEntries(temp.vault());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("incident.amended"));
    const auto listed = diary::listIncidents({.caseId = temp.caseId()}, temp.vault());
    VERIFY_OK(listed);
    QVERIFY2(!listed->front().isCorrected, "what it says is as it was");
    // A link belongs to the incident: the item has no new revision.
    QCOMPARE(evidence::findEvidence(item.id, temp.vault())->revision, 1);
}

void TestLinkEvidence::linkingTwiceIsNoError()
{
    support::TempVault temp;
    const auto item = physical(temp);
    const auto incident = support::addIncident(temp);
    VERIFY_OK(evidence::linkEvidence(item.id, incident, temp.vault()));
    const auto before = support::logEntries(temp.vault()).size();

    VERIFY_OK(evidence::linkEvidence(item.id, incident, temp.vault()));

    QCOMPARE(support::logEntries(temp.vault()).size(), before);
    QCOMPARE(diary::findIncident(incident, temp.vault())->revision, 2);
}

void TestLinkEvidence::aWithdrawnIncidentIsNotLinked()
{
    support::TempVault temp;
    const auto item = physical(temp);
    const auto incident = support::addIncident(temp);
    VERIFY_OK(diary::withdrawIncident(incident, QStringLiteral("a mistake"), temp.vault()));
    const auto before = support::logEntries(temp.vault()).size();

    VERIFY_ERROR(evidence::linkEvidence(item.id, incident, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(evidence::linkEvidence(item.id, domain::IncidentId::create(), temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(evidence::linkEvidence(domain::EvidenceId::create(), incident, temp.vault()),
                 base::ErrorCode::NotFound);

    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

/// The two rooms write the same table: after a link, an amendment by the diary and another link, both still agree.
void TestLinkEvidence::theDiaryReadsTheLink()
{
    support::TempVault temp;
    const auto first = physical(temp), second = physical(temp);
    const auto incident = support::addIncident(temp);
    VERIFY_OK(evidence::linkEvidence(first.id, incident, temp.vault()));
    auto statement = diary::findIncident(incident, temp.vault())->statement;
    statement.title = QStringLiteral("Outside again");
    VERIFY_OK(diary::amendIncident(incident, statement, QStringLiteral("title"), temp.vault()));

    VERIFY_OK(evidence::linkEvidence(second.id, incident, temp.vault()));

    const auto found = diary::findIncident(incident, temp.vault());
    VERIFY_OK(found);
    QCOMPARE(found->revision, 4);
    QCOMPARE(found->statement.title, QStringLiteral("Outside again"));
    QCOMPARE(found->statement.evidence, (std::vector{first.id, second.id}));
    const auto revisions = custody::revisionsOf(temp.vault(), incident.bytes());
    QCOMPARE(revisions->back().canonical, base::canonicalJson(domain::canonicalForm(*found)));
}

void TestLinkEvidence::removingTakesTheObjectAndKeepsTheHash()
{
    support::TempVault temp;
    const auto item = file(temp);
    QCOMPARE(temp.objectCount(), 1);

    const auto removed = evidence::removeEvidence(item.id, QStringLiteral("wrong picture"), temp.vault());

    VERIFY_OK(removed);
    QCOMPARE(temp.objectCount(), 0);
    QVERIFY(removed->removedAt.has_value());
    QCOMPARE(removed->removedReason, QStringLiteral("wrong picture"));
    QCOMPARE(removed->sha256, item.sha256);
    QCOMPARE(removed->revision, 2);
    const auto entries = support::logEntries(temp.vault());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("evidence.removed"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("subject")), item.exhibit);
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.sha256")), item.sha256->hex());
    VERIFY_ERROR(evidence::openEvidence(item.id, temp.vault()), base::ErrorCode::NotFound);
    // The number is not given out again.
    QCOMPARE(file(temp).exhibit, QStringLiteral("EX/2"));
}

void TestLinkEvidence::removingNeedsAReason()
{
    support::TempVault temp;
    const auto item = file(temp);
    const auto before = support::logEntries(temp.vault()).size();

    VERIFY_ERROR(evidence::removeEvidence(item.id, QStringLiteral("  "), temp.vault()), base::ErrorCode::Invalid);
    VERIFY_ERROR(evidence::removeEvidence(domain::EvidenceId::create(), QStringLiteral("x"), temp.vault()),
                 base::ErrorCode::NotFound);

    QCOMPARE(*evidence::findEvidence(item.id, temp.vault()), item);
    QCOMPARE(temp.objectCount(), 1);
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestLinkEvidence::aSharedObjectStaysUntilTheLastItemGoes()
{
    support::TempVault temp;
    domain::Case other;
    other.name = QStringLiteral("Another matter");
    const auto matter = diary::addCase(other, temp.vault());
    VERIFY_OK(matter);
    const auto first = file(temp), second = file(temp, "abc", matter->id);
    QCOMPARE(second.duplicateOf, std::optional(first.id));
    QCOMPARE(second.objectName, first.objectName);
    QCOMPARE(temp.objectCount(), 1);

    VERIFY_OK(evidence::removeEvidence(first.id, QStringLiteral("x"), temp.vault()));
    QCOMPARE(temp.objectCount(), 1);
    VERIFY_OK(evidence::openEvidence(second.id, temp.vault()));

    VERIFY_OK(evidence::removeEvidence(second.id, QStringLiteral("x"), temp.vault()));
    QCOMPARE(temp.objectCount(), 0);
}

void TestLinkEvidence::aRemovedItemIsNotChangedAgain()
{
    support::TempVault temp;
    auto item = file(temp);
    const auto incident = support::addIncident(temp);
    VERIFY_OK(evidence::removeEvidence(item.id, QStringLiteral("x"), temp.vault()));
    const auto before = support::logEntries(temp.vault()).size();

    item.title = QStringLiteral("y");
    VERIFY_ERROR(evidence::editEvidence(item, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(evidence::removeEvidence(item.id, QStringLiteral("x"), temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(evidence::linkEvidence(item.id, incident, temp.vault()), base::ErrorCode::Conflict);

    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

QTEST_GUILESS_MAIN(TestLinkEvidence)
#include "tst_LinkEvidence.moc"
