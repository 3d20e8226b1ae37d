#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace app::settings {

/// A language that the window can speak.
struct Language
{
    QString code; ///< "en", "cy": as in the name of its file in translations/, and in the settings.
    QString ownName; ///< As its speakers write it: "Cymraeg".
    Qt::LayoutDirection direction = Qt::LeftToRight;
    /// Whether somebody who works with victims in that language has read it (ux-spec LANG-02).
    bool isChecked = false;
    bool countsTo24 = false; ///< 14:05 is what its speakers expect, until a person says otherwise.
    QString file; ///< The translation; empty for English, which stands in the code.

    /// For names of months and days. Digits are those of English in every language that is known here.
    QLocale locale() const;

    friend bool operator==(const Language&, const Language&) = default;
};

/// English, then every language that is built in, in the order of `ux-spec` LANG-01.
std::vector<Language> languages();

/// The one with this code; English when there is none.
Language languageOf(const QString& code);

/// The first language of this list ("pl-PL", as QLocale::uiLanguages() gives them) that is built in, else English.
Language firstKnownOf(const QStringList& wanted);

} // namespace app::settings
