#include "tests/flows/PrivateScreen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace flows {

namespace {

constexpr QSize screenSize{1366, 768};
constexpr int restFor = 250; // ms
constexpr int blink = 400; // Pixels: a text cursor that comes and goes.

} // namespace

QString PrivateScreen::missing()
{
    QStringList names;
    for (const char* name : {"Xvfb", "openbox", "xdotool"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            names << QString::fromLatin1(name);
    if (names.isEmpty())
        return {};
    return names.join(QStringLiteral(", ")) + QStringLiteral(" not installed: no window can be driven here");
}

PrivateScreen::PrivateScreen()
{
    // The server picks a number that is free and says it on its standard output.
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(screenSize.width()).arg(screenSize.height()),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-fbdir"), m_folder.path()});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(30'000))
        number += m_server.readAllStandardOutput();
    if (!number.endsWith('\n'))
        return;
    m_name = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_windows.setProcessEnvironment(environment);
    m_windows.setStandardErrorFile(QProcess::nullDevice());
    m_windows.setStandardOutputFile(QProcess::nullDevice());
    m_windows.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    // It is there once it answers what the active window is.
    const bool isUp = m_windows.waitForStarted()
        && until([this] { return tool({QStringLiteral("get_desktop")}).startsWith('0'); }, 30'000);
    if (!isUp)
        m_name.clear();
}

PrivateScreen::~PrivateScreen()
{
    for (QProcess* each : {&m_windows, &m_server}) {
        each->terminate();
        if (!each->waitForFinished(5'000)) {
            each->kill();
            each->waitForFinished();
        }
    }
}

QImage PrivateScreen::picture() const
{
    // The server keeps its pixels in this file, in the format of xwd (X11/XWDFile.h): a header, a colour map, the
    // lines.
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    constexpr qsizetype pixels = qsizetype(screenSize.width()) * screenSize.height() * 4;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto number = [&bytes](qsizetype place) { return qFromBigEndian<quint32>(bytes.constData() + place * 4); };
    if (bytes.size() < pixels + 100 || number(4) != quint32(screenSize.width()))
        return {};
    const auto at = static_cast<qsizetype>(number(0)) + static_cast<qsizetype>(number(19)) * 12;
    if (bytes.size() < at + pixels)
        return {};
    return QImage(reinterpret_cast<const uchar*>(bytes.constData() + at), screenSize.width(), screenSize.height(),
                  QImage::Format_RGB32)
        .copy();
}

QRgb PrivateScreen::pixelAt(QPoint place) const
{
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return 0;
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at * 4); };
    const qint64 start = qint64{number(0)} + qint64{number(19)} * 12;
    QRgb pixel = 0;
    const bool isRead = file.seek(start + (qint64{place.y()} * screenSize.width() + place.x()) * 4)
        && file.read(reinterpret_cast<char*>(&pixel), sizeof pixel) == qint64{sizeof pixel};
    return isRead ? pixel & RGB_MASK : 0;
}

int PrivateScreen::difference(const QImage& before, const QImage& after)
{
    if (before.size() != after.size())
        return screenSize.width() * screenSize.height();
    int differing = 0;
    for (int y = 0; y < before.height(); ++y) {
        const auto* one = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* other = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        for (int x = 0; x < before.width(); ++x)
            differing += (one[x] & RGB_MASK) != (other[x] & RGB_MASK) ? 1 : 0;
    }
    return differing;
}

int PrivateScreen::pixelsOf(QRgb colour) const
{
    const QImage now = picture();
    int found = 0;
    for (int y = 0; y < now.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(now.constScanLine(y));
        found += static_cast<int>(std::count_if(
            line, line + now.width(), [colour](QRgb pixel) { return (pixel & RGB_MASK) == (colour & RGB_MASK); }));
    }
    return found;
}

void PrivateScreen::startTool(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("xdotool"), arguments);
}

QByteArray PrivateScreen::tool(const QStringList& arguments) const
{
    QProcess process;
    startTool(process, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

void PrivateScreen::press(const QString& keys) const
{
    tool({QStringLiteral("key"), keys});
}

void PrivateScreen::type(const QString& text) const
{
    tool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"), text});
}

void PrivateScreen::startPressing(QProcess& pressing, const QString& keys) const
{
    startTool(pressing, {QStringLiteral("key"), keys});
}

void PrivateScreen::startTyping(QProcess& typing, const QString& text, int msBetweenKeys) const
{
    startTool(typing, {QStringLiteral("type"), QStringLiteral("--delay"), QString::number(msBetweenKeys), text});
}

bool PrivateScreen::until(const std::function<bool()>& isSo, int msAtMost)
{
    return QTest::qWaitFor(isSo, msAtMost);
}

bool PrivateScreen::untilChanged(const QImage& before, int pixels, int msAtMost) const
{
    return until([&] { return difference(before, picture()) >= pixels; }, msAtMost) && untilAtRest();
}

bool PrivateScreen::untilAtRest() const
{
    QImage last = picture();
    QElapsedTimer sinceChange;
    sinceChange.start();
    return until([&] {
        const QImage now = picture();
        if (difference(last, now) > blink) {
            last = now;
            sinceChange.start();
        }
        return sinceChange.elapsed() > restFor;
    });
}

} // namespace flows
