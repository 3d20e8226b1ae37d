// Written after the documentation of Windows, not tried.
#include "app/platform/WindowTraits.h"

#include <QWindow>

#include <windows.h>

namespace app::platform {

void setWindowClass(QWindow&, const QString&) { }

bool canRefusePictures()
{
    return true;
}

void refusePictures(QWindow& window, bool isRefused)
{
    constexpr DWORD excludeFromCapture = 0x11; // WDA_EXCLUDEFROMCAPTURE, since Windows 10 2004
    const auto handle = reinterpret_cast<HWND>(window.winId()); // NOLINT: what winId() is on Windows.
    if (!isRefused)
        SetWindowDisplayAffinity(handle, WDA_NONE);
    else if (!SetWindowDisplayAffinity(handle, excludeFromCapture))
        SetWindowDisplayAffinity(handle, WDA_MONITOR); // Older ones: a black area in its place.
}

} // namespace app::platform
