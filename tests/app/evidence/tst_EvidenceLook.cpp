#include "app/evidence/QuickLook.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/Previews.h"
#include "tests/app/evidence/EvidenceStage.h"
#include "tests/support/VaultRows.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace app;
using namespace support;
using viewer::PictureView;

/// Looking at files in the list: nothing can be read before somebody asks, the space bar shows and puts away, two
/// pictures stand side by side.
class TestEvidenceLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void tilesShowOnlySquaresUntilAsked();
    void noTileCoversAnother();
    void smallPicturesAreMadeForTilesInViewOnly();
    void everyTileHasOneWhereWordsRunFromTheRight();
    void spaceShowsAndPutsAway();
    void theNextOneIsAskedForByItself();
    void lookingIsWrittenDown();
    void textIsShownAsText();
    void whatCannotBeShownSaysSo();
    void withLittleRoomItStandsInPlaceOfTheList();
    void spacePutsAwayWhatCannotBeShownToo();
    void hidingAllHidesTheOneThatIsShown();
    void twoPicturesAreCompared();
    void zoomKeysArePicturesOnlyWithTheFocus();
    void everyControlHasANameAndIsReachedByTab();

private:
    static evidence::QuickLook* side(const QWidget& page) { return page.findChild<evidence::QuickLook*>(); }
    static PictureView* picture(const QWidget& page) { return side(page)->view()->picture(); }
    /// How many colours are on it, as it is drawn.
    static int coloursOf(QWidget* widget, const QRect& area = {})
    {
        const QImage drawn
            = widget->grab(area.isNull() ? widget->rect() : area).toImage().convertToFormat(QImage::Format_RGB32);
        std::set<QRgb> seen;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                seen.insert(drawn.pixel(x, y));
        return static_cast<int>(seen.size());
    }
    static QByteArray manyColours()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
        return pictureFile(image, "png");
    }
    static int viewings(EvidenceStage& stage)
    {
        return static_cast<int>(
            countRows(stage.parts.vault.vault(), "SELECT count(*) FROM log WHERE event = 'evidence.viewed'"));
    }
};

void TestEvidenceLook::tilesShowOnlySquaresUntilAsked()
{
    EvidenceStage stage;
    const auto item = stage.add(QStringLiteral("photo.png"), manyColours());
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* previews = page.findChild<viewer::Previews*>();
    QTRY_VERIFY(!previews->squares(item.id).isNull());
    auto* list = EvidenceStage::list(page);
    const QRect tile = list->visualRect(list->model()->index(0, 0));
    const int hidden = coloursOf(list->viewport(), tile);
    stage.parts.settings.setShowsPictures(true); // Ctrl+B in the window.
    QVERIFY2(coloursOf(list->viewport(), tile) > hidden + 1'000, qPrintable(QString::number(hidden)));
    stage.parts.settings.setShowsPictures(false);
    QCOMPARE(coloursOf(list->viewport(), tile), hidden);
    QVERIFY(qMax(previews->squares(item.id).width(), previews->squares(item.id).height()) <= 7);
    QCOMPARE(viewings(stage), 0); // Squares are not looked at.
}

void TestEvidenceLook::noTileCoversAnother()
{
    EvidenceStage stage;
    constexpr int several = 9; // More than fit: the bar at the side takes some of the room.
    for (int number = 0; number < several; ++number)
        stage.picture(QStringLiteral("photo %1").arg(number), 40 + number, 30);
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* list = EvidenceStage::list(page);
    QTRY_COMPARE(list->model()->rowCount(), several);
    const auto place = [list](int row) { return list->visualRect(list->model()->index(row, 0)); };
    for (int row = 0; row < several; ++row) {
        QVERIFY(place(row).right() <= list->viewport()->width());
        for (int other = row + 1; other < several; ++other)
            QVERIFY2(!place(row).intersects(place(other)), qPrintable(QStringLiteral("%1, %2").arg(row).arg(other)));
    }
}

void TestEvidenceLook::everyTileHasOneWhereWordsRunFromTheRight()
{
    EvidenceStage stage;
    std::vector<core::domain::EvidenceItem> items;
    for (int number = 0; number < 20; ++number) // More than fit: the bar stands where lines end.
        items.push_back(stage.picture(QStringLiteral("photo %1").arg(number), 40 + number, 30));
    evidence::EvidencePage page(stage.parts.context());
    page.setLayoutDirection(Qt::RightToLeft);
    stage.open(page);
    auto* previews = page.findChild<viewer::Previews*>();
    previews->clear();
    page.resize(1060, 700); // Laid out, it asks again.
    for (std::size_t tile = 0; tile < 4; ++tile)
        QTRY_VERIFY(!previews->find(items[tile].id).isNull());
}

void TestEvidenceLook::smallPicturesAreMadeForTilesInViewOnly()
{
    EvidenceStage stage;
    constexpr int many = 60;
    std::vector<core::domain::EvidenceItem> items;
    for (int number = 0; number < many; ++number)
        items.push_back(stage.picture(QStringLiteral("photo %1").arg(number), 40 + number, 30));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* previews = page.findChild<viewer::Previews*>();
    const auto made = [&] {
        return std::ranges::count_if(items, [&](const auto& item) { return !previews->squares(item.id).isNull(); });
    };
    QTRY_VERIFY(!previews->squares(items.front().id).isNull());
    auto* list = EvidenceStage::list(page);
    int inView = 0;
    for (int row = 0; row < many; ++row)
        inView += list->viewport()->rect().intersects(list->visualRect(list->model()->index(row, 0))) ? 1 : 0;
    QVERIFY(inView > 0 && inView < many / 2);
    QTRY_VERIFY(made() >= inView);
    stage.waitForJobs();
    QVERIFY2(made() <= 2L * inView, qPrintable(QString::number(made())));
    QVERIFY(previews->squares(items.back().id).isNull());
    list->scrollToBottom();
    QTRY_VERIFY(!previews->squares(items.back().id).isNull());
    // As a list there is nothing to make.
    previews->clear();
    stage.parts.settings.setListsFiles(true);
    QTest::qWait(150);
    stage.waitForJobs();
    QCOMPARE(made(), 0);
}

void TestEvidenceLook::spaceShowsAndPutsAway()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* list = EvidenceStage::list(page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(side(page)->isVisible());
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(!picture(page)->isBlurred());
    QVERIFY(list->hasFocus() && list->isVisible());
    QVERIFY(wordsOn(page).contains(QStringLiteral("Exhibit EX/1: photo.png")));
    QVERIFY(buttonNamed(page, QStringLiteral("Hide")));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!side(page)->isVisible());
    QVERIFY(!picture(page)->hasPicture()); // Nothing of it is kept.
    QVERIFY(stage.parts.navigator.visits.empty());

    QVERIFY(pressByKeys(page, QStringLiteral("Show"))); // The same without knowing the key.
    QVERIFY(side(page)->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!side(page)->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stage.parts.navigator.visits.size(), std::size_t(1));
}

void TestEvidenceLook::theNextOneIsAskedForByItself()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("one"), 300, 200);
    stage.picture(QStringLiteral("two"), 200, 300);
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* list = EvidenceStage::list(page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(picture(page)->hasPicture());
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Exhibit EX/2: two.png")));
    QVERIFY(picture(page)->isBlurred());
    QTRY_VERIFY(picture(page)->hasPicture());
    QTest::keyClick(list, Qt::Key_Space); // Shows this one,
    QVERIFY(!picture(page)->isBlurred());
    QTest::keyClick(list, Qt::Key_Space); // and puts it away.
    QVERIFY(!side(page)->isVisible());
}

void TestEvidenceLook::lookingIsWrittenDown()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QCOMPARE(viewings(stage), 0);
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    stage.waitForJobs();
    QCOMPARE(viewings(stage), 1);
}

void TestEvidenceLook::textIsShownAsText()
{
    EvidenceStage stage;
    stage.add(QStringLiteral("page.html"), "<!DOCTYPE html><html><body><b>I know where you live</b></body></html>");
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    auto* text = side(page)->findChild<QPlainTextEdit*>();
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("<b>I know where you live</b>")));
    QVERIFY(text->isVisible() && text->isReadOnly());
    QVERIFY(pressByKeys(page, QStringLiteral("Hide this text")));
    QVERIFY(!text->isVisible());
}

void TestEvidenceLook::whatCannotBeShownSaysSo()
{
    EvidenceStage stage;
    stage.add(QStringLiteral("old.zip"), QByteArray("PK\x03\x04 and so on"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QVERIFY(wordsOn(page).contains(QStringLiteral(
        "We cannot show this kind of file here. It is kept with your records. You can save a copy and open it in "
        "another program. That copy is not protected.")));
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QVERIFY(!side(page)->isVisible());
}

void TestEvidenceLook::withLittleRoomItStandsInPlaceOfTheList()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page, 420);
    auto* list = EvidenceStage::list(page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!list->isVisible());
    QVERIFY(picture(page)->hasFocus());
    QTRY_VERIFY(picture(page)->hasPicture());
    QTest::keyClick(picture(page), Qt::Key_Space);
    QVERIFY(list->isVisible() && list->hasFocus());
    QVERIFY(!side(page)->isVisible());
}

void TestEvidenceLook::spacePutsAwayWhatCannotBeShownToo()
{
    EvidenceStage stage;
    stage.add(QStringLiteral("old.zip"), QByteArray("PK\x03\x04 and so on"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page, 420);
    auto* list = EvidenceStage::list(page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!list->isVisible());
    QWidget* focus = QApplication::focusWidget();
    QVERIFY2(focus && side(page)->isAncestorOf(focus), "the focus is not lost to the first control of the window");
    QTest::keyClick(focus, Qt::Key_Space);
    QVERIFY(list->isVisible() && list->hasFocus());
}

void TestEvidenceLook::hidingAllHidesTheOneThatIsShown()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(actByKeysOf(page, shell::Command::HidePictures));
    QVERIFY(picture(page)->isBlurred());
    QVERIFY(!stage.parts.settings.showsPictures());
    stage.parts.settings.setShowsPictures(true);
    QVERIFY(!picture(page)->isBlurred());
    QVERIFY(actByKeysOf(page, shell::Command::HidePictures));
    QVERIFY(picture(page)->isBlurred());
    QVERIFY(!stage.parts.settings.showsPictures());
    // Another setting is no reason to hide or show anything.
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QVERIFY(!picture(page)->isBlurred());
    stage.parts.settings.setIdleMinutes(7);
    QVERIFY(!picture(page)->isBlurred());
}

void TestEvidenceLook::twoPicturesAreCompared()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("one"), 300, 200);
    stage.picture(QStringLiteral("two"), 200, 300);
    stage.note(QStringLiteral("letter"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::choose(page, {0, 2});
    QVERIFY(!buttonNamed(page, QStringLiteral("Compare the two"))); // A letter is no picture.
    EvidenceStage::choose(page, {0, 1});
    QVERIFY(pressByKeys(page, QStringLiteral("Compare the two")));
    auto* comparison = page.findChild<evidence::FileComparison*>();
    const auto views = comparison->findChildren<PictureView*>();
    QCOMPARE(views.size(), 2);
    QTRY_VERIFY(views.front()->hasPicture() && views.back()->hasPicture());
    QVERIFY(views.front()->isBlurred() && views.back()->isBlurred());
    const QString words = wordsOn(page);
    QVERIFY(words.contains(QStringLiteral("Exhibit EX/1: one.png"))
            && words.contains(QStringLiteral("Exhibit EX/2: two.png")));
    QVERIFY(!EvidenceStage::list(page)->isVisible());
    QVERIFY(pressByKeys(page, QStringLiteral("Show this picture, EX/1")));
    QVERIFY(!views.front()->isBlurred() && views.back()->isBlurred());
    QTest::keyClick(views.back(), Qt::Key_Space);
    QVERIFY(!views.back()->isBlurred());
    QCOMPARE(faultsOfNames(page), QString());
    QVERIFY(actByKeysOf(page, shell::Command::HidePictures));
    QVERIFY(views.front()->isBlurred() && views.back()->isBlurred());
    // Beside each other where there is room, below each other where there is none.
    QTRY_VERIFY(views.front()->mapTo(&page, QPoint()).x() < views.back()->mapTo(&page, QPoint()).x());
    page.resize(420, 700);
    QTRY_VERIFY(views.front()->mapTo(&page, QPoint()).y() < views.back()->mapTo(&page, QPoint()).y());
    QVERIFY(pressByKeys(page, QStringLiteral("Back to the list")));
    QVERIFY(EvidenceStage::list(page)->isVisible() && EvidenceStage::list(page)->hasFocus());
    QVERIFY(!views.front()->hasPicture());
}

void TestEvidenceLook::zoomKeysArePicturesOnlyWithTheFocus()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QTRY_VERIFY(picture(page)->hasPicture());
    QVERIFY(!actByKeysOf(page, shell::Command::Bigger)); // The window's: bigger text.
    picture(page)->setFocus();
    QVERIFY(actByKeysOf(page, shell::Command::Bigger));
    QCOMPARE(picture(page)->percent(), 125);
    QCOMPARE(stage.parts.status.text(), QStringLiteral("Zoom 125 %"));
    QVERIFY(actByKeysOf(page, shell::Command::NormalSize));
    QCOMPARE(picture(page)->percent(), 100);
}

void TestEvidenceLook::everyControlHasANameAndIsReachedByTab()
{
    EvidenceStage stage;
    stage.picture(QStringLiteral("photo"));
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    EvidenceStage::list(page)->setFocus();
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    QTRY_VERIFY(picture(page)->hasPicture());
    QCOMPARE(faultsOfNames(page), QString());
}

QTEST_MAIN(TestEvidenceLook)
#include "tst_EvidenceLook.moc"
