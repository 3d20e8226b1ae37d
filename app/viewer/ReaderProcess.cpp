#include "app/viewer/ReaderProcess.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace app::viewer {

using core::base::Error;
using core::base::ErrorCode;

namespace {

constexpr qint64 mostWaiting = 1 << 20; // bytes written but not yet taken by the reader
constexpr int glance = 50; // milliseconds between two looks at cancel and deadline

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::byte*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

bool isRunning(const QProcess& process)
{
    return process.state() == QProcess::Running;
}

} // namespace

ReaderProcess::ReaderProcess(QString program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{
}

ReaderProcess::~ReaderProcess()
{
    end();
}

qint64 ReaderProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void ReaderProcess::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(1'000);
    m_process.reset();
}

core::base::Result<ReaderAnswer> ReaderProcess::ask(const ReaderQuestion& question, core::base::JobContext& job)
{
    if (question.size < 0 || question.size > protocol::largestContentOf(question.kind))
        return ReaderAnswer{Verdict::TooLarge, {}, 0, {}};
    const QDeadlineTimer deadline(m_limit);
    // Without an event loop a process that ended in between is noticed only when it is looked at.
    if (m_process && (m_process->waitForFinished(0) || !isRunning(*m_process)))
        end();
    if (!m_process) {
        if (const auto failed = start(deadline, job)) {
            end();
            if (job.isCanceled())
                return Error{ErrorCode::Canceled};
            return ReaderAnswer{*failed, {}, 0, {}};
        }
    }

    const auto sent = send(question, deadline, job);
    if (!sent || *sent) {
        end(); // half a question was asked, so this process is of no more use
        if (!sent)
            return sent.error();
        return ReaderAnswer{**sent, {}, 0, {}};
    }
    const auto frame = receive(deadline, job);
    if (!frame) {
        end();
        if (job.isCanceled())
            return Error{ErrorCode::Canceled};
        return ReaderAnswer{deadline.hasExpired() ? Verdict::TooSlow : Verdict::Crashed, {}, 0, {}};
    }
    ReaderAnswer answer = readAnswer(question.kind, m_question, frame->header, bytesOf(frame->body));
    if (answer.verdict == Verdict::Crashed || (frame->header.flags & protocol::endsNow) != 0)
        end();
    return answer;
}

std::optional<Verdict> ReaderProcess::start(const QDeadlineTimer& deadline, core::base::JobContext& job)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start();
    if (!m_process->waitForStarted(static_cast<int>(deadline.remainingTime())))
        return Verdict::NoReader;

    // It says Ready only when it is locked in. Before that it gets no byte.
    const auto ready = receive(deadline, job);
    if (!ready || ready->header.kind != protocol::Kind::Ready || ready->body.size() != 4
        || (protocol::numberAt(bytesOf(ready->body), 0) & protocol::filtersCalls) == 0)
        return Verdict::NoReader;
    return {};
}

core::base::Result<std::optional<Verdict>> ReaderProcess::send(const ReaderQuestion& question,
                                                               const QDeadlineTimer& deadline,
                                                               core::base::JobContext& job)
{
    using Failed = std::optional<Verdict>;
    ++m_question;
    // Words have no size.
    const int least = protocol::wantsPixels(question.kind) ? 1 : 0;
    const int longest = protocol::wantsPixels(question.kind) ? int{protocol::longestSide} : 0;
    const QByteArray beginning = protocol::numbers(question.which, std::clamp(question.atMost.width(), least, longest),
                                                   std::clamp(question.atMost.height(), least, longest));
    const auto header = protocol::encode(
        {question.kind, m_question, 0, static_cast<quint32>(beginning.size()) + static_cast<quint32>(question.size)});
    m_process->write(reinterpret_cast<const char*>(header.data()), static_cast<qint64>(header.size()));
    m_process->write(beginning);

    Failed failed;
    qint64 left = question.size;
    const auto drain = [&](qint64 most) -> core::base::Result<void> {
        while (m_process->bytesToWrite() > most) {
            if (job.isCanceled())
                return Error{ErrorCode::Canceled};
            if (deadline.hasExpired())
                failed = Verdict::TooSlow;
            else if (!isRunning(*m_process))
                failed = Verdict::Crashed;
            if (failed)
                return Error{ErrorCode::Io};
            m_process->waitForBytesWritten(glance);
        }
        return {};
    };
    const PictureSink sink = [&](std::span<const std::byte> piece) -> core::base::Result<void> {
        if (static_cast<qint64>(piece.size()) > left)
            return Error{ErrorCode::Internal, QStringLiteral("more bytes than announced")};
        left -= static_cast<qint64>(piece.size());
        m_process->write(reinterpret_cast<const char*>(piece.data()), static_cast<qint64>(piece.size()));
        return drain(mostWaiting);
    };
    core::base::Result<void> given = question.source(sink, job);
    if (given && left > 0)
        given = Error{ErrorCode::Internal, QStringLiteral("fewer bytes than announced")};
    if (given)
        given = drain(0);
    if (failed) // an error of the reader, not of the source
        return failed;
    if (!given)
        return given.error();
    return Failed{};
}

std::optional<ReaderProcess::Frame> ReaderProcess::receive(const QDeadlineTimer& deadline, core::base::JobContext& job)
{
    if (!waitForBytes(protocol::headerSize, deadline, job))
        return {};
    std::array<std::byte, protocol::headerSize> bytes{};
    m_process->read(reinterpret_cast<char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    const auto header = protocol::decode(bytes);
    if (!header || protocol::isQuestion(header->kind))
        return {};
    Frame frame{*header, {}};
    // Taken as it arrives: memory is given to bytes that came, not to a number.
    while (static_cast<quint32>(frame.body.size()) < header->length) {
        if (!waitForBytes(1, deadline, job))
            return {};
        frame.body += m_process->read(static_cast<qint64>(header->length) - frame.body.size());
    }
    return frame;
}

bool ReaderProcess::waitForBytes(qsizetype count, const QDeadlineTimer& deadline, core::base::JobContext& job)
{
    while (m_process->bytesAvailable() < count) {
        if (job.isCanceled() || deadline.hasExpired())
            return false;
        if (!m_process->waitForReadyRead(glance) && !isRunning(*m_process) && m_process->bytesAvailable() < count)
            return false;
    }
    return true;
}

} // namespace app::viewer
