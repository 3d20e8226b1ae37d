#include "app/viewer/PlayerProcess.h"

#include <QProcess>

#include <algorithm>
#include <array>
#include <utility>

namespace app::viewer {

namespace {

constexpr std::chrono::milliseconds watchEvery{250};
constexpr int longestEnding = 1'000; // ms

std::span<const std::byte> bodyOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::byte*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QSize roomOf(const QSize& wanted)
{
    return wanted.expandedTo({1, 1}).boundedTo({int{playing::mostWidth}, int{playing::mostHeight}});
}

quint32 volumeOf(int percent)
{
    return static_cast<quint32>(std::clamp(percent, 0, 100)) * playing::fullVolume / 100;
}

/// A locale, and what leads to the sound server of this session. No home: no file of it is read or made.
QProcessEnvironment surroundings()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/dev/null"));
    for (const char* name : {"XDG_RUNTIME_DIR", "PULSE_SERVER"})
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    return environment;
}

} // namespace

PlayerProcess::PlayerProcess(QString program, std::chrono::milliseconds limit, std::shared_ptr<PictureSlot> slot)
    : m_program(std::move(program))
    , m_limit(limit)
    , m_slot(std::move(slot))
    , m_watch(this)
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &PlayerProcess::watch);
}

PlayerProcess::~PlayerProcess()
{
    end();
    // Here no event loop waits for them any more.
    for (QProcess* each : findChildren<QProcess*>()) {
        each->kill();
        each->waitForFinished(longestEnding);
    }
}

template<typename... Numbers>
void PlayerProcess::write(playing::Kind kind, Numbers... numbers)
{
    if (!m_process)
        return;
    const auto frame = playing::frameOf(kind, numbers...);
    m_process->write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
}

void PlayerProcess::open(quint32 session, const RecordingRequest& request, const Player::Start& start)
{
    end();
    m_session = session;
    m_request = request;
    m_start = start;
    if (!containerOf(request.mediaType))
        return over(PlayEnding::NotARecording);
    if (request.size < 0 || static_cast<quint64>(request.size) > playing::largestFile)
        return over(PlayEnding::TooLarge);
    auto bytes = request.open();
    if (!bytes)
        return over(PlayEnding::NoBytes);
    m_bytes = *std::move(bytes);

    m_process = new QProcess(this);
    m_process->setProgram(m_program);
    m_process->setProcessEnvironment(surroundings());
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PlayerProcess::hear);
    connect(m_process, &QProcess::finished, this, &PlayerProcess::died);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            over(PlayEnding::NoPlayer);
    });
    expect(true);
    m_watch.start();
    m_process->start();
    if (m_process) // it may have failed already
        m_slot->processId = m_process->processId();
}

void PlayerProcess::send(playing::Kind kind)
{
    if (!m_isOpened)
        return;
    write(kind);
    if (kind == playing::Kind::Play || kind == playing::Kind::Pause)
        expect(true);
}

void PlayerProcess::jump(qint64 milliseconds, quint32 number)
{
    if (!m_isOpened)
        return;
    const auto at = std::min(static_cast<quint64>(std::max<qint64>(milliseconds, 0)), quint64{playing::longestTime});
    write(playing::Kind::Seek, std::uint64_t{at}, std::uint32_t{number});
    expect(true);
}

void PlayerProcess::setVolume(int percent)
{
    m_start.volume = percent;
    if (m_isOpened)
        write(playing::Kind::Volume, volumeOf(percent));
}

void PlayerProcess::setRoom(const QSize& room)
{
    m_start.room = room;
    const QSize most = roomOf(room);
    if (m_isOpened)
        write(playing::Kind::Size, static_cast<quint32>(most.width()), static_cast<quint32>(most.height()));
}

void PlayerProcess::end()
{
    m_watch.stop();
    m_deadline.setRemainingTime(-1);
    m_isReady = m_isOpened = false;
    m_header.reset();
    m_bytes = {};
    m_request = {};
    m_slot->processId = 0;
    letGo();
    const std::scoped_lock lock(m_slot->mutex);
    m_slot->image = {};
}

void PlayerProcess::letGo()
{
    QProcess* const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    else
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

void PlayerProcess::over(PlayEnding ending)
{
    end();
    Q_EMIT ended(m_session, ending);
}

void PlayerProcess::died()
{
    over(m_isReady ? PlayEnding::Died : PlayEnding::NoPlayer);
}

void PlayerProcess::expect(bool isExpected)
{
    m_deadline = isExpected ? QDeadlineTimer(m_limit) : QDeadlineTimer(QDeadlineTimer::Forever);
}

void PlayerProcess::watch()
{
    if (m_deadline.hasExpired())
        over(m_isReady ? PlayEnding::TooSlow : PlayEnding::NoPlayer);
}

void PlayerProcess::hear()
{
    while (m_process) {
        if (!m_header) {
            if (m_process->bytesAvailable() < qint64{playing::headerSize})
                return;
            const QByteArray bytes = m_process->read(qint64{playing::headerSize});
            m_header = playing::decode(bodyOf(bytes).first<playing::headerSize>());
            if (!m_header || playing::isOfWindow(m_header->kind)
                || (m_header->kind != playing::Kind::Ready && m_header->kind != playing::Kind::Refusal && !m_isReady))
                return over(PlayEnding::Died);
        }
        if (m_process->bytesAvailable() < qint64{m_header->length})
            return;
        const playing::Header header = *std::exchange(m_header, {});
        const quint32 session = m_session;
        if (!take(header) && session == m_session && m_process)
            return over(PlayEnding::Died);
    }
}

bool PlayerProcess::take(const playing::Header& header)
{
    using playing::Kind;
    using playing::numberAt;
    if (header.kind == Kind::Picture)
        return takePicture(header.length);
    const QByteArray bytes = m_process->read(header.length);
    const auto body = bodyOf(bytes);
    switch (header.kind) {
    case Kind::Ready: {
        if (m_isReady || (numberAt<quint32>(body, 0) & playing::filtersCalls) == 0)
            return false;
        m_isReady = true;
        const QSize room = roomOf(m_start.room);
        write(Kind::Open, std::uint64_t{static_cast<quint64>(m_request.size)},
              static_cast<std::uint32_t>(*containerOf(m_request.mediaType)), static_cast<std::uint32_t>(room.width()),
              static_cast<std::uint32_t>(room.height()), std::uint32_t{volumeOf(m_start.volume)});
        expect(true);
        return true;
    }
    case Kind::Want: {
        const auto offset = numberAt<std::uint64_t>(body, 0);
        const auto length = numberAt<std::uint32_t>(body, 8);
        if (!playing::mayWant(offset, length, static_cast<quint64>(m_request.size)))
            return false;
        give(static_cast<qint64>(offset), length);
        return true;
    }
    case Kind::Opened: {
        const auto traits = numberAt<std::uint32_t>(body, 8);
        const auto has = [traits](std::uint32_t trait) { return (traits & trait) != 0; };
        const auto wide = numberAt<std::uint32_t>(body, 12);
        const auto high = numberAt<std::uint32_t>(body, 16);
        const auto milliseconds = numberAt<std::uint64_t>(body, 0);
        if (m_isOpened || wide > playing::mostSide || high > playing::mostSide || milliseconds > playing::longestTime)
            return false;
        m_isOpened = true;
        expect(false);
        Q_EMIT opened(m_session,
                      {static_cast<qint64>(milliseconds), has(playing::hasPictures), has(playing::hasSound),
                       has(playing::hasSound) && has(playing::canBeHeard), has(playing::canJump),
                       QSize(static_cast<int>(wide), static_cast<int>(high))});
        return true;
    }
    case Kind::At: {
        const auto at = numberAt<std::uint64_t>(body, 0);
        const auto state = numberAt<std::uint32_t>(body, 8);
        if (!m_isOpened || at > playing::longestTime || state < 1 || state > 3)
            return false;
        const auto known = static_cast<PlayState>(state - 1);
        expect(known == PlayState::Playing);
        Q_EMIT moved(m_session, numberAt<std::uint32_t>(body, 12), static_cast<qint64>(at), known);
        return true;
    }
    case Kind::Refusal:
        switch (static_cast<playing::Reason>(numberAt<std::uint32_t>(body, 0))) {
        case playing::Reason::NotReadable:
            over(PlayEnding::Broken);
            break;
        case playing::Reason::NoSandbox:
            over(PlayEnding::NoPlayer);
            break;
        case playing::Reason::NoBytes:
            over(PlayEnding::NoBytes);
            break;
        default:
            over(PlayEnding::Died);
        }
        return true;
    default:
        return false;
    }
}

bool PlayerProcess::takePicture(quint32 length)
{
    const QByteArray beginning = m_process->read(playing::pictureSize);
    const auto body = bodyOf(beginning);
    const auto width = playing::numberAt<std::uint32_t>(body, 8);
    const auto height = playing::numberAt<std::uint32_t>(body, 12);
    if (!m_isOpened || !playing::fits(width, height, playing::numberAt<std::uint32_t>(body, 16), length))
        return false;
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()
        || m_process->read(reinterpret_cast<char*>(image.bits()), image.sizeInBytes()) != image.sizeInBytes())
        return false;
    {
        const std::scoped_lock lock(m_slot->mutex);
        if (!m_slot->image.isNull())
            return false; // it was not asked for another one
        m_slot->image = std::move(image);
    }
    Q_EMIT pictureCame(m_session);
    return true;
}

void PlayerProcess::give(qint64 offset, quint32 length)
{
    QByteArray piece(static_cast<qsizetype>(length), Qt::Uninitialized);
    const auto read
        = m_bytes(offset, {reinterpret_cast<std::byte*>(piece.data()), static_cast<std::size_t>(piece.size())});
    const quint32 count = read ? length : 0;
    const auto header = playing::encode({playing::Kind::Bytes, 4 + count});
    std::array<std::byte, 4> isGood{};
    playing::put(isGood, 0, std::uint32_t{read ? 1U : 0U});
    m_process->write(reinterpret_cast<const char*>(header.data()), static_cast<qint64>(header.size()));
    m_process->write(reinterpret_cast<const char*>(isGood.data()), static_cast<qint64>(isGood.size()));
    m_process->write(piece.constData(), count);
    std::fill(piece.begin(), piece.end(), '\0');
}

} // namespace app::viewer
