#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "tests/app/access/PageLooks.h"
#include "tests/app/access/PageWalk.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/support/PageParts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace support;

/// What holds for every page, and for the window around it: keys lead there and back, all is reached however little
/// room there is, and what is seen is what is said.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { WindowStage::prepare(); }
    void tabComesToAllAndShiftTabGoesBackAsItCame() { check(m_usual, "keys"); }
    void namesBeginWithTheWordsOnTheControl() { check(m_usual, "spoken words"); }
    void labelsAndGroupsBelongToTheirFields() { check(m_usual, "labels"); }
    void mainActionsAreLargeEnoughForAFinger() { check(m_usual, "targets"); }
    void nothingIsOutOfReachAt640x360() { check(small(), "room"); }
    void tabBringsEachControlIntoViewAt640x360() { check(small(), "sight"); }
    void nothingIsCutWithLettersThreeTimesAsLarge();
    void nothingIsCutWithLettersAndWordsApart();
    void faultsAreSeen();
    void shiftTabThatGoesElsewhereIsSeen();

private:
    static void check(const Walked& walked, const char* look);
    const Walked& small();

    Walked m_usual;
    Walked m_small;
};

void TestEveryPage::initTestCase()
{
    speakEnglish();
    app::widgets::installAccessibleRoles();
    WindowStage::prepare();
    m_usual = lookAtPages({},
                          {{QStringLiteral("keys"), faultsOfKeys},
                           {QStringLiteral("spoken words"), faultsOfSpokenWords},
                           {QStringLiteral("labels"), faultsOfLabels},
                           {QStringLiteral("targets"), faultsOfTargets}});
}

const Walked& TestEveryPage::small()
{
    if (m_small.pages == 0)
        m_small
            = lookAtPages({{640, 360}},
                          {{QStringLiteral("room"),
                            [](QWidget& window) {
                                return window.size() == QSize(640, 360)
                                    ? faultsOfRoom(window)
                                    : QStringLiteral("the window is %1x%2").arg(window.width()).arg(window.height());
                            }},
                           {QStringLiteral("sight"), faultsOfSight}});
    return m_small;
}

void TestEveryPage::check(const Walked& walked, const char* look)
{
    QVERIFY2(walked.pages >= 40, qPrintable(QStringLiteral("only %1 pages were seen").arg(walked.pages)));
    const auto found = walked.faults.find(QString::fromLatin1(look));
    if (found != walked.faults.end())
        QFAIL(qPrintable(found->second));
}

/// A11Y-11
void TestEveryPage::nothingIsCutWithLettersThreeTimesAsLarge()
{
    check(lookAtPages({.textPercent = 300}, {{QStringLiteral("room"), faultsOfRoom}}), "room");
}

/// A11Y-11, WCAG 1.4.12: letters 0.12 and words 0.16 of the size of the letters further apart.
void TestEveryPage::nothingIsCutWithLettersAndWordsApart()
{
    const Look look = [](QWidget& window) {
        for (const QLabel* each : window.findChildren<QLabel*>())
            if (each->isVisible() && each->font().letterSpacing() <= 0)
                return QStringLiteral("\"%1\" is set as before").arg(each->text());
        return faultsOfRoom(window);
    };
    check(lookAtPages({.isSpaced = true}, {{QStringLiteral("room"), look}}), "room");
}

/// The looks see what they are for.
void TestEveryPage::faultsAreSeen()
{
    QWidget window;
    QPushButton wrong(QStringLiteral("Save"), &window);
    wrong.setAccessibleName(QStringLiteral("Keep it"));
    wrong.setGeometry(0, 0, 100, 43);
    QRadioButton alone(QStringLiteral("Only me"), &window);
    alone.setGeometry(0, 50, 150, 23);
    auto* wide = new QPushButton(QStringLiteral("Far off"), &window);
    wide->setGeometry(150, 80, 200, 40);
    app::widgets::FormField field({QStringLiteral("Name"), QStringLiteral("As it is written")}, new QLineEdit, &window);
    field.field()->setAccessibleName(QStringLiteral("Other"));
    field.field()->setAccessibleDescription({});
    QLabel far;
    field.findChild<QLabel*>()->setBuddy(&far);
    field.setGeometry(0, 120, 200, 120);
    window.resize(200, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    wrong.setFocus();
    wrong.setProperty("kind", QStringLiteral("main")); // Not as high as it would have been made.
    QCOMPARE(faultsOfSpokenWords(window), QStringLiteral("\"Save\" is called \"Keep it\""));
    const QString labels = faultsOfLabels(window);
    for (const char* each : {"\"Name\" labels nothing", "\"As it is written\" describes nothing",
                             "\"Only me\" is in no group with a title"})
        QVERIFY2(labels.contains(QLatin1String(each)), qPrintable(labels));
    QCOMPARE(faultsOfTargets(window), QStringLiteral("QPushButton Save is 100x43\nQRadioButton Only me is 150x23"));
    const QString room = faultsOfRoom(window);
    QVERIFY2(room.contains(QStringLiteral("Far off is out of reach"))
                 && room.contains(QStringLiteral("Leave now is not there")),
             qPrintable(room));
    const QString sight = faultsOfSight(window);
    QVERIFY2(sight.contains(QStringLiteral("Far off is 200x40, of which 50x40 can be seen")), qPrintable(sight));
}

/// Tab is led past one control, and Shift+Tab is not.
void TestEveryPage::shiftTabThatGoesElsewhereIsSeen()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    std::vector<QPushButton*> buttons;
    for (const char* words : {"One", "Two", "Three"}) {
        buttons.push_back(new QPushButton(QString::fromLatin1(words), &window));
        column->addWidget(buttons.back());
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    buttons[0]->setFocus();
    QCOMPARE(faultsOfKeys(window), QString());
    class Astray final : public QObject
    {
    public:
        QWidget* to = nullptr;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Backtab)
                return QObject::eventFilter(watched, event);
            to->setFocus();
            return true;
        }
    } astray;
    astray.to = buttons[2];
    buttons[1]->installEventFilter(&astray);
    buttons[0]->setFocus();
    QVERIFY(faultsOfKeys(window).contains(QStringLiteral("Shift+Tab goes from \"QPushButton Two\"")));
    // What Tab leads past is missed.
    buttons[1]->removeEventFilter(&astray);
    class Past final : public QObject
    {
    public:
        QWidget* to = nullptr;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Tab)
                return QObject::eventFilter(watched, event);
            to->setFocus();
            return true;
        }
    } past;
    past.to = buttons[2];
    buttons[0]->installEventFilter(&past);
    buttons[0]->setFocus();
    QVERIFY(faultsOfKeys(window).contains(QStringLiteral("Tab does not come to QPushButton Two")));
}

QTEST_MAIN(TestEveryPage)
#include "tst_EveryPage.moc"
