#include "app/widgets/ChipList.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/RowPress.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/StatusLine.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace app::widgets;

/// The small controls keep their promises to people who see and people who listen.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleRoles(); }
    void textFromOutsideIsNeverHtml();
    void headingsAndStatusHaveTheirRoles();
    void aFieldIsNamedByItsLabelAndDescribedByHintAndProblem();
    void aFieldInsideAFieldIsNamed();
    void theSummaryTakesTheFocusAndLeadsToTheField();
    void aSummaryThatIsNotSeenTakesNoFocus();
    void anEmptySummaryHides();
    void removingAChipMovesTheFocusToTheNext();
    void enterPressesEveryKindOfButton();
    void aRowThatIsFullGoesOnBelow();
    void rightToLeftStartsAtTheRight();
    void aLongLinkBreaksItsLines();
    void isolatedTextIsWhole();
    void theSameStatusTwiceIsShownTwice();
    void aPartThatScrollsAnswersForEveryNumber();
    void aRowPressedByAssistiveTechnologyIsOpened();
    void whatAssistiveTechnologyPressesIsClicked();
};

void TestControls::textFromOutsideIsNeverHtml()
{
    const PlainLabel label(QStringLiteral("<b>bold</b><img src=x>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), QStringLiteral("<b>bold</b><img src=x>"));
}

void TestControls::headingsAndStatusHaveTheirRoles()
{
    HeadingLabel heading(QStringLiteral("Today"), HeadingLabel::Level::Page);
    auto* seen = QAccessible::queryAccessibleInterface(&heading);
    QCOMPARE(seen->role(), QAccessible::Heading);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Today"));
    StatusLine status;
    status.say(QStringLiteral("Saved at 9:14am"));
    seen = QAccessible::queryAccessibleInterface(&status);
    QCOMPARE(seen->role(), QAccessible::Notification);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Saved at 9:14am"));
}

void TestControls::aFieldIsNamedByItsLabelAndDescribedByHintAndProblem()
{
    auto* edit = new QLineEdit;
    FormField field({QStringLiteral("Where?"), QStringLiteral("A street or a place")}, edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Where?"));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("A street or a place"));
    field.setProblem(QStringLiteral("Enter a place."));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Enter a place. A street or a place"));
    QVERIFY(edit->property("fault").toBool());
    field.setProblem(QString());
    QVERIFY(!edit->property("fault").toBool());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("A street or a place"));
    field.setProblem(QStringLiteral("Write something. A street or a place")); // It is heard once.
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Write something. A street or a place"));
}

void TestControls::aFieldInsideAFieldIsNamed()
{
    auto* secret = new SecretField;
    const FormField field({QStringLiteral("Passphrase"), {}}, secret);
    QCOMPARE(secret->line()->accessibleName(), QStringLiteral("Passphrase"));
}

void TestControls::theSummaryTakesTheFocusAndLeadsToTheField()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* summary = new ErrorSummary(&window);
    auto* edit = new QLineEdit(&window);
    column->addWidget(summary);
    column->addWidget(edit);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();

    summary->show({{QStringLiteral("Enter the day."), edit}});

    QVERIFY(summary->isVisible());
    QVERIFY(summary->hasFocus());
    QVERIFY(summary->accessibleName().contains(QStringLiteral("Enter the day.")));
    auto* link = summary->findChild<LinkButton*>();
    QVERIFY(link);
    QCOMPARE(link->text(), QStringLiteral("Enter the day."));
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(edit->hasFocus());
}

void TestControls::aSummaryThatIsNotSeenTakesNoFocus()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* page = new QWidget(&window);
    auto* summary = new ErrorSummary(page);
    auto* edit = new QLineEdit(&window);
    column->addWidget(page);
    column->addWidget(edit);
    page->hide(); // Another one is shown, and the person writes there.
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    summary->show({{QStringLiteral("Enter the day."), edit}});
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a van"));
    QCOMPARE(edit->text(), QStringLiteral("a van"));
    QCOMPARE(summary->text(), QStringLiteral("Enter the day."));
    page->show();
    QVERIFY(summary->isVisible());
}

void TestControls::anEmptySummaryHides()
{
    ErrorSummary summary;
    summary.show({{QStringLiteral("Enter the day."), nullptr}});
    QVERIFY(!summary.isEmpty());
    summary.clear();
    QVERIFY(summary.isEmpty());
    QVERIFY(summary.isHidden());
    QVERIFY(summary.text().isEmpty());
}

void TestControls::removingAChipMovesTheFocusToTheNext()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* chips = new ChipList(&window);
    column->addWidget(chips);
    chips->setChips({{QStringLiteral("a"), QStringLiteral("Ann"), QStringLiteral("Remove Ann")},
                     {QStringLiteral("b"), QStringLiteral("Bo"), QStringLiteral("Remove Bo")}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy removed(chips, &ChipList::removed);
    auto* first = chips->findChildren<QPushButton*>().value(0);
    QCOMPARE(first->accessibleName(), QStringLiteral("Ann. Remove Ann"));

    first->click();

    QCOMPARE(removed.takeFirst().at(0).toString(), QStringLiteral("a"));
    QCOMPARE(chips->chips().size(), std::size_t(1));
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->accessibleName(), QStringLiteral("Bo. Remove Bo"));
    focused->click();
    QVERIFY(chips->isHidden());
}

void TestControls::enterPressesEveryKindOfButton()
{
    QWidget box;
    const std::vector<QPushButton*> all{
        app::widgets::button(QStringLiteral("Plain"), &box),
        app::widgets::button(QStringLiteral("Main"), app::widgets::Kind::Main, &box),
        app::widgets::button(QStringLiteral("Icon"), app::widgets::Kind::Big, QStringLiteral("lock"), &box),
        new app::widgets::LinkButton(QStringLiteral("Link"), &box)};
    for (QPushButton* each : all) {
        int presses = 0;
        connect(each, &QPushButton::clicked, &box, [&presses] { ++presses; });
        QTest::keyClick(each, Qt::Key_Return);
        QTest::keyClick(each, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(each, Qt::Key_Space);
        QTest::keyClick(each, Qt::Key_Return, Qt::ControlModifier); // Saves an entry; presses nothing.
        QVERIFY2(presses == 3, qPrintable(each->text() + QString::number(presses)));
    }
}

void TestControls::aRowThatIsFullGoesOnBelow()
{
    QWidget box;
    auto* flow = new FlowLayout(10, &box);
    for (int i = 0; i < 3; ++i) {
        auto* item = new QWidget(&box);
        item->setMinimumSize(100, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->heightForWidth(320), 20);
    QCOMPARE(flow->heightForWidth(319), 2 * 20 + 8); // Rows stay close; 3 times 100 and 2 gaps of 10 need 320
    QCOMPARE(flow->heightForWidth(210), 2 * 20 + 8);
    QCOMPARE(flow->heightForWidth(100), 3 * 20 + 2 * 8);
    QCOMPARE(flow->minimumSize().width(), 100);
}

void TestControls::rightToLeftStartsAtTheRight()
{
    QWidget box;
    box.setLayoutDirection(Qt::RightToLeft);
    auto* flow = new FlowLayout(10, &box);
    auto* item = new QWidget(&box);
    item->setMinimumSize(100, 20);
    flow->addWidget(item);
    flow->setGeometry(QRect(0, 0, 400, 20));
    QCOMPARE(item->x(), 300);
}

void TestControls::aLongLinkBreaksItsLines()
{
    const LinkButton link(
        QStringLiteral("20 November 2026: somebody stood at the bus stop for an hour and then walked away"));
    QVERIFY(link.heightForWidth(200) > link.heightForWidth(2000));
    QVERIFY(link.minimumSizeHint().width() < 340);
}

void TestControls::isolatedTextIsWhole()
{
    QCOMPARE(isolate(QStringLiteral("+44 7700 900123")),
             QChar(0x2068) + QStringLiteral("+44 7700 900123") + QChar(0x2069));
    QVERIFY(isolate(QString()).isEmpty());
}

void TestControls::theSameStatusTwiceIsShownTwice()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* status = new StatusLine(&window);
    column->addWidget(status);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    /// Counts how often it appears.
    struct Shows final : QObject
    {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Show ? 1 : 0;
            return false;
        }
    } shows;
    status->installEventFilter(&shows);
    status->say(QStringLiteral("Saved."));
    status->say(QStringLiteral("Saved."));
    QCOMPARE(shows.count, 2);
    status->say(QString());
    QCOMPARE(shows.count, 2);
}

void TestControls::aPartThatScrollsAnswersForEveryNumber()
{
    // A screen reader counts, and asks a moment later: by then a scroll bar may have gone.
    QScrollArea area;
    auto* content = new QPushButton(QStringLiteral("Save"));
    area.setWidget(content);
    area.show();
    auto* heard = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(heard->childCount(), 1);
    QVERIFY(!heard->child(-1) && !heard->child(1) && !heard->child(7));
    auto* inside = heard->child(0);
    QVERIFY(inside);
    QCOMPARE(heard->indexOfChild(inside), 0);
    QCOMPARE(inside->parent(), heard);
    QVERIFY(inside->childCount() > 0);
    QCOMPARE(inside->child(0)->object(), content);
}

void TestControls::aRowPressedByAssistiveTechnologyIsOpened()
{
    assumeHeard(true);
    QStringListModel rows(QStringList(6, QStringLiteral("Row")));
    QListView list;
    list.setModel(&rows);
    openOnOneClick(&list);
    list.setCurrentIndex(rows.index(0));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QTest::keyClick(&list, Qt::Key_F24); // No Ctrl of a test before this one is held any more.
    QCoreApplication::processEvents();
    QSignalSpy opened(&list, &QListView::activated);
    const auto press = [&list](int row) {
        auto* heard = QAccessible::queryAccessibleInterface(&list)->tableInterface()->cellAt(row, 0);
        heard->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCoreApplication::processEvents();
    };

    press(3);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toModelIndex().row(), 3);
    QCOMPARE(list.currentIndex().row(), 3);
    press(3); // The one that is chosen already.
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(list.selectionModel()->isSelected(rows.index(3)));

    // Keys only move, and so does the program.
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Up, Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(list.selectionModel()->selectedIndexes().size(), 1);
    list.setCurrentIndex(rows.index(1));
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 2);

    // Nor do keys of the window while Ctrl is held: then a view lets go of a row that is made the current one again.
    QWidget elsewhere;
    QTest::keyPress(&elsewhere, Qt::Key_N, Qt::ControlModifier);
    list.setCurrentIndex(list.currentIndex());
    QCoreApplication::processEvents();
    QTest::keyRelease(&elsewhere, Qt::Key_N);
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 2);

    // Nor does filling the list again open what was chosen before.
    rows.setStringList(QStringList(6, QStringLiteral("Other")));
    list.setCurrentIndex(rows.index(0));
    list.selectionModel()->select(rows.index(4), QItemSelectionModel::Select);
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 2);

    // Ticking rows opens none.
    list.setSelectionMode(QAbstractItemView::MultiSelection);
    press(2);
    QCOMPARE(opened.size(), 2);

    // Where nothing listens, what the program selects is no press.
    assumeHeard(false);
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    press(2);
    QCOMPARE(opened.size(), 2);
}

void TestControls::whatAssistiveTechnologyPressesIsClicked()
{
    QCheckBox tick(QStringLiteral("Blur && &hide"));
    QRadioButton choice(QStringLiteral("Dark"));
    auto* plain = button(QStringLiteral("Save & close"), nullptr);
    const std::unique_ptr<QPushButton> owner(plain);
    QPushButton view(QStringLiteral("Calendar"));
    view.setCheckable(true);
    const std::vector<std::pair<QAbstractButton*, QAccessible::Role>> all{{&tick, QAccessible::CheckBox},
                                                                          {&choice, QAccessible::RadioButton},
                                                                          {plain, QAccessible::Button},
                                                                          {&view, QAccessible::CheckBox}};
    for (const auto& [each, role] : all) {
        auto* heard = QAccessible::queryAccessibleInterface(each);
        QCOMPARE(heard->role(), role);
        QSignalSpy clicked(each, &QAbstractButton::clicked);
        heard->actionInterface()->doAction(heard->actionInterface()->actionNames().front());
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(heard->state().checked != 0, each->isCheckable());
        QCOMPARE(heard->state().checkable != 0, each->isCheckable());
    }
    QCOMPARE(QAccessible::queryAccessibleInterface(&tick)->text(QAccessible::Name), QStringLiteral("Blur & hide"));
    QCOMPARE(QAccessible::queryAccessibleInterface(plain)->text(QAccessible::Name), QStringLiteral("Save & close"));
    tick.setEnabled(false);
    QVERIFY(!QAccessible::queryAccessibleInterface(&tick)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    choice.setAccessibleName(QStringLiteral("Dark colours"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&choice)->text(QAccessible::Name), QStringLiteral("Dark colours"));
}

QTEST_MAIN(TestControls)
#include "tst_Controls.moc"
