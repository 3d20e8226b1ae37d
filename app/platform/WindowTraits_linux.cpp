#include "app/platform/WindowTraits.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QWindow>

#include <xcb/xcb.h>

namespace app::platform {

namespace {

/// Two words, each with its end: that of the instance, and that of the class.
QByteArray classFor(const QString& name)
{
    if (name.isEmpty()) {
        const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toLatin1();
        return program + '\0' + program.left(1).toUpper() + program.mid(1) + '\0';
    }
    // The property is in Latin-1. What cannot be written in it has a word that says nothing.
    const QByteArray letters = name.toLatin1();
    const QByteArray word = QString::fromLatin1(letters) == name ? letters : QByteArray("Window");
    return word + '\0' + word + '\0';
}

} // namespace

void setWindowClass(QWindow& window, const QString& name)
{
    const auto* display = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!display || !display->connection())
        return; // Wayland takes the name of the desktop file.
    const QByteArray both = classFor(name);
    xcb_change_property(display->connection(), XCB_PROP_MODE_REPLACE, static_cast<xcb_window_t>(window.winId()),
                        XCB_ATOM_WM_CLASS, XCB_ATOM_STRING, 8, static_cast<uint32_t>(both.size()), both.constData());
    xcb_flush(display->connection());
}

bool canRefusePictures()
{
    return false; // Neither X11 nor Wayland knows of it.
}

void refusePictures(QWindow&, bool) { }

} // namespace app::platform
