#pragma once

#include "app/viewer/Recordings.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace app::viewer {

class PlayerProcess;

/// Where the newest picture waits. There is never a second one: it takes the place of the first.
struct PictureSlot
{
    std::mutex mutex;
    QImage image; ///< Guarded by mutex. Null: taken.
    std::atomic<qint64> processId = 0; ///< For tests.
};

/// Plays one recording after the other through holdfast-player, a process of its own that has no file and no key: it
/// asks for the pieces it needs, and only those are decrypted, on a thread that is neither the window's nor the
/// player's. Nothing plays before play(). When the player dies, ended() says so and the window goes on.
///
/// Destroying it ends the player and waits for that. GUI thread only.
class Player final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestWait{15'000}; ///< Without a sign of life (`security-design` 9.2).

    /// `program`: absolute path of holdfast-player, see programBesideUs().
    explicit Player(const QString& program, QObject* parent = nullptr, std::chrono::milliseconds limit = longestWait);
    ~Player() override;

    static QString programBesideUs();

    /// What a recording is opened with.
    struct Start
    {
        QSize room; ///< Pixels, at most, of its pictures; 1280x720 is the most.
        int volume = 50; ///< Percent.
    };
    /// Opens another recording; what was played before is over. Answered by opened() or ended().
    void open(const RecordingRequest& request, const Start& start);
    void play();
    void pause();
    void jump(qint64 milliseconds);
    void setVolume(int percent);
    void setRoom(const QSize& room);
    /// Ends the player. Nothing is waited for, and no signal comes of it any more.
    void stop();

    bool isOpen() const { return m_isOpen; }
    /// The newest picture, once; null when there is none. The next one comes only after this was called.
    QImage takePicture();
    /// Of the player that runs, for tests; 0 when there is none.
    qint64 processId() const { return m_slot->processId; }

Q_SIGNALS:
    void opened(const app::viewer::RecordingFacts& facts);
    void moved(qint64 milliseconds, app::viewer::PlayState state);
    void pictureCame();
    void ended(app::viewer::PlayEnding ending);

private:
    /// Calls it on the thread of the process.
    template<typename Call>
    void tell(Call call);
    void hear();

    std::shared_ptr<PictureSlot> m_slot;
    QThread m_thread;
    PlayerProcess* m_process; ///< Lives on m_thread, which deletes it when it ends.
    quint32 m_session = 0; ///< What comes from an older one is not heard.
    quint32 m_jumps = 0; ///< A place from before the last jump is not heard.
    bool m_isOpen = false;
};

} // namespace app::viewer
