#pragma once

#include "app/viewer/ReaderProtocol.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

class QDeadlineTimer;
class QProcess;

namespace app::viewer {

/// How a question to the reader ended.
enum class Verdict {
    Shown, ///< There is an image.
    NotAPicture, ///< Not one of the formats that are shown.
    Broken, ///< The bytes are not a picture of the format they begin like.
    TooLarge, ///< More pixels or bytes than are looked at.
    TooSlow, ///< Took longer than it may; the reader was ended.
    Crashed, ///< The reader ended itself, or answered nonsense and was ended.
    GivenUp, ///< Ended the reader three times already; it is not tried again.
    NoReader ///< The reader is not there, or cannot be locked in; nothing was opened.
};

struct Picture
{
    Verdict verdict = Verdict::NotAPicture;
    QImage image; ///< Null unless Shown. Upright, sRGB, ready to be drawn.
};

/// Takes the next piece of the original; an error stops the source.
using PictureSink = std::function<core::base::Result<void>(std::span<const std::byte>)>;

/// What the reader is asked. Plain data.
struct ReaderQuestion
{
    protocol::Format format = protocol::Format::Png;
    QSize atMost; ///< Pixels; 4,096 either way is the most.
    qint64 size = 0; ///< Bytes of the original; `source` must give exactly as many.
    /// Gives the original to the sink, in order; its own errors and those of the sink come back from it.
    std::function<core::base::Result<void>(const PictureSink&, core::base::JobContext&)> source;
};

/// The other end of holdfast-reader: starts it, asks, believes nothing it says without checking, and ends it when it
/// takes too long. One process is kept for the next question; after a crash, a limit or a cancel the next question
/// starts a fresh one. The process gets no environment but a locale, no home, and no descriptor but its pipes.
///
/// Blocking. Made, used and destroyed on one thread, which needs no event loop.
class ReaderProcess
{
public:
    static constexpr std::chrono::milliseconds longestWait{15'000};

    /// `program`: absolute path of holdfast-reader. `limit`: for one question, starting the reader included.
    explicit ReaderProcess(QString program, std::chrono::milliseconds limit = longestWait);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess&) = delete;
    ReaderProcess& operator=(const ReaderProcess&) = delete;

    /// Errors: those of the source, and Canceled. All the rest is a verdict; never GivenUp or NotAPicture.
    core::base::Result<Picture> ask(const ReaderQuestion& question, core::base::JobContext& job);

    /// Of the process that is kept; 0 when there is none.
    qint64 processId() const;

private:
    struct Answer
    {
        protocol::Header header;
        QByteArray body;
    };

    std::optional<Verdict> start(const QDeadlineTimer& deadline, core::base::JobContext& job);
    core::base::Result<std::optional<Verdict>> send(const ReaderQuestion& question, const QDeadlineTimer& deadline,
                                                    core::base::JobContext& job);
    std::optional<Answer> receive(const QDeadlineTimer& deadline, core::base::JobContext& job);
    bool waitForBytes(qsizetype count, const QDeadlineTimer& deadline, core::base::JobContext& job);
    Picture read(const Answer& answer) const;
    void end();

    QString m_program;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QProcess> m_process;
    quint32 m_question = 0;
};

} // namespace app::viewer
