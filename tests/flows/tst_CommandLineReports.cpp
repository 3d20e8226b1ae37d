// What is read out of a vault on the command line: search, timeline, summary, log, check, dump and load.
#include "tests/flows/Words.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace flows;

namespace {

/// A small case with a private incident, a report and an exhibit.
void fill(const CommandLineRun& cli)
{
    const QString photo = cli.write(s("photo.txt"), "picture");
    VERIFY_EXIT(cli.on(s("evidence add"), {photo}), 0);
    const QString incidents = cli.write(s("incidents.json"), R"([
        {"what": "He waited outside the gym in a scarlet car", "when": "2026-03-04T21:10", "behaviours": ["followed"],
         "people": [{"name": "Alex Moore", "role": "did-it"}], "fear_of_violence": true, "impact": "I shook", "evidence": ["AB/1"]},
        {"what": "He sent forty messages", "when": {"from": "2026-03-10T18:00", "precision": "about"}, "behaviours": ["online-messages"]},
        {"what": "A thing that stays with me, zanzibar", "when": "2026-03-12", "private": true}])");
    VERIFY_EXIT(cli.on(s("incident add"), {s("--from-json"), incidents}), 0);
    VERIFY_EXIT(cli.on(s("report add"),
                       list({"--channel", "101", "--made-at", "2026-03-13T09:00", "--reference", "incident=412"})),
                0);
}

} // namespace

class tst_CommandLineReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchFindsWordsAndNamesWhereTheyStand();
    void theTimelineComesInEveryFormat();
    void theTimelineIsFilteredAndPrivateStaysOut();
    void theSummaryFitsAndRestsOnRecords();
    void theSummaryIsOnePage();
    void documentsAreNewFilesForTheOwnerOnly();
    void theLogIsReadAndVerified();
    void checkPassesAndNamesWhatDoesNotHold();
    void aDumpLoadsIntoAnotherVaultAndDumpsTheSame();
    void aFileWrittenByHandUsesNames();
    void aLoadThatFailsChangesNothing();
};

void tst_CommandLineReports::searchFindsWordsAndNamesWhereTheyStand()
{
    const CommandLineRun cli;
    fill(cli);
    const Ended found = cli.json(s("search"), list({"scarlet"}));
    VERIFY_EXIT(found, 0);
    QCOMPARE(count(found, "hits"), 1);
    const QJsonObject hit = first(found, "hits");
    QCOMPARE(hit.value(s("kind")).toString(), s("incident"));
    QVERIFY(hit.value(s("snippet")).toString().contains(s("scarlet car")));
    QVERIFY(hit.value(s("score")).isDouble());
    VERIFY_EXIT(cli.on(s("incident show"), {idOf(hit)}), 0);
    QCOMPARE(count(cli.json(s("search"), list({"scarl", "--in", "contacts"})), "hits"), 0);
    QCOMPARE(count(cli.json(s("search"), list({"scarl", "--in", "incidents,evidence"})), "hits"), 1);
    QCOMPARE(count(cli.json(s("search"), list({"\" OR * --"})), "hits"), 0);
    VERIFY_EXIT(cli.on(s("search"), list({"x", "--in", "everything"})), 2);
    const Ended text = cli.on(s("search"), list({"scarlet"}));
    QVERIFY2(text.out.contains("*scarlet*"), text.told().constData());
}

void tst_CommandLineReports::theTimelineComesInEveryFormat()
{
    const CommandLineRun cli;
    fill(cli);
    const Ended text = cli.on(s("timeline"));
    VERIFY_EXIT(text, 0);
    QVERIFY2(text.out.contains("scarlet car") && text.out.contains("about 10 March 2026"), text.told().constData());
    const Ended csv = cli.on(s("timeline"), list({"--format", "csv"}));
    VERIFY_EXIT(csv, 0);
    QVERIFY(csv.out.startsWith("\xef\xbb\xbf\"") && csv.out.contains("\r\n"));
    const Ended json = cli.json(s("timeline"));
    VERIFY_EXIT(json, 0);
    QCOMPARE(count(json, "entries"), 3); // two incidents and the report
    QVERIFY(json.json().contains(s("pattern")));
    const Ended html = cli.on(s("timeline"), list({"--format", "html"}));
    VERIFY_EXIT(html, 0);
    QVERIFY(html.out.startsWith("<!DOCTYPE html>") && !html.out.contains("<script"));
    const Ended pdf = cli.on(s("timeline"), {s("--format"), s("pdf"), s("-o"), cli.path(s("timeline.pdf"))});
    VERIFY_EXIT(pdf, 0);
    QVERIFY(readFile(cli.path(s("timeline.pdf"))).startsWith("%PDF-1."));
    QVERIFY2(pdf.err.isEmpty(), pdf.told().constData());
}

void tst_CommandLineReports::theTimelineIsFilteredAndPrivateStaysOut()
{
    const CommandLineRun cli;
    fill(cli);
    QVERIFY(!cli.on(s("timeline")).out.contains("zanzibar"));
    QVERIFY(!cli.json(s("timeline")).out.contains("zanzibar"));
    QVERIFY(cli.on(s("timeline"), list({"--include-private"})).out.contains("zanzibar"));
    QCOMPARE(count(cli.json(s("timeline"), list({"--incidents-only"})), "entries"), 2);
    QCOMPARE(count(cli.json(s("timeline"), list({"--from", "2026-03-05", "--to", "2026-03-11"})), "entries"), 1);
    QCOMPARE(count(cli.json(s("timeline"), list({"--behaviour", "followed", "--incidents-only"})), "entries"), 1);
    const QString alex = idOf(first(cli.json(s("person list")), "people"));
    QCOMPARE(count(cli.json(s("timeline"), {s("--person"), alex, s("--incidents-only")}), "entries"), 1);
    const Ended wrong = cli.json(s("timeline"), list({"--behaviour", "folowed"}));
    VERIFY_EXIT(wrong, 2);
    QVERIFY2(wrong.err.contains("Did you mean") && wrong.err.contains("followed"), wrong.told().constData());
}

void tst_CommandLineReports::theSummaryFitsAndRestsOnRecords()
{
    const CommandLineRun cli;
    fill(cli);
    for (const char* channel : {"101", "online", "station"}) {
        const Ended ended = cli.json(s("summary"), {s("--channel"), s(channel)});
        VERIFY_EXIT(ended, 0);
        QCOMPARE(ended.json().value(s("channel")).toString(), s(channel));
        QVERIFY(ended.json().value(s("blocks")).toArray().size() > 2);
        QVERIFY(!ended.out.contains("zanzibar"));
        const QJsonObject block = first(ended, "blocks");
        QVERIFY(block.contains(s("label")) && block.contains(s("text")) && block.value(s("rests_on")).isArray());
    }
    for (const char* most : {"500", "1500", "4000", "200"}) {
        const Ended ended = cli.json(s("summary"), {s("--channel"), s("online"), s("--max-chars"), s(most)});
        VERIFY_EXIT(ended, 0);
        const QString text = ended.json().value(s("text")).toString();
        QVERIFY(!text.isEmpty() && text.toUcs4().size() <= s(most).toInt());
        // What a person pastes is the same text.
        const Ended plain = cli.on(s("summary"), {s("--channel"), s("online"), s("--max-chars"), s(most)});
        QCOMPARE(QString::fromUtf8(plain.out).trimmed(), text.trimmed());
    }
    VERIFY_EXIT(cli.on(s("summary"), list({"--channel", "online", "--max-chars", "100"})), 2);
    VERIFY_EXIT(cli.on(s("summary"), list({"--channel", "email"})), 2);
    VERIFY_EXIT(cli.on(s("summary")), 2);
    const CommandLineRun empty;
    VERIFY_EXIT(empty.on(s("summary"), list({"--channel", "101"})), 1); // nothing that may be shown
}

void tst_CommandLineReports::theSummaryIsOnePage()
{
    const CommandLineRun cli;
    fill(cli);
    const QString path = cli.path(s("sheet.pdf"));
    VERIFY_EXIT(cli.on(s("summary"), {s("--channel"), s("101"), s("--format"), s("pdf"), s("-o"), path}), 0);
    const QByteArray pdf = readFile(path);
    QVERIFY(pdf.startsWith("%PDF-1.") && pdf.size() > 5000);
    const Ended piped = cli.on(s("summary"), list({"--channel", "101", "--format", "pdf"}));
    VERIFY_EXIT(piped, 0);
    QVERIFY(piped.out.startsWith("%PDF-1."));
}

void tst_CommandLineReports::documentsAreNewFilesForTheOwnerOnly()
{
    const CommandLineRun cli;
    fill(cli);
    const QString path = cli.path(s("timeline.txt"));
    VERIFY_EXIT(cli.on(s("timeline"), {s("-o"), path}), 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    const QByteArray before = readFile(path);
    const Ended again = cli.json(s("timeline"), {s("-o"), path});
    VERIFY_EXIT(again, 5);
    QCOMPARE(errorCode(again), s("exists"));
    QCOMPARE(readFile(path), before);
    VERIFY_EXIT(cli.on(s("timeline"), {s("-o"), path, s("--force"), s("--format"), s("csv")}), 0);
    QVERIFY(readFile(path) != before);
    VERIFY_EXIT(cli.on(s("timeline"), {s("-o"), cli.path(s("no/folder/x"))}), 5);
    VERIFY_EXIT(cli.json(s("timeline"), list({"--format", "html"})), 2);
    // A disk that is full from the first byte.
    const Ended full = cli.json(s("timeline"), list({"-o", "/dev/full", "--force"}));
    VERIFY_EXIT(full, 5);
    QCOMPARE(errorCode(full), s("no_space"));
}

void tst_CommandLineReports::theLogIsReadAndVerified()
{
    const CommandLineRun cli;
    fill(cli);
    const Ended log = cli.json(s("log"));
    VERIFY_EXIT(log, 0);
    const QJsonObject entry = first(log, "entries");
    QCOMPARE(entry.value(s("seq")).toInt(), 1);
    QCOMPARE(entry.value(s("event")).toString(), s("vault.created"));
    QCOMPARE(entry.value(s("link")).toString().size(), 64);
    for (const char* member : {"evidence-log-entry", "vault", "salt", "time", "clock", "app"})
        QVERIFY2(entry.contains(s(member)), member);
    bool hasDigest = false;
    for (const QJsonValue one : log.json().value(s("entries")).toArray())
        hasDigest = hasDigest || one.toObject().value(s("fact.sha256")).toString().size() == 64;
    QVERIFY(hasDigest);
    QCOMPARE(count(cli.json(s("log"), list({"--after", "2", "--limit", "2"})), "entries"), 2);
    const Ended verified = cli.json(s("log"), list({"--verify"}));
    VERIFY_EXIT(verified, 0);
    QCOMPARE(verified.json().value(s("ok")).toBool(), true);
    QVERIFY(verified.json().value(s("checked")).toInt() > 5);
    VERIFY_EXIT(cli.on(s("log")), 0);
}

void tst_CommandLineReports::checkPassesAndNamesWhatDoesNotHold()
{
    const CommandLineRun cli;
    fill(cli);
    const Ended good = cli.json(s("check"), list({"--read-data", "--repair"}));
    VERIFY_EXIT(good, 0);
    QCOMPARE(good.json().value(s("ok")).toBool(), true);
    QCOMPARE(count(good, "problems"), 0);
    QVERIFY(good.json().value(s("checked")).toInt() > 0);
    const Ended text = cli.on(s("check"));
    QVERIFY2(text.out.contains("all as they were written"), text.told().constData());
}

void tst_CommandLineReports::aDumpLoadsIntoAnotherVaultAndDumpsTheSame()
{
    const CommandLineRun cli;
    fill(cli);
    const QString id = idOf(first(cli.json(s("incident list")), "incidents"));
    VERIFY_EXIT(cli.on(s("incident amend"), {id, s("--title"), s("Title"), s("--reason"), s("Because")}), 0);
    const QString dump = cli.path(s("dump.json"));
    VERIFY_EXIT(cli.on(s("dump"), {s("-o"), dump}), 0);
    const QJsonObject before = QJsonDocument::fromJson(readFile(dump)).object();
    QCOMPARE(before.value(s("holdfast_dump")).toInt(), 1);

    const CommandLineRun other;
    const QByteArray untouched = other.json(s("incident list")).out;
    VERIFY_EXIT(other.on(s("load"), {dump}), 2); // its file is not there yet
    QCOMPARE(other.json(s("incident list")).out, untouched);
    // The same bytes, taken in here under an id of their own, stand for those of the dump.
    VERIFY_EXIT(other.on(s("evidence add"), {cli.path(s("photo.txt"))}), 0);
    const Ended loaded = other.json(s("load"), {dump});
    VERIFY_EXIT(loaded, 0);
    QCOMPARE(loaded.json().value(s("incidents")).toInt(), 3);
    QCOMPARE(loaded.json().value(s("evidence")).toInt(), 0);

    const QJsonObject after = QJsonDocument::fromJson(other.on(s("dump")).out).object();
    for (const char* kind : {"cases", "people", "accounts", "places", "reports", "contacts"})
        QCOMPARE(after.value(s(kind)), before.value(s(kind)));
    const QString itemBefore = idOf(before.value(s("evidence")).toArray().at(0).toObject());
    const QString itemAfter = idOf(after.value(s("evidence")).toArray().at(0).toObject());
    QVERIFY(itemBefore != itemAfter);
    for (int i = 0; i < 3; ++i) {
        QJsonObject was = before.value(s("incidents")).toArray().at(i).toObject();
        QJsonObject is = after.value(s("incidents")).toArray().at(i).toObject();
        QCOMPARE(was.take(s("evidence")).toArray().size(), is.take(s("evidence")).toArray().size());
        QCOMPARE(is.take(s("revisions")).toArray().size(), was.take(s("revisions")).toArray().size());
        QCOMPARE(is, was);
    }
    QCOMPARE(count(other.json(s("incident history"), {id}), "revisions"), 2);
    VERIFY_EXIT(other.on(s("load"), {dump}), 0); // the same again is no error
    QCOMPARE(count(other.json(s("incident list")), "incidents"), 3);
    VERIFY_EXIT(other.on(s("check"), list({"--read-data"})), 0);
    VERIFY_EXIT(other.on(s("log"), list({"--verify"})), 0);

    // The same record with other content is never written over.
    VERIFY_EXIT(other.on(s("incident amend"), {id, s("--title"), s("Another")}), 0);
    const Ended conflict = other.json(s("load"), {dump});
    VERIFY_EXIT(conflict, 1);
    QCOMPARE(errorCode(conflict), s("conflict"));
}

void tst_CommandLineReports::aFileWrittenByHandUsesNames()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("photo.txt"), "picture")}), 0);
    const QString file = cli.write(s("hand.json"), R"({"holdfast_dump": 1,
        "people": [{"ref": "alex", "name": "Alex Moore", "does_this": true}],
        "accounts": [{"ref": "insta", "platform": "Instagram", "handle": "@alex.m", "person": "alex"}],
        "places": [{"ref": "gym", "name": "The gym"}],
        "incidents": [{"ref": "first", "what": "He waited", "when": "2026-03-04T21:10", "people": [{"ref": "alex", "role": "did-it"}],
                       "accounts": ["insta"], "place": "gym", "evidence": ["AB/1"]},
                      {"what": "Again", "when": "2026-03-05", "people": ["Alex Moore"], "accounts": ["@alex.m"], "place": "The gym"}],
        "reports": [{"ref": "call", "channel": "101", "agency": "police", "made_at": "2026-03-06", "status": "open", "incidents": ["first"]}],
        "contacts": [{"at": "2026-03-07", "direction": "in", "channel": "phone", "agency": "police", "report": "call"}]})");
    const Ended loaded = cli.json(s("load"), {file});
    VERIFY_EXIT(loaded, 0);
    QCOMPARE(loaded.json().value(s("incidents")).toInt(), 2);
    QCOMPARE(loaded.json().value(s("contacts")).toInt(), 1);
    const QString id = loaded.json().value(s("refs")).toObject().value(s("first")).toString();
    const QJsonObject incident = cli.json(s("incident show"), {id}).json();
    QCOMPARE(incident.value(s("people")).toArray().at(0).toObject().value(s("name")).toString(), s("Alex Moore"));
    QCOMPARE(incident.value(s("accounts")).toArray().size(), 1);
    QCOMPARE(incident.value(s("evidence")).toArray().size(), 1);
    QCOMPARE(count(cli.json(s("person list")), "people"), 1);
    QCOMPARE(first(cli.json(s("report list")), "reports").value(s("incidents")).toArray(), QJsonArray{id});
    VERIFY_EXIT(cli.on(s("check"), list({"--read-data"})), 0);

    // What one vault gives out, an empty one takes in when it has no files.
    VERIFY_EXIT(cli.on(s("evidence remove"), list({"AB/1", "--reason", "Not needed"})), 0);
    const QString dump = cli.path(s("dump.json"));
    VERIFY_EXIT(cli.on(s("dump"), {s("-o"), dump}), 0);
    const CommandLineRun other;
    VERIFY_EXIT(other.on(s("load"), {dump}), 0);
    VERIFY_EXIT(other.on(s("load"), {dump}), 0); // the same again changes nothing
    VERIFY_EXIT(other.on(s("check"), list({"--read-data"})), 0);
    QJsonObject one = QJsonDocument::fromJson(readFile(dump)).object();
    QJsonObject two = QJsonDocument::fromJson(other.on(s("dump")).out).object();
    for (const char* kind : {"people", "accounts", "places", "reports", "contacts"})
        QCOMPARE(two.value(s(kind)), one.value(s(kind)));
    QCOMPARE(two.value(s("incidents")).toArray().size(), one.value(s("incidents")).toArray().size());
}

void tst_CommandLineReports::aLoadThatFailsChangesNothing()
{
    const CommandLineRun cli;
    fill(cli);
    const QByteArray before = cli.on(s("dump")).out.split('\n').mid(1).first(10).join('\n');
    struct Wrong
    {
        const char* json;
        int exitCode;
        const char* says;
    };
    const Wrong wrongs[] = {
        {"{\"holdfast_dump\": 1,\n \"people\": [}", 2, "line 2, column 13"},
        {R"({"people": []})", 2, "holdfast_dump"},
        {R"({"holdfast_dump": 2, "people": []})", 4, "newer version"},
        {R"({"holdfast_dump": 1, "persons": []})", 2, "persons"},
        {R"({"holdfast_dump": 1, "people": [{"name": "A"}, {"name": ""}]})", 2, "people[1].name"},
        {R"({"holdfast_dump": 1, "people": [{"name": "A", "colour": "red"}]})", 2, "people[0].colour"},
        {R"({"holdfast_dump": 1, "people": [{"ref": "a", "name": "A"}, {"ref": "a", "name": "B"}]})", 2,
         "people[1].ref"},
        {R"({"holdfast_dump": 1, "incidents": [{"what": "x", "place": "nowhere"}]})", 2, "incidents[0].place"},
        {R"({"holdfast_dump": 1, "incidents": [{"what": "x"}, {"what": "y", "when": "2026-02-30"}]})", 2,
         "incidents[1].when"},
        {R"({"holdfast_dump": 1, "reports": [{"channel": "101", "incidents": ["first"]}]})", 2,
         "reports[0].incidents[0]"},
    };
    for (const Wrong& wrong : wrongs) {
        const Ended ended = cli.json(s("load"), list({"-"}), wrong.json);
        QVERIFY2(ended.exitCode == wrong.exitCode, ended.told().constData());
        QVERIFY2(ended.err.contains(wrong.says), ended.told().constData());
    }
    QCOMPARE(cli.on(s("dump")).out.split('\n').mid(1).first(10).join('\n'), before);
}

QTEST_GUILESS_MAIN(tst_CommandLineReports)
#include "tst_CommandLineReports.moc"
