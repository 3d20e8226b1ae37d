#pragma once

#include <QStringList>

#include <array>

namespace app::widgets {

/// The letters of the window. Stored by name in the settings (letteringName()).
enum class Lettering {
    System, ///< The font of this computer; plain ones where it names none.
    Plain,
    Book, ///< With serifs.
    Wide,
    Dyslexia, ///< OpenDyslexic, where somebody has installed it.
    Nastaliq ///< As Urdu is written by hand; needs much more height. Other letters are plain.
};

inline constexpr std::array letterings{Lettering::System, Lettering::Plain,    Lettering::Book,
                                       Lettering::Wide,   Lettering::Dyslexia, Lettering::Nastaliq};

/// The families to ask for, the most wanted first. They end with those that have every letter of the languages of the
/// program: the fallback of Qt 6.4 breaks Urdu (measured). `system`: the family that the computer names.
QStringList familiesOf(Lettering lettering, const QString& system);
/// Whether this computer has such letters. Needs a QGuiApplication.
bool isInstalled(Lettering lettering);

/// "system", "plain", "book", "wide", "dyslexia", "nastaliq".
QString letteringName(Lettering lettering);
/// System for a name that is none.
Lettering letteringFromName(const QString& name);

} // namespace app::widgets
