#include "core/evidence/list/FileList.h"

#include "core/audit/CheckVault.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QTest>

using namespace core;
using evidence::list::FileFilter;
using evidence::list::FileKind;

/// Which files are wanted, and what a row of the list says of each.
class TestFileList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsOfOneKind_data();
    void everyFileIsOfOneKind();
    void filesComeInTheOrderOfAdding();
    void aKindIsFound();
    void whatBelongsToAnEntryIsFound();
    void daysAreThoseOfWhatItShows();
    void wordsAreFoundAsTheyAreTyped();
    void removedFilesAreFoundApart();
    void filesOfAnotherCaseAreNot();
    void aRowSaysWhatThereIsToSay();
    void whatItsEntriesAreAboutIsThere();
    void theFingerprintIsThatOfTheLastCheck();
    void aWholeCheckCountsForEveryFile();
    void theHistoryIsThatOfTheFile();
    void listsAreReadFromIndexesAlone();

private:
    static domain::EvidenceItem add(support::TempVault& temp, const QString& name, const QByteArray& content)
    {
        base::JobContext job;
        intake::AcquireBytesRequest request;
        request.caseId = temp.caseId();
        request.content = content;
        request.name = name;
        const auto got = intake::acquireBytes(request, temp.vault(), job);
        return got ? got->item : domain::EvidenceItem();
    }
    static domain::EvidenceItem note(support::TempVault& temp, const QString& words)
    {
        return add(temp, words + QStringLiteral(".txt"), words.toUtf8());
    }
    static domain::IncidentId happened(support::TempVault& temp, qint64 msecs)
    {
        domain::IncidentStatement statement;
        statement.what = QStringLiteral("He called");
        statement.when = {.from = domain::Moment{{msecs}, 0}, .precision = domain::Precision::Exact};
        base::JobContext job;
        const auto added = diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
        return added ? added->front().id : domain::IncidentId();
    }
    /// The names of what a filter finds, in order.
    static QStringList found(support::TempVault& temp, const FileFilter& filter)
    {
        const auto rows = evidence::list::findFiles(temp.caseId(), filter, temp.vault());
        if (!rows)
            return {rows.error().detail};
        const auto files = evidence::list::readFiles(rows->rows, temp.vault());
        QStringList names;
        for (const auto& file : *files)
            names += file.name;
        return names;
    }
    static evidence::list::FileSummary summaryOf(support::TempVault& temp, domain::EvidenceId id)
    {
        const auto row = evidence::list::rowOf(id, temp.vault());
        if (!row || !*row)
            return {};
        const auto files = evidence::list::readFiles({**row}, temp.vault());
        return files && !files->empty() ? files->front() : evidence::list::FileSummary();
    }
    static constexpr qint64 spring = 1'772'582'400'000; // 2026-03-04T00:00:00Z
    static constexpr qint64 day = 86'400'000;
};

void TestFileList::everyFileIsOfOneKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* type, FileKind kind) {
        QTest::newRow(type) << QString::fromLatin1(type) << static_cast<int>(kind);
    };
    row("image/png", FileKind::Picture);
    row("image/heic", FileKind::Picture);
    row("audio/ogg", FileKind::Recording);
    row("video/mp4", FileKind::Recording);
    row("application/pdf", FileKind::Document);
    row("text/plain", FileKind::Document);
    row("application/vnd.oasis.opendocument.text", FileKind::Document);
    row("message/rfc822", FileKind::Document);
    row("application/zip", FileKind::Other);
    row("application/octet-stream", FileKind::Other);
}

void TestFileList::everyFileIsOfOneKind()
{
    QFETCH(const QString, type);
    QFETCH(const int, kind);
    QCOMPARE(static_cast<int>(evidence::list::kindOf(domain::Origin::File, type)), kind);
    QCOMPARE(evidence::list::kindOf(domain::Origin::Physical, type), FileKind::Thing);
}

void TestFileList::filesComeInTheOrderOfAdding()
{
    support::TempVault temp;
    for (const char* name : {"c", "a", "b"})
        note(temp, QString::fromLatin1(name));
    QCOMPARE(found(temp, {}), QStringList({QStringLiteral("c.txt"), QStringLiteral("a.txt"), QStringLiteral("b.txt")}));
    const auto rows = evidence::list::findFiles(temp.caseId(), {}, temp.vault());
    VERIFY_OK(rows);
    QCOMPARE(rows->all, 3);
    QCOMPARE(rows->removed, 0);
    // A row that is no more is left out; the others keep the order asked for.
    const auto files = evidence::list::readFiles({rows->rows[2], 999, rows->rows[0]}, temp.vault());
    VERIFY_OK(files);
    QCOMPARE(files->size(), std::size_t(2));
    QCOMPARE(files->front().name, QStringLiteral("b.txt"));
}

void TestFileList::aKindIsFound()
{
    support::TempVault temp;
    note(temp, QStringLiteral("letter"));
    add(temp, QStringLiteral("photo"), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(40, 'x'));
    VERIFY_OK(evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("card"), .keptAt = QStringLiteral("drawer")}, temp.vault()));
    FileFilter filter;
    filter.kind = FileKind::Picture;
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("photo")));
    filter.kind = FileKind::Thing;
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("card")));
    filter.kind = FileKind::Recording;
    QCOMPARE(found(temp, filter), QStringList());
}

void TestFileList::whatBelongsToAnEntryIsFound()
{
    support::TempVault temp;
    const auto linked = note(temp, QStringLiteral("linked"));
    note(temp, QStringLiteral("alone"));
    const auto incident = support::addIncident(temp);
    VERIFY_OK(evidence::linkEvidence(linked.id, incident, temp.vault()));
    FileFilter filter;
    filter.isLinked = true;
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("linked.txt")));
    filter.isLinked = false;
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("alone.txt")));
    // An entry that was taken back is none.
    VERIFY_OK(diary::withdrawIncident(incident, QStringLiteral("wrong"), temp.vault()));
    filter.isLinked = true;
    QCOMPARE(found(temp, filter), QStringList());
}

void TestFileList::daysAreThoseOfWhatItShows()
{
    support::TempVault temp;
    temp.clock().set({spring + 40 * day});
    const auto early = note(temp, QStringLiteral("early"));
    const auto said = note(temp, QStringLiteral("said"));
    note(temp, QStringLiteral("unknown"));
    VERIFY_OK(evidence::linkEvidence(early.id, happened(temp, spring + 5 * day), temp.vault()));
    VERIFY_OK(evidence::linkEvidence(early.id, happened(temp, spring), temp.vault())); // The first one counts.
    VERIFY_OK(evidence::linkEvidence(said.id, happened(temp, spring), temp.vault()));
    auto changed = said; // What the person says of the file itself stands above its entries.
    changed.capturedAt
        = domain::When{.from = domain::Moment{{spring + 20 * day}, 0}, .precision = domain::Precision::Exact};
    VERIFY_OK(evidence::editEvidence(changed, {}, temp.vault()));

    FileFilter filter;
    filter.from = base::Timestamp{spring};
    filter.to = base::Timestamp{spring + day};
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("early.txt")));
    filter.from = base::Timestamp{spring + 20 * day};
    filter.to.reset();
    QCOMPARE(found(temp, filter), QStringList(QStringLiteral("said.txt")));
    filter.from = base::Timestamp{0};
    QCOMPARE(found(temp, filter), QStringList({QStringLiteral("early.txt"), QStringLiteral("said.txt")}));
}

void TestFileList::wordsAreFoundAsTheyAreTyped()
{
    support::TempVault temp;
    const auto letter = note(temp, QStringLiteral("Letter from the council"));
    note(temp, QStringLiteral("Voicemail"));
    auto changed = letter;
    changed.description = QStringLiteral("They moved the café bins");
    VERIFY_OK(evidence::editEvidence(changed, {}, temp.vault()));
    const QStringList one{letter.name};
    FileFilter filter;
    for (const char* typed : {"coun", "cafe mov", "EX/1", "LETTER"}) {
        filter.text = QString::fromUtf8(typed);
        QCOMPARE(found(temp, filter), one);
    }
    filter.text = QStringLiteral("nothing like it");
    QCOMPARE(found(temp, filter), QStringList());
    filter.text = QStringLiteral(" ?! "); // No word: no filter.
    QCOMPARE(found(temp, filter).size(), 2);
    filter.text = QStringLiteral("coun");
    filter.kind = FileKind::Picture; // Every part must fit.
    QCOMPARE(found(temp, filter), QStringList());
}

void TestFileList::removedFilesAreFoundApart()
{
    support::TempVault temp;
    const auto first = note(temp, QStringLiteral("First")), second = note(temp, QStringLiteral("Second"));
    note(temp, QStringLiteral("Third"));
    VERIFY_OK(evidence::withdrawEvidence({second.id}, QStringLiteral("a mistake"), temp.vault()));
    temp.clock().advance(1000);
    VERIFY_OK(evidence::withdrawEvidence({first.id}, QStringLiteral("a mistake"), temp.vault()));
    QCOMPARE(found(temp, {}), QStringList(QStringLiteral("Third.txt")));
    FileFilter filter;
    filter.isRemoved = true;
    QCOMPARE(found(temp, filter), QStringList({first.name, second.name}));
    filter.text = QStringLiteral("seco");
    QCOMPARE(found(temp, filter), QStringList(second.name));
    const auto rows = evidence::list::findFiles(temp.caseId(), filter, temp.vault());
    VERIFY_OK(rows);
    QCOMPARE(rows->all, 1);
    QCOMPARE(rows->removed, 2);
    QVERIFY(summaryOf(temp, second.id).canComeBack);
    VERIFY_OK(evidence::removeEvidence(second.id, QStringLiteral("for good"), temp.vault()));
    QVERIFY(!summaryOf(temp, second.id).canComeBack);
    QVERIFY(summaryOf(temp, second.id).isRemoved);
}

void TestFileList::filesOfAnotherCaseAreNot()
{
    support::TempVault temp;
    note(temp, QStringLiteral("words"));
    FileFilter filter;
    for (const char* typed : {"", "words"}) {
        filter.text = QString::fromLatin1(typed);
        const auto rows = evidence::list::findFiles(domain::CaseId::create(), filter, temp.vault());
        VERIFY_OK(rows);
        QVERIFY(rows->rows.empty());
        QCOMPARE(rows->all, 0);
    }
}

void TestFileList::aRowSaysWhatThereIsToSay()
{
    support::TempVault temp;
    temp.clock().set({spring + 40 * day});
    auto item = note(temp, QStringLiteral("letter"));
    VERIFY_OK(evidence::linkEvidence(item.id, happened(temp, spring), temp.vault()));
    item.title = QStringLiteral("The letter");
    item.description = QStringLiteral("It says no");
    item.isPrivate = true;
    VERIFY_OK(evidence::editEvidence(item, {}, temp.vault()));
    const auto row = summaryOf(temp, item.id);
    QCOMPARE(row.exhibit, item.exhibit);
    QCOMPARE(row.name, item.name);
    QCOMPARE(row.title, item.title);
    QCOMPARE(row.description, item.description);
    QCOMPARE(row.mediaType, QStringLiteral("text/plain"));
    QCOMPARE(row.size, item.size);
    QCOMPARE(row.incidentCount, 1);
    QVERIFY(row.when && row.when->from->at.msecs == spring);
    QVERIFY(row.isPrivate && !row.isRemoved && !row.isReported);
    QVERIFY(row.fingerprint && row.fingerprint->matches);
    QCOMPARE(row.fingerprint->checkedAt.msecs, item.addedAt.msecs);

    const auto thing = evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("card"), .keptAt = QStringLiteral("drawer")}, temp.vault());
    VERIFY_OK(thing);
    QVERIFY(!summaryOf(temp, thing->id).fingerprint);
    QVERIFY(!summaryOf(temp, thing->id).when);
}

void TestFileList::whatItsEntriesAreAboutIsThere()
{
    support::TempVault temp;
    const auto letter = note(temp, QStringLiteral("letter"));
    std::vector<domain::IncidentId> ids;
    for (const QStringList& kinds :
         {QStringList{QStringLiteral("texted"), QStringLiteral("other-threat")},
          QStringList{QStringLiteral("other-threat")}, QStringList{QStringLiteral("tracker")}}) {
        domain::IncidentStatement statement;
        statement.what = QStringLiteral("It came by post");
        statement.behaviours = kinds;
        statement.evidence = {letter.id};
        base::JobContext job;
        const auto added = diary::addIncidents({temp.caseId(), {statement}, {}}, temp.vault(), job);
        VERIFY_OK(added);
        ids.push_back(added->front().id);
    }
    QStringList kinds = summaryOf(temp, letter.id).behaviours;
    kinds.sort();
    QCOMPARE(kinds, QStringList({QStringLiteral("other-threat"), QStringLiteral("texted"), QStringLiteral("tracker")}));
    VERIFY_OK(diary::withdrawIncidents({ids[0], ids[2]}, QStringLiteral("Not so"), temp.vault()));
    QCOMPARE(summaryOf(temp, letter.id).behaviours, QStringList{QStringLiteral("other-threat")});
    QVERIFY(summaryOf(temp, note(temp, QStringLiteral("shopping")).id).behaviours.isEmpty());
}

void TestFileList::theFingerprintIsThatOfTheLastCheck()
{
    support::TempVault temp;
    const auto item = note(temp, QStringLiteral("letter")), other = note(temp, QStringLiteral("other"));
    base::JobContext job;
    temp.clock().advance(day);
    VERIFY_OK(evidence::checkEvidence({item.id}, temp.vault(), job));
    const auto state = evidence::list::fingerprintOf(item.id, temp.vault());
    VERIFY_OK(state);
    QVERIFY(*state && (*state)->matches);
    QVERIFY((*state)->checkedAt.msecs > item.addedAt.msecs);
    QCOMPARE(summaryOf(temp, other.id).fingerprint->checkedAt.msecs, other.addedAt.msecs);

    const QString path = temp.vault().objects().pathOf(item.objectName);
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(QFile::resize(path, 100));
    temp.clock().advance(day);
    const auto verdicts = evidence::checkEvidence({item.id}, temp.vault(), job);
    VERIFY_OK(verdicts);
    QVERIFY(verdicts->front().failure);
    QVERIFY(!summaryOf(temp, item.id).fingerprint->matches);
    QCOMPARE(support::logEvents(temp.vault()).count(QStringLiteral("evidence.checked")), 2);
    job.cancel();
    VERIFY_ERROR(evidence::checkEvidence({item.id}, temp.vault(), job), base::ErrorCode::Canceled);
    QCOMPARE(support::logEvents(temp.vault()).count(QStringLiteral("evidence.checked")), 2);
}

void TestFileList::aWholeCheckCountsForEveryFile()
{
    support::TempVault temp;
    const auto item = note(temp, QStringLiteral("letter"));
    base::JobContext job;
    temp.clock().advance(day);
    audit::CheckRequest request;
    request.readData = false;
    VERIFY_OK(audit::checkVault(request, temp.vault(), job));
    QCOMPARE(summaryOf(temp, item.id).fingerprint->checkedAt.msecs, item.addedAt.msecs); // It read no file.
    request.readData = true;
    VERIFY_OK(audit::checkVault(request, temp.vault(), job));
    QVERIFY(summaryOf(temp, item.id).fingerprint->checkedAt.msecs > item.addedAt.msecs);
}

void TestFileList::theHistoryIsThatOfTheFile()
{
    support::TempVault temp;
    const auto item = note(temp, QStringLiteral("letter"));
    const auto other = note(temp, QStringLiteral("other"));
    VERIFY_OK(evidence::logViewed(item.id, temp.vault()));
    VERIFY_OK(evidence::logViewed(other.id, temp.vault()));
    VERIFY_OK(evidence::withdrawEvidence({item.id}, QStringLiteral("a mistake"), temp.vault()));
    VERIFY_OK(evidence::restoreEvidence({item.id}, {}, temp.vault()));
    const auto history = evidence::list::historyOf(item.id, temp.vault());
    VERIFY_OK(history);
    QStringList events;
    for (const auto& each : *history)
        events += each.event;
    QCOMPARE(events,
             QStringList({QStringLiteral("evidence.added"), QStringLiteral("evidence.viewed"),
                          QStringLiteral("evidence.withdrawn"), QStringLiteral("evidence.restored")}));
    QCOMPARE((*history)[2].reason, QStringLiteral("a mistake"));
    VERIFY_ERROR(evidence::list::historyOf(domain::EvidenceId::create(), temp.vault()), base::ErrorCode::NotFound);
}

void TestFileList::listsAreReadFromIndexesAlone()
{
    support::TempVault temp;
    const auto connection = temp.vault().openForReading();
    VERIFY_OK(connection);
    const auto plan = [&](const char* sql) {
        QStringList steps;
        auto statement = (*connection)->prepare(sql);
        for (auto row = statement->step(); row && *row; row = statement->step())
            steps += statement->text(3);
        return steps.join(QLatin1Char('\n'));
    };
    const QString listed = plan("EXPLAIN QUERY PLAN SELECT e.seq, e.media_type, e.origin FROM evidence AS e INDEXED BY "
                                "evidence_by_list WHERE e.case_id = ?1 AND e.removed_at IS NULL ORDER BY e.seq");
    QVERIFY2(listed.contains(QStringLiteral("COVERING INDEX evidence_by_list (case_id=? AND removed_at=?)"))
                 && !listed.contains(QStringLiteral("TEMP B-TREE")),
             qPrintable(listed));
    const QString checked
        = plan("EXPLAIN QUERY PLAN SELECT written_at, body FROM log WHERE subject = ?1 AND event = 'evidence.checked'"
               " AND substr(event, 1, 9) = 'evidence.' ORDER BY sequence DESC LIMIT 1");
    QVERIFY2(checked.contains(QStringLiteral("log_by_exhibit (subject=? AND event=?)"))
                 && !checked.contains(QStringLiteral("TEMP B-TREE")),
             qPrintable(checked));
}

QTEST_GUILESS_MAIN(TestFileList)
#include "tst_FileList.moc"
