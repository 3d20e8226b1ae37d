#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <vector>

namespace requirements {

/// One line of a table in tests/requirements: which id, what shows it, and how far.
struct Row
{
    QString where; ///< "safety.md:5"
    QString id;
    QString shownBy;
    QString state;
    bool isWhole = false; ///< It has the four cells.
};

} // namespace requirements

using requirements::Row;

namespace {

/// The files of tests/ by their path in it: "flows/tst_NoTrace.cpp".
using Tree = std::map<QString, QString>;

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// Every line of a table but its head.
std::vector<Row> rowsOf(const QString& file, const QString& text)
{
    std::vector<Row> rows;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (!line.startsWith(QLatin1Char('|')) || line.startsWith(s("| id |")) || line.startsWith(s("| ---")))
            continue;
        QStringList cells = line.split(QLatin1Char('|'));
        for (QString& cell : cells)
            cell = cell.trimmed();
        Row row{QStringLiteral("%1:%2").arg(file).arg(i + 1), cells.value(1), cells.value(3), cells.value(4)};
        row.isWhole = cells.size() == 6; // With what stands before the first line and after the last.
        rows.push_back(row);
    }
    return rows;
}

/// What QtTest runs in a program: its private slots, without what stands around them.
QStringList slotsOf(const QString& source)
{
    static const QRegularExpression part(s(R"(Q_SLOTS:(.*?)\n(?:private|public|protected|\};|Q_))"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declared(s(R"(\bvoid\s+(\w+)\(\))"));
    static const QStringList around{s("init"), s("cleanup"), s("initTestCase"), s("cleanupTestCase")};
    QStringList names;
    for (auto match = declared.globalMatch(part.match(source).captured(1)); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!around.contains(name) && !name.endsWith(s("_data")))
            names << name;
    }
    return names;
}

QStringList testsOf(const QString& path, const QString& text)
{
    if (path.endsWith(s(".cpp")))
        return slotsOf(text);
    static const QRegularExpression defined(s(R"(\bdef (test_\w+)\()"));
    QStringList names;
    for (auto match = defined.globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

/// What is wrong with one thing in quotes: "tst_Class: slot, slot", or a path.
QStringList complaintsAbout(const QString& named, const Tree& tree)
{
    const QString name = named.section(s(": "), 0, 0);
    QString path = name;
    if (name.startsWith(s("tst_"))) {
        path.clear();
        for (const auto& [each, text] : tree)
            if (each.section(QLatin1Char('/'), -1) == name + s(".cpp"))
                path = each;
    }
    const auto place = tree.find(path);
    if (place == tree.end())
        return {QStringLiteral("there is no %1").arg(name)};
    QStringList complaints;
    if (name.startsWith(s("tst_"))) {
        const auto list = tree.find(path.section(QLatin1Char('/'), 0, -2) + s("/CMakeLists.txt"));
        const QRegularExpression built(QStringLiteral("(?:_test\\(|\\bforeach\\([^)]*\\b)%1\\b").arg(name));
        if (list == tree.end() || !built.match(list->second).hasMatch())
            complaints << QStringLiteral("%1 is not built").arg(name);
    }
    const QStringList tests = testsOf(path, place->second);
    for (const QString& test : named.section(s(": "), 1).split(s(", "), Qt::SkipEmptyParts))
        if (!tests.contains(test))
            complaints << QStringLiteral("%1 has no %2").arg(name, test);
    return complaints;
}

QStringList complaintsAbout(const Row& row, const Tree& tree)
{
    static const QRegularExpression quoted(s("`([^`]+)`"));
    static const QRegularExpression state(s("^(?:test|looked at, [1-3]?\\d November 2026|gap: \\S.*|"
                                            "other platform, untested|later page)$"));
    const QString where = row.where + s(": ");
    if (!row.isWhole)
        return {where + s("not four cells")};
    QStringList complaints;
    bool namesAny = false;
    for (auto match = quoted.globalMatch(row.shownBy); match.hasNext();) {
        namesAny = true;
        for (const QString& complaint : complaintsAbout(match.next().captured(1), tree))
            complaints << where + complaint;
    }
    if (!state.match(row.state).hasMatch())
        complaints << where + QStringLiteral("\"%1\" is no state").arg(row.state);
    if (row.state == s("test") && !namesAny)
        complaints << where + s("no test is named");
    if (row.state.startsWith(s("looked at")) && row.shownBy.isEmpty())
        complaints << where + s("does not say what was looked at");
    return complaints;
}

/// "SAFE-01", "SAFE-02", … in two digits.
void add(QStringList& ids, const char* kind, int first, int last)
{
    for (int number = first; number <= last; ++number)
        ids << s(kind) + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// What the specification numbers and the desktop owns. FEAT: those that are on in every copy.
QStringList allIds()
{
    QStringList ids;
    add(ids, "SAFE-", 1, 24);
    add(ids, "A11Y-", 1, 24);
    add(ids, "KEY-", 1, 23);
    add(ids, "MSG-", 1, 40);
    add(ids, "COPY-", 1, 15);
    add(ids, "LANG-", 2, 6);
    add(ids, "DATE-", 1, 5);
    add(ids, "P", 1, 14);
    add(ids, "V", 1, 21);
    add(ids, "SCR-", 1, 6);
    add(ids, "SCR-", 8, 11);
    add(ids, "SCR-", 17, 18);
    for (const auto& [first, last] : {std::pair(1, 7), std::pair(9, 16), std::pair(19, 26), std::pair(28, 31),
                                      std::pair(33, 34), std::pair(37, 37)})
        add(ids, "FEAT-", first, last);
    for (int number = 1; number <= 6; ++number)
        ids << QStringLiteral("KEY-R%1").arg(number);
    for (int number = 1; number <= 10; ++number)
        ids << QStringLiteral("J%1").arg(number);
    // The cells of the table of screens that hold something.
    for (const char* cell :
         {"01 focus",    "01 keys",  "01 messages", "02 focus",    "02 keys",  "02 messages", "03 focus",
          "03 keys",     "03 empty", "03 messages", "04 focus",    "04 keys",  "04 empty",    "04 messages",
          "05 focus",    "05 keys",  "05 messages", "06 focus",    "06 keys",  "06 empty",    "06 messages",
          "08 focus",    "08 keys",  "08 empty",    "08 messages", "09 focus", "09 keys",     "09 empty",
          "10 focus",    "10 keys",  "10 empty",    "10 messages", "11 focus", "11 keys",     "11 empty",
          "11 messages", "17 focus", "17 keys",     "17 messages", "18 focus", "18 keys"})
        ids << s("SCR-") + s(cell);
    return ids;
}

} // namespace

/// tests/requirements says of each id what shows it. What it names is there, and no id is left out.
class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIdHasOneRow();
    void whatIsNamedIsThere();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void goodRowsPass_data();
    void goodRowsPass();

private:
    static Tree madeUpTree();

    Tree m_tree;
    std::vector<Row> m_rows;
};

void TestRequirements::initTestCase()
{
    const QDir top(qEnvironmentVariable("HOLDFAST_SOURCE") + s("/tests"));
    QDirIterator walk(top.path(), {s("*.cpp"), s("*.py"), s("*.sh"), s("*.txt"), s("*.md")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_tree[top.relativeFilePath(file.fileName())] = QString::fromUtf8(file.readAll());
    }
    for (const auto& [path, text] : m_tree)
        if (path.startsWith(s("requirements/")) && !path.endsWith(s("/README.md")))
            for (const Row& row : rowsOf(path.section(QLatin1Char('/'), -1), text))
                m_rows.push_back(row);
    QVERIFY2(m_rows.size() > 200, "the tables were not found");
}

void TestRequirements::everyIdHasOneRow()
{
    QStringList wanted = allIds();
    QStringList wrong;
    for (const Row& row : m_rows)
        if (!wanted.removeOne(row.id))
            wrong << row.where + s(": ") + row.id + (allIds().contains(row.id) ? s(" a second time") : s(" is no id"));
    for (const QString& id : std::as_const(wanted))
        wrong << id + s(" has no row");
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

void TestRequirements::whatIsNamedIsThere()
{
    QStringList wrong;
    for (const Row& row : m_rows)
        wrong += complaintsAbout(row, m_tree);
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

Tree TestRequirements::madeUpTree()
{
    return {
        {s("app/tst_Door.cpp"),
         s("class TestDoor\n{\nprivate Q_SLOTS:\n    void init();\n    void opens_data();\n"
           "    void opens();\n\nprivate:\n    void help();\n};\n")},
        {s("app/tst_Gate.cpp"), s("private Q_SLOTS:\n    void opens();\n};\n")},
        {s("app/CMakeLists.txt"), s("holdfast_app_test(tst_Door)\nforeach(test tst_Gate tst_Wall)\nendforeach()\n")},
        {s("app/tst_Left.cpp"), s("private Q_SLOTS:\n    void stays();\n};\n")},
        {s("a11y/test_ways.py"), s("class Ways:\n    def test_in(self):\n        self.go()\n    def go(self):\n")},
        {s("a11y/heard/in.txt"), s("Door frame.\n")},
    };
}

void TestRequirements::badRowsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const char* line, const char* complaint) {
        QTest::newRow(name) << s(line) << s(complaint);
    };
    row("no such program", "| X | y | `tst_Window` | test |", "there is no tst_Window");
    row("no such file", "| X | y | `a11y/heard/out.txt` | test |", "there is no a11y/heard/out.txt");
    row("no such slot", "| X | y | `tst_Door: opens, closes` | test |", "tst_Door has no closes");
    row("what stands around", "| X | y | `tst_Door: init` | test |", "tst_Door has no init");
    row("rows of a slot", "| X | y | `tst_Door: opens_data` | test |", "tst_Door has no opens_data");
    row("no slot but a part", "| X | y | `tst_Door: help` | test |", "tst_Door has no help");
    row("no test but a part", "| X | y | `a11y/test_ways.py: go` | test |", "a11y/test_ways.py has no go");
    row("not built", "| X | y | `tst_Left: stays` | test |", "tst_Left is not built");
    row("no state", "| X | y | `tst_Door: opens` | done |", "\"done\" is no state");
    row("a gap without words", "| X | y | `tst_Door: opens` | gap: |", "\"gap:\" is no state");
    row("a day of no month", "| X | y | z | looked at, 23 Nov |", "is no state");
    row("a test without a name", "| X | y | the door | test |", "no test is named");
    row("looked at nothing", "| X | y | | looked at, 23 November 2026 |", "does not say what");
    row("a cell too few", "| X | `tst_Door: opens` | test |", "not four cells");
}

void TestRequirements::badRowsAreNamed()
{
    QFETCH(const QString, line);
    QFETCH(const QString, complaint);

    const auto rows = rowsOf(s("made-up.md"), s("| id | what | by | state |\n| --- | --- | --- | --- |\n") + line);
    QCOMPARE(rows.size(), std::size_t(1));
    const QStringList complaints = complaintsAbout(rows.front(), madeUpTree());

    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.front().startsWith(s("made-up.md:3: ")), qPrintable(complaints.front()));
    QVERIFY2(complaints.front().contains(complaint), qPrintable(complaints.front()));
}

void TestRequirements::goodRowsPass_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"| X | y | `tst_Door: opens` `a11y/test_ways.py: test_in`; read as well | test |",
          "| X | y | `tst_Gate: opens` `tst_Door` `a11y/heard/in.txt` | gap: the window is not looked at |",
          "| X | y | | later page |", "| X | y | | other platform, untested |",
          "| X | y | the door | looked at, 22 November 2026 |"})
        QTest::newRow(line) << s(line);
}

void TestRequirements::goodRowsPass()
{
    QFETCH(const QString, line);
    const auto rows = rowsOf(s("made-up.md"), line);
    QCOMPARE(rows.size(), std::size_t(1));
    const QStringList complaints = complaintsAbout(rows.front(), madeUpTree());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_Requirements.moc"
