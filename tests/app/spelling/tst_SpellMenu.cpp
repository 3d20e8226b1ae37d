#include "app/spelling/SpellMenu.h"
#include "tests/app/spelling/SpellingStage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace spellingtest;
using app::spelling::Spelling;
using app::spelling::SpellMenu;

/// The menu of a marked word: it says what may have been meant, and does nothing before somebody chooses.
class TestSpellMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuKeyOpensItAtTheCursor();
    void theRightButtonOpensItAtThePlace();
    void wordsThatAreRightHaveTheUsualMenu();
    void aSuggestionReplacesTheWordAndUndoBringsItBack();
    void closingItChangesNothing();
    void addingAWordUnmarksIt();
    void notHereIsOnlyHere();
    void whatHasNoLikenessSaysSo();
    void atMostFiveSuggestions();
    void theNextWordIsFoundRoundTheEnd();

private:
    /// What the open menu holds, separators as "-".
    static QStringList lines()
    {
        QStringList all;
        if (const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            for (const QAction* action : menu->actions())
                all += action->isSeparator() ? QStringLiteral("-") : action->text();
        return all;
    }
    static void choose(const QString& words)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == words) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        QFAIL(qPrintable(QStringLiteral("not in the menu: ") + words));
    }
    void askByKey()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), m_stage->text.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&m_stage->text, &event);
    }
    QString words() const { return m_stage->text.toPlainText(); }

    std::unique_ptr<SpellingStage> m_stage;
};

void TestSpellMenu::init()
{
    m_stage = std::make_unique<SpellingStage>();
    QVERIFY(m_stage->begin());
    m_stage->text.setPlainText(QStringLiteral("He waitted, then recieve qqqqzzzz left."));
    QTRY_COMPARE(m_stage->marked().size(), 3);
}

void TestSpellMenu::cleanup()
{
    while (auto* open = QApplication::activePopupWidget())
        open->close();
    m_stage.reset();
}

void TestSpellMenu::theMenuKeyOpensItAtTheCursor()
{
    m_stage->setCursor(5);
    askByKey();
    const QStringList shown = lines();
    QCOMPARE(shown.value(0), QStringLiteral("waited"));
    QVERIFY(shown.indexOf(QStringLiteral("Add to my words")) > 0);
    QVERIFY(shown.indexOf(QStringLiteral("Do not mark this here")) > 0);
    QVERIFY(shown.size() > 8); // Copy, paste and the others are there as always.
    // The keys can go on at once.
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("waited"));
}

void TestSpellMenu::theRightButtonOpensItAtThePlace()
{
    m_stage->setCursor(0);
    QTextCursor there = m_stage->text.textCursor();
    there.setPosition(20);
    const QPoint at = m_stage->text.cursorRect(there).center();
    QWidget* seen = m_stage->text.viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, seen->mapToGlobal(at));
    QApplication::sendEvent(seen, &event);
    QCOMPARE(lines().value(0), QStringLiteral("receive"));
    QCOMPARE(m_stage->text.textCursor().position(), 0);
}

void TestSpellMenu::wordsThatAreRightHaveTheUsualMenu()
{
    m_stage->setCursor(1);
    askByKey();
    QVERIFY(!lines().isEmpty());
    QVERIFY(!lines().contains(QStringLiteral("Add to my words")));
}

void TestSpellMenu::aSuggestionReplacesTheWordAndUndoBringsItBack()
{
    m_stage->setCursor(5);
    askByKey();
    choose(QStringLiteral("waited"));
    QCOMPARE(words(), QStringLiteral("He waited, then recieve qqqqzzzz left."));
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("recieve"), QStringLiteral("qqqqzzzz")}));
    QTest::keyClick(&m_stage->text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(), QStringLiteral("He waitted, then recieve qqqqzzzz left."));
    QTRY_COMPARE(m_stage->marked().size(), 3);
}

void TestSpellMenu::closingItChangesNothing()
{
    m_stage->setCursor(5);
    askByKey();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(words(), QStringLiteral("He waitted, then recieve qqqqzzzz left."));
    QVERIFY(!m_stage->text.document()->isUndoAvailable());
}

void TestSpellMenu::addingAWordUnmarksIt()
{
    QSignalSpy wanted(&m_stage->spelling, &Spelling::addWanted);
    m_stage->setCursor(5);
    askByKey();
    choose(QStringLiteral("Add to my words"));
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("waitted"));
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("recieve"), QStringLiteral("qqqqzzzz")}));
}

void TestSpellMenu::notHereIsOnlyHere()
{
    QPlainTextEdit other;
    other.show();
    other.setPlainText(QStringLiteral("waitted"));
    m_stage->spelling.attach(&other);
    m_stage->setCursor(5);
    askByKey();
    choose(QStringLiteral("Do not mark this here"));
    QTRY_COMPARE(m_stage->marked(), QStringList({QStringLiteral("recieve"), QStringLiteral("qqqqzzzz")}));
    QTRY_VERIFY(app::spelling::SpellMarks::of(&other)->markedAt(2).has_value());
}

void TestSpellMenu::whatHasNoLikenessSaysSo()
{
    m_stage->setCursor(30);
    askByKey();
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().value(0)->text(), QStringLiteral("No other words found"));
    QVERIFY(!menu->actions().value(0)->isEnabled());
}

void TestSpellMenu::atMostFiveSuggestions()
{
    const auto all = app::spelling::dictionariesIn(app::spelling::dictionaryFolders());
    if (all.empty() || all.front().code != app::spelling::britishEnglish)
        QSKIP("no British dictionary is installed");
    m_stage->spelling.use(all.front());
    QTRY_VERIFY(m_stage->spelling.isReady());
    m_stage->text.setPlainText(QStringLiteral("teh"));
    QTRY_COMPARE(m_stage->marked().size(), 1);
    askByKey();
    const qsizetype suggestions = lines().indexOf(QStringLiteral("-"));
    QVERIFY(suggestions >= 3 && suggestions <= 5);
    QVERIFY(lines().mid(0, suggestions).contains(QStringLiteral("the")));
}

void TestSpellMenu::theNextWordIsFoundRoundTheEnd()
{
    const auto& marks = *m_stage->marks();
    const auto next = [&marks](int from) {
        const auto found = marks.nextFrom(from);
        return found ? marks.wordAt(*found) : QString();
    };
    QCOMPARE(next(0), QStringLiteral("waitted"));
    QCOMPARE(next(10), QStringLiteral("recieve"));
    QCOMPARE(next(17), QStringLiteral("recieve"));
    QCOMPARE(next(30), QStringLiteral("waitted"));
    SpellMenu::openAt(*marks.nextFrom(10), *m_stage->marks());
    QCOMPARE(m_stage->text.textCursor().selectedText(), QStringLiteral("recieve"));
    QCOMPARE(lines().value(0), QStringLiteral("receive"));
    choose(QStringLiteral("receive"));
    QCOMPARE(words(), QStringLiteral("He waitted, then receive qqqqzzzz left."));
    m_stage->text.setPlainText(QStringLiteral("He waited"));
    QCOMPARE(next(0), QString());
}

QTEST_MAIN(TestSpellMenu)
#include "tst_SpellMenu.moc"
