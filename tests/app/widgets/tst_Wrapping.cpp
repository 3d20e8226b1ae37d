#include "app/widgets/Controls.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "tests/support/PageParts.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace app::widgets;

/// With little room nothing is cut: words go on in the next line, and what has the focus is scrolled to.
class TestWrapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreBrokenBetweenWordsOnly();
    void controlsGoOnInTheNextLine_data();
    void controlsGoOnInTheNextLine();
    void withRoomAControlIsAsHighAsOneLine();
    void allOfTheWordsAreDrawn();
    void aTitleGoesOnInTheNextLine();
    void aQuestionOfSeveralFieldsIsAGroup();
    void whatGetsTheFocusIsSeenWithItsQuestion();
    void whatIsOnlyJustShownIsSeenAsWell();
    void whatHasTheFocusStaysWhereItIsWhenLettersGrow();
    void aTextLargerThanItsRoomFollowsItsCursor();
    void aWindowThatIsLookedAtAgainStaysWhereItWas();

private:
    static QString longWords() { return QStringLiteral("Not sure, or I do not want to say it now"); }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    static bool isSeen(const QWidget& each) { return each.visibleRegion().boundingRect().size() == each.size(); }
};

void TestWrapping::initTestCase()
{
    installAccessibleRoles();
    applyLook(*qApp, {Appearance::Light, 100});
}

void TestWrapping::wordsAreBrokenBetweenWordsOnly()
{
    const QFontMetrics metrics(QApplication::font());
    const int one = widestWord(QStringLiteral("aaaa"), metrics);
    QCOMPARE(inLines(QStringLiteral("aaaa aaaa"), metrics, 4 * one), QStringLiteral("aaaa aaaa"));
    QCOMPARE(inLines(QStringLiteral("aaaa aaaa"), metrics, one), QStringLiteral("aaaa\naaaa"));
    QCOMPARE(inLines(QStringLiteral("aaaa b aaaaaa"), metrics, one), QStringLiteral("aaaa\nb\naaaaaa"));
    QCOMPARE(inLines({}, metrics, 0), QString());
    QCOMPARE(widestWord(QStringLiteral("b aaaa bb"), metrics), one);
}

void TestWrapping::controlsGoOnInTheNextLine_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("button") << 0;
    QTest::newRow("main action with an icon") << 1;
    QTest::newRow("tick box") << 2;
    QTest::newRow("choice") << 3;
}

void TestWrapping::controlsGoOnInTheNextLine()
{
    QFETCH(const int, kind);
    QWidget window;
    QAbstractButton* made = nullptr;
    if (kind == 0)
        made = button(longWords(), &window);
    else if (kind == 1)
        made = button(longWords(), Kind::Main, QStringLiteral("write"), &window);
    else if (kind == 2)
        made = new CheckBox(longWords(), &window);
    else
        made = new RadioButton(longWords(), &window);
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(made, 0, Qt::AlignLeft);
    column->addStretch();
    window.show();
    const int line = made->sizeHint().height();
    const int whole = made->sizeHint().width();
    window.resize(whole + 100, 600);
    settle();
    QCOMPARE(made->size(), QSize(whole, line));
    window.resize(whole / 2, 600);
    settle();
    QVERIFY(made->width() <= whole / 2);
    const int lineSpacing = made->fontMetrics().lineSpacing();
    QVERIFY2(made->height() >= lineSpacing * 2, qPrintable(QString::number(made->height())));
    QVERIFY(made->height() <= line + lineSpacing * 3);
    // As narrow as its longest word, and as high as that takes.
    window.resize(10, 600);
    settle();
    QCOMPARE(made->width(), made->minimumSizeHint().width());
    QCOMPARE(made->height(), made->heightForWidth(made->width()));
    QCOMPARE(made->text(), longWords()); // To those who listen nothing is broken.
    window.resize(whole + 100, 600);
    settle();
    QCOMPARE(made->size(), QSize(whole, line));
}

void TestWrapping::withRoomAControlIsAsHighAsOneLine()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* tall = new PlainLabel(QStringLiteral("One\nTwo\nThree\nFour\nFive"), &window);
    auto* undo = button(QStringLiteral("Undo"), &window);
    row->addWidget(tall, 1);
    row->addWidget(undo);
    window.resize(400, 300);
    window.show();
    settle();
    QCOMPARE(undo->size(), undo->sizeHint());
}

/// The last word is drawn below the first, not beside it and cut.
void TestWrapping::allOfTheWordsAreDrawn()
{
    CheckBox words(QStringLiteral("First last"));
    words.resize(words.minimumSizeHint().width(), words.heightForWidth(words.minimumSizeHint().width()));
    CheckBox first(QStringLiteral("First"));
    first.resize(words.size());
    const QImage both = words.grab().toImage();
    const QImage one = first.grab().toImage();
    int below = 0;
    for (int y = both.height() * 3 / 5; y < both.height(); ++y)
        for (int x = both.width() / 2; x < both.width(); ++x)
            below += both.pixel(x, y) != both.pixel(both.width() - 1, both.height() - 1) ? 1 : 0;
    QVERIFY(below > 10);
    QVERIFY(both != one);
}

void TestWrapping::aTitleGoesOnInTheNextLine()
{
    QWidget window;
    auto* group = new GroupBox(longWords(), &window);
    auto* inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* choice = new RadioButton(QStringLiteral("Yes"), group);
    inside->addWidget(choice);
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(group);
    column->addStretch();
    window.resize(900, 500);
    window.show();
    settle();
    const int above = choice->y();
    QVERIFY(above >= group->fontMetrics().height());
    window.resize(120, 500);
    settle();
    QCOMPARE(window.width(), 120);
    const QRect title
        = group->fontMetrics().boundingRect(QRect(0, 0, group->width(), 1000), Qt::TextWordWrap, longWords());
    QVERIFY(title.height() > 2 * group->fontMetrics().height());
    QVERIFY2(choice->y() >= title.height(), qPrintable(QString::number(choice->y())));
    QCOMPARE(choice->height(), choice->sizeHint().height());
    window.resize(900, 500);
    settle();
    QCOMPARE(choice->y(), above);
}

void TestWrapping::aQuestionOfSeveralFieldsIsAGroup()
{
    auto* fields = new QWidget;
    auto* day = new QLineEdit(fields);
    day->setAccessibleName(QStringLiteral("Made on: Day"));
    day->setAccessibleDescription(QStringLiteral("for example 27"));
    auto* month = new QLineEdit(fields);
    month->setAccessibleName(QStringLiteral("Made on: Month"));
    fields->setFocusProxy(day);
    FormField question({QStringLiteral("Made on"), QStringLiteral("As it stands there")}, fields);
    auto* heard = QAccessible::queryAccessibleInterface(&question);
    QCOMPARE(heard->role(), QAccessible::Grouping);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Made on"));
    QCOMPARE(day->accessibleName(), QStringLiteral("Made on: Day"));
    QCOMPARE(day->accessibleDescription(), QStringLiteral("As it stands there for example 27"));
    question.setProblem(QStringLiteral("That day does not exist."));
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("That day does not exist. As it stands there for example 27"));
    question.setLabel(QStringLiteral("Given on"));
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Given on"));
    QCOMPARE(month->accessibleName(), QStringLiteral("Made on: Month"));
}

namespace {

/// A window with a part that scrolls: questions, one below the other.
struct Scrolled
{
    QWidget window;
    FocusScroll* scroll = new FocusScroll(&window);
    std::vector<FormField*> questions;
    QPlainTextEdit* text = nullptr; ///< Below them; larger than the room.

    Scrolled()
    {
        auto* outer = new QVBoxLayout(&window);
        outer->addWidget(scroll);
        auto* content = new QWidget(scroll);
        auto* column = new QVBoxLayout(content);
        for (int i = 0; i < 12; ++i) {
            questions.push_back(new FormField({QStringLiteral("Question %1").arg(i), QStringLiteral("A hint")},
                                              new QLineEdit(content), content));
            column->addWidget(questions.back());
        }
        text = new QPlainTextEdit(content);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(900);
        column->addWidget(text);
        scroll->setWidget(content);
        window.resize(300, 240);
        window.show();
        window.activateWindow();
    }
};

} // namespace

void TestWrapping::whatGetsTheFocusIsSeenWithItsQuestion()
{
    Scrolled page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.questions[0]->field()->setFocus();
    settle();
    for (std::size_t i = 1; i < page.questions.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), page.questions[i]->field());
        QVERIFY2(isSeen(*page.questions[i]), qPrintable(QString::number(i)));
    }
    for (std::size_t i = page.questions.size() - 1; i > 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(isSeen(*page.questions[i - 1]), qPrintable(QString::number(i)));
    }
    // From outside as well: Tab leads into it from the bar above.
    page.scroll->verticalScrollBar()->setValue(0);
    QLineEdit before(&page.window);
    before.show();
    before.setFocus();
    page.questions[9]->field()->setFocus(Qt::TabFocusReason);
    QVERIFY(isSeen(*page.questions[9]));
}

/// A button that makes letters larger is pressed again and again.
void TestWrapping::whatHasTheFocusStaysWhereItIsWhenLettersGrow()
{
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100, app::widgets::Lettering::System});
    {
        Scrolled page;
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.window.resize(400, 300);
        QWidget* field = page.questions[7]->field();
        field->setFocus();
        settle();
        QTest::qWait(400); // What got the focus has settled.
        const auto heightOf = [&page](const QWidget& inside) { return inside.mapTo(&page.window, QPoint(0, 0)).y(); };
        const int before = heightOf(*field);
        for (const int percent : {150, 200, 80}) {
            app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, percent, app::widgets::Lettering::System});
            QTRY_COMPARE(heightOf(*field), before);
            QVERIFY(field->hasFocus());
        }
    }
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100, app::widgets::Lettering::System});
}

/// A page that is filled gives its focus before it has laid out what came.
void TestWrapping::whatIsOnlyJustShownIsSeenAsWell()
{
    Scrolled page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    for (FormField* each : page.questions)
        each->hide();
    settle();
    for (FormField* each : page.questions)
        each->show();
    page.questions[9]->field()->setFocus();
    settle();
    QTRY_VERIFY(isSeen(*page.questions[9]));
}

void TestWrapping::aTextLargerThanItsRoomFollowsItsCursor()
{
    Scrolled page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.text->setPlainText(QStringLiteral("line\n").repeated(60));
    page.text->setFocus();
    settle();
    const auto isCursorSeen = [&] {
        const QRect cursor = page.text->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        return page.text->visibleRegion().boundingRect().contains(cursor);
    };
    QVERIFY(isCursorSeen());
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(page.text, Qt::Key_Down);
    settle();
    QVERIFY(isCursorSeen());
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(page.text, Qt::Key_Up);
    settle();
    QVERIFY(isCursorSeen());
}

void TestWrapping::aWindowThatIsLookedAtAgainStaysWhereItWas()
{
    Scrolled page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.questions[0]->field()->setFocus();
    settle();
    page.scroll->verticalScrollBar()->setValue(page.scroll->verticalScrollBar()->maximum());
    const int place = page.scroll->verticalScrollBar()->value();
    QVERIFY(place > 0);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    page.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    QCOMPARE(QApplication::focusWidget(), page.questions[0]->field());
    QCOMPARE(page.scroll->verticalScrollBar()->value(), place);
}

QTEST_MAIN(TestWrapping)
#include "tst_Wrapping.moc"
