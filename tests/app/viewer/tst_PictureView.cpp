#include "app/viewer/PictureView.h"

#include "tests/support/Pictures.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace app::viewer;

/// A picture is hidden first; then it is made larger, moved and turned, by keys and by mouse, and stays what it is.
class TestPictureView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeReadWhileItIsHidden();
    void spaceAndAClickAskToSeeIt();
    void allOfItFitsAtFirstAndIsNeverEnlarged();
    void itIsMadeLargerInStepsAndFitsAgain();
    void aSmallOneThatIsMadeLargerTakesTheRoomThereIs();
    void arrowKeysMoveWhatIsLarger();
    void theMouseMovesWhatIsLarger();
    void theWheelWithCtrlMakesItLarger();
    void turningTurnsTheViewOnly();
    void aSharperOneKeepsThePlace();
    void hidingPutsItBackToItsPlace();

private:
    static void show(PictureView& view, const QSize& picture, const QSize& room)
    {
        view.resize(room);
        view.setPicture(support::fourCorners(picture.width(), picture.height()), QStringLiteral("A note"));
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
    }
    static QColor at(PictureView& view, const QPoint& place)
    {
        return view.viewport()->grab().toImage().pixelColor(place);
    }
};

void TestPictureView::nothingCanBeReadWhileItIsHidden()
{
    QImage letter(700, 700, QImage::Format_RGB32);
    letter.fill(Qt::white);
    for (int stripe = 0; stripe < 700; stripe += 4)
        for (int x = 0; x < 700; ++x)
            letter.setPixel(x, stripe, qRgb(0, 0, 0));
    PictureView view;
    view.resize(700, 700);
    view.setPicture(letter, QStringLiteral("A letter"));
    QVERIFY(view.isBlurred());
    QCOMPARE(view.accessibleName(), QStringLiteral("Hidden picture"));
    const QImage drawn = view.viewport()->grab().toImage();
    // One square of the picture holds one colour.
    QCOMPARE(drawn.pixel(20, 20), drawn.pixel(60, 61));
    view.setBlurred(false);
    QCOMPARE(view.accessibleName(), QStringLiteral("Picture"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("A letter"));
    const QImage shown = view.viewport()->grab().toImage();
    QVERIFY(shown.pixel(20, 20) != shown.pixel(20, 22));
    view.clear();
    QVERIFY(!view.hasPicture());
}

void TestPictureView::spaceAndAClickAskToSeeIt()
{
    PictureView view;
    show(view, {200, 200}, {300, 300});
    QSignalSpy wanted(&view, &PictureView::toggleWanted);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    view.setBlurred(false);
    QTest::mouseClick(view.viewport(), Qt::LeftButton); // A click on what can be seen hides nothing.
    QCOMPARE(wanted.size(), 2);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(wanted.size(), 3);
}

void TestPictureView::allOfItFitsAtFirstAndIsNeverEnlarged()
{
    PictureView view;
    show(view, {100, 100}, {300, 300});
    view.setBlurred(false);
    QCOMPARE(at(view, {5, 105}), QColor(Qt::red)); // As large as it is.
    QVERIFY(at(view, {5, 95}) != QColor(Qt::red));
    QVERIFY(at(view, {105, 105}) != QColor(Qt::green));
    view.setPicture(support::fourCorners(1200, 600), {});
    QCOMPARE(at(view, {3, 80}), QColor(Qt::red));
    QCOMPARE(at(view, {296, 220}), QColor(Qt::white));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TestPictureView::itIsMadeLargerInStepsAndFitsAgain()
{
    PictureView view;
    show(view, {1000, 1000}, {300, 300});
    view.zoomIn(); // Not while it is hidden.
    QCOMPARE(view.percent(), 100);
    view.setBlurred(false);
    QSignalSpy zoomed(&view, &PictureView::zoomed);
    view.zoomOut();
    QCOMPARE(view.percent(), 100);
    QVERIFY(zoomed.empty());
    view.zoomIn();
    QCOMPARE(view.percent(), 125);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    view.zoomOut();
    QCOMPARE(view.percent(), 100);
    for (int step = 0; step < 40; ++step)
        view.zoomIn();
    QCOMPARE(view.percent(), PictureView::mostPercent);
    view.fit();
    QCOMPARE(view.percent(), 100);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
}

void TestPictureView::aSmallOneThatIsMadeLargerTakesTheRoomThereIs()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* view = new PictureView(&window);
    column->addWidget(view);
    column->addStretch();
    view->setPicture(support::fourCorners(128, 128), {});
    view->setBlurred(false);
    window.resize(900, 800);
    window.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&window));
    QVERIFY(view->height() < 150);
    for (int step = 0; step < 3; ++step)
        view->zoomIn();
    QCOMPARE(view->percent(), 195);
    QTRY_VERIFY(view->height() >= 249); // All of it is seen.
    for (int step = 0; step < 10; ++step)
        view->zoomIn();
    QTRY_VERIFY(view->height() > 400);
    QVERIFY(view->height() < 560);
    QVERIFY(view->viewport()->width() > 850);
    view->fit();
    QTRY_VERIFY(view->height() < 150);
}

void TestPictureView::arrowKeysMoveWhatIsLarger()
{
    PictureView view;
    show(view, {1000, 1000}, {300, 300});
    view.setBlurred(false);
    for (int step = 0; step < 4; ++step)
        view.zoomIn();
    const int x = view.horizontalScrollBar()->value();
    const int y = view.verticalScrollBar()->value();
    QVERIFY(x > 0 && y > 0); // The middle stayed in the middle.
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.horizontalScrollBar()->value() > x);
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.verticalScrollBar()->value() < y);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.horizontalScrollBar()->value(), view.horizontalScrollBar()->maximum());
    QCOMPARE(at(view, {200, 200}), QColor(Qt::white));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(at(view, {5, 5}).red(), 255);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestPictureView::theMouseMovesWhatIsLarger()
{
    PictureView view;
    show(view, {1000, 1000}, {300, 300});
    view.setBlurred(false);
    for (int step = 0; step < 4; ++step)
        view.zoomIn();
    const int x = view.horizontalScrollBar()->value();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(view.viewport(), {150, 150});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {150, 150});
    QCOMPARE(view.horizontalScrollBar()->value(), x + 50);
}

void TestPictureView::theWheelWithCtrlMakesItLarger()
{
    PictureView view;
    show(view, {1000, 1000}, {300, 300});
    view.setBlurred(false);
    const auto turnWheel = [&view](int by, Qt::KeyboardModifiers held) {
        QWheelEvent wheel({50, 50}, view.mapToGlobal(QPointF(50, 50)), {}, {0, by}, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!turnWheel(120, Qt::NoModifier)); // The page scrolls.
    QVERIFY(turnWheel(120, Qt::ControlModifier));
    QCOMPARE(view.percent(), 125);
    QVERIFY(turnWheel(-120, Qt::ControlModifier));
    QCOMPARE(view.percent(), 100);
}

void TestPictureView::turningTurnsTheViewOnly()
{
    PictureView view;
    show(view, {200, 100}, {300, 300});
    view.setBlurred(false);
    QCOMPARE(at(view, {5, 105}), QColor(Qt::red)); // 200 by 100.
    view.turn(); // Clockwise: what was at the left is at the top.
    QCOMPARE(at(view, {5, 55}), QColor(Qt::blue));
    QCOMPARE(at(view, {95, 55}), QColor(Qt::red));
    for (int quarter = 0; quarter < 3; ++quarter)
        view.turn();
    QCOMPARE(at(view, {5, 105}), QColor(Qt::red));
    QCOMPARE(at(view, {195, 195}), QColor(Qt::white));
}

void TestPictureView::aSharperOneKeepsThePlace()
{
    PictureView view;
    show(view, {300, 300}, {300, 300});
    view.setBlurred(false);
    QSignalSpy wanted(&view, &PictureView::sharperWanted);
    view.zoomIn();
    QCOMPARE(wanted.size(), 1);
    view.turn();
    view.zoomIn();
    view.setSharper(support::fourCorners(1200, 1200));
    QCOMPARE(view.percent(), 125);
    view.horizontalScrollBar()->setValue(0);
    view.verticalScrollBar()->setValue(0);
    QCOMPARE(at(view, {5, 5}), QColor(Qt::blue)); // Turned as the first was.
}

void TestPictureView::hidingPutsItBackToItsPlace()
{
    PictureView view;
    show(view, {1000, 1000}, {300, 300});
    view.setBlurred(false);
    view.zoomIn();
    view.setBlurred(true);
    QCOMPARE(view.percent(), 100);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestPictureView)
#include "tst_PictureView.moc"
