#include "app/widgets/Theme.h"

#include "app/widgets/IndicatorStyle.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/SystemColours.h"

#include <QApplication>
#include <QFont>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace app::widgets {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Colours lightColours()
{
    return {.page = rgb(0xfbf8f3),
            .surface = rgb(0xffffff),
            .band = rgb(0xf1ece3),
            .text = rgb(0x26221c),
            .quiet = rgb(0x5b544a),
            .border = rgb(0x857c70),
            .divider = rgb(0xdcd4c7),
            .action = rgb(0x2b716c),
            .onAction = rgb(0xffffff),
            .link = rgb(0x1d5f5a),
            .chosen = rgb(0xd3e6e2),
            .onChosen = rgb(0x16332f),
            .leave = rgb(0xa94430),
            .onLeave = rgb(0xffffff),
            .problem = rgb(0x9b2c1c),
            .problemFill = rgb(0xfdf1ed),
            .notice = rgb(0xeaf2f0),
            .emergency = rgb(0xf7e4cf),
            .onEmergency = rgb(0x3a2412),
            .focus = rgb(0x14110d),
            .shades = {rgb(0xa3dcd8), rgb(0x42afa7), rgb(0x31817b), rgb(0x225955), rgb(0x13312f)},
            .onShades = {rgb(0x26221c), rgb(0x26221c), rgb(0xffffff), rgb(0xffffff), rgb(0xffffff)}};
}

Colours darkColours()
{
    return {.page = rgb(0x1f1d1a),
            .surface = rgb(0x292623),
            .band = rgb(0x181614),
            .text = rgb(0xf0ebe3),
            .quiet = rgb(0xbfb7ab),
            .border = rgb(0x8c8478),
            .divider = rgb(0x3d3934),
            .action = rgb(0x2d766f),
            .onAction = rgb(0xffffff),
            .link = rgb(0x8fd0c8),
            .chosen = rgb(0x24504b),
            .onChosen = rgb(0xf2fbf9),
            .leave = rgb(0xa94430),
            .onLeave = rgb(0xffffff),
            .problem = rgb(0xffa894),
            .problemFill = rgb(0x3b2520),
            .notice = rgb(0x223532),
            .emergency = rgb(0x453322),
            .onEmergency = rgb(0xfbe6cd),
            .focus = rgb(0xfffaf0),
            .shades = {rgb(0x1c4a47), rgb(0x2b716c), rgb(0x3b9d96), rgb(0x77cbc5), rgb(0xedf8f7)},
            .onShades = {rgb(0xf0ebe3), rgb(0xf0ebe3), rgb(0x1f1d1a), rgb(0x1f1d1a), rgb(0x1f1d1a)}};
}

Colours highContrastColours()
{
    return {.page = rgb(0x000000),
            .surface = rgb(0x000000),
            .band = rgb(0x000000),
            .text = rgb(0xffffff),
            .quiet = rgb(0xffffff),
            .border = rgb(0xffffff),
            .divider = rgb(0xffffff),
            .action = rgb(0x00776c),
            .onAction = rgb(0xffffff),
            .link = rgb(0x7df0e2),
            .chosen = rgb(0x00584f),
            .onChosen = rgb(0xffffff),
            .leave = rgb(0xb03a22),
            .onLeave = rgb(0xffffff),
            .problem = rgb(0xffb3a3),
            .problemFill = rgb(0x000000),
            .notice = rgb(0x000000),
            .emergency = rgb(0x000000),
            .onEmergency = rgb(0xffe08a),
            .focus = rgb(0xffe600),
            .shades = {rgb(0x143633), rgb(0x235d59), rgb(0x338680), rgb(0x44b4ac), rgb(0xafe1dd)},
            .onShades = {rgb(0xffffff), rgb(0xffffff), rgb(0x000000), rgb(0x000000), rgb(0x000000)}};
}

/// High contrast for a system that is light.
Colours inkColours()
{
    return {.page = rgb(0xffffff),
            .surface = rgb(0xffffff),
            .band = rgb(0xffffff),
            .text = rgb(0x000000),
            .quiet = rgb(0x000000),
            .border = rgb(0x000000),
            .divider = rgb(0x000000),
            .action = rgb(0x00776c),
            .onAction = rgb(0xffffff),
            .link = rgb(0x004a43),
            .chosen = rgb(0xbfe3de),
            .onChosen = rgb(0x000000),
            .leave = rgb(0xb03a22),
            .onLeave = rgb(0xffffff),
            .problem = rgb(0x7a1a0d),
            .problemFill = rgb(0xffffff),
            .notice = rgb(0xffffff),
            .emergency = rgb(0xffffff),
            .onEmergency = rgb(0x4a2a00),
            .focus = rgb(0x000000),
            .shades = {rgb(0xa3dcd8), rgb(0x42afa7), rgb(0x31817b), rgb(0x225955), rgb(0x13312f)},
            .onShades = {rgb(0x000000), rgb(0x000000), rgb(0xffffff), rgb(0xffffff), rgb(0xffffff)}};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    const auto both = [&palette](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    both(QPalette::Window, c.page, c.page);
    both(QPalette::WindowText, c.text, c.quiet);
    both(QPalette::Base, c.surface, c.page);
    both(QPalette::AlternateBase, c.band, c.band);
    both(QPalette::Text, c.text, c.quiet);
    both(QPalette::PlaceholderText, c.quiet, c.quiet);
    both(QPalette::Button, c.surface, c.page);
    both(QPalette::ButtonText, c.text, c.quiet);
    both(QPalette::BrightText, c.problem, c.problem);
    both(QPalette::Highlight, c.chosen, c.divider);
    both(QPalette::HighlightedText, c.onChosen, c.quiet);
    both(QPalette::Link, c.link, c.quiet);
    both(QPalette::LinkVisited, c.link, c.quiet);
    both(QPalette::ToolTipBase, c.surface, c.surface);
    both(QPalette::ToolTipText, c.text, c.text);
    both(QPalette::Light, c.surface, c.surface);
    both(QPalette::Midlight, c.divider, c.divider);
    both(QPalette::Mid, c.border, c.border);
    both(QPalette::Dark, c.border, c.border);
    both(QPalette::Shadow, c.border, c.border);
    return palette;
}

constexpr const char* coloursProperty = "holdfastAppearance";
constexpr const char* basePointProperty = "holdfastBasePoint";
constexpr const char* familyProperty = "holdfastSystemFamily";
constexpr const char* scaleProperty = "holdfastSystemScale";
constexpr const char* paletteProperty = "holdfastSystemPalette";
constexpr const char* darkProperty = "holdfastSystemIsDark";
constexpr const char* contrastProperty = "holdfastSystemHasHighContrast";

SystemColours systemColoursOf(const QApplication& application)
{
    SystemColours wanted;
    if (const QVariant isDark = application.property(darkProperty); isDark.isValid())
        wanted.isDark = isDark.toBool();
    wanted.hasHighContrast = application.property(contrastProperty).toBool();
    return wanted;
}

/// The smallest size of text is ours: a system that says none, or one that nobody can read, has said nothing.
double pointsFor(double wanted)
{
    constexpr double smallest = 10.5;
    return wanted >= 8 ? std::max(wanted, smallest) : smallest;
}

/// What the system said before we said anything.
void rememberSystem(QApplication& application)
{
    if (application.property(paletteProperty).isValid())
        return;
    application.setProperty(basePointProperty, pointsFor(application.font().pointSizeF()));
    application.setProperty(familyProperty, application.font().family());
    application.setProperty(scaleProperty, 1.0);
    application.setProperty(paletteProperty, QVariant::fromValue(application.palette()));
    application.setStyle(new IndicatorStyle); // The application takes it.
}

} // namespace

Colours coloursFor(Appearance appearance, const QPalette& system)
{
    switch (appearance) {
    case Appearance::Light:
        return lightColours();
    case Appearance::Dark:
        return darkColours();
    case Appearance::HighContrast:
        return highContrastColours();
    case Appearance::System:
        break;
    }
    return coloursFor(SystemColours(), system);
}

Colours coloursFor(const SystemColours& wanted, const QPalette& system)
{
    const bool isDark = wanted.isDark.value_or(luminance(system.color(QPalette::Window)) < 0.2);
    if (wanted.hasHighContrast)
        return isDark ? highContrastColours() : inkColours();
    return isDark ? darkColours() : lightColours();
}

void setSystemColours(QApplication& application, const SystemColours& wanted)
{
    application.setProperty(darkProperty, wanted.isDark ? QVariant(*wanted.isDark) : QVariant());
    application.setProperty(contrastProperty, wanted.hasHighContrast);
}

void setSystemLetters(QApplication& application, const SystemLetters& wanted)
{
    rememberSystem(application);
    if (!wanted.family.isEmpty())
        application.setProperty(familyProperty, wanted.family);
    if (wanted.points > 0)
        application.setProperty(basePointProperty, pointsFor(wanted.points));
    application.setProperty(scaleProperty, wanted.scale);
}

void readSystemPalette(QApplication& application)
{
    if (!application.property(paletteProperty).isValid())
        return; // applyLook() will.
    application.setPalette(QPalette()); // Ours goes: what is left is that of the system.
    application.setProperty(paletteProperty, QVariant::fromValue(application.palette()));
}

std::vector<ColourPair> pairsOf(const Colours& c)
{
    constexpr double text = 4.5;
    constexpr double edge = 3.0;
    std::vector<ColourPair> pairs{
        {"text on page", c.text, c.page, text},
        {"text on surface", c.text, c.surface, text},
        {"text on band", c.text, c.band, text},
        {"text on notice", c.text, c.notice, text},
        {"text on problem fill", c.text, c.problemFill, text},
        {"quiet on page", c.quiet, c.page, text},
        {"quiet on surface", c.quiet, c.surface, text},
        {"quiet on band", c.quiet, c.band, text},
        {"quiet on notice", c.quiet, c.notice, text},
        {"link on page", c.link, c.page, text},
        {"link on surface", c.link, c.surface, text},
        {"link on problem fill", c.link, c.problemFill, text},
        {"main action", c.onAction, c.action, text},
        {"chosen row", c.onChosen, c.chosen, text},
        {"leave now", c.onLeave, c.leave, text},
        {"problem on page", c.problem, c.page, text},
        {"problem on surface", c.problem, c.surface, text},
        {"problem on its fill", c.problem, c.problemFill, text},
        {"emergency line", c.onEmergency, c.emergency, text},
        {"edge on page", c.border, c.page, edge},
        {"edge on surface", c.border, c.surface, edge},
        {"edge on band", c.border, c.band, edge},
        {"mark on page", c.link, c.page, edge},
        {"mark on surface", c.link, c.surface, edge},
        {"ring on page", c.focus, c.page, edge},
        {"ring on surface", c.focus, c.surface, edge},
        {"ring on band", c.focus, c.band, edge},
        {"ring on main action", c.focus, c.action, edge},
        {"ring on leave now", c.focus, c.leave, edge},
        {"ring on emergency", c.focus, c.emergency, edge},
        {"ring on notice", c.focus, c.notice, edge},
        {"ring on chosen", c.focus, c.chosen, edge},
        {"ring on problem fill", c.focus, c.problemFill, edge},
        {"link on notice", c.link, c.notice, text},
        {"link on band", c.link, c.band, text},
        {"text on emergency", c.text, c.emergency, text},
        {"edge on notice", c.border, c.notice, edge},
        {"edge of a fault on page", c.problem, c.page, edge},
        {"edge of a fault on surface", c.problem, c.surface, edge},
        {"mark on notice", c.link, c.notice, edge},
        {"leave now beside its bar", c.leave, c.band, edge},
        {"main action beside the page", c.action, c.page, edge},
    };
    for (std::size_t step = 0; step < c.shades.size(); ++step) {
        pairs.push_back({"digit on its shade", c.onShades[step], c.shades[step], text});
        if (step >= 2)
            pairs.push_back({"shades two steps apart", c.shades[step], c.shades[step - 2], edge});
        if (step >= 1)
            pairs.push_back({"shades of neighbours", c.shades[step], c.shades[step - 1], 1.7});
    }
    return pairs;
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void applyLook(QApplication& application, const Look& look)
{
    rememberSystem(application);
    const auto system = application.property(paletteProperty).value<QPalette>();
    const double percent = std::clamp(look.textPercent * application.property(scaleProperty).toDouble(), 80.0, 300.0);
    const double point = application.property(basePointProperty).toDouble() * percent / 100.0;
    const Colours colours = look.appearance == Appearance::System ? coloursFor(systemColoursOf(application), system)
                                                                  : coloursFor(look.appearance);

    QFont font = application.font();
    font.setFamilies(familiesOf(look.lettering, application.property(familyProperty).toString()));
    font.setPointSizeF(point);
    application.setFont(font);
    application.setPalette(paletteOf(colours));
    application.setProperty(coloursProperty, appearanceName(look.appearance));
    application.setStyleSheet(styleSheet(colours, point));
}

Colours coloursOf(const QPalette& palette)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const Colours colours = coloursFor(appearance);
        if (colours.link == palette.color(QPalette::Active, QPalette::Link))
            return colours;
    }
    const Colours ink = inkColours();
    return ink.link == palette.color(QPalette::Active, QPalette::Link) ? ink : lightColours();
}

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

Appearance appearanceFromName(const QString& name)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        if (appearanceName(appearance) == name)
            return appearance;
    return Appearance::System;
}

} // namespace app::widgets
