// Windows and macOS: nothing is written. A second window comes, and says that the records are open elsewhere.
#include "app/platform/OneWindow.h"

#include <QSocketNotifier>

namespace app::platform {

OneWindow::OneWindow(QObject* parent)
    : QObject(parent)
{
}

OneWindow::~OneWindow() = default;

bool OneWindow::raiseOther(const QString&)
{
    return false;
}

bool OneWindow::claim(const QString&)
{
    return false;
}

void OneWindow::release() { }

void OneWindow::answer() { }

} // namespace app::platform
