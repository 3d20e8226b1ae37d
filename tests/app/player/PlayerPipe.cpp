#include "tests/app/player/PlayerPipe.h"

#include <QDeadlineTimer>

namespace playing = app::viewer::playing;
using playing::Kind;

namespace {

constexpr int patience = 20'000; // milliseconds

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::byte*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

quint32 PlayerPipe::Frame::number(int offset) const
{
    return playing::numberAt<std::uint32_t>(bytesOf(body), static_cast<std::size_t>(offset));
}

quint64 PlayerPipe::Frame::largeNumber(int offset) const
{
    return playing::numberAt<std::uint64_t>(bytesOf(body), static_cast<std::size_t>(offset));
}

QImage PlayerPipe::Frame::image() const
{
    if (kind != Kind::Picture || !playing::fits(number(8), number(12), number(16), static_cast<quint64>(body.size())))
        return {};
    return QImage(reinterpret_cast<const uchar*>(body.constData()) + playing::pictureSize, static_cast<int>(number(8)),
                  static_cast<int>(number(12)), static_cast<qsizetype>(number(16)), QImage::Format_RGB32)
        .copy();
}

PlayerPipe::PlayerPipe(QStringList wrapper, const QString& runtime)
{
    wrapper << QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-player");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/dev/null"));
    if (!runtime.isEmpty())
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setProgram(wrapper.takeFirst());
    m_process.setArguments(wrapper);
    m_process.start();
    if (const auto ready = read(); ready && ready->kind == Kind::Ready) {
        m_isReady = true;
        m_locks = ready->number(0);
    }
}

PlayerPipe::~PlayerPipe()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PlayerPipe::open(QIODevice& content, playing::Container container, QSize room, quint32 volume)
{
    m_content = &content;
    if (!content.isOpen())
        content.open(QIODevice::ReadOnly);
    say(Kind::Open, static_cast<std::uint64_t>(content.size()), static_cast<std::uint32_t>(container),
        static_cast<std::uint32_t>(room.width()), static_cast<std::uint32_t>(room.height()), std::uint32_t{volume});
}

std::optional<PlayerPipe::Frame> PlayerPipe::read()
{
    const QDeadlineTimer deadline(patience);
    const auto wait = [&](qint64 count) {
        while (m_process.bytesAvailable() < count)
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return m_process.bytesAvailable() >= count;
        return true;
    };
    if (!wait(playing::headerSize))
        return {};
    const QByteArray bytes = m_process.read(playing::headerSize);
    const auto header = playing::decode(bytesOf(bytes).first<playing::headerSize>());
    if (!header || !wait(header->length))
        return {};
    return Frame{header->kind, m_process.read(header->length)};
}

std::optional<PlayerPipe::Frame> PlayerPipe::next()
{
    for (;;) {
        auto frame = read();
        if (!frame || frame->kind != Kind::Want)
            return frame;
        const quint64 offset = frame->largeNumber(0);
        const quint32 length = frame->number(8);
        if (!m_content || !playing::mayWant(offset, length, static_cast<quint64>(m_content->size()))) {
            ++m_nonsense;
            return {};
        }
        m_content->seek(static_cast<qint64>(offset));
        const QByteArray piece = m_content->read(length);
        m_given += piece.size();
        const auto header = playing::encode({Kind::Bytes, 4 + static_cast<quint32>(piece.size())});
        m_process.write(reinterpret_cast<const char*>(header.data()), static_cast<qint64>(header.size()));
        m_process.write(QByteArray("\1\0\0\0", 4) + piece);
    }
}

std::optional<PlayerPipe::Frame> PlayerPipe::next(Kind kind, const std::function<void(const Frame&)>& others)
{
    for (;;) {
        auto frame = next();
        if (!frame || frame->kind == kind)
            return frame;
        if (frame->kind == Kind::Refusal)
            return {};
        if (others)
            others(*frame);
    }
}

bool PlayerPipe::closesQuietly()
{
    m_process.closeWriteChannel();
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished())
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}
