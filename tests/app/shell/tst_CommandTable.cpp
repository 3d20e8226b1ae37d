#include "app/shell/commands/CommandTable.h"
#include "app/shell/commands/KeyMap.h"

#include <QSet>
#include <QTest>

using namespace app::shell;
using namespace app::shell::commands;

/// The keyboard map of the specification, and its rules, held against every command there is.
class TestCommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsOwnLineNameAndWords();
    void keysAreThoseOfTheMap_data();
    void keysAreThoseOfTheMap();
    void noKeysAreForbiddenOnes();
    void theRulesForbidWhatTheyShould_data();
    void theRulesForbidWhatTheyShould();
    void altWithALetterIsForTheDoor();
    void noTwoThatCanMeetShareKeys();
    void keysMayBeSharedOnlyOnPagesThatDiffer();
};

void TestCommandTable::everyCommandHasItsOwnLineNameAndWords()
{
    QSet<QString> names;
    QSet<QString> words;
    int number = 0;
    for (const CommandEntry& entry : commandTable()) {
        QCOMPARE(static_cast<int>(entry.id), number++);
        QVERIFY2(!entry.name.isEmpty() && !names.contains(entry.name), qPrintable(entry.name));
        names.insert(entry.name);
        const QString spoken = wordsOf(entry.id);
        QVERIFY2(!spoken.isEmpty() && !words.contains(spoken), qPrintable(spoken));
        words.insert(spoken);
        QVERIFY(!headingOf(entry.part).isEmpty());
        QCOMPARE(entry.where == Where::OnPage, entry.part == Part::OnPage);
    }
    QCOMPARE(number - 1, static_cast<int>(Command::ShowTyped)); // The last one.
}

void TestCommandTable::keysAreThoseOfTheMap_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char* id, Command command, const char* keys) {
        QTest::newRow(id) << command << QString::fromLatin1(keys).split(QLatin1Char(' '));
    };
    row("KEY-02", Command::Lock, "Ctrl+L");
    row("KEY-03", Command::NewEntry, "Ctrl+N");
    row("KEY-04", Command::QuickNote, "Ctrl+Shift+N");
    row("KEY-05", Command::AddFiles, "Ctrl+Shift+I");
    row("KEY-06", Command::Paste, "Ctrl+V");
    row("KEY-07", Command::Search, "Ctrl+F");
    row("KEY-08", Command::Palette, "Ctrl+K Ctrl+Shift+P");
    row("KEY-09 first", Command::GoToday, "Ctrl+1");
    row("KEY-09 last", Command::GoPacks, "Ctrl+9");
    row("KEY-10 back", Command::Back, "Alt+Left");
    row("KEY-10 forward", Command::Forward, "Alt+Right");
    row("KEY-11", Command::NextArea, "F6");
    row("KEY-11 the other way", Command::PreviousArea, "Shift+F6");
    row("KEY-12", Command::Save, "Ctrl+S");
    row("KEY-13", Command::Undo, "Ctrl+Z");
    row("KEY-13 the other way", Command::Redo, "Ctrl+Shift+Z Ctrl+Y");
    row("KEY-15", Command::HidePictures, "Ctrl+B");
    row("KEY-17", Command::Print, "Ctrl+P");
    row("KEY-18", Command::MakePack, "Ctrl+Shift+E");
    row("KEY-19", Command::GetReady, "Ctrl+Shift+R");
    row("KEY-20 bigger", Command::Bigger, "Ctrl++ Ctrl+=");
    row("KEY-20 smaller", Command::Smaller, "Ctrl+-");
    row("KEY-20 normal", Command::NormalSize, "Ctrl+0");
    row("KEY-21 help", Command::Help, "F1");
    row("KEY-21 list", Command::KeyList, "Ctrl+/");
    row("KEY-22", Command::Settings, "Ctrl+,");
    row("KEY-23", Command::Quit, "Ctrl+Q");
    row("SCR-01 next", Command::NextStep, "Alt+N");
    row("SCR-01 back", Command::StepBack, "Alt+B");
    row("SCR-02 another file", Command::OpenOther, "Ctrl+O");
    row("SCR-02 show", Command::ShowTyped, "Alt+S");
    row("SCR-04", Command::OpenBeside, "Ctrl+Return");
    row("SCR-05", Command::SaveAndNew, "Ctrl+Return");
}

void TestCommandTable::keysAreThoseOfTheMap()
{
    QFETCH(const Command, command);
    QFETCH(const QStringList, keys);
    QStringList there;
    for (const QKeySequence& each : entryOf(command).keys)
        there << each.toString(QKeySequence::PortableText);
    QCOMPARE(there, keys);
}

void TestCommandTable::noKeysAreForbiddenOnes()
{
    int count = 0;
    for (const CommandEntry& entry : commandTable())
        for (const QKeySequence& keys : entry.keys) {
            const QString problem = problemOfKeys(keys, entry.where);
            QVERIFY2(problem.isEmpty(), qPrintable(entry.name + QStringLiteral(": ") + problem));
            ++count;
        }
    QVERIFY(count > 30);
}

void TestCommandTable::theRulesForbidWhatTheyShould_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("isAllowed");
    const auto row
        = [](const char* keys, bool isAllowed) { QTest::newRow(keys) << QString::fromLatin1(keys) << isAllowed; };
    row("Ctrl+J", true);
    row("Ctrl+Shift+J", true);
    row("F8", true);
    row("Shift+F8", true);
    row("Ctrl+F8", true);
    row("Alt+Left", true);
    row("Ctrl+Alt+J", false); // KEY-R2
    row("Ctrl+Alt+Shift+J", false);
    row("J", false); // KEY-R3
    row("Shift+J", false);
    row("7", false);
    row("Ctrl+Ins", false); // KEY-R4
    row("Ins", false);
    row("Ctrl+CapsLock", false);
    row("Meta+J", false);
    row("Ctrl+Esc", false); // Leave now
    row("Alt+J", false);
    row("Ctrl+C", false); // What fields need.
    row("Ctrl+X", false);
    row("Ctrl+A", false);
    row("Ctrl+Left", false);
    row("Ctrl+Home", false);
    row("Tab", false);
    row("Ctrl+Tab", false);
    row("Del", false);
    row("Space", false);
    row("Return", false);
    row("Ctrl+K, Ctrl+B", false);
    row("", false);
}

void TestCommandTable::theRulesForbidWhatTheyShould()
{
    QFETCH(const QString, keys);
    QFETCH(const bool, isAllowed);
    const QString problem = problemOfKeys(QKeySequence::fromString(keys, QKeySequence::PortableText));
    QCOMPARE(problem.isEmpty(), isAllowed);
}

void TestCommandTable::altWithALetterIsForTheDoor()
{
    const auto isAllowed = [](const char* keys, Where where) {
        return problemOfKeys(QKeySequence::fromString(QString::fromLatin1(keys), QKeySequence::PortableText), where)
            .isEmpty();
    };
    QVERIFY(isAllowed("Alt+J", Where::Door));
    QVERIFY(!isAllowed("Alt+J", Where::Open));
    QVERIFY(!isAllowed("Alt+J", Where::Always));
    for (const char* never : {"J", "Ctrl+Alt+J", "Alt+Shift+J", "Alt+Tab", "Alt+F4", "Alt+Space", "Alt+1", "Ctrl+C"})
        QVERIFY2(!isAllowed(never, Where::Door), never);
}

void TestCommandTable::noTwoThatCanMeetShareKeys()
{
    for (const CommandEntry& one : commandTable())
        for (const CommandEntry& other : commandTable()) {
            if (one.id == other.id || !canMeet(one, other))
                continue;
            for (const QKeySequence& keys : one.keys)
                QVERIFY2(!other.keys.contains(keys), qPrintable(one.name + QLatin1Char(' ') + other.name));
        }
}

void TestCommandTable::keysMayBeSharedOnlyOnPagesThatDiffer()
{
    const CommandEntry& turn = entryOf(Command::TurnPicture);
    const CommandEntry& reference = entryOf(Command::AddReference);
    QCOMPARE(turn.keys, reference.keys);
    QVERIFY(!canMeet(turn, reference));
    QVERIFY(canMeet(turn, entryOf(Command::Save))); // Any page may offer that.
    QVERIFY(canMeet(turn, entryOf(Command::Lock)));
    QVERIFY(canMeet(turn, turn));
}

QTEST_MAIN(TestCommandTable)
#include "tst_CommandTable.moc"
