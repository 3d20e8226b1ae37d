#include "core/contacts/Contacts.h"
#include "core/custody/Ledger.h"
#include "core/db/Migrator.h"
#include "core/evidence/list/FileList.h"
#include "core/exchange/Dump.h"
#include "tests/core/contacts/ContactSamples.h"
#include "tests/core/contacts/RemovalStage.h"
#include "tests/support/OlderSchema.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using samples::faults;
using samples::found;
using samples::letter;

/// A report has files; what it has, and that it was removed, is in older vaults, in dumps and in other vaults.
class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportHasFiles();
    void removedOnesGoWithADump();
    void aVaultOfSchema5IsBroughtUpToDate();
};

void TestReportFiles::aReportHasFiles()
{
    support::TempVault temp;
    const auto one = letter(temp);
    const auto two = letter(temp);
    domain::Report given = samples::report(temp);
    given.evidence = {two.id, one.id};
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    const auto isKnownOutside = [&temp](domain::EvidenceId id) {
        const auto row = evidence::list::rowOf(id, temp.vault());
        return evidence::list::readFiles({**row}, temp.vault())->front().isReported;
    };
    QVERIFY(contacts::findReport(report->id, temp.vault())->evidence
            == (std::vector<domain::EvidenceId>{two.id, one.id}));
    QVERIFY(isKnownOutside(one.id) && isKnownOutside(two.id));
    domain::Report changed = *report;
    changed.evidence = {one.id};
    VERIFY_OK(contacts::editReport(changed, {}, temp.vault()));
    QVERIFY(isKnownOutside(one.id) && !isKnownOutside(two.id));
    VERIFY_OK(contacts::removeReport(report->id, {}, temp.vault()));
    QVERIFY(!isKnownOutside(one.id));

    given.evidence = {one.id, domain::EvidenceId::create()};
    const auto refused = contacts::addReport(given, temp.vault());
    VERIFY_ERROR(refused, base::ErrorCode::NotFound);
    QCOMPARE(refused.error().subject, QStringLiteral("evidence[1]"));
    given.evidence = {one.id, one.id};
    VERIFY_ERROR(contacts::addReport(given, temp.vault()), base::ErrorCode::Invalid);
    QCOMPARE(support::countRows(temp.vault(), "SELECT count(*) FROM report"), qint64{1});
    QCOMPARE(faults(temp), QStringList());
}

void TestReportFiles::removedOnesGoWithADump()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    given.told = QStringLiteral("kestrel");
    given.evidence = {letter(temp).id};
    const auto report = contacts::addReport(given, temp.vault());
    domain::Contact call = samples::contact(temp);
    call.report = report->id;
    const auto contact = contacts::addContact(call, temp.vault());
    VERIFY_OK(contacts::removeReport(report->id, QStringLiteral("Not mine"), temp.vault()));
    VERIFY_OK(contacts::removeContact(contact->id, {}, temp.vault()));
    VERIFY_OK(contacts::restoreContact(contact->id, {}, temp.vault()));
    base::JobContext job;
    const auto dumped = exchange::dump(temp.vault(), job);
    VERIFY_OK(dumped);

    support::TempVault other;
    const auto loaded = exchange::load(*dumped, other.vault(), job);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->reports, 1);
    const auto there = contacts::findReport(report->id, other.vault());
    VERIFY_OK(there);
    QVERIFY(*there == *contacts::findReport(report->id, temp.vault()));
    QVERIFY(there->removedAt && there->evidence == given.evidence);
    QCOMPARE(found(other, "kestrel"), QStringList());
    QVERIFY(contacts::listReports(temp.caseId(), other.vault())->empty());
    QCOMPARE(contacts::listContacts(temp.caseId(), other.vault())->size(), std::size_t{1});
    const QStringList events = support::logEvents(other.vault());
    for (const char* event : {"report.removed ", "contact.removed ", "contact.restored "})
        QCOMPARE(events.filter(QRegularExpression(QLatin1Char('^') + QLatin1String(event))).size(), qsizetype{1});
    QCOMPARE(custody::revisionsOf(other.vault(), report->id.bytes())->back().reason, QStringLiteral("Not mine"));
    VERIFY_OK(exchange::load(*dumped, other.vault(), job)); // the same again is no error
    QCOMPARE(faults(other), QStringList());
}

void TestReportFiles::aVaultOfSchema5IsBroughtUpToDate()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    given.told = QStringLiteral("kestrel");
    const auto report = contacts::addReport(given, temp.vault());
    const auto contact = contacts::addContact(samples::contact(temp), temp.vault());
    VERIFY_OK(contact);
    {
        const auto connection = temp.vault().openForWriting();
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(support::backToSchema5().constData()));
    }
    QCOMPARE(support::countRows(temp.vault(), "PRAGMA user_version"), qint64{5});
    temp.close();
    temp.reopen();
    QCOMPARE(temp.vault().upgradedFrom(), 5);
    QCOMPARE(support::countRows(temp.vault(), "PRAGMA user_version"), qint64{db::newestSchema()});
    // What was there is there, and the log names the bytes that it has.
    QVERIFY(*contacts::findReport(report->id, temp.vault()) == *report);
    QVERIFY(*contacts::findContact(contact->id, temp.vault()) == *contact);
    QCOMPARE(found(temp, "kestrel"), QStringList({QStringLiteral("report")}));
    QCOMPARE(faults(temp), QStringList());
    VERIFY_OK(contacts::removeReport(report->id, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel"), QStringList());
    VERIFY_OK(contacts::restoreReport(report->id, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel"), QStringList({QStringLiteral("report")}));
    QCOMPARE(faults(temp), QStringList());
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_ReportFiles.moc"
