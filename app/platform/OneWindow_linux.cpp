#include "app/platform/OneWindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <array>
#include <cstddef>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace app::platform {

namespace {

constexpr char yes = '1';
constexpr std::size_t longestToken = 256; // bytes
constexpr timeval patience{1, 0};
constexpr timeval ownPatience{0, 50'000}; ///< Of the window: whoever asks has said so before it waits.

/// A socket, closed at the end.
class Socket
{
public:
    explicit Socket(int number)
        : m_number(number)
    {
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket()
    {
        if (m_number >= 0)
            close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int letGo() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// The same for every way of writing the folder; for each user another.
QByteArray nameFor(const QString& folder)
{
    const QFileInfo place(folder);
    const QString known = place.canonicalFilePath();
    const QString path = known.isEmpty() ? QDir::cleanPath(place.absoluteFilePath()) : known;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(getuid()) + '\0' + QFile::encodeName(path));
    return hash.result().toHex().left(32);
}

struct Address
{
    sockaddr_un value{};
    socklen_t length = 0;
};

Address addressOf(const QByteArray& name)
{
    Address address;
    address.value.sun_family = AF_UNIX;
    std::memcpy(&address.value.sun_path[1], name.constData(), static_cast<std::size_t>(name.size()));
    address.length
        = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size()));
    return address;
}

const sockaddr* generic(const Address& address)
{
    return reinterpret_cast<const sockaddr*>(&address.value); // NOLINT: how the system wants it.
}

bool isOfThisUser(const Socket& socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
}

void waitAtMost(const Socket& socket, const timeval& time)
{
    for (const int direction : {SO_RCVTIMEO, SO_SNDTIMEO})
        setsockopt(socket.number(), SOL_SOCKET, direction, &time, sizeof time);
}

} // namespace

OneWindow::OneWindow(QObject* parent)
    : QObject(parent)
{
}

OneWindow::~OneWindow()
{
    release();
}

bool OneWindow::raiseOther(const QString& folder)
{
    const Socket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return false;
    waitAtMost(socket, patience);
    const Address address = addressOf(nameFor(folder));
    if (::connect(socket.number(), generic(address), address.length) != 0 || !isOfThisUser(socket))
        return false;
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN").left(static_cast<qsizetype>(longestToken)) + '\0';
    if (send(socket.number(), token.constData(), static_cast<std::size_t>(token.size()), MSG_NOSIGNAL) < 0)
        return false;
    char said = 0;
    return recv(socket.number(), &said, 1, 0) == 1 && said == yes;
}

bool OneWindow::claim(const QString& folder)
{
    const QByteArray name = nameFor(folder);
    if (m_listener && m_name == name)
        return true;
    Socket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const Address address = addressOf(name);
    if (!socket.isOpen() || bind(socket.number(), generic(address), address.length) != 0
        || listen(socket.number(), 4) != 0)
        return false;
    release();
    m_name = name;
    m_listener = std::make_unique<QSocketNotifier>(socket.letGo(), QSocketNotifier::Read);
    connect(m_listener.get(), &QSocketNotifier::activated, this, &OneWindow::answer);
    return true;
}

void OneWindow::release()
{
    if (!m_listener)
        return;
    const Socket closed(static_cast<int>(m_listener->socket()));
    m_listener.reset();
}

void OneWindow::answer()
{
    if (!m_listener)
        return;
    QByteArray token;
    {
        const Socket socket(accept4(static_cast<int>(m_listener->socket()), nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket.isOpen() || !isOfThisUser(socket))
            return;
        waitAtMost(socket, ownPatience);
        std::array<char, longestToken + 1> bytes{};
        const ssize_t size = recv(socket.number(), bytes.data(), bytes.size(), 0);
        if (size <= 0)
            return;
        token = QByteArray(bytes.data(), static_cast<qsizetype>(size)).split('\0').front();
        // Before anything is done: it may end this process.
        if (send(socket.number(), &yes, 1, MSG_NOSIGNAL) != 1)
            return;
    }
    Q_EMIT wanted(token);
}

} // namespace app::platform
