#include "tests/flows/LeaveTry.h"

#include "tests/support/MediaFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QThread>

namespace flows {

namespace {

constexpr int anyPixels = 1'500; ///< A menu, a dialog, a list of proposals.
constexpr int longest = 30'000; ///< ms
constexpr qint64 underWay = 4 << 20; ///< Bytes that show that a file is being taken in.

constexpr int fewPixels = 20; ///< A digit.
constexpr const char* playerName = "holdfast-player"; // as the kernel keeps it: 15 characters

QByteArray nameOfProcess(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// The player that this window started; 0 when there is none.
qint64 playerOf(qint64 window)
{
    const QDir processes(QStringLiteral("/proc"));
    for (const QString& each : processes.entryList(QDir::Dirs)) {
        const qint64 process = each.toLongLong();
        if (process <= 0 || nameOfProcess(process) != playerName)
            continue;
        QFile status(processes.filePath(each + QStringLiteral("/status")));
        if (status.open(QIODevice::ReadOnly)
            && status.readAll().contains("\nPPid:\t" + QByteArray::number(window) + '\n'))
            return process;
    }
    return 0;
}

double ms(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

const char* nameOf(Moment moment)
{
    switch (moment) {
    case Moment::Door:
        return "the passphrase is asked for";
    case Moment::Unlocking:
        return "the records are opening";
    case Moment::Today:
        return "Today";
    case Moment::Writing:
        return "an entry is being written";
    case Moment::Menu:
        return "the menu is open";
    case Moment::Palette:
        return "Go to or do is open";
    case Moment::FileDialog:
        return "a file dialog is open";
    case Moment::Question:
        return "a question waits";
    case Moment::TakingIn:
        return "a large file is being taken in";
    case Moment::Playing:
        return "a video plays";
    case Moment::FirstRun:
        return "there are no records yet";
    }
    Q_UNREACHABLE();
}

bool LeaveTry::ended(bool isDone, const char* step)
{
    if (!isDone)
        m_failed = step + QByteArray(": ") + m_run.said();
    return isDone;
}

qint64 LeaveTry::bytesInVault() const
{
    qint64 bytes = 0;
    QDirIterator walk(m_run.path(QStringLiteral("vault")), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        bytes += walk.fileInfo().size();
    }
    return bytes;
}

bool LeaveTry::presses(const char* keys, int pixels)
{
    const QImage before = m_run.screen().picture();
    m_run.screen().press(QString::fromLatin1(keys));
    return ended(m_run.screen().untilChanged(before, pixels, longest), keys);
}

bool LeaveTry::takeIn()
{
    if (!presses("ctrl+shift+i", anyPixels))
        return false;
    const qint64 before = bytesInVault();
    m_run.screen().type(m_largeFile);
    m_run.screen().press(QStringLiteral("Return"));
    return ended(PrivateScreen::until([&] { return bytesInVault() > before + underWay; }, longest),
                 "the file is not being taken in");
}

bool LeaveTry::play()
{
    const bool isVideo = support::canMakeRecordings();
    const QByteArray content = isVideo
        ? support::recording("-f lavfi -i testsrc2=s=320x240:d=60:r=10 -c:v mpeg4 -q:v 20", "avi")
        : support::waveFile(60);
    // What stands behind the end makes it another file each time.
    const QString path = m_run.write(QStringLiteral("given/voice"), content + QByteArray::number(++m_plays));
    if (!ended(m_run.addFile(path), "add the recording") || !presses("ctrl+2", anyPixels)
        || !presses("ctrl+3", anyPixels) || !presses("Return", anyPixels))
        return false;
    m_run.screen().untilAtRest();
    if (isVideo && !presses("ctrl+b", anyPixels))
        return false;
    if (!presses("ctrl+k", anyPixels))
        return false;
    m_run.screen().type(QStringLiteral("Play"));
    m_run.screen().untilAtRest();
    m_run.screen().press(QStringLiteral("Return"));
    const qint64 window = m_run.process().processId();
    if (!ended(PrivateScreen::until([&] { return (m_player = playerOf(window)) > 0; }, longest), "no player"))
        return false;
    // It goes on by itself: the place that is shown, and the picture. It never comes to rest.
    for (int change = 0; change < 3; ++change) {
        const QImage before = m_run.screen().picture();
        const auto isOther = [&] { return PrivateScreen::difference(before, m_run.screen().picture()) > fewPixels; };
        if (!ended(PrivateScreen::until(isOther, longest), "it does not play"))
            return false;
    }
    return true;
}

bool LeaveTry::reach(Moment moment)
{
    if (moment == Moment::FirstRun)
        return ended(m_run.startAs(qEnvironmentVariable("HOLDFAST_BIN") + QStringLiteral("/holdfast"), {},
                                   m_run.path(QStringLiteral("vault"))),
                     "first run");
    if (!ended(m_run.start(), "start"))
        return false;
    if (moment == Moment::Door)
        return true;
    if (moment == Moment::Unlocking) {
        m_run.typePassphrase();
        return true;
    }
    if (!ended(m_run.unlock(), "unlock"))
        return false;
    switch (moment) {
    case Moment::Writing:
        if (!ended(m_run.beginEntry(begun()), "write"))
            return false;
        m_run.screen().type(rest());
        return true;
    case Moment::Menu:
        return presses("F10", anyPixels);
    case Moment::Palette:
        return presses("ctrl+k", anyPixels);
    case Moment::FileDialog:
        return presses("ctrl+shift+i", anyPixels);
    case Moment::Question:
        return ended(m_run.writeEntry(begun()), "save") && presses("ctrl+4", anyPixels) && presses("ctrl+p", anyPixels);
    case Moment::TakingIn:
        return takeIn();
    case Moment::Playing:
        return play();
    default:
        return true;
    }
}

std::optional<LeaveTry::Times> LeaveTry::leave(const QImage& empty, const char* key)
{
    PrivateScreen& screen = m_run.screen();
    const QString keys = QString::fromLatin1(key);
    screen.press(keys);
    screen.press(keys);
    QElapsedTimer since;
    since.start();
    QProcess third;
    screen.startPressing(third, keys);
    while (PrivateScreen::difference(empty, screen.picture()) > 0) {
        if (!ended(since.elapsed() < longest, "something is still on the screen"))
            return {};
        QThread::usleep(500);
    }
    Times times;
    times.msUntilGone = ms(since);
    QProcess& process = m_run.process();
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(longest);
    times.msUntilEnded = ms(since);
    third.waitForFinished();
    if (!ended(isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
               "it did not end well"))
        return {};
    if (m_player > 0
        && !ended(PrivateScreen::until([this] { return nameOfProcess(m_player) != playerName; }, longest),
                  "the player lives on"))
        return {};
    return times;
}

std::optional<LeaveTry::Times> LeaveTry::leaveFrom(Moment moment, const char* key)
{
    const QImage empty = m_run.screen().picture();
    if (!reach(moment))
        return {};
    return leave(empty, key);
}

} // namespace flows
