#include "app/shell/TopBar.h"
#include "tests/app/shell/CommandStage.h"

using namespace app::shell;

/// Keys of the window that change how it looks: the size of the text, and the dots that count the presses of Leave now.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()), {}); }
    void init() { m_stage = std::make_unique<support::CommandStage>(); }
    void cleanup() { m_stage.reset(); }
    void textIsMadeBiggerSmallerAndNormal_data();
    void textIsMadeBiggerSmallerAndNormal();
    void dotsCountThePresses();
    void theDotsCanBeHidden();

private:
    int percent() const { return m_stage->settings.look().textPercent; }
    /// What stands beside Leave now.
    QString dots() const
    {
        for (const QLabel* each : m_stage->window->findChild<TopBar*>()->findChildren<QLabel*>())
            if (each->isVisible())
                return each->text();
        return QStringLiteral("there is no place for dots");
    }

    std::unique_ptr<support::CommandStage> m_stage;
};

void TestWindowKeys::textIsMadeBiggerSmallerAndNormal_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("locked") << false;
    QTest::newRow("open") << true;
}

/// KEY-20
void TestWindowKeys::textIsMadeBiggerSmallerAndNormal()
{
    QFETCH(const bool, isOpen);
    if (isOpen)
        m_stage->unlock();
    QCOMPARE(percent(), 100);
    m_stage->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(percent(), 110);
    QCOMPARE(m_stage->window->status().text(), QStringLiteral("Text size 110 %"));
    m_stage->press(Qt::Key_Equal, Qt::ControlModifier); // The same key without Shift.
    QCOMPARE(percent(), 120);
    m_stage->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(percent(), 110);
    for (int i = 0; i < 25; ++i)
        m_stage->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(percent(), 300);
    m_stage->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(percent(), 100);
    for (int i = 0; i < 5; ++i)
        m_stage->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(percent(), 80);
    QCOMPARE(m_stage->ended, 0);
}

/// SAFE-04
void TestWindowKeys::dotsCountThePresses()
{
    QVERIFY(m_stage->settings.showsLeaveDots());
    QCOMPARE(dots(), QString());
    m_stage->press(Qt::Key_Shift);
    QCOMPARE(dots(), QStringLiteral("\u2022\u25e6\u25e6"));
    m_stage->press(Qt::Key_Shift);
    QCOMPARE(dots(), QStringLiteral("\u2022\u2022\u25e6"));
    m_stage->press(Qt::Key_Down); // Another key starts again.
    QCOMPARE(dots(), QString());
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(dots(), QStringLiteral("\u2022\u25e6\u25e6"));
    QVERIFY(m_stage->window->isVisible());
    // Once the press counts no more, it is not shown any more.
    QTRY_COMPARE(dots(), QString());
}

void TestWindowKeys::theDotsCanBeHidden()
{
    m_stage->settings.setShowsLeaveDots(false);
    m_stage->press(Qt::Key_Shift);
    QCOMPARE(dots(), QString());
    m_stage->press(Qt::Key_Shift);
    QCOMPARE(dots(), QString());
    m_stage->press(Qt::Key_Shift);
    QVERIFY(!m_stage->window->isVisible()); // They are counted all the same.
}

QTEST_MAIN(TestWindowKeys)
#include "tst_WindowKeys.moc"
