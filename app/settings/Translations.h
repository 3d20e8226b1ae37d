#pragma once

#include "app/settings/Language.h"

#include <QObject>
#include <QTranslator>

namespace app::settings {

class AppSettings;

/// Puts the words of the window, the names of months and days and the direction of writing into the language of the
/// settings, and into another one as soon as the settings say so. A sentence without a translation stays English.
/// Widgets that are already there keep their words until they are made anew: changed() says when. One for the program;
/// GUI thread only.
class Translations final : public QObject
{
    Q_OBJECT

public:
    explicit Translations(const AppSettings& settings, QObject* parent = nullptr);
    ~Translations() override;

    const Language& language() const { return m_language; }
    /// For a language that is not built in: the pseudo-locale of the tests.
    void use(const Language& language);

Q_SIGNALS:
    /// The language or the way to write times is another one now. Sent from the event loop, when whoever changed the
    /// settings has returned.
    void changed();

private:
    void follow();
    void apply();

    const AppSettings& m_settings;
    Language m_language;
    Language m_wanted; ///< What the settings said last.
    bool m_countsTo24 = false;
    bool m_isWaiting = false;
    QTranslator m_english; ///< Only plurals: "1 second", "2 seconds". Beneath every language.
    QTranslator m_ofQt; ///< Words of Qt itself, where Qt has them.
    QTranslator m_ours;
};

} // namespace app::settings
