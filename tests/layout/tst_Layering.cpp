#include "tests/layout/LayoutRules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

/// The rules of the house, held against every source file of the repository; and against bad files made up here, so
/// that a checker that finds nothing cannot pass.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseObeysItsRules();
    void everyFolderOfCodeIsARoomOfTheTable();
    void noRoomReachesItself();
    void badSourcesAreNamed_data();
    void badSourcesAreNamed();
    void goodSourcesPass_data();
    void goodSourcesPass();

private:
    static QString top() { return QString::fromLocal8Bit(qgetenv("HOLDFAST_SOURCE")); }
    static std::vector<layout::SourceFile> sources();
};

std::vector<layout::SourceFile> TestLayering::sources()
{
    std::vector<layout::SourceFile> files;
    for (const char* floor : {"core", "app", "tests"}) {
        QDirIterator walk(top() + QLatin1Char('/') + QString::fromLatin1(floor),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.c")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({QDir(top()).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

void TestLayering::theHouseObeysItsRules()
{
    const auto files = sources();
    QVERIFY2(files.size() > 30, "the sources were not found");
    const QStringList broken = layout::broken(files);
    QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
}

void TestLayering::everyFolderOfCodeIsARoomOfTheTable()
{
    for (const auto& [floor, rooms] :
         {std::pair("core", &layout::coreRooms()), std::pair("app", &layout::appRooms())}) {
        const QDir folder(top() + QLatin1Char('/') + QString::fromLatin1(floor));
        QVERIFY(folder.exists());
        for (const QString& room : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(rooms->contains(room), qPrintable(room + QStringLiteral(" is a folder, but not in the table")));
    }
}

void TestLayering::noRoomReachesItself()
{
    for (const auto* rooms : {&layout::coreRooms(), &layout::appRooms()}) {
        for (const auto& [start, direct] : *rooms) {
            QStringList reached = direct;
            for (qsizetype i = 0; i < reached.size(); ++i) {
                const auto next = rooms->find(reached.at(i));
                QVERIFY2(next != rooms->end(), qPrintable(reached.at(i)));
                for (const QString& further : next->second)
                    if (!reached.contains(further))
                        reached << further;
            }
            QVERIFY2(!reached.contains(start), qPrintable(start));
        }
    }
}

void TestLayering::badSourcesAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const char* path, const char* text, const char* complaint) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(complaint);
    };
    row("upwards", "core/base/Clock.h", "#include \"core/vault/OpenVault.h\"\n", "base may not include vault");
    row("sideways", "core/diary/Diary.cpp", "#include \"core/people/People.h\"\n", "diary may not include people");
    row("read side reaches the log", "core/timeline/Timeline.cpp", "\n#include \"core/custody/Ledger.h\"\n",
        "timeline may not include custody");
    row("audit reaches exchange", "core/audit/CheckVault.cpp", "#include \"core/exchange/Dump.h\"\n",
        "audit may not include exchange");
    row("room without a line in the table", "core/clouds/Cloud.cpp", "#include \"core/base/Result.h\"\n",
        "not in the table");
    row("core sees app", "core/report/Summary.cpp", "#include \"app/paper/Pages.h\"\n", "never heard of app");
    row("core sees a widget by its folder", "core/base/Error.cpp", "#include <QtWidgets/qwidget.h>\n", "Qt Core only");
    row("core sees a widget by its name", "core/base/Error.cpp", "# include <QApplication>\n", "Qt Core only");
    row("core sees an image", "core/evidence/Evidence.cpp", "#include <QImage>\n", "Qt Core only");
    row("core sees the network", "core/base/Error.cpp", "#include <QTcpSocket>\n", "Qt Core only");
    row("SQLite in a header", "core/db/Statement.h", "#include <sqlcipher/sqlite3.h>\n", "only a .cpp file");
    row("sodium in a header", "core/crypto/Hash.h", "#include <sodium.h>\n", "only a .cpp file");
    row("part of sodium in a header", "core/crypto/Hash.h", "#include <sodium/core.h>\n", "only a .cpp file");
    row("the system's SQLite", "core/db/Statement.cpp", "#include <sqlite3.h>\n", "sqlcipher/sqlite3.h only");
    row("a parser in intake", "core/intake/AcquireFile.cpp", "#include <QXmlStreamReader>\n", "no parser");
    row("JSON in intake", "core/intake/AcquireFile.cpp", "#include <QJsonDocument>\n", "no parser");
    row("app sees the database", "app/diary/DiaryPage.cpp", "#include \"core/db/Database.h\"\n",
        "never sees the database");
    row("app sees cryptography", "app/vault/Unlock.cpp", "#include \"core/crypto/Hash.h\"\n",
        "never sees cryptography");
    row("app sees records", "app/people/PeoplePage.cpp", "#include \"core/people/PersonRecords.h\"\n",
        "never sees records");
    row("app sees sodium", "app/cli/main.cpp", "#include <sodium.h>\n", "neither SQLite nor libsodium");
    row("page sees page", "app/today/TodayPage.cpp", "#include \"app/diary/DiaryPage.h\"\n",
        "today may not include diary");
    row("shell sees page", "app/shell/MainWindow.cpp", "#include \"app/today/TodayPage.h\"\n",
        "shell may not include today");
    row("control sees shell", "app/widgets/StatusLine.cpp", "#include \"app/shell/MainWindow.h\"\n",
        "widgets may not include shell");
    row("command line sees window", "app/cli/Show.cpp", "#include \"app/widgets/StatusLine.h\"\n",
        "cli may not include widgets");
    row("reader sees the vault", "app/reader/main.cpp", "#include \"core/vault/OpenVault.h\"\n", "no key and no vault");
    row("player sees the core", "app/player/main.cpp", "#include \"core/base/Result.h\"\n", "no key and no vault");
    row("player sees a page", "app/player/main.cpp", "#include \"app/shell/Page.h\"\n", "player may not include shell");
    row("window reads PDF", "app/viewer/Pages.cpp", "#include <QPdfDocument>\n", "only the reader");
    row("window reads EXIF", "app/evidence/FileFacts.cpp", "#include <exiv2/exiv2.hpp>\n", "only the reader");
    row("command line reads e-mail", "app/cli/Show.cpp", "#include <gmime/gmime.h>\n", "only the reader");
    row("program sees tests", "app/main.cpp", "#include \"tests/support/TempVault.h\"\n", "do not include tests");
    row("path upwards", "tests/core/db/tst_Database.cpp", "#include \"../../core/db/Database.h\"\n",
        "start at the top");
    row("class name", "app/shell/Jobs.h", "class JobManager final : public QObject\n", "JobManager ends in");
    row("struct name", "core/people/People.h", "struct PersonInfo\n{\n};\n", "PersonInfo ends in");
    row("alias name", "core/people/People.h", "using RowData = int;\n", "RowData ends in");
    row("enum name", "core/people/People.h", "enum class PersonMisc {\n", "PersonMisc ends in");
    row("file name", "core/people/PeopleUtils.cpp", "\n", "the file name ends in");
    row("file of utilities", "core/base/Util.h", "\n", "the file name ends in");
    row("date control", "app/diary/WhenFields.cpp", "    auto* day = new QDateEdit(this);\n", "QDateEdit is banned");
    row("tool bar", "app/shell/MainWindow.cpp", "addToolBar(new QToolBar);\n", "QToolBar is banned");
    row("scene", "app/timeline/TimelineView.h", "class TimelineView : public QGraphicsView\n",
        "QGraphicsView is banned");
    row("named label", "app/today/TodayPage.cpp",
        "auto* count = new QLabel(this);\ncount->setAccessibleName(tr(\"Count\"));\n", ":2: an accessible name");
    row("named label member", "app/today/TodayPage.cpp", "QLabel* m_count;\nm_count->setAccessibleName(text);\n",
        "label m_count hides its text");
    row("named heading", "app/today/TodayPage.cpp",
        "m_title = new widgets::HeadingLabel(words, this);\nm_title->setAccessibleName(text);\n",
        "label m_title hides its text");
    row("tick that does not wrap", "app/today/TodayPage.cpp", "    auto* tick = new QCheckBox(words, this);\n",
        "QCheckBox cuts or hides");
    row("fixed height", "app/today/TodayPage.cpp", "    m_words->setFixedHeight(40);\n", "a fixed size");
    row("fixed size", "app/today/TodayPage.cpp", "button->setFixedSize(24, 24);\n", "a fixed size");
    row("button of a picture", "app/today/TodayPage.cpp", "auto* more = new QToolButton(this);\n", "without words");
    row("picture alone", "app/today/TodayPage.cpp", "b->setToolButtonStyle(Qt::ToolButtonIconOnly);\n",
        "without words");
    row("mouse alone", "app/today/TodayPage.h", "    void mousePressEvent(QMouseEvent* event) override;\n",
        "only the mouse does");
    row("silent list", "app/search/HitList.cpp",
        "void HitList::currentChanged(const QModelIndex& now, const QModelIndex&)\n{\n    m_row = now.row();\n}\n",
        "of the base is not called");
    row("colour", "app/today/TodayPage.cpp", "setStyleSheet(QStringLiteral(\"color: #a1b2c3\"));\n",
        "a colour outside");
    row("short colour", "app/today/TodayPage.cpp", "QColor c(\"#fff\");\n", "a colour outside");
    row("keyword", "app/today/TodayPage.h", "signals:\n", "Q_SIGNALS");
    row("short emit", "app/today/TodayPage.cpp", "    emit closed();\n", "Q_SIGNALS");
    QTest::newRow("length") << QStringLiteral("core/base/Long.cpp") << QString(401, QLatin1Char('\n'))
                            << QStringLiteral("has 401 lines");
}

void TestLayering::badSourcesAreNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, complaint);

    const QStringList broken = layout::broken({{path, text}});

    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(path + QLatin1Char(':')), qPrintable(broken.first()));
    QVERIFY2(broken.first().contains(complaint), qPrintable(broken.first()));
}

void TestLayering::goodSourcesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* path, const char* text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("downwards", "core/vault/OpenVault.cpp", "#include \"core/db/Database.h\"\n#include <sodium.h>\n");
    row("a comment is no include", "core/base/Clock.h", "/*\n#include <QWidget>\n*/\n// #include <QWidget>\n");
    row("the reader reads foreign formats", "app/reader/RenderPage.cpp",
        "#include <QPdfDocument>\n#include <libheif/heif.h>\n#include <exiv2/exiv2.hpp>\n#include <gmime/gmime.h>\n");
    row("a PDF of our own", "app/paper/Pages.cpp", "#include <QPdfWriter>\n");
    row("main puts all together", "app/main.cpp", "#include \"app/today/TodayPage.h\"\n");
    row("the one secret", "app/vault/Unlock.cpp", "#include \"core/crypto/SecretBytes.h\"\n");
    row("a foreign name", "app/shell/Jobs.h", "class QFileInfo;\nclass QMimeData;\n");
    row("a colour of the theme", "app/widgets/Theme.cpp", "QColor(\"#a1b2c3\");\n");
    row("a number sign", "app/today/TodayPage.cpp", "tr(\"Report #%1\");\n");
    row("a named field", "app/today/TodayPage.cpp",
        "QLineEdit* m_place;\nm_place->setAccessibleName(tr(\"Place\"));\n");
    row("a list that speaks", "app/search/HitList.cpp",
        "void HitList::currentChanged(const QModelIndex& now, const QModelIndex& before)\n{\n"
        "    QListView::currentChanged(now, before);\n    m_row = now.row();\n}\n");
    row("a least height", "app/today/TodayPage.cpp", "    m_words->setMinimumHeight(40);\n");
    row("mouse and keys", "app/widgets/SecretLine.h",
        "    void mousePressEvent(QMouseEvent* event) override;\n    void keyPressEvent(QKeyEvent* event) override;\n");
    row("a digit mark", "core/base/Values.cpp", "constexpr int n = 1'000; // #include <QWidget>\n");
    QTest::newRow("long enough") << QStringLiteral("core/base/Long.cpp") << QString(400, QLatin1Char('\n'));
}

void TestLayering::goodSourcesPass()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);

    const QStringList broken = layout::broken({{path, text}});

    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_Layering.moc"
