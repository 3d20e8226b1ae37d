#include "app/viewer/Player.h"

#include "app/viewer/PlayerProcess.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace app::viewer {

Player::Player(const QString& program, QObject* parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_slot(std::make_shared<PictureSlot>())
    , m_process(std::make_unique<PlayerProcess>(program, limit, m_slot).release())
{
    m_process->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_process, &QObject::deleteLater);
    hear();
    m_thread.start();
}

Player::~Player()
{
    // The process belongs to its thread, so it ends there.
    m_thread.quit();
    m_thread.wait();
}

QString Player::programBesideUs()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("holdfast-player.exe");
#else
    const QString name = QStringLiteral("holdfast-player");
#endif
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(name);
}

template<typename Call>
void Player::tell(Call call)
{
    QMetaObject::invokeMethod(m_process, std::move(call), Qt::QueuedConnection);
}

void Player::hear()
{
    connect(m_process, &PlayerProcess::opened, this, [this](quint32 session, const RecordingFacts& facts) {
        if (session == m_session)
            Q_EMIT opened(facts);
    });
    connect(m_process, &PlayerProcess::moved, this, [this](quint32 session, quint32 jump, qint64 at, PlayState state) {
        if (session == m_session && jump == m_jumps)
            Q_EMIT moved(at, state);
    });
    connect(m_process, &PlayerProcess::pictureCame, this, [this](quint32 session) {
        if (session == m_session)
            Q_EMIT pictureCame();
    });
    connect(m_process, &PlayerProcess::ended, this, [this](quint32 session, PlayEnding ending) {
        if (session != m_session)
            return;
        m_isOpen = false;
        Q_EMIT ended(ending);
    });
}

void Player::open(const RecordingRequest& request, const Start& start)
{
    ++m_session;
    m_jumps = 0;
    m_isOpen = true;
    tell([process = m_process, session = m_session, request, start] { process->open(session, request, start); });
}

void Player::play()
{
    tell([process = m_process] { process->send(playing::Kind::Play); });
}

void Player::pause()
{
    tell([process = m_process] { process->send(playing::Kind::Pause); });
}

void Player::jump(qint64 milliseconds)
{
    ++m_jumps;
    tell([process = m_process, milliseconds, number = m_jumps] { process->jump(milliseconds, number); });
}

void Player::setVolume(int percent)
{
    tell([process = m_process, percent] { process->setVolume(percent); });
}

void Player::setRoom(const QSize& room)
{
    tell([process = m_process, room] { process->setRoom(room); });
}

void Player::stop()
{
    ++m_session;
    m_isOpen = false;
    tell([process = m_process] { process->end(); });
}

QImage Player::takePicture()
{
    QImage image;
    {
        const std::scoped_lock lock(m_slot->mutex);
        image = std::exchange(m_slot->image, {});
    }
    if (!image.isNull())
        tell([process = m_process] { process->send(playing::Kind::Taken); });
    return image;
}

} // namespace app::viewer
