// Bad input gets a clear error and loses nothing: message, exit code and the state left behind.
#include "core/base/Clock.h"
#include "core/base/Values.h"
#include "core/crypto/Hash.h"
#include "core/vault/OpenVault.h"
#include "tests/flows/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace flows;

namespace {

void patch(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
}

} // namespace

class tst_CommandLineBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPassphraseChangesNoByte();
    void wrongRecoveryWordsAreAWrongKey();
    void anythingButAVaultIsSaidToBeNone();
    void aDamagedHeaderOpensFromItsCopyAndTwoDoNot();
    void anEmptyDatabaseIsDamage();
    void aNewerFormatIsLeftAlone();
    void aVaultInUseIsNotOpenedTwice();
    void aFullDiskLosesNothing();
    void malformedJsonIsNamedByLineAndColumn_data();
    void malformedJsonIsNamedByLineAndColumn();
    void oneWrongIncidentKeepsAllOut();
    void impossibleTimesAreNamed_data();
    void impossibleTimesAreNamed();
    void longAndForeignTextIsKeptAsItIs();
    void nulAndBrokenTextIsRefused();
};

void tst_CommandLineBadInput::aWrongPassphraseChangesNoByte()
{
    const CommandLineRun cli;
    const QByteArray before = cli.fingerprint();
    const QString wrong = cli.write(s("wrong"), "not the passphrase\n");
    const Ended ended
        = CommandLineRun::run({s("incident"), s("list"), cli.vault(), s("--json"), s("--passphrase-file"), wrong});
    VERIFY_EXIT(ended, 3);
    QCOMPARE(errorCode(ended), s("wrong_key"));
    QVERIFY2(ended.err.startsWith("holdfast-cli: The passphrase") && ended.err.count('\n') == 1,
             ended.told().constData());
    QVERIFY(!ended.err.contains("not the passphrase"));
    QCOMPARE(cli.fingerprint(), before);
}

void tst_CommandLineBadInput::wrongRecoveryWordsAreAWrongKey()
{
    const CommandLineRun cli;
    const QByteArray before = cli.fingerprint();
    for (const QByteArray& words :
         {QByteArray("one two three"), readFile(cli.recoveryFile()).simplified().replace(' ', ' ') + " extra",
          QByteArray("abacus abdomen abdominal abide abiding ability ablaze able abnormal abrasion abrasive")}) {
        const Ended ended
            = CommandLineRun::run({s("info"), cli.vault(), s("--recovery-file"), cli.write(s("words"), words)});
        VERIFY_EXIT(ended, 3);
        QVERIFY(!ended.err.contains("abrasive"));
    }
    QCOMPARE(cli.fingerprint(), before);
}

void tst_CommandLineBadInput::anythingButAVaultIsSaidToBeNone()
{
    const CommandLineRun cli;
    const auto info = [&cli](const QString& folder) {
        return CommandLineRun::run({s("info"), folder, s("--json"), s("--passphrase-file"), cli.passphraseFile()});
    };
    const Ended missing = info(cli.path(s("nothing-here")));
    VERIFY_EXIT(missing, 5);
    QCOMPARE(errorCode(missing), s("not_found"));
    QDir().mkpath(cli.path(s("empty")));
    const Ended empty = info(cli.path(s("empty")));
    VERIFY_EXIT(empty, 4);
    QCOMPARE(errorCode(empty), s("not_a_vault"));
    const Ended file = info(cli.write(s("a-file"), "text"));
    VERIFY_EXIT(file, 4);
    QVERIFY2(file.err.contains("is not a vault"), file.told().constData());
}

void tst_CommandLineBadInput::aDamagedHeaderOpensFromItsCopyAndTwoDoNot()
{
    const CommandLineRun cli;
    patch(cli.vault() + s("/vault.hdr"), 100, "damage");
    const Ended repaired = cli.json(s("info"));
    VERIFY_EXIT(repaired, 0);
    QVERIFY2(repaired.err.contains("put right from its copy"), repaired.told().constData());
    for (const QString& name : QDir(cli.vault()).entryList({s("vault.hdr*")}, QDir::Files | QDir::Hidden))
        patch(cli.vault() + QLatin1Char('/') + name, 100, "damage");
    QDir safety(cli.vault() + s("/safety"));
    for (const QString& name : safety.entryList({s("*.hdr*")}, QDir::Files))
        patch(safety.filePath(name), 100, "damage");
    const QByteArray before = cli.fingerprint();
    const Ended ended = cli.json(s("info"));
    VERIFY_EXIT(ended, 4);
    QCOMPARE(errorCode(ended), s("damaged"));
    QCOMPARE(cli.fingerprint(), before);
}

void tst_CommandLineBadInput::anEmptyDatabaseIsDamage()
{
    const CommandLineRun cli;
    for (const char* tail : {"-wal", "-shm"})
        QFile::remove(cli.vault() + s("/vault.db") + s(tail));
    QVERIFY(QFile::resize(cli.vault() + s("/vault.db"), 0));
    const Ended ended = cli.json(s("incident list"));
    VERIFY_EXIT(ended, 4);
    QCOMPARE(errorCode(ended), s("damaged"));
    QCOMPARE(QFileInfo(cli.vault() + s("/vault.db")).size(), 0);
}

void tst_CommandLineBadInput::aNewerFormatIsLeftAlone()
{
    const CommandLineRun cli;
    // `core/vault/FORMAT.md`, header: both versions stand after the 8 bytes of magic; the last 32 bytes are the
    // checksum.
    const QStringList copies = QDir(cli.vault()).entryList({s("vault.hdr*")}, QDir::Files | QDir::Hidden);
    QVERIFY(!copies.isEmpty());
    for (const QString& name : copies) {
        const QString path = cli.vault() + QLatin1Char('/') + name;
        QByteArray header = readFile(path);
        QCOMPARE(header.size(), 2208);
        header[8] = 2;
        header[10] = 2;
        QByteArray checksum(32, '\0');
        core::crypto::blake2b(core::base::bytesOf(checksum), {},
                              {core::base::bytesOf(std::as_const(header)).first(2176)});
        header = header.left(2176) + checksum;
        patch(path, 0, header);
    }
    const QByteArray before = cli.fingerprint();
    const Ended ended = cli.json(s("info"));
    VERIFY_EXIT(ended, 4);
    QCOMPARE(errorCode(ended), s("newer_format"));
    QVERIFY2(ended.err.contains("newer version"), ended.told().constData());
    QCOMPARE(cli.fingerprint(), before);
}

void tst_CommandLineBadInput::aVaultInUseIsNotOpenedTwice()
{
    const CommandLineRun cli;
    const core::base::SystemClock clock;
    core::base::JobContext job;
    core::vault::UnlockRequest request;
    request.folder = cli.vault();
    QByteArray passphrase = CommandLineRun::passphrase();
    request.passphrase = *core::vault::passphraseFromUtf8(passphrase);
    auto held = core::vault::unlockVault(std::move(request), clock, job);
    QVERIFY(held.has_value());
    const Ended ended = cli.json(s("info"));
    held->reset(); // the lock goes with it
    VERIFY_EXIT(ended, 6);
    QCOMPARE(errorCode(ended), s("in_use"));
    VERIFY_EXIT(cli.on(s("info")), 0);
}

void tst_CommandLineBadInput::aFullDiskLosesNothing()
{
    const CommandLineRun cli;
    // A disk of 128 MiB in a name space of its own; taking in a file wants some room to be left.
    const Ended probe
        = shell(s("unshare -rm sh -c 'mount -t tmpfs -o size=1m none \"$0\"' \"$1\""), {QFileInfo(cli.vault()).path()});
    if (probe.exitCode != 0)
        QSKIP("this system does not let a test mount a small disk");
    QDir().mkpath(cli.path(s("disk")));
    cli.write(s("small"), QByteArray(1000, 's'));
    QFile big(cli.path(s("big")));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(qint64{200} * 1024 * 1024));
    big.close();
    const QString script = s(R"SH(unshare -rm sh -c '
        cd "$0" && mount -t tmpfs -o size=128m none disk && cp -a vault disk/vault
        C="$BIN/holdfast-cli"; P="--passphrase-file passphrase"
        $C evidence add disk/vault small $P || exit 101
        $C evidence add disk/vault big --json $P; echo "exit $?"
        head -c 200000000 /dev/zero > disk/filler 2>/dev/null
        $C incident add disk/vault --what "$(head -c 90000 /dev/zero | tr "\\0" x)" --json $P; echo "exit $?"
        rm disk/filler
        $C evidence list disk/vault --json $P > list.json || exit 102
        $C check disk/vault --read-data $P || exit 103
        ls disk/vault/objects/tmp | wc -l
        ' "$1")SH");
    const Ended ended = shell(script, {QFileInfo(cli.vault()).path()});
    VERIFY_EXIT(ended, 0);
    QCOMPARE(ended.out.count("\"no_space\""), 3); // of the file, of the whole command, of the incident
    QCOMPARE(ended.out.count("exit 5"), 2);
    QVERIFY2(ended.err.contains("The disk is full"), ended.told().constData());
    QVERIFY2(ended.out.trimmed().endsWith("\n0"), ended.told().constData());
    QCOMPARE(readFile(cli.path(s("list.json"))).count("\"exhibit\""), 1);
}

void tst_CommandLineBadInput::malformedJsonIsNamedByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a comma too many") << QByteArray("[{\"what\": \"a\"},\n ]") << QByteArray("line 2, column 2");
    QTest::newRow("no end") << QByteArray("{\"what\": \"a\"") << QByteArray("line 1, column 1");
    QTest::newRow("no JSON") << QByteArray("what happened") << QByteArray("line 1, column 1");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("line 1, column 1");
    QTest::newRow("a line of many") << QByteArray("{\"what\": \"a\"}\n{\"what\": }\n")
                                    << QByteArray("line 2, column 10");
    QTest::newRow("a number") << QByteArray("[1]") << QByteArray("item 1");
}

void tst_CommandLineBadInput::malformedJsonIsNamedByLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, place);
    const CommandLineRun cli;
    const Ended ended = cli.json(s("incident add"), list({"--from-json", "-"}), json);
    VERIFY_EXIT(ended, 2);
    QCOMPARE(errorCode(ended), s("invalid"));
    QVERIFY2(ended.err.contains(place), ended.told().constData());
    QCOMPARE(count(cli.json(s("incident list")), "incidents"), 0);
}

void tst_CommandLineBadInput::oneWrongIncidentKeepsAllOut()
{
    const CommandLineRun cli;
    const QByteArray json = R"([{"what": "one"}, {"what": "two"}, {"what": ""}, {"what": "four"}])";
    const Ended ended = cli.json(s("incident add"), list({"--from-json", "-"}), json);
    VERIFY_EXIT(ended, 2);
    QVERIFY2(ended.err.contains("incident 3: what"), ended.told().constData());
    const Ended unknown
        = cli.json(s("incident add"), list({"--from-json", "-"}), R"([{"what": "one", "colour": "red"}])");
    VERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.err.contains("colour"), unknown.told().constData());
    const Ended nobody
        = cli.json(s("incident add"), list({"--from-json", "-"}),
                   R"([{"what": "one"}, {"what": "two", "people": [{"id": "00000000-0000-4000-8000-000000000001"}]}])");
    VERIFY_EXIT(nobody, 2);
    QCOMPARE(count(cli.json(s("incident list")), "incidents"), 0);
}

void tst_CommandLineBadInput::impossibleTimesAreNamed_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("30 February") << s("2026-02-30");
    QTest::newRow("month 13") << s("2026-13");
    QTest::newRow("25 o'clock") << s("2026-03-04T25:00");
    QTest::newRow("the hour that the clock skipped") << s("2026-03-29T01:30");
    QTest::newRow("the hour that came twice") << s("2026-10-25T01:30");
    QTest::newRow("words") << s("last Tuesday");
    QTest::newRow("far ahead") << s("2096-01-01");
}

void tst_CommandLineBadInput::impossibleTimesAreNamed()
{
    QFETCH(QString, when);
    const CommandLineRun cli;
    const Ended ended = cli.json(s("incident add"), {s("--what"), s("He waited"), s("--when"), when});
    VERIFY_EXIT(ended, 2);
    QVERIFY2(ended.err.contains("when"), ended.told().constData());
    QCOMPARE(count(cli.json(s("incident list")), "incidents"), 0);
}

void tst_CommandLineBadInput::longAndForeignTextIsKeptAsItIs()
{
    const CommandLineRun cli;
    const QString letters = s("He wrote: \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202e\u202c "
                              "\U0001f631\U0001f468\u200d\U0001f469\u200d\U0001f467 \u00e9e\u0301 \u001b[2J");
    const QString mebibyte = QString(qsizetype{1024} * 1024, QLatin1Char('w'));
    const QByteArray json
        = QJsonDocument(QJsonArray{QJsonObject{{s("what"), letters}}, QJsonObject{{s("what"), mebibyte}}}).toJson();
    const Ended added = cli.json(s("incident add"), list({"--from-json", "-"}), json);
    VERIFY_EXIT(added, 0);
    const QJsonArray incidents = added.json().value(s("incidents")).toArray();
    QCOMPARE(cli.json(s("incident show"), {idOf(incidents.at(0).toObject())}).json().value(s("what")).toString(),
             letters);
    QCOMPARE(cli.json(s("incident show"), {idOf(incidents.at(1).toObject())}).json().value(s("what")).toString(),
             mebibyte);
    const Ended text = cli.on(s("incident show"), {idOf(incidents.at(0).toObject())});
    QVERIFY(!text.out.contains('\x1b'));
    QVERIFY2(text.out.contains("<U+202E>") && text.out.contains("<U+001B>"), text.told().constData());
    QVERIFY2(text.out.contains(s("\U0001f468\u200d\U0001f469\u200d\U0001f467").toUtf8()), text.told().constData());
    VERIFY_EXIT(cli.on(s("incident add"), {s("--what"), letters}), 0);
}

void tst_CommandLineBadInput::nulAndBrokenTextIsRefused()
{
    const CommandLineRun cli;
    const Ended nul = cli.json(s("incident add"), list({"--from-json", "-"}), R"({"what": "a\u0000b"})");
    VERIFY_EXIT(nul, 2);
    QVERIFY2(nul.err.contains("what"), nul.told().constData());
    const Ended half = cli.json(s("incident add"), list({"--from-json", "-"}), R"({"what": "half \ud83d"})");
    VERIFY_EXIT(half, 2);
    // Bytes that are no text at all, as an argument.
    const Ended bytes
        = shell(s("\"$BIN/holdfast-cli\" incident add \"$1\" --what \"$(printf 'a\\377b')\" --passphrase-file \"$2\""),
                {cli.vault(), cli.passphraseFile()});
    VERIFY_EXIT(bytes, 2);
    QVERIFY2(bytes.err.contains("UTF-8"), bytes.told().constData());
    QCOMPARE(count(cli.json(s("incident list")), "incidents"), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLineBadInput)
#include "tst_CommandLineBadInput.moc"
