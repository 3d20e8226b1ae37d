#include "tests/app/shell/CommandStage.h"

#include "app/shell/commands/Palette.h"

using namespace app::shell;
using namespace app::shell::commands;

/// What stands before a page gives it back as it was: help, a note, "Go to or do"; and locking takes it all away.
class TestWindowCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<support::CommandStage>(); }
    void cleanup() { m_stage.reset(); }
    void helpKnowsThePageAndGivesItBackAsItWas();
    void helpWorksWhileLocked();
    void theListOfKeysHasTheChangedOnes();
    void aNoteStandsBeforeThePageAndGivesItBack();
    void leaveInThePaletteLeavesAtOnce();
    void lockingClosesThePalette();
    void picturesAreShownTogetherAndHiddenByLocking();
    void escEmptiesTheSearchAndGoesBackToThePage();
    void leaveNowIsWholeHoweverLittleRoomThereIs();
    void whatStandsInTheSearchIsNotCut();
    void whatIsHiddenDoesNotGiveItsFocusToLeaveNow();

private:
    std::unique_ptr<support::CommandStage> m_stage;
};

void TestWindowCards::helpKnowsThePageAndGivesItBackAsItWas()
{
    m_stage->unlock();
    m_stage->window->unlockedView()->open(PageId::Entry);
    m_stage->page()->field->setFocus();
    QTest::keyClicks(m_stage->page()->field, QStringLiteral("half a sen"));
    m_stage->press(Qt::Key_F1);
    QVERIFY(m_stage->help->isVisible());
    QCOMPARE(m_stage->help->request.page, std::optional(PageId::Entry));
    QCOMPARE(m_stage->help->request.about, HelpRequest::About::Page);
    QCOMPARE(QApplication::focusWidget(), m_stage->help->firstFocus());
    Q_EMIT m_stage->help->closed();
    QVERIFY(!m_stage->help->isVisible());
    QCOMPARE(m_stage->page()->title(), QStringLiteral("Entry"));
    QCOMPARE(m_stage->page()->field->text(), QStringLiteral("half a sen"));
    QCOMPARE(QApplication::focusWidget(), m_stage->page()->field);
    // From the card about 999, help is about that.
    m_stage->window->showEmergency();
    m_stage->press(Qt::Key_F1);
    QCOMPARE(m_stage->help->request.page, std::optional(PageId::Emergency));
}

void TestWindowCards::helpWorksWhileLocked()
{
    m_stage->press(Qt::Key_F1);
    QVERIFY(m_stage->help->isVisible());
    QVERIFY(!m_stage->help->request.page);
    Q_EMIT m_stage->help->closed();
    QCOMPARE(QApplication::focusWidget(), m_stage->window->lockedView()->firstFocus());
}

void TestWindowCards::theListOfKeysHasTheChangedOnes()
{
    m_stage->unlock();
    m_stage->settings.setKeys(QStringLiteral("lock"), QStringLiteral("Ctrl+J"));
    m_stage->press(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(m_stage->help->request.about, HelpRequest::About::Keys);
    const auto& keys = m_stage->help->request.keys;
    const auto lock = std::ranges::find(keys, QStringLiteral("Lock"), &KeyLine::words);
    QVERIFY(lock != keys.end());
    QCOMPARE(lock->keys, QStringLiteral("Ctrl+J"));
    QCOMPARE(keys.front().words, QStringLiteral("Save entry")); // Those of the page first.
}

void TestWindowCards::aNoteStandsBeforeThePageAndGivesItBack()
{
    m_stage->unlock();
    m_stage->window->unlockedView()->open(PageId::Entry);
    auto* entry = m_stage->page();
    entry->field->setFocus();
    QTest::keyClicks(entry->field, QStringLiteral("half a sen"));
    m_stage->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_stage->page()->title(), QStringLiteral("Quick note"));
    m_stage->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // Once more changes nothing.
    QCOMPARE(m_stage->page()->title(), QStringLiteral("Quick note"));
    m_stage->window->unlockedView()->back();
    QCOMPARE(m_stage->page(), entry);
    QCOMPARE(entry->field->text(), QStringLiteral("half a sen"));
    QCOMPARE(QApplication::focusWidget(), entry->field);
    m_stage->window->unlockedView()->back(); // It is not part of the way that one came.
    QCOMPARE(m_stage->page()->title(), QStringLiteral("Today"));
}

void TestWindowCards::leaveInThePaletteLeavesAtOnce()
{
    m_stage->unlock();
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = m_stage->window->findChild<Palette*>();
    QVERIFY(palette && palette->isVisible());
    auto* field = palette->findChild<QLineEdit*>();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("leave"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_stage->window->isVisible());
    QTRY_COMPARE(m_stage->ended, 1);
    QVERIFY(m_stage->prompts.questions.empty());
}

void TestWindowCards::lockingClosesThePalette()
{
    m_stage->unlock();
    m_stage->vault.close();
    m_stage->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_stage->window->findChild<Palette*>());
    m_stage->window->lock();
    QTRY_VERIFY(!m_stage->window->isUnlocked());
    QVERIFY(!m_stage->window->findChild<Palette*>());
}

void TestWindowCards::picturesAreShownTogetherAndHiddenByLocking()
{
    m_stage->unlock();
    QVERIFY(!m_stage->settings.showsPictures());
    m_stage->press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_stage->settings.showsPictures());
    QCOMPARE(m_stage->window->status().text(), QStringLiteral("All pictures are shown."));
    m_stage->press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_stage->settings.showsPictures());
    m_stage->press(Qt::Key_B, Qt::ControlModifier);
    m_stage->vault.close();
    m_stage->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_stage->window->isUnlocked());
    QVERIFY(!m_stage->settings.showsPictures());
    QVERIFY(m_stage->settings.blursPictures()); // The preference is as it was.
}

void TestWindowCards::escEmptiesTheSearchAndGoesBackToThePage()
{
    m_stage->unlock();
    m_stage->press(Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("van"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_stage->page()->firstFocus());
}

void TestWindowCards::leaveNowIsWholeHoweverLittleRoomThereIs()
{
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 200});
    m_stage->unlock();
    m_stage->window->resize(600, 360);
    QTRY_COMPARE(m_stage->window->width(), 600); // Nothing pushes it wider.
    auto* leave = support::visibleNamed<QPushButton>(*m_stage->window, QStringLiteral("Leave now"));
    QTRY_VERIFY(leave->width() >= leave->sizeHint().width());
    // What there is no room for is in the menu.
    const QStringList lines = m_stage->menuLines();
    for (const char* each : {"Lock", "Help for this page"})
        QVERIFY(!lines.filter(QString::fromLatin1(each) + QLatin1Char('\t')).isEmpty());
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100});
}

void TestWindowCards::whatStandsInTheSearchIsNotCut()
{
    m_stage->unlock();
    auto* search = support::visibleNamed<QLineEdit>(*m_stage->window, QStringLiteral("Search everything"));
    QVERIFY(search);
    QTRY_COMPARE(search->placeholderText(), QStringLiteral("Search everything"));
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 200});
    m_stage->window->resize(700, 500);
    QTRY_COMPARE(search->placeholderText(), QStringLiteral("Search"));
    QVERIFY(search->fontMetrics().horizontalAdvance(search->placeholderText()) < search->width());
    QCOMPARE(search->accessibleName(), QStringLiteral("Search everything"));
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100});
}

void TestWindowCards::whatIsHiddenDoesNotGiveItsFocusToLeaveNow()
{
    m_stage->unlock();
    QPushButton inside(QStringLiteral("Inside"), m_stage->page());
    for (const bool isSwitchedOff : {false, true}) {
        inside.setEnabled(true);
        inside.show();
        // As the last control before the window begins again.
        QWidget::setTabOrder(m_stage->window->findChildren<QPushButton*>().back(), &inside);
        inside.setFocus();
        QCOMPARE(QApplication::focusWidget(), &inside);
        if (isSwitchedOff)
            inside.setEnabled(false);
        else
            inside.hide();
        QCoreApplication::processEvents();
        const auto* now = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(QApplication::focusWidget() && !(now && now->text() == QLatin1String("Leave now")));
    }
}

QTEST_MAIN(TestWindowCards)
#include "tst_WindowCards.moc"
