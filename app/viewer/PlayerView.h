#pragma once

#include "app/viewer/Captions.h"
#include "app/viewer/Player.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;
class QSlider;

namespace app::widgets {
class PlainLabel;
}

namespace app::viewer {

class PictureLoader;
class PlayerScreen;

/// A recording, with what plays it: Play, ten seconds back and forward, a place to go to, how loud. A video is hidden
/// until somebody asks; it can be heard while it is. Nothing starts by itself, nothing is opened before it is asked
/// for. Whenever it is not seen any more (another page, Lock, Leave now), the player ends; the place is kept.
class PlayerView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int firstVolume = 50; ///< Percent.
    static constexpr int stride = 10; ///< Seconds, back and forward.

    /// `pictures` counts what ended a player, and says when everything must stop. `program`: of the player.
    PlayerView(PictureLoader& pictures, const QString& program, QWidget* parent = nullptr);
    ~PlayerView() override;

    /// `words` is what a screen reader says of it.
    void setRecording(const RecordingRequest& request, const QString& words);
    void setWords(const QString& words);
    void clear();

    /// Of a video: its pictures. Hiding it stops it as well.
    void setRevealed(bool revealed);
    /// Sound alone, as far as is known: then there is nothing to show or hide.
    bool isSound() const { return m_isSound; }

    /// Words shown while they are said, and a box to switch them off; none: neither.
    void setCaptions(std::vector<Cue> cues);
    void setSpokenSuffix(const QString& suffix);

    bool isPlaying() const { return m_isPlaying; }
    qint64 place() const { return m_at; } ///< ms.
    void togglePlaying();
    void jumpBy(int seconds);
    /// Ends the player at once. The place is kept.
    void halt();
    /// What the button says now: Play or Pause.
    QString playWords() const;
    QWidget* firstFocus() const;
    qint64 playerProcessId() const { return m_player ? m_player->processId() : 0; } ///< For tests.

Q_SIGNALS:
    /// A click on what is hidden.
    void toggleWanted();
    /// It is played for the first time: now it was heard.
    void begun();
    /// One sentence under it, or none.
    void noted(const QString& sentence);
    /// To be spoken once.
    void said(const QString& sentence);
    /// What can be done, or what it is, is another now.
    void changed();

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // PlayerControls.cpp
    static QSlider* makeSlider(QWidget* parent);
    QWidget* playRow();
    QWidget* loudRow();
    void setVolume();
    void showState();
    void showPlace();
    void showCaption();

    void connectPlayer();
    void open();
    void play();
    void pause();
    void opened(const RecordingFacts& facts);
    void moved(qint64 milliseconds, PlayState state);
    void ended(PlayEnding ending);
    void jumpTo(qint64 milliseconds);
    void jumpFromSlider(int seconds);
    QSize room() const;

    PictureLoader& m_pictures;
    QString m_program;
    std::unique_ptr<Player> m_player; ///< Made when it is needed first.
    std::optional<RecordingRequest> m_request;
    RecordingFacts m_facts;
    std::vector<Cue> m_cues;
    QString m_suffix;
    qint64 m_at = 0;
    std::optional<qint64> m_nextJump; ///< Wanted while another one is still under way.
    bool m_isSound = false;
    bool m_isRevealed = false;
    bool m_isOpened = false; ///< The player has said what it is.
    bool m_isPlaying = false;
    bool m_playsWhenOpen = false;
    bool m_isJumping = false;
    bool m_hasBegun = false;
    bool m_isOver = false; ///< It cannot be played; why stands under it.
    QTimer m_sayPlace; ///< Says where it is once the keys have come to rest.

    PlayerScreen* m_screen;
    widgets::PlainLabel* m_soundAlone;
    widgets::PlainLabel* m_caption;
    QPushButton* m_play = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
    widgets::PlainLabel* m_time = nullptr;
    QSlider* m_slider;
    QPushButton* m_mute = nullptr;
    widgets::PlainLabel* m_loudWords = nullptr;
    QSlider* m_loud = nullptr;
    widgets::PlainLabel* m_percent = nullptr;
    QCheckBox* m_showsCaptions = nullptr;
};

} // namespace app::viewer
