#include "core/audit/CheckVault.h"

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
    void aRecordTakenAwayIsNamed();
    void aRecordPutInIsNamed();
    void aChangedLogIsNamed();
    void aDroppedGuardIsNamed();
    void aSpoiltSearchIndexIsNamed();
    void anOldPagePutBackIsNamed();
    void aFlippedBitInTheDatabaseIsNamed();
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
    row("a mark of a person", "UPDATE person_mark SET value = '07700 900001'", "person");
    row("account", "UPDATE account SET handle = '@y'", "account");
    row("place", "UPDATE place SET address = 'x'", "place");
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

QTEST_GUILESS_MAIN(TestCheckRecords)
#include "tst_CheckRecords.moc"
