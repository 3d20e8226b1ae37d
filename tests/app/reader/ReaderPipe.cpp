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
    const bool isPage = header.kind == protocol::Kind::PagePixels;
    const std::size_t before = isPage ? protocol::pagePixelsSize : protocol::pixelsSize;
    if ((!isPage && header.kind != protocol::Kind::Pixels) || static_cast<std::size_t>(body.size()) < before)
        return {};
    const quint32 width = protocol::numberAt(bytesOf(body), 0);
    const quint32 height = protocol::numberAt(bytesOf(body), 4);
    const quint32 stride = protocol::numberAt(bytesOf(body), 8);
    if (!protocol::fits(width, height, stride, static_cast<quint64>(body.size()), before))
        return {};
    return QImage(reinterpret_cast<const uchar*>(body.constData()) + before, static_cast<int>(width),
                  static_cast<int>(height), static_cast<qsizetype>(stride), QImage::Format_RGBA8888)
        .copy();
}

int ReaderPipe::Answer::pages() const
{
    if (header.kind != protocol::Kind::PagePixels || image().isNull())
        return 0;
    return static_cast<int>(protocol::numberAt(bytesOf(body), 12));
}

std::optional<QString> ReaderPipe::Answer::words(protocol::Field field) const
{
    const auto fields = protocol::decodeFields(bytesOf(body));
    if (header.kind != protocol::Kind::Fields || !fields)
        return {};
    QStringList found;
    for (const auto& each : *fields)
        if (each.field == field)
            found << QString::fromUtf8(each.bytes);
    return found.join(QLatin1Char('\n'));
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
    writeQuestion(protocol::Kind::ShowPicture, static_cast<quint32>(format), atMost, content);
}

void ReaderPipe::writeQuestion(protocol::Kind kind, quint32 which, QSize atMost, const QByteArray& content)
{
    const QByteArray beginning = protocol::numbers(which, atMost.width(), atMost.height());
    const auto header = protocol::encode({kind, 7, 0, static_cast<quint32>(beginning.size() + content.size())});
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

std::optional<ReaderPipe::Answer> ReaderPipe::askPage(quint32 page, QSize atMost, const QByteArray& content)
{
    writeQuestion(protocol::Kind::ShowPage, page, atMost, content);
    return next();
}

std::optional<ReaderPipe::Answer> ReaderPipe::askWords(protocol::Kind kind, quint32 which, const QByteArray& content)
{
    writeQuestion(kind, which, QSize(0, 0), content);
    return next();
}

bool ReaderPipe::closesQuietly()
{
    m_process.closeWriteChannel();
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished())
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}
