#pragma once

#include "app/viewer/ReaderAnswer.h"
#include "app/viewer/ReaderProtocol.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"

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

/// Takes the next piece of the original; an error stops the source.
using PictureSink = std::function<core::base::Result<void>(std::span<const std::byte>)>;

/// What the reader is asked. Plain data.
struct ReaderQuestion
{
    protocol::Kind kind = protocol::Kind::ShowPicture; ///< One that isQuestion().
    quint32 which = 0; ///< The format of a picture, or the page of a document, from 0.
    QSize atMost; ///< Pixels of the answer; 4,096 either way is the most.
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
    core::base::Result<ReaderAnswer> ask(const ReaderQuestion& question, core::base::JobContext& job);

    /// Of the process that is kept; 0 when there is none.
    qint64 processId() const;

private:
    struct Frame
    {
        protocol::Header header;
        QByteArray body;
    };

    std::optional<Verdict> start(const QDeadlineTimer& deadline, core::base::JobContext& job);
    core::base::Result<std::optional<Verdict>> send(const ReaderQuestion& question, const QDeadlineTimer& deadline,
                                                    core::base::JobContext& job);
    std::optional<Frame> receive(const QDeadlineTimer& deadline, core::base::JobContext& job);
    bool waitForBytes(qsizetype count, const QDeadlineTimer& deadline, core::base::JobContext& job);
    void end();

    QString m_program;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QProcess> m_process;
    quint32 m_question = 0;
};

} // namespace app::viewer
