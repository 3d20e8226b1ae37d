#include "tests/app/shell/CommandStage.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace app::shell;

/// Where one stands when a page comes.
class TestPageArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRecordIsShownFromItsTop();
};

void TestPageArrival::anotherRecordIsShownFromItsTop()
{
    support::CommandStage stage;
    stage.unlock();
    UnlockedView* const view = stage.window->unlockedView();
    view->open(PageId::Entry, "one");
    stage.page()->field->setMinimumHeight(3'000);
    QScrollBar* const bar = stage.page()->findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    view->open(PageId::Today);
    view->open(PageId::Entry, "two");
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    view->back();
    view->back();
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestPageArrival)
#include "tst_PageArrival.moc"
