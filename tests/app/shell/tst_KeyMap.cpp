#include "app/shell/commands/KeyMap.h"

#include <QTest>

using namespace app::shell;
using namespace app::shell::commands;

/// What a person chose stands in the place of what comes with the program; a file that somebody spoiled takes no keys
/// away.
class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeReplacesAllKeysOfACommand();
    void twoCommandsCanChangePlaces();
    void keysOfAnotherAreRefusedAndNamed();
    void freedKeysCanBeTaken();
    void aSpoiledFileTakesNothingAway_data();
    void aSpoiledFileTakesNothingAway();
    void leaveNowStays();
    void keysOfTheDoorCanBeChangedToo();

private:
    static QKeySequence keys(const char* text)
    {
        return QKeySequence::fromString(QString::fromLatin1(text), QKeySequence::PortableText);
    }
};

void TestKeyMap::aChangeReplacesAllKeysOfACommand()
{
    const KeyMap map({{QStringLiteral("go-to-or-do"), QStringLiteral("Ctrl+J")}});
    QCOMPARE(map.keysOf(Command::Palette), QList<QKeySequence>{keys("Ctrl+J")});
    QCOMPARE(map.textOf(Command::Palette), QStringLiteral("Ctrl+J"));
    QVERIFY(map.isChanged(Command::Palette));
    QVERIFY(!map.isChanged(Command::Lock));
    QCOMPARE(KeyMap().keysOf(Command::Palette).size(), 2);
}

void TestKeyMap::twoCommandsCanChangePlaces()
{
    const KeyMap map(
        {{QStringLiteral("lock"), QStringLiteral("Ctrl+N")}, {QStringLiteral("new-entry"), QStringLiteral("Ctrl+L")}});
    QCOMPARE(map.keysOf(Command::Lock), QList<QKeySequence>{keys("Ctrl+N")});
    QCOMPARE(map.keysOf(Command::NewEntry), QList<QKeySequence>{keys("Ctrl+L")});
}

void TestKeyMap::keysOfAnotherAreRefusedAndNamed()
{
    const KeyMap map;
    const QString problem = map.problemOf(Command::QuickNote, keys("Ctrl+L"));
    QVERIFY2(problem.contains(wordsOf(Command::Lock)), qPrintable(problem));
    QVERIFY(!map.problemOf(Command::QuickNote, keys("Ctrl+Shift+P")).isEmpty()); // The second keys count too.
    QVERIFY(map.problemOf(Command::QuickNote, keys("Ctrl+J")).isEmpty());
    QVERIFY(map.problemOf(Command::Lock, keys("Ctrl+L")).isEmpty()); // Its own.
    QVERIFY(map.problemOf(Command::TurnPicture, keys("Ctrl+R")).isEmpty());
    QVERIFY(!map.problemOf(Command::QuickNote, keys("Ctrl+Alt+J")).isEmpty());
}

void TestKeyMap::freedKeysCanBeTaken()
{
    const KeyMap map({{QStringLiteral("lock"), QStringLiteral("Ctrl+J")}});
    QVERIFY(map.problemOf(Command::QuickNote, keys("Ctrl+L")).isEmpty());
    QVERIFY(!map.problemOf(Command::QuickNote, keys("Ctrl+J")).isEmpty());
}

void TestKeyMap::aSpoiledFileTakesNothingAway_data()
{
    QTest::addColumn<QMap<QString, QString>>("changed");
    using Map = QMap<QString, QString>;
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    QTest::newRow("forbidden") << Map{{text("lock"), text("L")}};
    QTest::newRow("Ctrl+Alt") << Map{{text("lock"), text("Ctrl+Alt+L")}};
    QTest::newRow("of another") << Map{{text("lock"), text("Ctrl+N")}};
    QTest::newRow("two want the same") << Map{{text("lock"), text("Ctrl+J")}, {text("new-entry"), text("Ctrl+J")}};
    QTest::newRow("no keys") << Map{{text("lock"), text("banana")}};
    QTest::newRow("empty") << Map{{text("lock"), QString()}};
    QTest::newRow("unknown command") << Map{{text("sing"), text("Ctrl+L")}};
    QTest::newRow("leave") << Map{{text("leave"), text("Ctrl+L")}};
    QTest::newRow("a chain that ends in a clash")
        << Map{{text("lock"), text("Ctrl+N")}, {text("new-entry"), text("Ctrl+Q")}};
}

void TestKeyMap::aSpoiledFileTakesNothingAway()
{
    using Map = QMap<QString, QString>;
    QFETCH(const Map, changed);
    const KeyMap map(changed);
    QVERIFY(!map.keysOf(Command::Lock).isEmpty());
    QVERIFY(!map.keysOf(Command::NewEntry).isEmpty());
    for (const CommandEntry& entry : commandTable())
        for (const QKeySequence& each : map.keysOf(entry.id)) {
            const QString problem = map.problemOf(entry.id, each);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
}

void TestKeyMap::leaveNowStays()
{
    QVERIFY(!canBeChanged(Command::Leave));
    QVERIFY(canBeChanged(Command::Lock));
    QVERIFY(!KeyMap().textOf(Command::Leave).isEmpty());
    QVERIFY(KeyMap().keysOf(Command::Leave).isEmpty()); // LeaveKeys counts them.
}

void TestKeyMap::keysOfTheDoorCanBeChangedToo()
{
    const KeyMap map({{QStringLiteral("next-step"), QStringLiteral("Alt+J")},
                      {QStringLiteral("open-other"), QStringLiteral("F8")},
                      {QStringLiteral("lock"), QStringLiteral("Alt+K")}});
    QCOMPARE(map.keysOf(Command::NextStep), QList<QKeySequence>{keys("Alt+J")});
    QCOMPARE(map.keysOf(Command::OpenOther), QList<QKeySequence>{keys("F8")});
    QVERIFY(!map.isChanged(Command::Lock)); // With the records open, Alt belongs to buttons and menus.
    // Of another, at the door or behind it.
    QVERIFY(!map.problemOf(Command::StepBack, keys("Alt+J")).isEmpty());
    QVERIFY(!map.problemOf(Command::StepBack, keys("Ctrl+N")).isEmpty());
    QVERIFY(!map.problemOf(Command::NewEntry, keys("F8")).isEmpty());
    QVERIFY(map.problemOf(Command::StepBack, keys("Alt+N")).isEmpty()); // Free now.
}

QTEST_MAIN(TestKeyMap)
#include "tst_KeyMap.moc"
