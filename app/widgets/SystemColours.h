#pragma once

#include "app/widgets/Theme.h"

#include <optional>

namespace app::widgets {

/// What the system says about colours, beside its palette.
struct SystemColours
{
    std::optional<bool> isDark; ///< Nothing: the palette says it.
    bool hasHighContrast = false;

    friend bool operator==(const SystemColours&, const SystemColours&) = default;
};

/// The colours of Appearance::System: dark or light as the system says, else as its palette is; of the highest contrast
/// if it wants that.
Colours coloursFor(const SystemColours& wanted, const QPalette& system);

/// What the system says about letters, beside its font.
struct SystemLetters
{
    QString family; ///< Empty: that of the font.
    double points = 0; ///< 0: those of the font.
    double scale = 1; ///< How much larger all text is wanted.
};

/// What applyLook() follows from its next call on. Text is never smaller than our own smallest size.
void setSystemLetters(QApplication& application, const SystemLetters& wanted);

/// What applyLook() follows from its next call on. A person who chose a look of their own keeps it.
void setSystemColours(QApplication& application, const SystemColours& wanted);
/// The palette of the system has changed: the next applyLook() must follow right away, since until then the window has
/// the colours of the system itself.
void readSystemPalette(QApplication& application);

} // namespace app::widgets
