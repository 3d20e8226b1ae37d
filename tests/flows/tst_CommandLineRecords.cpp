// The commands that write records down: what they print, how they end, and what is in the vault afterwards.
#include "tests/flows/Words.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace flows;

class tst_CommandLineRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAVaultAndItsKeyFileForTheOwnerOnly();
    void initPrintsTheRecoveryKeyOnceAndItOpensTheVault();
    void initThatCannotFinishLeavesNothing();
    void theFirstPassphraseOpensAndTheChangedOneReplacesIt();
    void aForgottenPassphraseIsReplacedWithTheRecoveryKey();
    void newRecoveryWordsReplaceTheOldOnes();
    void infoTellsWhatIsThere();
    void aVaultIsNamedFromWhereOneStands();
    void anIncidentFromOptionsHasEveryField();
    void answersAreGivenAsJsonAndShown();
    void incidentsFromJsonAreAllIn();
    void incidentsFromStandardInputWithAPassphraseFile();
    void anAmendedIncidentKeepsItsHistory();
    void aWithdrawnIncidentStaysWithItsReason();
    void listsAreFiltered();
};

void tst_CommandLineRecords::initMakesAVaultAndItsKeyFileForTheOwnerOnly()
{
    const CommandLineRun cli;
    QVERIFY(QFileInfo(cli.vault()).isDir());
    QCOMPARE(QFileInfo(cli.vault()).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QFileInfo(cli.recoveryFile()).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(flows::readFile(cli.recoveryFile()).simplified().split(' ').size(), 11);
}

void tst_CommandLineRecords::initPrintsTheRecoveryKeyOnceAndItOpensTheVault()
{
    const CommandLineRun cli;
    const QString vault = cli.path(s("second"));
    const Ended made = CommandLineRun::run(
        {s("init"), vault, s("--kdf"), s("interactive"), s("--json"), s("--passphrase-file"), s("-")},
        "a passphrase of mine\n");
    VERIFY_EXIT(made, 0);
    const QString key = made.json().value(s("recovery_key")).toString();
    QCOMPARE(key.simplified().split(QLatin1Char(' ')).size(), 11);
    const QString file = cli.write(s("key"), key.toUpper().toUtf8() + "\n");
    const Ended info = CommandLineRun::run({s("info"), vault, s("--json"), s("--recovery-file"), file});
    VERIFY_EXIT(info, 0);
    QVERIFY(!info.out.contains(key.toUtf8()));
    QCOMPARE(info.json().value(s("counts")).toObject().value(s("cases")).toInt(), 1);
}

void tst_CommandLineRecords::initThatCannotFinishLeavesNothing()
{
    const CommandLineRun cli;
    // Initials that do not fit are found after the vault was made.
    const QString vault = cli.path(s("second"));
    const Ended ended
        = CommandLineRun::run({s("init"), vault, s("--kdf"), s("interactive"), s("--initials"), s("TOO LONG"),
                               s("--recovery-out"), cli.path(s("key")), s("--passphrase-file"), cli.passphraseFile()});
    VERIFY_EXIT(ended, 2);
    QVERIFY2(ended.err.contains("initials"), ended.told().constData());
    QVERIFY(!QFileInfo::exists(vault));
    QVERIFY(!QFileInfo::exists(cli.path(s("key"))));

    // A key file that is there already is never written over.
    const QString taken = cli.write(s("taken"), "mine");
    const Ended second = CommandLineRun::run({s("init"), vault, s("--kdf"), s("interactive"), s("--recovery-out"),
                                              taken, s("--passphrase-file"), cli.passphraseFile()});
    VERIFY_EXIT(second, 5);
    QCOMPARE(flows::readFile(taken), "mine");
    QVERIFY(!QFileInfo::exists(vault));

    // Nor is a folder that holds something.
    VERIFY_EXIT(CommandLineRun::run({s("init"), cli.vault(), s("--kdf"), s("interactive"), s("--passphrase-file"),
                                     cli.passphraseFile()}),
                5);
    VERIFY_EXIT(cli.on(s("info")), 0);
}

void tst_CommandLineRecords::theFirstPassphraseOpensAndTheChangedOneReplacesIt()
{
    const CommandLineRun cli;
    const QString next = cli.write(s("next"), "another long passphrase\n");
    VERIFY_EXIT(cli.on(s("passphrase"), {s("--new-passphrase-file"), next, s("--kdf"), s("interactive")}), 0);
    VERIFY_EXIT(cli.on(s("info")), 3);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--passphrase-file"), next}), 0);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--recovery-file"), cli.recoveryFile()}), 0);
}

void tst_CommandLineRecords::aForgottenPassphraseIsReplacedWithTheRecoveryKey()
{
    const CommandLineRun cli;
    const QString next = cli.write(s("next"), "another long passphrase\n");
    VERIFY_EXIT(CommandLineRun::run({s("passphrase"), cli.vault(), s("--recovery-file"), cli.recoveryFile(),
                                     s("--new-passphrase-file"), next, s("--kdf"), s("interactive")}),
                0);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--passphrase-file"), next}), 0);
    VERIFY_EXIT(cli.on(s("info")), 3);
}

void tst_CommandLineRecords::newRecoveryWordsReplaceTheOldOnes()
{
    const CommandLineRun cli;
    const QString next = cli.path(s("next-key"));
    VERIFY_EXIT(cli.on(s("recovery new"), {s("--recovery-out"), next}), 0);
    QVERIFY(flows::readFile(next) != flows::readFile(cli.recoveryFile()));
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--recovery-file"), next}), 0);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--recovery-file"), cli.recoveryFile()}), 3);
}

void tst_CommandLineRecords::infoTellsWhatIsThere()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("incident add"), list({"--what", "He followed me home"})), 0);
    const Ended ended = cli.json(s("info"));
    VERIFY_EXIT(ended, 0);
    const QJsonObject info = ended.json();
    QCOMPARE(info.value(s("format_version")).toInt(), 1);
    QCOMPARE(info.value(s("owner")).toObject().value(s("initials")).toString(), s("AB"));
    QCOMPARE(info.value(s("counts")).toObject().value(s("incidents")).toInt(), 1);
    QVERIFY(info.value(s("stored_bytes")).toInteger() > 0);
    QVERIFY(info.value(s("log")).toObject().value(s("entries")).toInt() > 2);
    QCOMPARE(info.value(s("log")).toObject().value(s("head")).toString().size(), 64);
    QVERIFY(info.value(s("last_proven_backup")).isNull());
    const QJsonObject slot = info.value(s("slots")).toArray().at(0).toObject();
    QCOMPARE(slot.value(s("memory_bytes")).toInteger(), 64 * 1024 * 1024);
    QCOMPARE(slot.value(s("passes")).toInt(), 3);
    const Ended text = cli.on(s("info"));
    QVERIFY2(text.out.contains("Incidents:") && text.out.contains("Argon2id, 3 passes over 64 MiB"),
             text.told().constData());
}

void tst_CommandLineRecords::aVaultIsNamedFromWhereOneStands()
{
    const CommandLineRun cli;
    for (const char* name : {"vault", "./vault/", "../vault"}) {
        QProcess process;
        process.setWorkingDirectory(s(name).startsWith(s("..")) ? cli.vault() : QFileInfo(cli.vault()).path());
        process.start(cli.program(),
                      {s("check"), s(name), s("--read-data"), s("--passphrase-file"), cli.passphraseFile()});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }
}

void tst_CommandLineRecords::answersAreGivenAsJsonAndShown()
{
    const CommandLineRun cli;
    const QByteArray json = R"({"what": "It rang.", "answers": [
        {"question": "asked-to-stop", "reply": "yes", "words": "by text"}, {"question": "cost-money", "words": "£12"}]})";
    const Ended added = cli.json(s("incident add"), list({"--from-json", "-"}), json);
    VERIFY_EXIT(added, 0);
    const QString id = idOf(first(added, "incidents"));
    const QJsonArray answers = cli.json(s("incident show"), {id}).json().value(s("answers")).toArray();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).toObject(),
             (QJsonObject{{s("question"), s("asked-to-stop")}, {s("reply"), s("yes")}, {s("words"), s("by text")}}));
    QVERIFY(answers.at(1).toObject().value(s("reply")).isNull());
    const Ended text = cli.on(s("incident show"), {id});
    VERIFY_EXIT(text, 0);
    QVERIFY2(text.out.contains("Asked them to stop: Yes. by text") && text.out.contains("Money it cost: £12"),
             text.out.constData());
}

void tst_CommandLineRecords::anIncidentFromOptionsHasEveryField()
{
    const CommandLineRun cli;
    const QString photo = cli.write(s("photo.txt"), "picture");
    VERIFY_EXIT(cli.on(s("evidence add"), {photo}), 0);
    VERIFY_EXIT(cli.on(s("place add"), list({"--name", "My work"})), 0);
    VERIFY_EXIT(cli.on(s("account add"), list({"--platform", "Instagram", "--handle", "@alex.m"})), 0);
    const QStringList options = list({"--what",      "He stood outside\nfor an hour",
                                      "--title",     "Outside work",
                                      "--words",     "I see you",
                                      "--where",     "Front door",
                                      "--channel",   "in person",
                                      "--when",      "2026-03-04T21:10",
                                      "--to",        "2026-03-04T22:10",
                                      "--precision", "about",
                                      "--behaviour", "followed",
                                      "--person",    "Alex Moore",
                                      "--account",   "@alex.m",
                                      "--place",     "My work",
                                      "--witness",   "Sam",
                                      "--impact",    "Scared",
                                      "--effect",    "I take a taxi",
                                      "--fear",      "yes",
                                      "--response",  "Called a friend",
                                      "--private",   "--tag",
                                      "work",        "--tag",
                                      "night",       "--evidence",
                                      "AB/1"});
    const Ended added = cli.json(s("incident add"), options);
    VERIFY_EXIT(added, 0);
    const QString id = idOf(first(added, "incidents"));
    const Ended shown = cli.json(s("incident show"), {id});
    VERIFY_EXIT(shown, 0);
    const QJsonObject incident = shown.json();
    const QJsonObject when = incident.value(s("when")).toObject();
    QCOMPARE(when.value(s("from")).toString(), s("2026-03-04T21:10:00+00:00"));
    QCOMPARE(when.value(s("to")).toString(), s("2026-03-04T22:10:00+00:00"));
    QCOMPARE(when.value(s("precision")).toString(), s("about"));
    QCOMPARE(when.value(s("zone")).toString(), s("Europe/London"));
    QCOMPARE(incident.value(s("what")).toString(), s("He stood outside\nfor an hour"));
    QCOMPARE(incident.value(s("words_used")).toString(), s("I see you"));
    QCOMPARE(incident.value(s("behaviours")).toArray(), QJsonArray{s("followed")});
    QCOMPARE(incident.value(s("people")).toArray().at(0).toObject().value(s("name")).toString(), s("Alex Moore"));
    QCOMPARE(incident.value(s("accounts")).toArray().size(), 1);
    QVERIFY(!incident.value(s("place")).toString().isEmpty());
    QCOMPARE(incident.value(s("witnesses")).toArray().at(0).toObject().value(s("name")).toString(), s("Sam"));
    QCOMPARE(incident.value(s("fear_of_violence")).toBool(), true);
    QCOMPARE(incident.value(s("private")).toBool(), true);
    QCOMPARE(incident.value(s("tags")).toArray(), (QJsonArray{s("work"), s("night")}));
    QCOMPARE(incident.value(s("evidence")).toArray().size(), 1);
    const Ended text = cli.on(s("incident show"), {id});
    QVERIFY2(text.out.contains("What happened:") && text.out.contains("He stood outside\n"), text.told().constData());

    VERIFY_EXIT(cli.on(s("incident add"), list({"--when", "2026-03-04"})), 2); // only --what is required
    VERIFY_EXIT(cli.on(s("incident add"), list({"--what", "x", "--evidence", "AB/77"})), 2);
    VERIFY_EXIT(cli.on(s("incident add"), list({"--what", "x", "--account", "@nobody"})), 2);
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 1);
}

void tst_CommandLineRecords::incidentsFromJsonAreAllIn()
{
    const CommandLineRun cli;
    const QString file = cli.write(s("three.json"), R"([{"what": "One", "when": "2026-03-04"},
        {"what": "Two", "when": {"from": "2026-03-05T09:00", "precision": "about"}, "people": [{"name": "Alex", "role": "did-it"}]},
        {"what": "Three"}])");
    const Ended added = cli.json(s("incident add"), {s("--from-json"), file});
    VERIFY_EXIT(added, 0);
    QCOMPARE(added.json().value(s("incidents")).toArray().size(), 3);
    const QString lines = cli.write(s("lines.json"), "{\"what\": \"Four\"}\n{\"what\": \"Five\"}\n");
    const Ended more = cli.on(s("incident add"), {s("--from-json"), lines});
    VERIFY_EXIT(more, 0);
    QCOMPARE(more.out.trimmed().split('\n').size(), 2); // prints the ids
    QCOMPARE(cli.json(s("person list")).json().value(s("people")).toArray().size(), 1);
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 5);
}

void tst_CommandLineRecords::incidentsFromStandardInputWithAPassphraseFile()
{
    const CommandLineRun cli;
    const Ended added = cli.on(s("incident add"), list({"--from-json", "-"}), "{\"what\": \"From a pipe\"}");
    VERIFY_EXIT(added, 0);
    const Ended both = CommandLineRun::run(
        {s("incident"), s("add"), cli.vault(), s("--from-json"), s("-"), s("--passphrase-file"), s("-")},
        CommandLineRun::passphrase() + "\n{\"what\": \"Twice\"}");
    VERIFY_EXIT(both, 2);
    QVERIFY2(both.err.contains("Standard input cannot be both"), both.told().constData());
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 1);
}

void tst_CommandLineRecords::anAmendedIncidentKeepsItsHistory()
{
    const CommandLineRun cli;
    const QString id
        = idOf(first(cli.json(s("incident add"), list({"--what", "He waited", "--where", "Bus stop"})), "incidents"));
    const Ended amended
        = cli.json(s("incident amend"), {id, s("--where"), s("Tram stop"), s("--reason"), s("Wrong stop")});
    VERIFY_EXIT(amended, 0);
    QCOMPARE(amended.json().value(s("revision")).toInt(), 2);
    QCOMPARE(amended.json().value(s("where")).toString(), s("Tram stop"));
    QCOMPARE(amended.json().value(s("what")).toString(), s("He waited"));
    const QString file = cli.write(s("change.json"), "{\"title\": \"Waiting\"}");
    VERIFY_EXIT(cli.on(s("incident amend"), {id, s("--from-json"), file}), 0);
    const QJsonArray revisions = cli.json(s("incident history"), {id}).json().value(s("revisions")).toArray();
    QCOMPARE(revisions.size(), 3);
    QCOMPARE(revisions.at(0).toObject().value(s("record")).toObject().value(s("where")).toString(), s("Bus stop"));
    QCOMPARE(revisions.at(1).toObject().value(s("reason")).toString(), s("Wrong stop"));
    VERIFY_EXIT(cli.on(s("incident amend"), {id}), 2);
    VERIFY_EXIT(cli.on(s("incident show"), list({"00000000-0000-4000-8000-000000000001"})), 2);
}

void tst_CommandLineRecords::aWithdrawnIncidentStaysWithItsReason()
{
    const CommandLineRun cli;
    const QString id = idOf(first(cli.json(s("incident add"), list({"--what", "A mistake"})), "incidents"));
    VERIFY_EXIT(cli.on(s("incident withdraw"), {id}), 2);
    VERIFY_EXIT(cli.on(s("incident withdraw"), {id, s("--reason"), s("Somebody else")}), 0);
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 0);
    QCOMPARE(cli.json(s("incident list"), list({"--with-withdrawn"})).json().value(s("incidents")).toArray().size(), 1);
    QCOMPARE(cli.json(s("incident show"), {id}).json().value(s("withdrawn_reason")).toString(), s("Somebody else"));
    VERIFY_EXIT(cli.on(s("incident withdraw"), {id, s("--reason"), s("Again")}), 1);
    VERIFY_EXIT(cli.on(s("incident restore"), {id, s("--reason"), s("It was him after all")}), 0);
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 1);
    QCOMPARE(cli.json(s("incident show"), {id}).json().value(s("withdrawn_reason")).toString(), QString());
    const QJsonArray revisions = cli.json(s("incident history"), {id}).json().value(s("revisions")).toArray();
    QCOMPARE(revisions.size(), 3); // Why it went stays in what was written before.
    QCOMPARE(revisions.at(1).toObject().value(s("reason")).toString(), s("Somebody else"));
    VERIFY_EXIT(cli.on(s("incident restore"), {id}), 1);
}

void tst_CommandLineRecords::listsAreFiltered()
{
    const CommandLineRun cli;
    const QString file
        = cli.write(s("some.json"), R"([{"what": "March", "when": "2026-03-04T10:00", "behaviours": ["followed"]},
        {"what": "April", "when": "2026-04-30T23:30", "tags": ["late"]}, {"what": "May", "when": "2026-05-01"}])");
    VERIFY_EXIT(cli.on(s("incident add"), {s("--from-json"), file}), 0);
    const auto found = [&cli](const QStringList& options) {
        QStringList what;
        for (const QJsonValue one : cli.json(s("incident list"), options).json().value(s("incidents")).toArray())
            what << one.toObject().value(s("what")).toString();
        return what.join(QLatin1Char(' '));
    };
    QCOMPARE(found({}), s("May April March"));
    QCOMPARE(found(list({"--order", "oldest"})), s("March April May"));
    QCOMPARE(found(list({"--from", "2026-04", "--to", "2026-04"})), s("April"));
    QCOMPARE(found(list({"--to", "2026-04-30"})), s("April March"));
    QCOMPARE(found(list({"--behaviour", "followed"})), s("March"));
    QCOMPARE(found(list({"--tag", "late"})), s("April"));
    QCOMPARE(found(list({"--limit", "1"})), s("May"));
    VERIFY_EXIT(cli.on(s("incident list"), list({"--from", "2026-02-30"})), 2);
    const Ended text = cli.on(s("incident list"));
    QCOMPARE(text.out.count('\n'), 4);
}

QTEST_GUILESS_MAIN(tst_CommandLineRecords)
#include "tst_CommandLineRecords.moc"
