// Written after the documentation of Windows, not tried.
#include "app/platform/NativeWishes.h"

#include <QSettings>

#include <windows.h>

namespace app::platform {

ColourWishes nativeWishes()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON))
        return {{}, true}; // Light or dark is a matter of the theme that was chosen: its palette says it.
    const QSettings theme(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return {theme.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0, false};
}

} // namespace app::platform
