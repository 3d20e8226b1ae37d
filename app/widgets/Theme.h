#pragma once

#include "app/widgets/Lettering.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <vector>

class QApplication;

namespace app::widgets {

/// How the window looks. Stored by name in the settings (appearanceName()).
enum class Appearance { System, Light, Dark, HighContrast };

/// The distances between things, in logical pixels. Nothing else is used as a margin or a gap.
namespace space {
inline constexpr int Hair = 2;
inline constexpr int Tight = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 20;
inline constexpr int Huge = 32;
} // namespace space

/// Sizes of targets and corners, in logical pixels.
namespace metric {
inline constexpr int Target = 32; ///< Least height of a control.
inline constexpr int MainTarget = 44; ///< Least height of Leave now and of main actions.
inline constexpr int Radius = 6;
inline constexpr int FocusRing = 2;
inline constexpr int TextWidth = 680; ///< A line of reading text is not wider than this at 100 %.
inline constexpr int Icon = 20;
} // namespace metric

/// Text sizes as a part of the base size.
namespace type {
inline constexpr double Title = 1.65;
inline constexpr double Section = 1.22;
inline constexpr double Body = 1.0;
inline constexpr double Small = 0.9;
} // namespace type

/// Every colour of the window, by what it is for. The only colours in the program are in Theme.cpp.
struct Colours
{
    QColor page; ///< Behind everything.
    QColor surface; ///< Fields, lists, cards.
    QColor band; ///< Top bar, navigation, bottom line.
    QColor text;
    QColor quiet; ///< Hints and second lines.
    QColor border; ///< Edges of controls: 3:1 to page and surface.
    QColor divider; ///< Lines that only part; carries no meaning.
    QColor action; ///< Fill of main actions.
    QColor onAction;
    QColor link;
    QColor chosen; ///< Fill of a selected row.
    QColor onChosen;
    QColor leave; ///< Fill of Leave now.
    QColor onLeave;
    QColor problem; ///< Text and edge of a problem.
    QColor problemFill;
    QColor notice; ///< Fill of a notice.
    QColor emergency; ///< Fill of the emergency line.
    QColor onEmergency;
    QColor focus; ///< The ring around what has the focus.
    /// Fills for "how many", least first: one hue, each 1.73 times as far from the one before in contrast, so that
    /// any two that are not neighbours have 3:1. (Five steps of 3:1 each would take 81:1; black on white is 21:1. What
    /// is filled has its number on it, and an edge.)
    std::array<QColor, 5> shades;
    std::array<QColor, 5> onShades; ///< Digits on these.
};

/// Two colours that meet, and the least contrast they must have (WCAG 2.2: 4.5 for text, 3 for edges).
struct ColourPair
{
    const char* name;
    QColor first;
    QColor second;
    double least;
};

/// The colours of an appearance. System follows the lightness of `system`.
Colours coloursFor(Appearance appearance, const QPalette& system = {});
/// Every pair that the style sheet puts together; a test computes each.
std::vector<ColourPair> pairsOf(const Colours& colours);
/// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(const QColor& first, const QColor& second);

/// What the whole window looks like.
struct Look
{
    Appearance appearance = Appearance::System;
    int textPercent = 100; ///< 80 to 300.
    Lettering lettering = Lettering::System;

    friend bool operator==(const Look&, const Look&) = default;
};

/// Gives the application its style, palette, font and style sheet. Call before the first widget, and again when the
/// look changes.
void applyLook(QApplication& application, const Look& look);

/// The colours that applyLook() gave to this palette.
Colours coloursOf(const QPalette& palette);

QString appearanceName(Appearance appearance);
Appearance appearanceFromName(const QString& name);

} // namespace app::widgets
