#include "app/widgets/Lettering.h"

#include <QFontDatabase>

#include <algorithm>

namespace app::widgets {

namespace {

/// What a system says that has no font of its own: a kind of font, not one that somebody chose.
bool isGeneric(const QString& family)
{
    static const QStringList names{QStringLiteral("sans serif"), QStringLiteral("sans-serif"), QStringLiteral("sans"),
                                   QStringLiteral("helvetica"), QStringLiteral("ms shell dlg 2")};
    return family.isEmpty() || family.startsWith(QLatin1Char('.')) || names.contains(family.toLower());
}

/// Those that are alike, the most wanted first.
QStringList ownFamilies(Lettering lettering)
{
    switch (lettering) {
    case Lettering::System:
        return {};
    case Lettering::Plain:
        return {QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue")};
    case Lettering::Book:
        return {QStringLiteral("Noto Serif"), QStringLiteral("Georgia"), QStringLiteral("DejaVu Serif")};
    case Lettering::Wide:
        return {QStringLiteral("Verdana"), QStringLiteral("DejaVu Sans")};
    case Lettering::Dyslexia:
        return {QStringLiteral("OpenDyslexic"), QStringLiteral("OpenDyslexic 3"), QStringLiteral("OpenDyslexicAlta")};
    case Lettering::Nastaliq:
        return {QStringLiteral("Noto Nastaliq Urdu"), QStringLiteral("Jameel Noori Nastaleeq"),
                QStringLiteral("Urdu Typesetting")};
    }
    return {};
}

} // namespace

QStringList familiesOf(Lettering lettering, const QString& system)
{
    QStringList families = ownFamilies(lettering);
    if (lettering == Lettering::System && !isGeneric(system))
        families += system;
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic")})
        if (!families.contains(family))
            families += family;
    return families;
}

bool isInstalled(Lettering lettering)
{
    if (lettering == Lettering::System)
        return true;
    const QStringList wanted = ownFamilies(lettering);
    const QStringList installed = QFontDatabase::families();
    return std::ranges::any_of(wanted, [&installed](const QString& family) { return installed.contains(family); });
}

QString letteringName(Lettering lettering)
{
    switch (lettering) {
    case Lettering::System:
        return QStringLiteral("system");
    case Lettering::Plain:
        return QStringLiteral("plain");
    case Lettering::Book:
        return QStringLiteral("book");
    case Lettering::Wide:
        return QStringLiteral("wide");
    case Lettering::Dyslexia:
        return QStringLiteral("dyslexia");
    case Lettering::Nastaliq:
        return QStringLiteral("nastaliq");
    }
    return {};
}

Lettering letteringFromName(const QString& name)
{
    const auto* place
        = std::ranges::find_if(letterings, [&name](Lettering each) { return letteringName(each) == name; });
    return place == letterings.end() ? Lettering::System : *place;
}

} // namespace app::widgets
