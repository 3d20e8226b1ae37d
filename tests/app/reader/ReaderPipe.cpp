#include "tests/app/reader/ReaderPipe.h"

#include <QDeadlineTimer>

namespace protocol = app::viewer::protocol;

namespace {

constexpr int patience = 20'000; // milliseconds; the reader's own limit is 10 s of processor time

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::byte*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::optional<protocol::Reason> ReaderPipe::Answer::reason() const
{
    if (header.kind != protocol::Kind::Refusal || body.size() != 4)
        return {};
    return static_cast<protocol::Reason>(protocol::numberAt(bytesOf(body), 0));
}

QImage ReaderPipe::Answer::image() const
{
    if (header.kind != protocol::Kind::Pixels || body.size() < 12)
        return {};
    const quint32 width = protocol::numberAt(bytesOf(body), 0);
    const quint32 height = protocol::numberAt(bytesOf(body), 4);
    const quint32 stride = protocol::numberAt(bytesOf(body), 8);
    if (!protocol::fits(width, height, stride, static_cast<quint64>(body.size())))
        return {};
    return QImage(reinterpret_cast<const uchar*>(body.constData()) + 12, static_cast<int>(width),
                  static_cast<int>(height), static_cast<qsizetype>(stride), QImage::Format_RGBA8888)
        .copy();
}

ReaderPipe::ReaderPipe(QStringList wrapper)
{
    wrapper << QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-reader");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(wrapper.takeFirst());
    m_process.setArguments(wrapper);
    m_process.start();
    if (const auto ready = next(); ready && ready->header.kind == protocol::Kind::Ready && ready->body.size() == 4) {
        m_isReady = true;
        m_locks = protocol::numberAt(bytesOf(ready->body), 0);
    }
}

ReaderPipe::~ReaderPipe()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ReaderPipe::writeQuestion(protocol::Format format, QSize atMost, const QByteArray& content)
{
    const QByteArray beginning = protocol::numbers(static_cast<quint32>(format), atMost.width(), atMost.height());
    const auto header = protocol::encode(
        {protocol::Kind::ShowPicture, 7, 0, static_cast<quint32>(beginning.size() + content.size())});
    m_process.write(reinterpret_cast<const char*>(header.data()), static_cast<qint64>(header.size()));
    m_process.write(beginning);
    m_process.write(content);
}

std::optional<ReaderPipe::Answer> ReaderPipe::next()
{
    const QDeadlineTimer deadline(patience);
    const auto wait = [&](qint64 count) {
        while (m_process.bytesAvailable() < count)
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return m_process.bytesAvailable() >= count;
        return true;
    };
    if (!wait(protocol::headerSize))
        return {};
    const QByteArray bytes = m_process.read(protocol::headerSize);
    const auto header = protocol::decode(bytesOf(bytes).first<protocol::headerSize>());
    if (!header || !wait(header->length))
        return {};
    return Answer{*header, m_process.read(header->length)};
}

std::optional<ReaderPipe::Answer> ReaderPipe::ask(protocol::Format format, QSize atMost, const QByteArray& content)
{
    writeQuestion(format, atMost, content);
    return next();
}

bool ReaderPipe::closesQuietly()
{
    m_process.closeWriteChannel();
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished())
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}
