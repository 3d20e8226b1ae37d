#pragma once

#include "app/viewer/PlayerProtocol.h"

#include <QByteArray>
#include <QIODevice>
#include <QImage>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>

/// holdfast-player as a bare process: frames in, frames out, the pieces it wants given from a device. For tests that
/// send what the window never would.
class PlayerPipe
{
public:
    struct Frame
    {
        app::viewer::playing::Kind kind = {};
        QByteArray body;

        quint32 number(int offset) const;
        quint64 largeNumber(int offset) const;
        QImage image() const; ///< Null unless it is a Picture.
    };

    /// `wrapper`: a program and its arguments that start the player, such as strace. `runtime`: XDG_RUNTIME_DIR, where
    /// a sound server may be.
    explicit PlayerPipe(QStringList wrapper = {}, const QString& runtime = {});
    ~PlayerPipe();

    bool isReady() const { return m_isReady; }
    quint32 locks() const { return m_locks; }
    QProcess& process() { return m_process; }
    /// Bytes that were wanted.
    qint64 given() const { return m_given; }
    /// Wants that made no sense.
    int nonsense() const { return m_nonsense; }

    void write(const QByteArray& bytes) { m_process.write(bytes); }
    template<typename... Numbers>
    void say(app::viewer::playing::Kind kind, Numbers... numbers)
    {
        const auto frame = app::viewer::playing::frameOf(kind, numbers...);
        m_process.write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
    }
    /// Opens what the device has; it lives as long as this.
    void open(QIODevice& content, app::viewer::playing::Container container, QSize room = {640, 480},
              quint32 volume = 500);
    void seek(quint64 milliseconds, quint32 number)
    {
        say(app::viewer::playing::Kind::Seek, std::uint64_t{milliseconds}, std::uint32_t{number});
    }

    /// The next frame that is no Want; those are answered. Nothing when it ended, or nothing came for 20 seconds.
    std::optional<Frame> next();
    /// The next frame of this kind; what comes before it goes to `others`.
    std::optional<Frame> next(app::viewer::playing::Kind kind, const std::function<void(const Frame&)>& others = {});

    /// Closes its input, and waits for it to end. True when it ended by itself with 0.
    bool closesQuietly();

private:
    std::optional<Frame> read();

    QProcess m_process;
    QIODevice* m_content = nullptr;
    bool m_isReady = false;
    quint32 m_locks = 0;
    qint64 m_given = 0;
    int m_nonsense = 0;
};
