#pragma once

#include "app/spelling/SpellMarks.h"
#include "app/spelling/Spelling.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace spellingtest {

/// A dictionary of a few words, the same on every computer; a text that is shown and has the focus; and the spelling
/// of both.
class SpellingStage
{
public:
    SpellingStage()
    {
        write(QStringLiteral("en_GB.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nICONV 1\nICONV ’ '\n");
        write(QStringLiteral("en_GB.dic"),
              "25\nhe\nshe\nthe\nwaited\nthen\nleft\nhouse\nstreet\nquiet\nreceive\nwell\nknown\ncafé\nscared\nand\n"
              "was\nthere\ndon't\nmum's\nex\nwife\nrang\nme\nagain\nat\n");
        spelling.use(dictionary());
        text.setTabChangesFocus(true);
        text.resize(500, 300);
    }

    app::spelling::Dictionary dictionary() const
    {
        return {QStringLiteral("en_GB"), folder.filePath(QStringLiteral("en_GB.aff")),
                folder.filePath(QStringLiteral("en_GB.dic")), "UTF-8"};
    }

    /// Shows the text with the focus in it; its words are marked from now on.
    bool begin()
    {
        text.show();
        text.activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(&text);
        text.setFocus();
        spelling.attach(&text);
        return isActive && QTest::qWaitFor([this] { return spelling.isReady(); });
    }

    /// The words under wavy lines, in the whole text.
    QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            for (const QTextLayout::FormatRange& range : block.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words += block.text().mid(range.start, range.length);
        return words;
    }

    app::spelling::SpellMarks* marks() const { return app::spelling::SpellMarks::of(&text); }

    void setCursor(int position)
    {
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(position);
        text.setTextCursor(cursor);
    }

    QTemporaryDir folder;
    app::spelling::Spelling spelling;
    QPlainTextEdit text;

private:
    void write(const QString& name, const char* content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 1)
            qFatal("the folder for the test cannot be written");
    }
};

inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace spellingtest
