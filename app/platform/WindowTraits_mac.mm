// Written after the documentation of macOS, not tried.
#include "app/platform/WindowTraits.h"

#include <QWindow>

#import <AppKit/AppKit.h>

namespace app::platform {

void setWindowClass(QWindow&, const QString&) { }

bool canRefusePictures()
{
    return true; // Programs that use ScreenCaptureKit see the window all the same, since macOS 15.
}

void refusePictures(QWindow& window, bool isRefused)
{
    NSView* view = reinterpret_cast<NSView*>(window.winId()); // What winId() is on macOS.
    view.window.sharingType = isRefused ? NSWindowSharingNone : NSWindowSharingReadOnly;
}

} // namespace app::platform
