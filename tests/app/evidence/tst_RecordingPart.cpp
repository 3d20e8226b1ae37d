#include "app/viewer/PlayerScreen.h"
#include "app/viewer/PlayerView.h"
#include "core/evidence/Evidence.h"
#include "tests/app/evidence/ItemStage.h"
#include "tests/support/LogView.h"
#include "tests/support/MediaFiles.h"
#include "tests/support/Verify.h"

#include <QPlainTextEdit>

#include <csignal>

using namespace app;
using namespace support;

/// A video or a sound on the page of its file.
class TestRecordingPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aVideoIsShownAndPlayedOnItsPage();
    void soundIsPlayedAndNothingIsHidden();
    void itIsAskedWhatIsSaidInIt();
    void captionsOfTheSameNameAreThere();
    void hidingAllPicturesHidesAndStopsIt();
    void anotherFileEndsIt();

private:
    static viewer::PlayerView* player(const QWidget& page) { return page.findChild<viewer::PlayerView*>(); }
    static int viewings(PageStage& stage)
    {
        stage.tray.finish();
        return static_cast<int>(logEvents(stage.vault.vault()).count(QStringLiteral("evidence.viewed")));
    }
    static core::domain::EvidenceItem addSound(PageStage& stage, double seconds = 60)
    {
        return addFile(stage, QStringLiteral("voice.wav"), waveFile(seconds));
    }
    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }
};

void TestRecordingPart::aVideoIsShownAndPlayedOnItsPage()
{
    if (!canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("gate.mp4"),
                              threeColours("-c:v libx264 -pix_fmt yuv420p -movflags faststart -c:a aac", "mp4"));
    QCOMPARE(item.mediaType, QStringLiteral("video/mp4"));
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(player(page)->isVisible());
    QCOMPARE(player(page)->playerProcessId(), 0);
    auto* screen = page.findChild<viewer::PlayerScreen*>();
    QCOMPARE(screen->accessibleName(), QStringLiteral("Video, hidden"));
    QCOMPARE(plain(screen->accessibleDescription()), QStringLiteral("gate.mp4"));

    QVERIFY(pressByKeys(page, QStringLiteral("Show this video")));
    QTRY_VERIFY(screen->hasPicture());
    QVERIFY(coloursOf(screen) > 1);
    QVERIFY(!player(page)->isPlaying());
    QVERIFY(pressByKeys(page, QStringLiteral("Play")));
    QTRY_VERIFY(player(page)->place() > 300);
    QVERIFY(pressByKeys(page, QStringLiteral("Pause")));
    QTRY_VERIFY(!player(page)->isPlaying());
    QCOMPARE(viewings(stage), 1);
    QVERIFY(pressByKeys(page, QStringLiteral("Hide this video")));
    QVERIFY(screen->isBlurred());
}

void TestRecordingPart::soundIsPlayedAndNothingIsHidden()
{
    PageStage stage;
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, addSound(stage));
    QVERIFY(!buttonNamed(page, QStringLiteral("Show this video")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("There is only sound in this file.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Play")));
    QTRY_VERIFY(player(page)->place() > 300);
    // What can be done is offered by its words as well.
    bool isOffered = false;
    for (const auto& action : page.actions())
        if (action.words == QLatin1String("Pause")) {
            isOffered = true;
            action.act();
        }
    QVERIFY(isOffered);
    QTRY_VERIFY(!player(page)->isPlaying());
}

void TestRecordingPart::itIsAskedWhatIsSaidInIt()
{
    PageStage stage;
    const auto item = addSound(stage, 2);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("What is said in it?"), QStringLiteral("Him: I know where you are.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
    stage.tray.finish();
    settle(stage);
    const auto kept = core::evidence::findEvidence(item.id, stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->description, QStringLiteral("Him: I know where you are."));
    // Of a picture it is asked what it shows.
    const auto photo = addPicture(stage);
    page.arrive(photo.id.bytes(), shell::Purpose::Show);
    page.reload();
    QTRY_VERIFY(plain(page.title()).contains(photo.exhibit));
    QVERIFY(fieldNamed(page, QStringLiteral("What does it show?")));
}

void TestRecordingPart::captionsOfTheSameNameAreThere()
{
    PageStage stage;
    const auto item = addSound(stage);
    addFile(stage, QStringLiteral("voice.vtt"), "WEBVTT\n\n00:00.000 --> 00:50.000\nOpen the door.\n");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Captions")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Open the door.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Play")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Open the door.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Captions")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Open the door.")));
}

void TestRecordingPart::hidingAllPicturesHidesAndStopsIt()
{
    PageStage stage;
    // Sound that calls itself a video: what is hidden and shown is the same.
    auto item = addFile(stage, QStringLiteral("film.avi"),
                        canMakeRecordings() ? recording("-f lavfi -i testsrc2=s=160x120:d=30:r=5 -c:v mpeg4", "avi")
                                            : QByteArray());
    if (item.id.isNull())
        QSKIP("ffmpeg is not installed");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    stage.settings.setShowsPictures(true);
    auto* screen = page.findChild<viewer::PlayerScreen*>();
    QTRY_VERIFY(screen->hasPicture());
    QVERIFY(!screen->isBlurred());
    QVERIFY(pressByKeys(page, QStringLiteral("Play")));
    QTRY_VERIFY(player(page)->place() > 200);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(screen->isBlurred());
    QVERIFY(!player(page)->isPlaying());
}

void TestRecordingPart::anotherFileEndsIt()
{
    PageStage stage;
    const auto sound = addSound(stage);
    const auto photo = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, sound);
    QVERIFY(pressByKeys(page, QStringLiteral("Play")));
    QTRY_VERIFY(player(page)->place() > 200);
    const qint64 process = player(page)->playerProcessId();
    page.arrive(photo.id.bytes(), shell::Purpose::Show);
    page.reload();
    QTRY_VERIFY(!isAlive(process));
    QTRY_VERIFY(player(page)->isHidden() || !player(page)->isVisible());
}

QTEST_MAIN(TestRecordingPart)
#include "tst_RecordingPart.moc"
