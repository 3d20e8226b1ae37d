#pragma once

#include <QImage>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace flows {

/// A screen of 1366x768 that nobody sees, with a window manager and a keyboard that the test types on. Only for X11:
/// Xvfb, openbox and xdotool.
class PrivateScreen
{
public:
    /// What is missing on this computer, as the reason to skip; empty when all is there.
    static QString missing();

    PrivateScreen();
    PrivateScreen(const PrivateScreen&) = delete;
    PrivateScreen& operator=(const PrivateScreen&) = delete;
    ~PrivateScreen();

    /// False when the screen or its window manager did not come up.
    bool isOn() const { return !m_name.isEmpty(); }
    /// For DISPLAY.
    QString name() const { return m_name; }

    /// Everything on the screen, now. Reads what the server holds; no program notices.
    QImage picture() const;
    /// One pixel, in microseconds: for whoever waits for a moment that soon passes.
    QRgb pixelAt(QPoint place) const;
    /// Pixels that differ.
    static int difference(const QImage& before, const QImage& after);
    /// Pixels of exactly this colour.
    int pixelsOf(QRgb colour) const;

    /// One key or combination, as xdotool names them: "ctrl+n", "Return".
    void press(const QString& keys) const;
    void type(const QString& text) const;
    /// The same, going on while the test does other things.
    void startPressing(QProcess& pressing, const QString& keys) const;
    void startTyping(QProcess& typing, const QString& text, int msBetweenKeys) const;

    /// Waits until something is so, looking every few milliseconds. False when it is not so in time.
    static bool until(const std::function<bool()>& isSo, int msAtMost = 60'000);
    /// Waits until the screen is not as it was, by this many pixels, and has then come to rest; a blinking cursor is
    /// rest.
    bool untilChanged(const QImage& before, int pixels, int msAtMost = 60'000) const;
    bool untilAtRest() const;

private:
    /// Runs xdotool; what it prints.
    QByteArray tool(const QStringList& arguments) const;
    void startTool(QProcess& process, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_windows; ///< The window manager.
    QString m_name;
};

} // namespace flows
