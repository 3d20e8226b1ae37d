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

Verdict verdictOf(quint32 reason)
{
    switch (static_cast<protocol::Reason>(reason)) {
    case protocol::Reason::NotReadable:
        return Verdict::Broken;
    case protocol::Reason::TooLarge:
        return Verdict::TooLarge;
    case protocol::Reason::NoSandbox:
        return Verdict::NoReader;
    case protocol::Reason::BadFrame:
        break;
    }
    return Verdict::Crashed;
}

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

core::base::Result<Picture> ReaderProcess::ask(const ReaderQuestion& question, core::base::JobContext& job)
{
    if (question.size < 0 || question.size > protocol::largestContent)
        return Picture{Verdict::TooLarge, {}};
    const QDeadlineTimer deadline(m_limit);
    // Without an event loop a process that ended in between is noticed only when it is looked at.
    if (m_process && (m_process->waitForFinished(0) || !isRunning(*m_process)))
        end();
    if (!m_process) {
        if (const auto failed = start(deadline, job)) {
            end();
            if (job.isCanceled())
                return Error{ErrorCode::Canceled};
            return Picture{*failed, {}};
        }
    }

    const auto sent = send(question, deadline, job);
    if (!sent || *sent) {
        end(); // half a question was asked, so this process is of no more use
        if (!sent)
            return sent.error();
        return Picture{**sent, {}};
    }
    const auto answer = receive(deadline, job);
    if (!answer) {
        end();
        if (job.isCanceled())
            return Error{ErrorCode::Canceled};
        return Picture{deadline.hasExpired() ? Verdict::TooSlow : Verdict::Crashed, {}};
    }
    Picture picture = read(*answer);
    if (picture.verdict == Verdict::Crashed || (answer->header.flags & protocol::endsNow) != 0)
        end();
    return picture;
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
    const QByteArray beginning = protocol::numbers(static_cast<quint32>(question.format),
                                                   std::clamp(question.atMost.width(), 1, int{protocol::longestSide}),
                                                   std::clamp(question.atMost.height(), 1, int{protocol::longestSide}));
    const auto header
        = protocol::encode({protocol::Kind::ShowPicture, m_question, 0,
                            static_cast<quint32>(beginning.size()) + static_cast<quint32>(question.size)});
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

std::optional<ReaderProcess::Answer> ReaderProcess::receive(const QDeadlineTimer& deadline, core::base::JobContext& job)
{
    if (!waitForBytes(protocol::headerSize, deadline, job))
        return {};
    std::array<std::byte, protocol::headerSize> bytes{};
    m_process->read(reinterpret_cast<char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    const auto header = protocol::decode(bytes);
    if (!header || header->kind == protocol::Kind::ShowPicture)
        return {};
    Answer answer{*header, {}};
    // Taken as it arrives: memory is given to bytes that came, not to a number.
    while (static_cast<quint32>(answer.body.size()) < header->length) {
        if (!waitForBytes(1, deadline, job))
            return {};
        answer.body += m_process->read(static_cast<qint64>(header->length) - answer.body.size());
    }
    return answer;
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

Picture ReaderProcess::read(const Answer& answer) const
{
    if (answer.header.question != m_question)
        return {Verdict::Crashed, {}};
    const auto body = bytesOf(answer.body);
    if (answer.header.kind == protocol::Kind::Refusal && body.size() == 4)
        return {verdictOf(protocol::numberAt(body, 0)), {}};
    if (answer.header.kind != protocol::Kind::Pixels || body.size() < protocol::pixelsSize)
        return {Verdict::Crashed, {}};
    const quint32 width = protocol::numberAt(body, 0);
    const quint32 height = protocol::numberAt(body, 4);
    const quint32 stride = protocol::numberAt(body, 8);
    if (!protocol::fits(width, height, stride, body.size()))
        return {Verdict::Crashed, {}};
    const QImage borrowed(reinterpret_cast<const uchar*>(body.data()) + protocol::pixelsSize, static_cast<int>(width),
                          static_cast<int>(height), static_cast<qsizetype>(stride), QImage::Format_RGBA8888);
    // A picture of its own, in the form that is drawn fastest.
    return {Verdict::Shown, borrowed.convertToFormat(QImage::Format_ARGB32_Premultiplied)};
}

} // namespace app::viewer
