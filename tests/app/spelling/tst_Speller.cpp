#include "app/spelling/Speller.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace app::spelling;

/// Words are judged as the program `hunspell` judges them with the same dictionary. Without that program, or without
/// a dictionary, its tests are skipped, and say so.
class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dictionariesAreFound();
    void whatCannotBeReadIsNotOffered();
    void britishEnglishComesFirst();
    void theProgramAgrees_data();
    void theProgramAgrees();
    void suggestionsAreThoseOfTheProgram();
    void signsThatAreNotSeenDoNotMatter();
    void anotherScriptIsNotJudged();
    void aMissingFileGivesNothing();
    void loadingAndAskingWriteNothing();

private:
    static std::optional<Dictionary> installed(const QString& code)
    {
        const auto all = dictionariesIn(dictionaryFolders());
        const auto place = std::ranges::find(all, code, &Dictionary::code);
        return place == all.end() ? std::nullopt : std::optional(*place);
    }

    static bool write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    /// What `hunspell` prints for these words, one a line; in the encoding UTF-8.
    static QStringList asked(const Dictionary& dictionary, const QStringList& options, const QStringList& words)
    {
        QProcess hunspell;
        hunspell.start(QStringLiteral("hunspell"),
                       QStringList{QStringLiteral("-i"), QStringLiteral("UTF-8"), QStringLiteral("-d"),
                                   dictionary.affixFile.chopped(4)}
                           + options);
        if (!hunspell.waitForStarted())
            return {};
        hunspell.write(words.join(QLatin1Char('\n')).toUtf8() + '\n');
        hunspell.closeWriteChannel();
        hunspell.waitForFinished(60'000);
        return QString::fromUtf8(hunspell.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

void TestSpeller::dictionariesAreFound()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    QVERIFY(write(first, QStringLiteral("pl_PL.aff"), "\xef\xbb\xbf# words\nSET ISO8859-2\n"));
    QVERIFY(write(first, QStringLiteral("pl_PL.dic"), "1\nkot\n"));
    QVERIFY(write(second, QStringLiteral("pl_PL.aff"), "SET UTF-8\n"));
    QVERIFY(write(second, QStringLiteral("pl_PL.dic"), "1\nkot\n"));
    QVERIFY(write(second, QStringLiteral("cy_GB.aff"), "TRY abc\n"));
    QVERIFY(write(second, QStringLiteral("cy_GB.dic"), "1\ncath\n"));
    const auto found = dictionariesIn({first.path(), QStringLiteral("/nowhere/at/all"), second.path()});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].code, QStringLiteral("cy_GB"));
    QCOMPARE(found[0].encoding, QByteArray("ISO8859-1"));
    QCOMPARE(found[1].affixFile, first.filePath(QStringLiteral("pl_PL.aff")));
    QCOMPARE(found[1].encoding, QByteArray("ISO8859-2"));
}

void TestSpeller::whatCannotBeReadIsNotOffered()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, QStringLiteral("en_GB.aff"), "SET UTF-8\n")); // Its words are missing.
    QVERIFY(write(folder, QStringLiteral("hyph_en_GB.dic"), "UTF-8\n"));
    QVERIFY(write(folder, QStringLiteral("pl_PL.aff"), "SET NO-SUCH-CODE\n"));
    QVERIFY(write(folder, QStringLiteral("pl_PL.dic"), "1\nkot\n"));
    QVERIFY(write(folder, QStringLiteral("medical.aff"), "SET UTF-8\n"));
    QVERIFY(write(folder, QStringLiteral("medical.dic"), "1\naorta\n"));
    QVERIFY(dictionariesIn({folder.path()}).empty());
}

void TestSpeller::britishEnglishComesFirst()
{
    const QTemporaryDir folder;
    for (const char* code : {"cy_GB", "en_AU", "en_GB", "ur_PK"}) {
        QVERIFY(write(folder, QString::fromLatin1(code) + QStringLiteral(".aff"), "SET UTF-8\n"));
        QVERIFY(write(folder, QString::fromLatin1(code) + QStringLiteral(".dic"), "1\nw\n"));
    }
    QStringList names;
    for (const Dictionary& each : dictionariesIn({folder.path()}))
        names += languageName(each.code);
    QCOMPARE(names.value(0), QStringLiteral("English (UK)"));
    QCOMPARE(names.size(), 4);
    QVERIFY2(names.value(1).startsWith(QStringLiteral("Cymraeg")), qPrintable(names.value(1)));
}

void TestSpeller::theProgramAgrees_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("English")
        << QStringLiteral("en_GB")
        << QString::fromUtf8(
               "he waited outside my house recieve receive recieved colour color organise organize organising "
               "neighbour "
               "neighbor harassed harrassed harassing threatend threatened threat threats definately definitely "
               "occured "
               "occurred seperate separate untill until becuase because wierd weird the teh their thier there they're "
               "theyre "
               "don't dont didn't didnt couldn't couldnt wouldn't Police police Tuesday tuesday London london Monday "
               "centre center theatre defence defense licence license practise practice travelled traveled jewellery "
               "grey gray kerb tyre programme cheque café naïve Zoë coat coats coat's coats' mum mum's mum\u2019s nan "
               "stalker stalkers stalked stalkking solicitor soliciter court officer oficer statement statment "
               "evidence "
               "evidance screenshot screenshots messaged voicemail blocked unblocked bruise bruised strangled "
               "strangeled "
               "scared scard frightened frightend anxious anxius sleep slept aslpe asdfgh qwerty xxxxxx e-mail email "
               "co-op "
               "ex-wife well-known wel-known half-past vandalised letterbox windscreen wheelie pavement trousers");
    QTest::newRow("Polish")
        << QStringLiteral("pl_PL")
        << QString::fromUtf8(
               "czekał czekal przed moim domem dom domu żółć zolc groził grozil groźba groźby grozba policja policjant "
               "policjantka policja\u2019 wiadomość wiadomosc wiadomości telefon telefonował śledził sledzil śledzi "
               "sąd sad "
               "adwokat prawnik świadek swiadek zdjęcie zdjecie zdjęcia który ktury rzeka żeka hałas halas matka matki "
               "Warszawa warszawa Łódź łódź Lodz niedziela sąsiad sonsiad sąsiadka strach boję boje się sie nie "
               "nieprawda "
               "przyszedł przyszedl przyszła wróg wrug ulica ulicą drzwi drźwi okno okna płakałam plakalam");
}

void TestSpeller::theProgramAgrees()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const auto dictionary = installed(code);
    if (!dictionary || QStandardPaths::findExecutable(QStringLiteral("hunspell")).isEmpty())
        QSKIP("the program or its dictionary is not installed");
    const auto speller = Speller::load(*dictionary);
    QVERIFY(speller);
    // -G prints the lines that are right, -L those that hold a fault; a line is one word.
    const QStringList all = words.split(QLatin1Char(' '));
    const QStringList wrong = asked(*dictionary, {QStringLiteral("-L")}, all);
    QVERIFY(wrong.size() > 15 && wrong.size() < all.size() - 20); // It did judge them.
    int same = 0;
    for (const QString& word : all) {
        // The program looks at what stands between hyphens, and before a mark at the end; so do we, a room above
        // (Spelling).
        if (word.contains(QLatin1Char('-')) || word.endsWith(QLatin1Char('\'')) || word.endsWith(QChar(0x2019)))
            continue;
        QVERIFY2(speller->isWord(word) != wrong.contains(word), qPrintable(word));
        ++same;
    }
    QVERIFY(same > 60);
}

void TestSpeller::suggestionsAreThoseOfTheProgram()
{
    const auto dictionary = installed(QStringLiteral("en_GB"));
    if (!dictionary || QStandardPaths::findExecutable(QStringLiteral("hunspell")).isEmpty())
        QSKIP("the program or its dictionary is not installed");
    const auto speller = Speller::load(*dictionary);
    for (const char* word : {"recieve", "harrassed", "definately", "thier", "stalkking"}) {
        const QString wrong = QString::fromLatin1(word);
        // "& recieve 3 0: receive, relieve, reprieve"
        const QString line = asked(*dictionary, {QStringLiteral("-a")}, {wrong}).filter(wrong).value(0);
        const QStringList wanted = line.section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
        QVERIFY2(!wanted.value(0).isEmpty(), qPrintable(line));
        const QStringList given = speller->suggestions(wrong, 5);
        QCOMPARE(given, wanted.mid(0, 5));
        QVERIFY(speller->isWord(given.value(0)));
        QCOMPARE(speller->suggestions(wrong, 1), wanted.mid(0, 1));
    }
}

void TestSpeller::signsThatAreNotSeenDoNotMatter()
{
    const auto dictionary = installed(QStringLiteral("en_GB"));
    if (!dictionary)
        QSKIP("no British dictionary is installed");
    const auto speller = Speller::load(*dictionary);
    for (const char* word : {"cafe\u0301", "café", "mum\u2019s", "follow\u00ading", "na\u0131\u0308ve"})
        QCOMPARE(speller->isWord(QString::fromUtf8(word)), !QString::fromUtf8(word).contains(QChar(0x131)));
}

void TestSpeller::anotherScriptIsNotJudged()
{
    const auto dictionary = installed(QStringLiteral("en_GB"));
    if (!dictionary)
        QSKIP("no British dictionary is installed");
    const auto speller = Speller::load(*dictionary);
    QVERIFY(speller->isWord(QString::fromUtf8("مجھے")));
    QVERIFY(speller->isWord(QString::fromUtf8("ਮੈਨੂੰ")));
    QVERIFY(!speller->isWord(QString::fromUtf8("czekał")));
    QVERIFY(speller->isWord(QString(Speller::longestWord + 1, QLatin1Char('a'))));
    QVERIFY(!speller->isWord(QString(Speller::longestWord, QLatin1Char('a'))));
}

void TestSpeller::aMissingFileGivesNothing()
{
    QVERIFY(!Speller::load({QStringLiteral("en_GB"), QStringLiteral("/nowhere/en_GB.aff"),
                            QStringLiteral("/nowhere/en_GB.dic"), "UTF-8"}));
}

void TestSpeller::loadingAndAskingWriteNothing()
{
    const auto dictionary = installed(QStringLiteral("en_GB"));
    if (!dictionary)
        QSKIP("no British dictionary is installed");
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit()); // Where the program keeps the person's words, and we must not.
    const auto speller = Speller::load(*dictionary);
    QVERIFY(!speller->isWord(QStringLiteral("recieve")));
    QVERIFY(!speller->suggestions(QStringLiteral("recieve"), 5).isEmpty());
    qputenv("HOME", before);
    QVERIFY(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_Speller.moc"
