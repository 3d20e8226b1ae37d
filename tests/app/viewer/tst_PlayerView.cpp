#include "app/viewer/PlayerView.h"

#include "app/viewer/PictureLoader.h"
#include "app/viewer/PlayerScreen.h"
#include "tests/support/MediaFiles.h"
#include "tests/support/PageParts.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <csignal>
#include <cstring>
#include <set>

using namespace app::viewer;
using support::plain;

/// What plays a recording, as somebody sees, hears and uses it.
class TestPlayerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingStartsByItself();
    void aVideoIsHiddenUntilAskedFor();
    void itIsPlayedAndPausedByTheSpaceBar();
    void placesAreGoneToByKeysAndSaidInWords();
    void theVolumeBeginsHalfWay();
    void captionsAreShownWhileTheyAreSaid();
    void whatIsNotSeenDoesNotPlay();
    void lockAndLeaveEndItAtOnce();
    void afterThreeDeathsItIsLeftAlone();
    void soundWithoutPicturesSaysSo();
    void everyControlHasANameOfItsOwnAndRoom();

private:
    struct Stage
    {
        PictureLoader pictures{PictureLoader::programBesideUs()};
        PlayerView view{pictures, Player::programBesideUs()};
        Stage()
        {
            view.resize(640, 700);
            view.show();
            view.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&view));
        }
        QPushButton* button(const char* words) const
        {
            for (auto* each : view.findChildren<QPushButton*>())
                if (each->text() == QLatin1String(words))
                    return each;
            return nullptr;
        }
        QSlider* slider(const char* name) const
        {
            for (auto* each : view.findChildren<QSlider*>())
                if (each->accessibleName() == QLatin1String(name))
                    return each;
            return nullptr;
        }
        PlayerScreen* screen() const { return view.findChild<PlayerScreen*>(); }
        QString words() const
        {
            QString all;
            for (const auto* each : view.findChildren<QLabel*>())
                if (each->isVisible())
                    all += plain(each->text()) + QLatin1Char('\n');
            return all;
        }
    };
    static RecordingRequest request(const QByteArray& content, const QString& type);
    static RecordingRequest sound(double seconds)
    {
        return request(support::waveFile(seconds), QStringLiteral("audio/wav"));
    }
    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }
    /// Whether a point in the middle of the screen is of the first second of the video.
    static bool isRed(QWidget* screen)
    {
        const QColor colour
            = screen->grab().toImage().pixelColor(screen->rect().center().x() / 2, screen->height() / 2);
        return colour.red() > 170 && colour.green() < 90 && colour.blue() < 90;
    }
    QByteArray m_video;
};

void TestPlayerView::initTestCase()
{
    support::speakEnglish();
    if (support::canMakeRecordings())
        m_video = support::threeColours("-c:v libx264 -pix_fmt yuv420p -c:a aac", "mp4");
}

RecordingRequest TestPlayerView::request(const QByteArray& content, const QString& type)
{
    return {core::domain::EvidenceId::create(), type, content.size(),
            [content]() -> core::base::Result<RecordingBytes> {
                return RecordingBytes([content](qint64 offset, std::span<std::byte> piece) -> core::base::Result<void> {
                    std::memcpy(piece.data(), content.constData() + offset, piece.size());
                    return {};
                });
            }};
}

void TestPlayerView::nothingStartsByItself()
{
    Stage stage;
    stage.view.setRecording(sound(5), QStringLiteral("voice.wav"));
    QTest::qWait(1);
    QCOMPARE(stage.view.playerProcessId(), 0);
    QVERIFY(!stage.view.isPlaying());
    QVERIFY(stage.button("Play")->isEnabled());
    QVERIFY(!stage.button("Back 10 seconds")->isEnabled());
    QVERIFY(stage.words().contains(QStringLiteral("There is only sound in this file.")));
}

void TestPlayerView::aVideoIsHiddenUntilAskedFor()
{
    if (m_video.isEmpty())
        QSKIP("ffmpeg is not installed");
    Stage stage;
    QSignalSpy wanted(&stage.view, &PlayerView::toggleWanted);
    stage.view.setRecording(request(m_video, QStringLiteral("video/mp4")), QStringLiteral("The gate"));
    QCOMPARE(stage.view.playerProcessId(), 0);
    QCOMPARE(stage.screen()->accessibleName(), QStringLiteral("Video, hidden"));
    QCOMPARE(stage.screen()->accessibleDescription(), QStringLiteral("The gate"));

    // It can be heard, and is not seen.
    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.isPlaying());
    QTRY_VERIFY(stage.view.place() > 300);
    QVERIFY(!isRed(stage.screen()));
    stage.button("Pause")->click();
    QTRY_VERIFY(!stage.view.isPlaying());
    QTest::mouseClick(stage.screen(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    stage.view.setRevealed(true);
    QTRY_VERIFY(stage.screen()->hasPicture());
    QTRY_VERIFY(isRed(stage.screen()));
    QCOMPARE(stage.screen()->accessibleName(), QStringLiteral("Video"));
    QVERIFY2(!stage.view.isPlaying(), "showing it plays nothing");

    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.isPlaying());
    stage.view.setRevealed(false);
    QVERIFY2(!stage.view.isPlaying(), "who hides it wants it to stop");
    QVERIFY(!isRed(stage.screen()));
}

void TestPlayerView::itIsPlayedAndPausedByTheSpaceBar()
{
    Stage stage;
    QSignalSpy begun(&stage.view, &PlayerView::begun);
    stage.view.setRecording(sound(60), QStringLiteral("voice.wav"));
    stage.view.firstFocus()->setFocus();
    QCOMPARE(QApplication::focusWidget(), stage.button("Play"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(stage.view.isPlaying());
    QVERIFY(stage.button("Pause"));
    QTRY_VERIFY(stage.view.place() > 200);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!stage.view.isPlaying());
    // From the sliders as well, which make nothing of it.
    stage.slider("Volume")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(stage.view.isPlaying());
    QCOMPARE(begun.size(), 1);
}

void TestPlayerView::placesAreGoneToByKeysAndSaidInWords()
{
    Stage stage;
    QSignalSpy said(&stage.view, &PlayerView::said);
    stage.view.setRecording(sound(200), QStringLiteral("voice.wav"));
    stage.button("Play")->click();
    QTRY_VERIFY(stage.button("Forward 10 seconds")->isEnabled());
    stage.button("Pause")->click();
    QTRY_VERIFY(!stage.view.isPlaying());
    auto* slider = stage.slider("Place in the recording");
    QCOMPARE(slider->maximum(), 200);

    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_COMPARE(stage.view.place(), 200'000);
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_COMPARE(stage.view.place(), 0);
    for (int i = 0; i < 13; ++i)
        QTest::keyClick(slider, Qt::Key_Right); // five seconds each
    QTRY_COMPARE(stage.view.place(), 65'000);
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.last().first().toString(), QStringLiteral("1 minute 5 seconds of 3 minutes 20 seconds"));
    QCOMPARE(slider->accessibleDescription(), QStringLiteral("1 minute 5 seconds of 3 minutes 20 seconds"));
    QVERIFY2(stage.words().contains(QStringLiteral("1:05 of 3:20")), qPrintable(stage.words()));

    stage.button("Back 10 seconds")->click();
    QTRY_COMPARE(stage.view.place(), 55'000);
    stage.button("Forward 10 seconds")->click();
    stage.button("Forward 10 seconds")->click();
    QTRY_COMPARE(stage.view.place(), 75'000);
    QCOMPARE(slider->value(), 75);
}

void TestPlayerView::theVolumeBeginsHalfWay()
{
    Stage stage;
    stage.view.setRecording(sound(5), {});
    auto* loud = stage.slider("Volume");
    QCOMPARE(loud->value(), 50);
    QVERIFY(stage.words().contains(QStringLiteral("50 %")));
    loud->setValue(80);
    stage.button("Mute")->click();
    QVERIFY(stage.button("Mute")->isChecked());
    QTest::keyClick(loud, Qt::Key_Right);
    QVERIFY(!stage.button("Mute")->isChecked());
    QCOMPARE(loud->value(), 85);
    // Another one begins half-way again.
    stage.view.setRecording(sound(5), {});
    QCOMPARE(loud->value(), 50);
}

void TestPlayerView::captionsAreShownWhileTheyAreSaid()
{
    Stage stage;
    stage.view.setRecording(sound(60), {});
    auto* box = stage.view.findChild<QCheckBox*>();
    QVERIFY(box->isHidden());
    stage.view.setCaptions(
        {{0, 2'000, QStringLiteral("I am outside.")}, {30'000, 60'000, QStringLiteral("Answer me.")}});
    QVERIFY(box->isVisible() && box->isChecked());
    QVERIFY(!stage.words().contains(QStringLiteral("I am outside.")));
    stage.button("Play")->click();
    QTRY_VERIFY(stage.words().contains(QStringLiteral("I am outside.")));
    QTRY_VERIFY(stage.slider("Place in the recording")->isEnabled());
    stage.slider("Place in the recording")->setValue(40);
    QTRY_VERIFY(stage.words().contains(QStringLiteral("Answer me.")));
    box->click();
    QVERIFY(!stage.words().contains(QStringLiteral("Answer me.")));
}

void TestPlayerView::whatIsNotSeenDoesNotPlay()
{
    Stage stage;
    stage.view.setRecording(sound(60), {});
    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.place() > 300);
    const qint64 place = stage.view.place();
    const qint64 process = stage.view.playerProcessId();

    stage.view.hide();

    QVERIFY(!stage.view.isPlaying());
    QTRY_VERIFY(!isAlive(process));
    // Come back to, it goes on from there when it is asked to.
    stage.view.show();
    QTest::qWait(1);
    QCOMPARE(stage.view.playerProcessId(), 0);
    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.isPlaying());
    QTRY_VERIFY(stage.view.place() > place);
}

void TestPlayerView::lockAndLeaveEndItAtOnce()
{
    for (const bool isLock : {true, false}) {
        Stage stage;
        stage.view.setRecording(sound(60), {});
        stage.button("Play")->click();
        QTRY_VERIFY(stage.view.place() > 200);
        const qint64 process = stage.view.playerProcessId();
        if (isLock)
            stage.pictures.stop();
        else
            stage.pictures.cancelAll();
        QVERIFY(!stage.view.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(process), 1'000);
    }
}

void TestPlayerView::afterThreeDeathsItIsLeftAlone()
{
    Stage stage;
    QSignalSpy noted(&stage.view, &PlayerView::noted);
    const RecordingRequest wanted = sound(60);
    stage.view.setRecording(wanted, {});
    const QString sorry = QStringLiteral("This file could not be played here. It is stored unchanged.");
    for (int death = 0; death < PlayerDeaths::most; ++death) {
        QVERIFY(stage.button("Play")->isEnabled());
        stage.button("Play")->click();
        QTRY_VERIFY(stage.view.isPlaying());
        ::kill(static_cast<pid_t>(stage.view.playerProcessId()), SIGSEGV);
        QTRY_VERIFY(!stage.view.isPlaying());
        QTRY_COMPARE(noted.last().first().toString(), sorry);
    }
    stage.button("Play")->click();
    QCOMPARE(stage.view.playerProcessId(), 0);
    QCOMPARE(noted.last().first().toString(), sorry);
    QVERIFY(!stage.button("Play")->isEnabled());
    // Also on another page.
    PlayerView other(stage.pictures, Player::programBesideUs());
    other.show();
    other.setRecording(wanted, {});
    other.togglePlaying();
    QCOMPARE(other.playerProcessId(), 0);
    // Others are played.
    stage.view.setRecording(sound(5), {});
    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.isPlaying());
}

void TestPlayerView::soundWithoutPicturesSaysSo()
{
    if (!support::canMakeRecordings())
        QSKIP("ffmpeg is not installed");
    // What its first bytes could not tell: a voice recording that is called a video.
    const QByteArray voice = support::recording("-f lavfi -i sine=d=2 -c:a aac", "mp4");
    Stage stage;
    stage.view.setRecording(request(voice, QStringLiteral("video/mp4")), {});
    QVERIFY(!stage.view.isSound());
    stage.button("Play")->click();
    QTRY_VERIFY(stage.view.isPlaying());
    QVERIFY(stage.view.isSound());
    QVERIFY(stage.screen()->isHidden());
    QVERIFY(stage.words().contains(QStringLiteral("There is only sound in this file.")));
}

void TestPlayerView::everyControlHasANameOfItsOwnAndRoom()
{
    Stage stage;
    stage.view.setRecording(request(support::waveFile(5), QStringLiteral("video/mp4")), {});
    stage.view.setCaptions({{0, 1'000, QStringLiteral("a")}});
    for (const QString& suffix : {QString(), QStringLiteral("AB/2")}) {
        stage.view.setSpokenSuffix(suffix);
        std::set<QString> names;
        int count = 0;
        for (auto* each : stage.view.findChildren<QWidget*>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible())
                continue;
            ++count;
            const QString name = each->accessibleName();
            QVERIFY2(!name.isEmpty(), each->metaObject()->className());
            QVERIFY2(suffix.isEmpty() || name.endsWith(suffix), qPrintable(name));
            if (const auto* press = qobject_cast<QAbstractButton*>(each))
                QVERIFY2(name.startsWith(press->text()), qPrintable(name));
            names.insert(name);
            QVERIFY2(each->height() >= 24 && each->width() >= 24, qPrintable(name));
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(count));
        QVERIFY2(count == 8, qPrintable(QString::number(count)));
    }
    QVERIFY(stage.button("Play")->height() >= 44);
}

QTEST_MAIN(TestPlayerView)
#include "tst_PlayerView.moc"
