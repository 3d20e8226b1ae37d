#include "app/settings/Language.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace app::settings {

namespace {

/// What is known of a language before its translation is looked at.
struct KnownLanguage
{
    const char* code;
    const char* region; ///< Whose names of months and digits are meant; empty: the most usual one.
    const char* ownName; ///< UTF-8.
    bool isChecked;
    bool countsTo24;
};

/// In the order of ux-spec LANG-01, Welsh first because of its standing in Wales.
constexpr std::array known{
    KnownLanguage{"en", "GB", "English", true, false},  KnownLanguage{"cy", "GB", "Cymraeg", false, false},
    KnownLanguage{"pl", "", "Polski", false, true},     KnownLanguage{"ro", "", "Română", false, true},
    KnownLanguage{"pa", "", "ਪੰਜਾਬੀ", false, false},     KnownLanguage{"ur", "PK", "اردو", false, false},
    KnownLanguage{"pt", "", "Português", false, true},  KnownLanguage{"es", "", "Español", false, true},
    KnownLanguage{"ar", "GB", "العربية", false, false}, KnownLanguage{"bn", "", "বাংলা", false, false},
    KnownLanguage{"gu", "", "ગુજરાતી", false, false},
};

const KnownLanguage* findKnown(const QString& code)
{
    const auto place
        = std::ranges::find_if(known, [&code](const auto& each) { return code == QLatin1String(each.code); });
    return place == known.end() ? nullptr : place;
}

QLocale localeOf(const QString& code)
{
    const KnownLanguage* language = findKnown(code);
    const QString region = language ? QString::fromLatin1(language->region) : QString();
    return QLocale(region.isEmpty() ? code : code + QLatin1Char('_') + region);
}

Language made(const QString& code, const QString& file)
{
    const QLocale locale = localeOf(code);
    Language language{code, locale.nativeLanguageName(), locale.textDirection(), false, false, file};
    if (const KnownLanguage* one = findKnown(code)) {
        language.ownName = QString::fromUtf8(one->ownName);
        language.isChecked = one->isChecked;
        language.countsTo24 = one->countsTo24;
    }
    return language;
}

const QLatin1String folder(":/translations/");
const QLatin1String beginning("holdfast_");

} // namespace

QLocale Language::locale() const
{
    return localeOf(code);
}

std::vector<Language> languages()
{
    std::vector<Language> all{made(QStringLiteral("en"), QString())};
    const QStringList files = QDir(folder).entryList({beginning + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        const QString code = name.mid(beginning.size()).chopped(3);
        if (code != QLatin1String("en"))
            all.push_back(made(code, folder + name));
    }
    std::ranges::stable_sort(all, {}, [](const Language& each) {
        const KnownLanguage* language = findKnown(each.code);
        return language ? language - known.data() : std::ptrdiff_t(known.size());
    });
    return all;
}

Language languageOf(const QString& code)
{
    const std::vector<Language> all = languages();
    const auto place = std::ranges::find(all, code, &Language::code);
    return place == all.end() ? all.front() : *place;
}

Language firstKnownOf(const QStringList& wanted)
{
    const std::vector<Language> all = languages();
    for (const QString& name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
        const auto place = std::ranges::find(all, code, &Language::code);
        if (place != all.end())
            return *place;
    }
    return all.front();
}

} // namespace app::settings
