#include "app/widgets/Theme.h"
#include "tests/app/spelling/SpellingStage.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace spellingtest;
using app::spelling::Spelling;
using app::spelling::SpellMarks;
using app::spelling::WordSpan;

/// Where wavy lines stand, and where none does; and that they are no part of the text.
class TestSpellMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SpellingStage>(); }
    void cleanup() { m_stage.reset(); }
    void wordsThatMayBeMisspeltAreMarked_data();
    void wordsThatMayBeMisspeltAreMarked();
    void marksStandUnderTheirWords();
    void theWordThatIsWrittenIsLeftAlone();
    void leavingTheTextEndsTheWord();
    void marksMoveWithTheirWordsAtOnce();
    void marksAreNoPartOfTheText();
    void whatIsComposedIsLeftAlone();
    void ownWordsAndNamesAreNotMarked();
    void anotherDictionaryMarksAnew();
    void withoutADictionaryNothingIsMarked();
    void polishIsMarkedInPolish();
    void aTextOfNamesIsNotMarked();
    void aTextThatIsOnlyReadIsNotMarked();
    void theLineIsWavyAndInTheColoursOfNow();
    void ignoringHoldsUntilAnotherTextComes();
    void textsOutliveTheSpelling();

private:
    std::unique_ptr<SpellingStage> m_stage;
};

void TestSpellMarks::wordsThatMayBeMisspeltAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << u(text) << u(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("all right", "He waited, then left the house.", "");
    row("one wrong", "He waitted, then left.", "waitted");
    row("two lines", "He waitted\n\nthen lefft the hous", "waitted|lefft|hous");
    row("after an emoji", "scared \U0001f631\U0001f631 scarred", "scarred");
    row("combining", "cafe\u0301 caffe\u0301 he", "caffe\u0301");
    row("part of a pair", "well-known wel-known well-knoun", "wel|knoun");
    row("apostrophes", "don\u2019t dont mum's mums", "dont|mums");
    row("what is no word", "@waitted waitted@lefft.org WAITTED 12waitted waitted.org", "");
    row("half a character", "he \xed\xa0\xbd waitted", "waitted");
    row("names of apps", "WhatsApp and Vinted and Grindr's", "");
}

void TestSpellMarks::wordsThatMayBeMisspeltAreMarked()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("zzzz"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("zzzz")}); // It is at work.
    m_stage->text.setPlainText(text);
    QTRY_COMPARE(m_stage->marked(), words);
}

void TestSpellMarks::marksStandUnderTheirWords()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(u("\U0001f631 he\ncafe\u0301 waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
    const SpellMarks& marks = *m_stage->marks();
    const WordSpan word{12, 7};
    for (const int inside : {12, 15, 19})
        QCOMPARE(marks.markedAt(inside), std::optional(word));
    for (const int beside : {0, 3, 11})
        QVERIFY(!marks.markedAt(beside));
    QCOMPARE(marks.wordAt(word), QStringLiteral("waitted"));
}

void TestSpellMarks::theWordThatIsWrittenIsLeftAlone()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("lefft "));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("lefft")});
    m_stage->setCursor(6);
    QTest::keyClicks(&m_stage->text, QStringLiteral("waitt"));
    QTest::qWait(100); // Longer than it takes to look.
    QCOMPARE(m_stage->marked(), QStringList{QStringLiteral("lefft")});
    QTest::keyClicks(&m_stage->text, QStringLiteral("ed"));
    QTest::keyClick(&m_stage->text, Qt::Key_Space);
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("lefft"), QStringLiteral("waitted")}));
    // Put right with the keys, the mark goes while one types.
    m_stage->setCursor(10);
    QTest::keyClick(&m_stage->text, Qt::Key_Backspace);
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("lefft")});
}

void TestSpellMarks::leavingTheTextEndsTheWord()
{
    QVERIFY(m_stage->begin());
    QTest::keyClicks(&m_stage->text, QStringLiteral("he waitted"));
    QTest::qWait(100);
    QCOMPARE(m_stage->marked(), QStringList());
    m_stage->text.clearFocus();
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
}

void TestSpellMarks::marksMoveWithTheirWordsAtOnce()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("then waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
    m_stage->setCursor(0);
    for (const char letter : {'a', 'b', 'c'}) {
        QTest::keyClick(&m_stage->text, letter);
        QCOMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")}); // Not a moment later.
    }
}

void TestSpellMarks::marksAreNoPartOfTheText()
{
    QVERIFY(m_stage->begin());
    const QString words = QStringLiteral("he waitted and lefft");
    m_stage->text.setPlainText(words);
    QSignalSpy changes(&m_stage->text, &QPlainTextEdit::textChanged);
    QTRY_COMPARE(m_stage->marked().size(), 2);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_stage->text.toPlainText(), words);
    QVERIFY(!m_stage->text.document()->isUndoAvailable());
    QVERIFY(!m_stage->text.document()->isModified());
    m_stage->text.selectAll();
    QVERIFY(!m_stage->text.textCursor().charFormat().hasProperty(QTextFormat::TextUnderlineStyle));
}

void TestSpellMarks::whatIsComposedIsLeftAlone()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("waitted he"));
    QTRY_COMPARE(m_stage->marked().size(), 1);
    m_stage->setCursor(0);
    QTextCharFormat composed;
    composed.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    QInputMethodEvent compose(QStringLiteral("abc"), {{QInputMethodEvent::TextFormat, 0, 3, composed}});
    QApplication::sendEvent(&m_stage->text, &compose);
    m_stage->text.verticalScrollBar()->valueChanged(0); // Something that makes it look again.
    const auto formats = [this] { return m_stage->text.document()->begin().layout()->formats(); };
    QTRY_COMPARE(formats().size(), 2);
    QTextLayout::FormatRange own;
    QTextLayout::FormatRange mark;
    for (const auto& each : formats())
        (each.format.underlineStyle() == QTextCharFormat::WaveUnderline ? mark : own) = each;
    QCOMPARE(own.start, 0);
    QCOMPARE(own.length, 3);
    QCOMPARE(mark.start, 3); // Behind what is being composed.
    QCOMPARE(mark.length, 7);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("she "));
    QApplication::sendEvent(&m_stage->text, &commit);
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
    QCOMPARE(m_stage->text.toPlainText(), QStringLiteral("she waitted he"));
}

void TestSpellMarks::ownWordsAndNamesAreNotMarked()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(u("Kacper Wiśniewski's doxxer waitted; anne-marie Marie"));
    QTRY_COMPARE(m_stage->marked().size(), 6 + 1);
    m_stage->spelling.setNames({u("Kacper Wiśniewski"), u("Anne-Marie")});
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("doxxer"), QStringLiteral("waitted")}));
    m_stage->spelling.setOwnWords({QStringLiteral("Doxxer")});
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
    QSignalSpy wanted(&m_stage->spelling, &Spelling::addWanted);
    m_stage->spelling.addOwn(QStringLiteral("waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList());
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("waitted"));
    m_stage->spelling.setOwnWords({});
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("doxxer"), QStringLiteral("waitted")}));
}

void TestSpellMarks::anotherDictionaryMarksAnew()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("he czeka"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("czeka")});
    auto other = m_stage->dictionary();
    other.wordFile = m_stage->folder.filePath(QStringLiteral("other.dic"));
    QFile file(other.wordFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1\nczeka\n") > 0);
    file.close();
    m_stage->spelling.use(other);
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("he")});
}

void TestSpellMarks::withoutADictionaryNothingIsMarked()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("he waitted"));
    QTRY_COMPARE(m_stage->marked().size(), 1);
    m_stage->spelling.use({});
    QTRY_COMPARE(m_stage->marked(), QStringList());
    QVERIFY(!m_stage->marks()->nextFrom(0));
    QCOMPARE(m_stage->spelling.suggestionsFor(QStringLiteral("waitted")), QStringList());
    m_stage->spelling.use(m_stage->dictionary());
    QTRY_COMPARE(m_stage->marked().size(), 1);
}

void TestSpellMarks::polishIsMarkedInPolish()
{
    const auto all = app::spelling::dictionariesIn(app::spelling::dictionaryFolders());
    const auto polish = std::ranges::find(all, QStringLiteral("pl_PL"), &app::spelling::Dictionary::code);
    if (polish == all.end())
        QSKIP("no Polish dictionary is installed");
    QVERIFY(m_stage->begin());
    m_stage->spelling.use(*polish);
    m_stage->text.setPlainText(u("Czekał przed domem, groził mi. Boje sie rze znuw przyjdzie, ktury raz z\u0301olty."));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->marked(),
                              QStringList({u("sie"), u("rze"), u("znuw"), u("ktury"), u("z\u0301olty")}), 20'000);
}

void TestSpellMarks::aTextOfNamesIsNotMarked()
{
    m_stage->text.setInputMethodHints(Qt::ImhNoPredictiveText);
    m_stage->spelling.attach(&m_stage->text);
    QVERIFY(!m_stage->marks());
    QPlainTextEdit secret;
    secret.setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData);
    m_stage->spelling.attach(&secret);
    QVERIFY(!SpellMarks::of(&secret));
}

void TestSpellMarks::aTextThatIsOnlyReadIsNotMarked()
{
    m_stage->text.setReadOnly(true);
    m_stage->spelling.attach(&m_stage->text);
    QVERIFY(!m_stage->marks());
}

void TestSpellMarks::theLineIsWavyAndInTheColoursOfNow()
{
    for (const auto appearance :
         {app::widgets::Appearance::Light, app::widgets::Appearance::Dark, app::widgets::Appearance::HighContrast}) {
        app::widgets::applyLook(*qApp, {appearance, 100});
        if (!m_stage->marks())
            QVERIFY(m_stage->begin());
        m_stage->text.setPlainText(QStringLiteral("waitted"));
        const auto colours = app::widgets::coloursFor(appearance);
        const auto format = [this] { return m_stage->text.document()->begin().layout()->formats().value(0).format; };
        QTRY_COMPARE(format().underlineColor(), colours.link);
        QCOMPARE(format().underlineStyle(), QTextCharFormat::WaveUnderline); // Never by colour alone.
        QVERIFY(app::widgets::contrast(colours.link, colours.surface) >= 3);
    }
    // The same text in another look.
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100});
    QTRY_COMPARE(m_stage->text.document()->begin().layout()->formats().value(0).format.underlineColor(),
                 app::widgets::coloursFor(app::widgets::Appearance::Light).link);
}

void TestSpellMarks::ignoringHoldsUntilAnotherTextComes()
{
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("he waitted and Waitted lefft"));
    QTRY_COMPARE(m_stage->marked().size(), 3);
    m_stage->marks()->ignore(QStringLiteral("waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("lefft")});
    QTest::keyClicks(&m_stage->text, QStringLiteral("he "));
    QTest::qWait(100);
    QCOMPARE(m_stage->marked(), QStringList{QStringLiteral("lefft")});
    m_stage->text.setPlainText(QStringLiteral("she waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList{QStringLiteral("waitted")});
}

void TestSpellMarks::textsOutliveTheSpelling()
{
    QPlainTextEdit text;
    {
        Spelling spelling;
        spelling.use(m_stage->dictionary());
        text.show();
        spelling.attach(&text);
        text.setPlainText(QStringLiteral("waitted"));
        QTRY_VERIFY(SpellMarks::of(&text)->markedAt(3).has_value());
    }
    text.setPlainText(QStringLiteral("lefft")); // Locked: nothing is known any more.
    QTest::qWait(100);
    QVERIFY(!SpellMarks::of(&text)->markedAt(3));
    QVERIFY(!SpellMarks::of(&text)->nextFrom(0));
}

QTEST_MAIN(TestSpellMarks)
#include "tst_SpellMarks.moc"
