#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// A case is what every other record belongs to; it is edited as a revision, and one may be the default.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseIsKeptAsGiven();
    void anEditKeepsTheFirstName();
    void aCaseNeedsAName();
    void textThatCannotBeKeptIsRefused();
    void anUnknownCaseCannotBeEditedOrMadeDefault();
    void theOnlyCaseIsTheDefault();
    void severalCasesNeedAChoice();

private:
    static domain::Case scottish()
    {
        domain::Case matter;
        matter.name = QStringLiteral("The neighbour");
        matter.jurisdiction = domain::Jurisdiction::Scotland;
        matter.force = QStringLiteral("Police Scotland");
        matter.role = domain::Role::OnBehalf;
        matter.wanted = QStringLiteral("That it stops");
        matter.safeContact = QStringLiteral("Text, not after six");
        matter.notes = QStringLiteral("زندگی");
        return matter;
    }
};

void TestCases::aNewCaseIsKeptAsGiven()
{
    support::TempVault temp;
    const auto before = diary::listCases(temp.vault());
    VERIFY_OK(before);

    const auto added = diary::addCase(scottish(), temp.vault());

    VERIFY_OK(added);
    QVERIFY(!added->id.isNull());
    QCOMPARE(added->createdAt, temp.clock().now());
    const auto cases = diary::listCases(temp.vault());
    VERIFY_OK(cases);
    QCOMPARE(cases->size(), before->size() + 1);
    QCOMPARE(cases->back(), *added);
    domain::Case asGiven = scottish();
    asGiven.id = added->id;
    asGiven.createdAt = added->createdAt;
    QCOMPARE(cases->back(), asGiven);
}

void TestCases::anEditKeepsTheFirstName()
{
    support::TempVault temp;
    auto matter = diary::addCase(scottish(), temp.vault());
    VERIFY_OK(matter);
    matter->name = QStringLiteral("Mr Smith");

    const auto edited = diary::editCase(*matter, QStringLiteral("I know his name now"), temp.vault());

    VERIFY_OK(edited);
    QCOMPARE(edited->revision, 2);
    const auto revisions = custody::revisionsOf(temp.vault(), matter->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t(2));
    QVERIFY(revisions->front().canonical.contains("The neighbour"));
    QVERIFY(revisions->back().canonical.contains("Mr Smith"));
    QCOMPARE(revisions->back().reason, QStringLiteral("I know his name now"));
}

void TestCases::aCaseNeedsAName()
{
    support::TempVault temp;
    domain::Case matter = scottish();
    matter.name = QStringLiteral(" \n");

    const auto added = diary::addCase(matter, temp.vault());

    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QCOMPARE(added.error().subject, QStringLiteral("name"));
}

void TestCases::textThatCannotBeKeptIsRefused()
{
    support::TempVault temp;
    domain::Case matter = scottish();
    matter.wanted = QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b");
    const auto withNul = diary::addCase(matter, temp.vault());
    VERIFY_ERROR(withNul, base::ErrorCode::Invalid);
    QCOMPARE(withNul.error().subject, QStringLiteral("wanted"));

    matter = scottish();
    matter.notes = QString(QChar(0xD83D));
    const auto withHalf = diary::addCase(matter, temp.vault());
    VERIFY_ERROR(withHalf, base::ErrorCode::Invalid);
    QCOMPARE(withHalf.error().subject, QStringLiteral("notes"));
}

void TestCases::anUnknownCaseCannotBeEditedOrMadeDefault()
{
    support::TempVault temp;
    domain::Case matter = scottish();
    matter.id = domain::CaseId::create();

    VERIFY_ERROR(diary::editCase(matter, {}, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(diary::makeDefaultCase(matter.id, temp.vault()), base::ErrorCode::NotFound);
}

void TestCases::theOnlyCaseIsTheDefault()
{
    support::TempVault temp;

    const auto matter = diary::defaultCase(temp.vault());

    VERIFY_OK(matter);
    QCOMPARE(matter->id, temp.caseId());
}

void TestCases::severalCasesNeedAChoice()
{
    support::TempVault temp;
    const auto second = diary::addCase(scottish(), temp.vault());
    VERIFY_OK(second);
    VERIFY_ERROR(diary::defaultCase(temp.vault()), base::ErrorCode::Conflict);

    VERIFY_OK(diary::makeDefaultCase(second->id, temp.vault()));
    QCOMPARE(diary::defaultCase(temp.vault())->id, second->id);

    VERIFY_OK(diary::makeDefaultCase(temp.caseId(), temp.vault()));
    QCOMPARE(diary::defaultCase(temp.vault())->id, temp.caseId());
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_Cases.moc"
