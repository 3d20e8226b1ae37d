#pragma once

#include "app/settings/Language.h"

#include <QString>
#include <QTemporaryDir>

namespace support {

/// English that looks foreign: every letter of every sentence that translators are shown has an accent, the sentence is
/// two fifths longer and stands between brackets. What is on the screen without it cannot be translated. Made from the
/// sources when the test runs, by the tools that make the real translations; never part of the program.
class PseudoLanguage
{
public:
    enum class Direction { LeftToRight, Mirrored };

    /// Empty when the tools did not work; why() then says more.
    explicit PseudoLanguage(Direction direction = Direction::LeftToRight);

    bool isMade() const { return !m_language.file.isEmpty(); }
    QString why() const { return m_why; }
    const app::settings::Language& language() const { return m_language; }

    /// "Leave now" as "[Ŀéáṽé ńóŵ ~~~]". Placeholders stay.
    static QString disguised(const QString& english);

private:
    bool run(const char* tool, const QStringList& arguments);
    bool translate(const QString& path, const QString& plurals);

    QTemporaryDir m_dir;
    app::settings::Language m_language;
    QString m_why;
};

} // namespace support
