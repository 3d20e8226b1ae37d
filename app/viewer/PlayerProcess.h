#pragma once

#include "app/viewer/Player.h"
#include "app/viewer/PlayerProtocol.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QProcess;

namespace app::viewer {

/// The other end of holdfast-player: starts it, gives it the pieces it wants, believes nothing it says without
/// checking, and ends it when it gives no sign of life. The process gets no environment but a locale and where the
/// sound server is, no home, and no descriptor but its pipes. Lives on a thread of its own with an event loop.
class PlayerProcess final : public QObject
{
    Q_OBJECT

public:
    PlayerProcess(QString program, std::chrono::milliseconds limit, std::shared_ptr<PictureSlot> slot);
    ~PlayerProcess() override;

    void open(quint32 session, const RecordingRequest& request, const Player::Start& start);
    void send(playing::Kind kind);
    void jump(qint64 milliseconds, quint32 number);
    void setVolume(int percent);
    void setRoom(const QSize& room);
    /// Kills it and forgets the recording.
    void end();

Q_SIGNALS:
    void opened(quint32 session, const app::viewer::RecordingFacts& facts);
    void moved(quint32 session, quint32 jump, qint64 milliseconds, app::viewer::PlayState state);
    void pictureCame(quint32 session);
    void ended(quint32 session, app::viewer::PlayEnding ending);

private:
    template<typename... Numbers>
    void write(playing::Kind kind, Numbers... numbers);
    void hear();
    /// False when it was nonsense.
    bool take(const playing::Header& header);
    bool takePicture(quint32 length);
    void give(qint64 offset, quint32 length);
    void letGo();
    void died();
    void over(PlayEnding ending);
    /// From now on a sign of life is expected, or none.
    void expect(bool isExpected);
    void watch();

    QString m_program;
    std::chrono::milliseconds m_limit;
    std::shared_ptr<PictureSlot> m_slot;
    QProcess* m_process = nullptr; ///< A child of this; goes by itself once it was let go.
    QTimer m_watch;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    quint32 m_session = 0;
    RecordingRequest m_request;
    Player::Start m_start;
    RecordingBytes m_bytes;
    std::optional<playing::Header> m_header; ///< Of the frame whose body is still to come.
    bool m_isReady = false;
    bool m_isOpened = false;
};

} // namespace app::viewer
