#include "core/audit/CheckVault.h"
#include "core/custody/VaultSession.h"
#include "core/custody/VerifyLog.h"
#include "core/diary/Diary.h"
#include "core/vault/OpenVault.h"
#include "core/vault/Passphrase.h"

#include "tests/core/audit/FilledVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using support::FilledVault;
using support::flip;

/// What is changed in the database behind the log is named.
class TestCheckRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordChangedBehindTheLogIsNamed_data();
    void aRecordChangedBehindTheLogIsNamed();
    void newNamesOfWhatIncidentsReferToChangeNoIncident();
    void anotherLinkOfAnIncidentIsNamed_data();
    void anotherLinkOfAnIncidentIsNamed();
    void aRecordTakenAwayIsNamed();
    void aRecordPutInIsNamed();
    void aChangedLogIsNamed();
    void aDroppedGuardIsNamed();
    void aSpoiltSearchIndexIsNamed();
    void anOldPagePutBackIsNamed();
    void aFlippedBitInTheDatabaseIsNamed();
    void aFlippedBitInAnyPageIsNamed();
};

void TestCheckRecords::aRecordChangedBehindTheLogIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* sql, const char* kind) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(kind);
    };
    row("case", "UPDATE matter SET notes = 'x'", "case");
    row("incident text", "UPDATE incident SET what = 'He was kind'", "incident");
    row("incident time", "UPDATE incident SET revised_at = revised_at + 1", "incident");
    row("incident hidden", "UPDATE incident SET is_private = 1", "incident");
    row("incident without its file", "DELETE FROM incident_evidence WHERE position = 0", "incident");
    row("incident with a witness", "INSERT INTO incident_witness SELECT id, 0, 'A', 'B', 'C' FROM incident",
        "incident");
    row("person", "UPDATE person SET name = 'Somebody else'", "person");
    row("person taken out of the lists", "UPDATE person SET removed_at = 1", "person");
    row("a mark of a person", "UPDATE person_mark SET value = '07700 900001'", "person");
    row("account", "UPDATE account SET handle = '@y'", "account");
    row("account taken out of the lists", "UPDATE account SET removed_at = 1", "account");
    row("place", "UPDATE place SET address = 'x'", "place");
    row("place of somebody", "UPDATE place SET person = (SELECT id FROM person LIMIT 1)", "place");
    row("report", "UPDATE report SET officer = 'x'", "report");
    row("a reference", "UPDATE report_reference SET value = '43/1/26'", "report");
    row("a promise", "UPDATE promise SET kept = 1", "report");
    row("contact", "UPDATE contact SET said = 'x'", "contact");
    row("evidence name", "UPDATE evidence SET name = 'other' WHERE exhibit_number = 1", "evidence");
    row("evidence source", "UPDATE evidence SET source = 'other' WHERE exhibit_number = 1", "evidence");
    row("evidence time", "UPDATE evidence SET added_at = 1 WHERE exhibit_number = 1", "evidence");
    row("evidence made private", "UPDATE evidence SET is_private = 1 WHERE exhibit_number = 1", "evidence");
    row("a captured time that is none", "UPDATE evidence SET captured_at = 'x' WHERE exhibit_number = 1", "evidence");
}

void TestCheckRecords::aRecordChangedBehindTheLogIsNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, kind);
    FilledVault filled;
    QVERIFY(filled.fill());
    const QHash<QString, QString> subjects{
        {QStringLiteral("case"), filled.temp.caseId().text()}, {QStringLiteral("incident"), filled.incident.text()},
        {QStringLiteral("person"), filled.person.text()},      {QStringLiteral("account"), filled.account.text()},
        {QStringLiteral("place"), filled.place.text()},        {QStringLiteral("report"), filled.report.text()},
        {QStringLiteral("contact"), filled.contact.text()},    {QStringLiteral("evidence"), QStringLiteral("AB/1")},
    };
    QVERIFY(filled.attack(sql.constData()));

    const QStringList found = filled.findings();

    // A row that cannot even be read may be named by its id.
    const QStringList byId{QStringLiteral("record ") + filled.items[0].id.text()};
    QVERIFY2(found.contains(QStringLiteral("record ") + subjects.value(kind)) || found.contains(byId.front()),
             qPrintable(found.join(QStringLiteral(", "))));
}

namespace {

/// The incident of `filled` as it is once it names its person, account and place.
base::Result<domain::Incident> linkedIncident(FilledVault& filled)
{
    auto found = diary::findIncident(filled.incident, filled.temp.vault());
    if (!found)
        return found;
    domain::IncidentStatement statement = found->statement;
    statement.people = {{filled.person, {}, QStringLiteral("did-it"), domain::Certainty::ThinkSo}};
    statement.accounts = {filled.account};
    statement.place = filled.place;
    return diary::amendIncident(filled.incident, statement, QStringLiteral("I know more now"), filled.temp.vault());
}

} // namespace

void TestCheckRecords::newNamesOfWhatIncidentsReferToChangeNoIncident()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    vault::UnlockedVault& vault = filled.temp.vault();
    VERIFY_OK(linkedIncident(filled));
    auto person = people::findPerson(filled.person, vault);
    auto account = people::findAccount(filled.account, vault);
    auto place = people::findPlace(filled.place, vault);
    auto matter = diary::listCases(vault);
    VERIFY_OK(person);
    VERIFY_OK(account);
    VERIFY_OK(place);
    VERIFY_OK(matter);

    person->name = QStringLiteral("Alex Moore");
    VERIFY_OK(people::editPerson(*person, QStringLiteral("I know the name now"), vault));
    account->handle = QStringLiteral("@alex");
    VERIFY_OK(people::editAccount(*account, {}, vault));
    place->name = QStringLiteral("The old flat");
    VERIFY_OK(people::editPlace(*place, {}, vault));
    matter->front().name = QStringLiteral("Alex Moore");
    VERIFY_OK(diary::editCase(matter->front(), {}, vault));
    VERIFY_OK(evidence::setProducer({QStringLiteral("Anna Moss"), QStringLiteral("AM")}, vault));

    QCOMPARE(filled.findings(), QStringList());
    base::JobContext job;
    const auto log = custody::verifyLog(vault, job);
    VERIFY_OK(log);
    QVERIFY(log->problems.empty());
    // The new name is what everybody reads, and a file added afterwards does not bring the old one back.
    VERIFY_OK(intake::acquireBytes({.caseId = filled.temp.caseId(),
                                    .content = "later",
                                    .name = QStringLiteral("later.txt"),
                                    .incidents = {filled.incident}},
                                   vault, job));
    const auto incident = diary::findIncident(filled.incident, vault);
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.people.front().name, QStringLiteral("Alex Moore"));
    QCOMPARE(filled.findings(), QStringList());
}

void TestCheckRecords::anotherLinkOfAnIncidentIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("person") << QByteArray("UPDATE incident_person SET person = (SELECT id FROM person"
                                          " WHERE name = 'Passer-by')");
    QTest::newRow("role") << QByteArray("UPDATE incident_person SET role = 'saw-it'");
    QTest::newRow("how sure") << QByteArray("UPDATE incident_person SET certainty = 'sure'");
    QTest::newRow("nobody") << QByteArray("DELETE FROM incident_person");
    QTest::newRow("account") << QByteArray("UPDATE incident_account SET account = (SELECT id FROM account"
                                           " WHERE handle = '@other')");
    QTest::newRow("place") << QByteArray("UPDATE incident SET place = (SELECT id FROM place WHERE name = 'Elsewhere')");
    QTest::newRow("text") << QByteArray("UPDATE incident SET what = 'He was kind'");
}

void TestCheckRecords::anotherLinkOfAnIncidentIsNamed()
{
    QFETCH(const QByteArray, sql);
    FilledVault filled;
    QVERIFY(filled.fill());
    vault::UnlockedVault& vault = filled.temp.vault();
    VERIFY_OK(linkedIncident(filled));
    domain::Person other;
    other.caseId = filled.temp.caseId();
    other.name = QStringLiteral("Passer-by");
    VERIFY_OK(people::addPerson(other, vault));
    domain::Account account;
    account.caseId = filled.temp.caseId();
    account.platform = QStringLiteral("Example");
    account.handle = QStringLiteral("@other");
    VERIFY_OK(people::addAccount(account, vault));
    domain::Place place;
    place.caseId = filled.temp.caseId();
    place.name = QStringLiteral("Elsewhere");
    VERIFY_OK(people::addPlace(place, vault));
    QCOMPARE(filled.findings(), QStringList());
    QVERIFY(filled.attack(sql.constData()));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("record ") + filled.incident.text()});
}

void TestCheckRecords::aRecordTakenAwayIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("DELETE FROM contact"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("record_missing ") + filled.contact.text()});
}

void TestCheckRecords::aRecordPutInIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("INSERT INTO place (id, case_id, name, address, notes, created_at, revision) "
                          "SELECT x'00112233445566778899aabbccddeeff', id, 'Put in', '', '', 0, 1 FROM matter"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("unlogged 00112233-4455-6677-8899-aabbccddeeff")});
}

void TestCheckRecords::aChangedLogIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(
        filled.attack("DROP TRIGGER log_no_update; "
                      "UPDATE log SET body = CAST(replace(CAST(body AS TEXT), 'ok', 'no') AS BLOB) WHERE sequence = 5; "
                      "CREATE TRIGGER log_no_update BEFORE UPDATE ON log "
                      "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;"));

    const QStringList found = filled.findings();

    QVERIFY2(found.contains(QStringLiteral("body 5")), qPrintable(found.join(QStringLiteral(", "))));
}

void TestCheckRecords::aDroppedGuardIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("DROP TRIGGER revision_no_update"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("database guards")});
}

void TestCheckRecords::aSpoiltSearchIndexIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("INSERT INTO search_index (search_index, rowid, label, body) "
                          "SELECT 'delete', key, label, body FROM search_text LIMIT 1"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("database search")});
}

/// Pages of a day ago under the file of today: SQLCipher and SQLite see nothing wrong (`security-design` 5.4).
void TestCheckRecords::anOldPagePutBackIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    const QString path = filled.temp.folder() + QStringLiteral("/vault.db");
    filled.temp.close();
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray old = before.readAll();
    before.close();
    filled.temp.reopen();
    // Changed in place: the same number of bytes, so no page is split.
    const auto place = people::findPlace(filled.place, filled.temp.vault());
    VERIFY_OK(place);
    auto changed = *place;
    changed.name = QStringLiteral("Work");
    VERIFY_OK(people::editPlace(changed, QStringLiteral("it was there"), filled.temp.vault()));
    QCOMPARE(filled.findings(), QStringList());
    filled.temp.close();

    // Every page that differs is put back alone; one of them is the page of the place.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray now = file.readAll();
    int named = 0, differing = 0;
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at + page <= qMin(old.size(), now.size()); at += page) {
        if (old.mid(at, page) == now.mid(at, page))
            continue;
        ++differing;
        QVERIFY(file.seek(at) && file.write(old.mid(at, page)) == page && file.flush());
        filled.temp.reopen();
        const QStringList found = filled.findings();
        named += found.isEmpty() ? 0 : 1;
        filled.temp.close();
        // The check wrote to the log, so the whole file is put back.
        QVERIFY(file.resize(now.size()) && file.seek(0) && file.write(now) == now.size() && file.flush());
    }
    QVERIFY(differing > 0);
    // Pages of the meta table or of free space may be old without anybody's record being another; the place may not.
    QVERIFY2(named > 0, qPrintable(QStringLiteral("%1 of %2 named").arg(named).arg(differing)));
}

void TestCheckRecords::aFlippedBitInTheDatabaseIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    filled.temp.reopen();
    base::JobContext job;
    VERIFY_OK(audit::checkVault({}, filled.temp.vault(), job)); // Everything is in the database, nothing in the WAL.
    const QString path = filled.temp.folder() + QStringLiteral("/vault.db");
    // The last page: part of a record or of an index, read by no opening.
    QVERIFY(flip(path, -2000));

    const QStringList found = filled.findings();

    QVERIFY2(found.contains(QStringLiteral("database pages")), qPrintable(found.join(QStringLiteral(", "))));
}

/// Whichever page it is, the check goes on, says so, and does not bury it under a hundred lines.
void TestCheckRecords::aFlippedBitInAnyPageIsNamed()
{
    FilledVault filled;
    QVERIFY(filled.fill());
    const QString path = filled.temp.folder() + QStringLiteral("/vault.db");
    filled.temp.close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.size() > qsizetype{50} * 4096);
    int refused = 0;
    int checked = 0;
    for (qsizetype at = qsizetype{4096} * 3 + 1000; at < whole.size(); at += qsizetype{4096} * 5) {
        QVERIFY(flip(path, at));
        QString typed = support::TempVault::passphrase();
        vault::UnlockRequest request;
        request.folder = filled.temp.folder();
        request.passphrase = vault::passphraseFrom(typed);
        base::JobContext job;
        if (auto opened = custody::openVault(std::move(request), filled.temp.clock(), job)) {
            ++checked;
            const auto found = audit::checkVault({}, **opened, job);
            VERIFY_OK(found);
            QVERIFY2(!found->holds() && found->problems.size() < 30, qPrintable(QString::number(at / 4096 + 1)));
        } else {
            ++refused; // A page that every opening reads.
            QCOMPARE(base::errorCodeName(opened.error().code), base::errorCodeName(base::ErrorCode::Damaged));
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")) || QFile::remove(path + QStringLiteral("-wal")));
        QVERIFY(file.resize(whole.size()) && file.seek(0) && file.write(whole) == whole.size() && file.flush());
    }
    QVERIFY2(checked > refused, qPrintable(QStringLiteral("%1 checked, %2 refused").arg(checked).arg(refused)));
}

QTEST_GUILESS_MAIN(TestCheckRecords)
#include "tst_CheckRecords.moc"
