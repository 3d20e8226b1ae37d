#pragma once

#include <QString>

class QWindow;

namespace app::platform {

/// Gives a window the class that lists of windows show and scripts ask for (ICCCM 4.1.2.5, WM_CLASS). Empty: the name
/// of the program, as Qt does. On X11; elsewhere there is none that a program may choose.
void setWindowClass(QWindow& window, const QString& name);

/// Whether this system lets a program keep its windows out of pictures of the screen.
bool canRefusePictures();
/// Keeps a window out of pictures, recordings and shared screens, or lets it be seen there again. Nothing where
/// canRefusePictures() is false.
void refusePictures(QWindow& window, bool isRefused);

} // namespace app::platform
