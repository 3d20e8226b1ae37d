#include "core/audit/CheckVault.h"

#include "core/contacts/Contacts.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Producer.h"
#include "core/intake/AcquireFile.h"
#include "core/people/People.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;

/// The check finds what was changed behind our back, and names it; and finds nothing where nothing is wrong.
class TestCheckVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledVaultHolds_data();
    void aFilledVaultHolds();
    void aFlippedBitInAnObjectIsNamed_data();
    void aFlippedBitInAnObjectIsNamed();
    void aMissingOrShortObjectIsNamedWithoutReadingAll();
    void objectsThatChangedPlacesAreNamed();
    void aFlippedBitInTheHeaderIsNamed_data();
    void aFlippedBitInTheHeaderIsNamed();
    void aRecordChangedBehindTheLogIsNamed_data();
    void aRecordChangedBehindTheLogIsNamed();
    void aRecordTakenAwayIsNamed();
    void aRecordPutInIsNamed();
    void aChangedLogIsNamed();
    void aDroppedGuardIsNamed();
    void aSpoiltSearchIndexIsNamed();
    void anOldPagePutBackIsNamed();
    void aFlippedBitInTheDatabaseIsNamed();
    void anInterruptedAddingIsNoFailure();
    void anInterruptedRemovalIsFinished();
    void strangersAreTold();
    void theRunIsLogged();
    void cancelEndsIt();

private:
    /// A vault with a record of every kind, and what a test needs of it.
    struct Filled
    {
        support::TempVault temp;
        domain::IncidentId incident;
        domain::PersonId person;
        domain::AccountId account;
        domain::PlaceId place;
        domain::ReportId report;
        domain::ContactId contact;
        std::vector<domain::EvidenceItem> items;

        bool fill();
        QString pathOf(std::size_t i) const { return temp.vault().objects().pathOf(items[i].objectName); }
        /// Runs SQL of an attacker who has the key.
        bool attack(const char* sql)
        {
            const auto connection = temp.vault().openForWriting();
            return connection && (*connection)->execute(sql).has_value();
        }
        /// The codes and subjects of what is found, sorted: "object EX/2".
        QStringList findings(bool readData = false)
        {
            base::JobContext job;
            const auto found = audit::checkVault({.readData = readData}, temp.vault(), job);
            if (!found)
                return {QStringLiteral("error ") + base::errorCodeName(found.error().code) + found.error().detail};
            QStringList list;
            for (const custody::Problem& problem : found->problems)
                list.append(problem.code + QLatin1Char(' ') + problem.subject);
            list.sort();
            return list;
        }
    };

    static bool flip(const QString& path, qint64 at)
    {
        QFile file(path);
        char byte = 0;
        return file.open(QIODevice::ReadWrite) && file.seek(at < 0 ? file.size() + at : at) && file.getChar(&byte)
            && file.seek(at < 0 ? file.size() + at : at) && file.putChar(static_cast<char>(byte ^ 1));
    }
};

bool TestCheckVault::Filled::fill()
{
    auto& vault = temp.vault();
    base::JobContext job;
    if (!evidence::setProducer({QStringLiteral("Anna Bell"), QStringLiteral("AB")}, vault))
        return false;
    domain::Person somebody;
    somebody.caseId = temp.caseId();
    somebody.name = QStringLiteral("Unknown person 1");
    somebody.marks = {{QStringLiteral("phone"), QStringLiteral("07700 900000"), {}}};
    const auto addedPerson = people::addPerson(somebody, vault);
    domain::Account online;
    online.caseId = temp.caseId();
    online.platform = QStringLiteral("Example");
    online.handle = QStringLiteral("@x");
    const auto addedAccount = people::addAccount(online, vault);
    domain::Place home;
    home.caseId = temp.caseId();
    home.name = QStringLiteral("Home");
    const auto addedPlace = people::addPlace(home, vault);
    if (!addedPerson || !addedAccount || !addedPlace)
        return false;
    person = addedPerson->id;
    account = addedAccount->id;
    place = addedPlace->id;
    incident = support::addIncident(temp);
    domain::Report made;
    made.caseId = temp.caseId();
    made.channel = QStringLiteral("101");
    made.agency = QStringLiteral("police");
    made.madeAt = *domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-05")));
    made.references = {{QStringLiteral("crime"), QStringLiteral("42/1/26"), {}, {}}};
    made.promised = {{QStringLiteral("to call back"), {}, false}};
    made.incidents = {incident};
    const auto addedReport = contacts::addReport(made, vault);
    if (!addedReport) {
        qWarning().noquote() << addedReport.error().subject << addedReport.error().detail;
        return false;
    }
    report = addedReport->id;
    domain::Contact call;
    call.caseId = temp.caseId();
    call.channel = QStringLiteral("phone");
    call.at = *domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-06T10:00:00+00:00")));
    call.who = QStringLiteral("PC 1234");
    const auto addedContact = contacts::addContact(call, vault);
    if (!addedContact) {
        qWarning().noquote() << addedContact.error().subject << addedContact.error().detail;
        return false;
    }
    contact = addedContact->id;
    for (int i = 0; i < 4; ++i) {
        const auto got = intake::acquireBytes({.caseId = temp.caseId(),
                                               .content = QByteArray(100'000, static_cast<char>('a' + i)),
                                               .name = QStringLiteral("picture %1").arg(i),
                                               .incidents = {incident}},
                                              vault, job);
        if (!got)
            return false;
        items.push_back(got->item);
    }
    const auto thing = evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("A letter"), .keptAt = QStringLiteral("At work")}, vault);
    const auto removed = intake::acquireBytes(
        {.caseId = temp.caseId(), .content = "to be removed", .name = QStringLiteral("x")}, vault, job);
    return thing && removed && evidence::removeEvidence(removed->item.id, QStringLiteral("not mine"), vault);
}

void TestCheckVault::aFilledVaultHolds_data()
{
    QTest::addColumn<bool>("readData");
    QTest::newRow("sizes") << false;
    QTest::newRow("content") << true;
}

void TestCheckVault::aFilledVaultHolds()
{
    QFETCH(const bool, readData);
    Filled filled;
    QVERIFY(filled.fill());
    base::JobContext job;

    for (int run = 0; run < 2; ++run) {
        const auto found = audit::checkVault({.readData = readData}, filled.temp.vault(), job);
        VERIFY_OK(found);
        for (const custody::Problem& problem : found->problems)
            qWarning().noquote() << problem.code << problem.subject << problem.message;
        QVERIFY(found->holds());
        QVERIFY(found->notices.empty());
        QVERIFY(found->checked > 30);
        QVERIFY(found->head.entries > 15);
        filled.temp.reopen();
    }
}

void TestCheckVault::aFlippedBitInAnObjectIsNamed_data()
{
    QTest::addColumn<int>("at");
    for (const int at : {0, 5, 10, 30, 50, 70, 95, 96, 50'000, 65'647, 65'648, 131'000})
        QTest::newRow(qPrintable(QString::number(at))) << at;
    QTest::newRow("last") << -1;
}

void TestCheckVault::aFlippedBitInAnObjectIsNamed()
{
    QFETCH(const int, at);
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(flip(filled.pathOf(1), at));
    base::JobContext job;

    const auto found = audit::checkVault({.readData = true}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), std::size_t{1});
    QCOMPARE(found->problems.front().code, QStringLiteral("object"));
    QCOMPARE(found->problems.front().subject, QStringLiteral("AB/2"));
    QCOMPARE(QDir(filled.temp.folder()).filePath(found->problems.front().path), filled.pathOf(1));
    QVERIFY(found->problems.front().message.contains(QStringLiteral("AB/2")));
}

void TestCheckVault::aMissingOrShortObjectIsNamedWithoutReadingAll()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(QFile::remove(filled.pathOf(0)));
    QVERIFY(QFile::resize(filled.pathOf(2), 100));

    const QStringList expected{QStringLiteral("object AB/3"), QStringLiteral("object_missing AB/1")};
    QCOMPARE(filled.findings(false), expected);
    QCOMPARE(filled.findings(true), expected);
}

void TestCheckVault::objectsThatChangedPlacesAreNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    const QString a = filled.pathOf(0), b = filled.pathOf(1), between = filled.temp.outside() + QStringLiteral("/x");
    QVERIFY(QFile::rename(a, between) && QFile::rename(b, a) && QFile::rename(between, b));

    QCOMPARE(filled.findings(true), QStringList({QStringLiteral("object AB/1"), QStringLiteral("object AB/2")}));
}

void TestCheckVault::aFlippedBitInTheHeaderIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at");
    for (const int at : {0, 8, 20, 33, 41, 60, 100, 200, 500, 2'100, 2'150, 2'207})
        QTest::newRow(qPrintable(QStringLiteral("header %1").arg(at))) << QStringLiteral("vault.hdr") << at;
    QTest::newRow("copy") << QStringLiteral("vault.hdr.bak") << 150;
}

void TestCheckVault::aFlippedBitInTheHeaderIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const int, at);
    Filled filled;
    QVERIFY(filled.fill());
    const QString path = filled.temp.folder() + QLatin1Char('/') + file;
    if (!QFile::exists(path))
        QVERIFY(QFile::copy(filled.temp.folder() + QStringLiteral("/vault.hdr"), path));
    QVERIFY(flip(path, at));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("header ") + file});
}

void TestCheckVault::aRecordChangedBehindTheLogIsNamed_data()
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

void TestCheckVault::aRecordChangedBehindTheLogIsNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, kind);
    Filled filled;
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

void TestCheckVault::aRecordTakenAwayIsNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("DELETE FROM contact"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("record_missing ") + filled.contact.text()});
}

void TestCheckVault::aRecordPutInIsNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("INSERT INTO place (id, case_id, name, address, notes, created_at, revision) "
                          "SELECT x'00112233445566778899aabbccddeeff', id, 'Put in', '', '', 0, 1 FROM matter"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("unlogged 00112233-4455-6677-8899-aabbccddeeff")});
}

void TestCheckVault::aChangedLogIsNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(
        filled.attack("DROP TRIGGER log_no_update; "
                      "UPDATE log SET body = CAST(replace(CAST(body AS TEXT), 'ok', 'no') AS BLOB) WHERE sequence = 5; "
                      "CREATE TRIGGER log_no_update BEFORE UPDATE ON log "
                      "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;"));

    const QStringList found = filled.findings();

    QVERIFY2(found.contains(QStringLiteral("body 5")), qPrintable(found.join(QStringLiteral(", "))));
}

void TestCheckVault::aDroppedGuardIsNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("DROP TRIGGER revision_no_update"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("database guards")});
}

void TestCheckVault::aSpoiltSearchIndexIsNamed()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(filled.attack("INSERT INTO search_index (search_index, rowid, label, body) "
                          "SELECT 'delete', key, label, body FROM search_text LIMIT 1"));

    QCOMPARE(filled.findings(), QStringList{QStringLiteral("database search")});
}

/// Pages of a day ago under the file of today: SQLCipher and SQLite see nothing wrong (`security-design` 5.4).
void TestCheckVault::anOldPagePutBackIsNamed()
{
    Filled filled;
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

void TestCheckVault::aFlippedBitInTheDatabaseIsNamed()
{
    Filled filled;
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

void TestCheckVault::anInterruptedAddingIsNoFailure()
{
    Filled filled;
    QVERIFY(filled.fill());
    // As after a crash between storing and recording: the object is there, its rows are not.
    QVERIFY(filled.attack("DROP TRIGGER revision_no_delete; DROP TRIGGER log_no_delete"));
    const QString outside = filled.temp.outside() + QStringLiteral("/kept.evo");
    QVERIFY(QFile::copy(filled.pathOf(3), outside));
    const QString place = filled.pathOf(3);
    VERIFY_OK(evidence::removeEvidence(filled.items[3].id, QStringLiteral("x"), filled.temp.vault()));
    QVERIFY(QFile::rename(outside, place));
    QVERIFY(filled.attack("CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision "
                          "BEGIN SELECT RAISE(ABORT, 'revisions stay'); END; "
                          "CREATE TRIGGER log_no_delete BEFORE DELETE ON log "
                          "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;"));
    base::JobContext job;

    const auto found = audit::checkVault({.readData = true}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QCOMPARE(found->notices.size(), std::size_t{1});
    QCOMPARE(found->notices.front().code, QStringLiteral("recovered"));
    QCOMPARE(QDir(filled.temp.folder()).filePath(found->notices.front().path), place);
    // One that cannot be opened is no gift but damage.
    QVERIFY(flip(place, 40));
    QCOMPARE(filled.findings().size(), 1);
    QVERIFY(filled.findings().front().startsWith(QStringLiteral("object ")));
}

void TestCheckVault::anInterruptedRemovalIsFinished()
{
    Filled filled;
    QVERIFY(filled.fill());
    // As after a crash between the entry of a removal and the unlinking: the row of the object is still there.
    const QString place = filled.pathOf(3);
    const QString outside = filled.temp.outside() + QStringLiteral("/kept.evo");
    QVERIFY(QFile::copy(place, outside));
    const auto sql = QStringLiteral("INSERT INTO stored_object (name, object_id, stored_size, original_sha256, "
                                    "original_size, stored_at) VALUES (x'%1', zeroblob(16), 1, zeroblob(32), 0, 0)")
                         .arg(QString::fromLatin1(filled.items[3].objectName.toHex()))
                         .toUtf8();
    VERIFY_OK(evidence::removeEvidence(filled.items[3].id, QStringLiteral("x"), filled.temp.vault()));
    QVERIFY(QFile::rename(outside, place));
    QVERIFY(filled.attack(sql.constData()));
    base::JobContext job;

    const auto found = audit::checkVault({}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QVERIFY(found->notices.empty());
    QVERIFY(!QFile::exists(place));
}

void TestCheckVault::strangersAreTold()
{
    Filled filled;
    QVERIFY(filled.fill());
    for (const QString& name :
         {QStringLiteral("vault (1).db"), QStringLiteral("objects/notes.txt"), QStringLiteral("objects/tmp2")}) {
        QFile file(filled.temp.folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::copy(filled.pathOf(0), filled.pathOf(0) + QStringLiteral(".conflict")));
    base::JobContext job;

    const auto found = audit::checkVault({}, filled.temp.vault(), job);

    VERIFY_OK(found);
    QVERIFY(found->holds());
    QCOMPARE(found->notices.size(), std::size_t{4});
    for (const custody::Problem& notice : found->notices)
        QCOMPARE(notice.code, QStringLiteral("stranger"));
}

void TestCheckVault::theRunIsLogged()
{
    Filled filled;
    QVERIFY(filled.fill());
    QVERIFY(QFile::remove(filled.pathOf(0)));

    QCOMPARE(filled.findings(true).size(), 1);

    const auto entries = support::logEntries(filled.temp.vault());
    QCOMPARE(support::logField(entries.back(), QStringLiteral("event")), QStringLiteral("check.run"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.problems")), QStringLiteral("1"));
    QCOMPARE(support::logField(entries.back(), QStringLiteral("fact.depth")), QStringLiteral("full"));
}

void TestCheckVault::cancelEndsIt()
{
    Filled filled;
    QVERIFY(filled.fill());
    const auto before = support::logEntries(filled.temp.vault()).size();
    base::JobContext job;
    job.cancel();

    VERIFY_ERROR(audit::checkVault({.readData = true}, filled.temp.vault(), job), base::ErrorCode::Canceled);

    QCOMPARE(support::logEntries(filled.temp.vault()).size(), before);
}

QTEST_GUILESS_MAIN(TestCheckVault)
#include "tst_CheckVault.moc"
