// A command that does not fit says so, says what to do, and ends with 2.
#include "tests/flows/Words.h"

#include <QTest>

using namespace flows;

class tst_CommandLineUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownBehavioursHaveSuggestions();
    void wrongUsageIsTwoAndSaysWhatToDo_data();
    void wrongUsageIsTwoAndSaysWhatToDo();
    void passphrasesThatCannotBeAreRefused();
    void withoutATerminalThePassphraseIsNotGuessed();
    void aClosedOutputIsAnError();
};

void tst_CommandLineUsage::unknownBehavioursHaveSuggestions()
{
    const CommandLineRun cli;
    const Ended option = cli.json(s("incident add"), list({"--what", "x", "--behaviour", "folowed"}));
    VERIFY_EXIT(option, 2);
    QVERIFY2(option.err.contains("'folowed'") && option.err.contains("followed"), option.told().constData());
    const Ended file = cli.json(s("incident add"), list({"--from-json", "-"}),
                                R"([{"what": "x"}, {"what": "y", "behaviours": ["threat-kill"]}])");
    VERIFY_EXIT(file, 2);
    QVERIFY2(file.err.contains("incident 2") && file.err.contains("threat-to-kill"), file.told().constData());
    QCOMPARE(count(cli.json(s("incident list")), "incidents"), 0);
}

void tst_CommandLineUsage::wrongUsageIsTwoAndSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList() << QByteArray("A command is missing");
    QTest::newRow("no such command") << list({"fly", "x"}) << QByteArray("There is no command 'fly x'");
    QTest::newRow("no such object") << list({"incident", "fly", "x"})
                                    << QByteArray("There is no command 'incident fly'");
    QTest::newRow("no vault") << list({"info"}) << QByteArray("VAULT is missing");
    QTest::newRow("no such option") << list({"info", "x", "--fast"}) << QByteArray("'--fast'");
    QTest::newRow("one argument too many") << list({"info", "x", "y"}) << QByteArray("'y'");
    QTest::newRow("an option twice") << list({"info", "x", "--case", "a", "--case", "b"}) << QByteArray("--case");
    QTest::newRow("no value") << list({"incident", "add", "x", "--what"}) << QByteArray("--what");
    QTest::newRow("not a number") << list({"log", "x", "--limit", "many"}) << QByteArray("--limit");
    QTest::newRow("not a choice") << list({"timeline", "x", "--format", "docx"}) << QByteArray("--format");
    QTest::newRow("two passphrases") << list({"info", "/", "--passphrase-file", "a", "--recovery-file", "b"})
                                     << QByteArray("--recovery-file");
}

void tst_CommandLineUsage::wrongUsageIsTwoAndSaysWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Ended ended = CommandLineRun::run(arguments);
    VERIFY_EXIT(ended, 2);
    QVERIFY2(ended.err.startsWith("holdfast-cli: ") && ended.err.count('\n') == 1 && ended.err.contains(says),
             ended.told().constData());
    QCOMPARE(ended.err.mid(14).count(": ") >= 1, true); // what happened: what to do
    QVERIFY(ended.out.isEmpty());
    const Ended json = CommandLineRun::run(arguments + QStringList{s("--json")});
    if (json.exitCode == 2 && !arguments.isEmpty())
        QVERIFY2(!json.json().value(s("error")).toObject().value(s("message")).toString().isEmpty(),
                 json.told().constData());
}

void tst_CommandLineUsage::passphrasesThatCannotBeAreRefused()
{
    const CommandLineRun cli;
    const auto with = [&cli](const QByteArray& bytes) {
        return CommandLineRun::run({s("info"), cli.vault(), s("--passphrase-file"), cli.write(s("p"), bytes)});
    };
    VERIFY_EXIT(with(""), 2);
    VERIFY_EXIT(with("\n"), 2);
    VERIFY_EXIT(with("\xff\xfe\n"), 2);
    VERIFY_EXIT(with(QByteArray(5000, 'a')), 2);
    VERIFY_EXIT(with(CommandLineRun::passphrase()), 0); // without a line end
    VERIFY_EXIT(with(CommandLineRun::passphrase() + "\r\n"), 0);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--passphrase-file"), cli.path(s("no-such-file"))}), 5);
}

void tst_CommandLineUsage::withoutATerminalThePassphraseIsNotGuessed()
{
    const CommandLineRun cli;
    const Ended ended = shell(s("setsid \"$BIN/holdfast-cli\" info \"$1\" < /dev/null"), {cli.vault()});
    VERIFY_EXIT(ended, 2);
    QVERIFY2(ended.err.contains("--passphrase-file"), ended.told().constData());
}

void tst_CommandLineUsage::aClosedOutputIsAnError()
{
    const CommandLineRun cli;
    const Ended full = shell(s("\"$BIN/holdfast-cli\" info \"$1\" --passphrase-file \"$2\" > /dev/full"),
                             {cli.vault(), cli.passphraseFile()});
    VERIFY_EXIT(full, 5);
    QVERIFY2(full.err.contains("The disk is full (standard output)"), full.told().constData());
    // Recovery words that nobody got do not end those of before.
    const Ended words = shell(s("\"$BIN/holdfast-cli\" recovery new \"$1\" --passphrase-file \"$2\" > /dev/full"),
                              {cli.vault(), cli.passphraseFile()});
    VERIFY_EXIT(words, 5);
    VERIFY_EXIT(CommandLineRun::run({s("info"), cli.vault(), s("--recovery-file"), cli.recoveryFile()}), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLineUsage)
#include "tst_CommandLineUsage.moc"
