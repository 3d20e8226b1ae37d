#include "app/widgets/Controls.h"

#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTest>

using namespace app::widgets;

/// Whoever presses twice on what one press opens presses nothing on the page that comes.
class TestSecondPress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFallsOnNothingThatCameInThePlaceOfTheRow();
};

void TestSecondPress::itFallsOnNothingThatCameInThePlaceOfTheRow()
{
    QStackedWidget pages;
    auto* list = new QListView(&pages);
    QStringListModel model({QStringLiteral("One"), QStringLiteral("Two")});
    list->setModel(&model);
    openOnOneClick(list);
    auto* next = new QWidget(&pages);
    auto* there = new QPushButton(QStringLiteral("There"), next);
    there->setGeometry(0, 0, 120, 60);
    auto* far = new QPushButton(QStringLiteral("Leave now"), next);
    far->setGeometry(150, 0, 120, 60);
    pages.addWidget(list);
    pages.addWidget(next);
    pages.resize(300, 200);
    pages.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&pages));
    QObject::connect(list, &QListView::clicked, &pages, [&] { pages.setCurrentWidget(next); });
    QSignalSpy pressed(there, &QPushButton::clicked);
    QSignalSpy left(far, &QPushButton::clicked);

    ulong now = 100'000;
    const QPoint row = pages.mapToGlobal(QPoint(20, 8));
    const auto click = [&](QWidget* target, const QPoint& place, QEvent::Type press) {
        for (const QEvent::Type type : {press, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, target->mapFromGlobal(place), place, Qt::LeftButton,
                              type == press ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
            event.setTimestamp(now += 20);
            QCoreApplication::sendEvent(target, &event);
        }
    };
    const auto openRow = [&] {
        pages.setCurrentWidget(list);
        now += 5'000;
        click(list->viewport(), row, QEvent::MouseButtonPress);
        QCOMPARE(pages.currentWidget(), next);
    };
    openRow();
    now += 100;
    click(there, row + QPoint(4, 3), QEvent::MouseButtonDblClick);
    QCOMPARE(pressed.size(), 0);
    // Not quickly: it is meant.
    now += static_cast<ulong>(QApplication::doubleClickInterval());
    click(there, row, QEvent::MouseButtonPress);
    QCOMPARE(pressed.size(), 1);
    // Elsewhere: it is meant, however quickly it comes.
    openRow();
    click(far, pages.mapToGlobal(QPoint(200, 8)), QEvent::MouseButtonPress);
    QCOMPARE(left.size(), 1);
    // By a key.
    openRow();
    there->setFocus();
    QTest::keyClick(there, Qt::Key_Space);
    QCOMPARE(pressed.size(), 2);
    // In the list itself, where rows are ticked by quick presses.
    pages.setCurrentWidget(list);
    QObject::disconnect(list, nullptr, &pages, nullptr);
    QSignalSpy rows(list, &QListView::clicked);
    now += 5'000;
    click(list->viewport(), row, QEvent::MouseButtonPress);
    click(list->viewport(), row, QEvent::MouseButtonPress);
    QCOMPARE(rows.size(), 2);
}

QTEST_MAIN(TestSecondPress)
#include "tst_SecondPress.moc"
