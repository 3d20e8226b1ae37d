#include "core/audit/CheckVault.h"
#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/search/Search.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// Removed items keep their bytes and come back as they were; only taking out for good takes the bytes away.
class TestSetAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedFilesKeepTheirBytes();
    void theyComeBackAsTheyWere();
    void allOrNone();
    void aReasonIsNeeded();
    void whatWasTakenOutForGoodDoesNotComeBack();
    void removedOnesCanBeTakenOutForGood();
    void theSearchFindsThemAgain();
    void theCheckHoldsForRemovedFiles();
    void severalAreLinkedAtOnce();

private:
    static domain::EvidenceItem file(support::TempVault& temp, const QByteArray& content)
    {
        base::JobContext job;
        intake::AcquireBytesRequest request;
        request.caseId = temp.caseId();
        request.content = content;
        request.name = QStringLiteral("picture.png");
        const auto got = intake::acquireBytes(request, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
    static QString why() { return QStringLiteral("Added by mistake"); }
};

void TestSetAside::removedFilesKeepTheirBytes()
{
    support::TempVault temp;
    const auto item = file(temp, "one"), other = file(temp, "two");
    const auto removed = evidence::withdrawEvidence({item.id}, why(), temp.vault());
    VERIFY_OK(removed);
    QCOMPARE(removed->size(), std::size_t(1));
    QCOMPARE(removed->front().removedReason, why());
    QCOMPARE(temp.objectCount(), 2);
    QCOMPARE(support::logEvents(temp.vault()).back(), QStringLiteral("evidence.withdrawn"));
    const auto listed = evidence::listEvidence({temp.caseId(), {}, false, 0, {}}, temp.vault());
    VERIFY_OK(listed);
    QCOMPARE(*listed, std::vector{other});
    const auto revisions = custody::revisionsOf(temp.vault(), item.id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->back().canonical,
             base::canonicalJson(domain::canonicalForm(*evidence::findEvidence(item.id, temp.vault()))));
    VERIFY_OK(evidence::openEvidence(item.id, temp.vault())); // It can still be looked at.
    auto changed = item;
    changed.title = QStringLiteral("New");
    VERIFY_ERROR(evidence::editEvidence(changed, {}, temp.vault()), base::ErrorCode::Conflict);
}

void TestSetAside::theyComeBackAsTheyWere()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    const auto incident = support::addIncident(temp);
    VERIFY_OK(evidence::linkEvidence(item.id, incident, temp.vault()));
    const auto thing = evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("card"), .keptAt = QStringLiteral("drawer")}, temp.vault());
    VERIFY_OK(thing);
    const auto before = evidence::findEvidence(item.id, temp.vault());
    VERIFY_OK(evidence::withdrawEvidence({item.id, thing->id}, why(), temp.vault()));
    const auto back = evidence::restoreEvidence({item.id, thing->id}, {}, temp.vault());
    VERIFY_OK(back);
    auto expected = *before;
    expected.revision += 2;
    QCOMPARE(*evidence::findEvidence(item.id, temp.vault()), expected);
    QVERIFY(!back->back().removedAt);
    QCOMPARE(support::logEvents(temp.vault()).back(), QStringLiteral("evidence.restored"));
    VERIFY_ERROR(evidence::restoreEvidence({item.id}, {}, temp.vault()), base::ErrorCode::Conflict);
}

void TestSetAside::allOrNone()
{
    support::TempVault temp;
    const auto item = file(temp, "one"), other = file(temp, "two");
    VERIFY_OK(evidence::withdrawEvidence({other.id}, why(), temp.vault()));
    const auto before = support::logEntries(temp.vault()).size();
    const auto refused = evidence::withdrawEvidence({item.id, other.id}, why(), temp.vault());
    VERIFY_ERROR(refused, base::ErrorCode::Conflict);
    QCOMPARE(refused.error().subject, other.exhibit);
    VERIFY_ERROR(evidence::withdrawEvidence({item.id, domain::EvidenceId::create()}, why(), temp.vault()),
                 base::ErrorCode::NotFound);
    VERIFY_ERROR(evidence::restoreEvidence({other.id, item.id}, {}, temp.vault()), base::ErrorCode::Conflict);
    QVERIFY(!evidence::findEvidence(item.id, temp.vault())->removedAt);
    QVERIFY(evidence::findEvidence(other.id, temp.vault())->removedAt);
    QCOMPARE(support::logEntries(temp.vault()).size(), before);
}

void TestSetAside::aReasonIsNeeded()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    for (const QString& reason : {QString(), QStringLiteral(" \n"), QString(QChar(0))}) {
        const auto refused = evidence::withdrawEvidence({item.id}, reason, temp.vault());
        VERIFY_ERROR(refused, base::ErrorCode::Invalid);
        QCOMPARE(refused.error().subject, QStringLiteral("reason"));
    }
    QVERIFY(!evidence::findEvidence(item.id, temp.vault())->removedAt);
}

void TestSetAside::whatWasTakenOutForGoodDoesNotComeBack()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    VERIFY_OK(evidence::removeEvidence(item.id, why(), temp.vault()));
    VERIFY_ERROR(evidence::restoreEvidence({item.id}, {}, temp.vault()), base::ErrorCode::NotFound);
    QCOMPARE(temp.objectCount(), 0);
}

void TestSetAside::removedOnesCanBeTakenOutForGood()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    VERIFY_OK(evidence::withdrawEvidence({item.id}, why(), temp.vault()));
    const auto gone = evidence::removeEvidence(item.id, QStringLiteral("for good"), temp.vault());
    VERIFY_OK(gone);
    QCOMPARE(gone->removedReason, QStringLiteral("for good"));
    QCOMPARE(temp.objectCount(), 0);
    VERIFY_ERROR(evidence::removeEvidence(item.id, why(), temp.vault()), base::ErrorCode::Conflict);
}

void TestSetAside::theSearchFindsThemAgain()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    const auto execute = [&temp](const QByteArray& sql) {
        const auto connection = temp.vault().openForWriting();
        auto transaction = db::Transaction::begin(**connection);
        VERIFY_OK((*connection)->execute(sql.constData()));
        VERIFY_OK(transaction->commit());
    };
    execute("INSERT INTO recognised_text (evidence, page, language, engine, body, read_at) SELECT id, 1, 'en', 'test', "
            "'flowers at the' || char(0) || ' door é', 1 FROM evidence");
    const auto body = [&temp] {
        const auto connection = temp.vault().openForReading();
        auto statement = (*connection)->prepare("SELECT CAST(body AS BLOB) FROM recognised_text");
        return statement && *statement->step() ? statement->blob(0) : QByteArray();
    };
    const QByteArray written = body();
    QVERIFY(written.endsWith(QByteArray("\0 door \xc3\xa9", 9)));
    const auto hits = [&temp](const char* text) {
        search::SearchQuery query;
        query.text = QString::fromLatin1(text);
        const auto found = search::search(query, temp.vault());
        return found ? static_cast<int>(found->size()) : -1;
    };
    QCOMPARE(hits("flowers"), 1);
    QCOMPARE(hits("picture"), 1);
    VERIFY_OK(evidence::withdrawEvidence({item.id}, why(), temp.vault()));
    QCOMPARE(hits("flowers"), 0);
    QCOMPARE(hits("picture"), 0);
    VERIFY_OK(evidence::restoreEvidence({item.id}, {}, temp.vault()));
    QCOMPARE(hits("flowers"), 1);
    QCOMPARE(hits("picture"), 1);
    QCOMPARE(body(), written); // To the byte, also what stands after a NUL.
}

void TestSetAside::theCheckHoldsForRemovedFiles()
{
    support::TempVault temp;
    const auto item = file(temp, "one");
    VERIFY_OK(evidence::withdrawEvidence({item.id}, why(), temp.vault()));
    base::JobContext job;
    const auto checked = audit::checkVault({.readData = true}, temp.vault(), job);
    VERIFY_OK(checked);
    QVERIFY(checked->problems.empty());
    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);
    VERIFY_OK(verdicts);
    QCOMPARE(verdicts->size(), std::size_t(1));
    QVERIFY(!verdicts->front().failure);
}

void TestSetAside::severalAreLinkedAtOnce()
{
    support::TempVault temp;
    const auto one = file(temp, "one"), two = file(temp, "two");
    const auto incident = support::addIncident(temp);
    const auto before = support::logEntries(temp.vault()).size();
    VERIFY_OK(evidence::linkEvidence({one.id, two.id}, incident, temp.vault()));
    QCOMPARE(diary::findIncident(incident, temp.vault())->statement.evidence, (std::vector{one.id, two.id}));
    QCOMPARE(support::logEntries(temp.vault()).size(), before + 1);
    VERIFY_ERROR(
        evidence::linkEvidence({one.id, domain::EvidenceId::create()}, support::addIncident(temp), temp.vault()),
        base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSetAside)
#include "tst_SetAside.moc"
