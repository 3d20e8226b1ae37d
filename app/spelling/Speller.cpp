#include "app/spelling/Speller.h"

#include <QFile>
#include <QLocale>

#include <hunspell.hxx>

#include <algorithm>
#include <optional>
#include <string>

namespace app::spelling {

namespace {

/// The path as Hunspell opens it: on Windows UTF-8 behind a prefix that says so.
QByteArray pathFor(const QString& path)
{
#ifdef Q_OS_WIN
    return "\\\\?\\" + QString(path).replace(QLatin1Char('/'), QLatin1Char('\\')).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

bool canBeRead(const QString& path)
{
    return QFile(path).open(QIODevice::ReadOnly);
}

QChar::Script scriptOf(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::isLetter(character))
            return QChar::script(character);
    }
    return QChar::Script_Unknown;
}

/// NFC, without what is not seen: soft hyphens and joiners.
QString asWritten(const QString& word)
{
    QString written = word.normalized(QString::NormalizationForm_C);
    for (const char16_t unseen : {u'\u00ad', u'\u200c', u'\u200d'})
        written.remove(QChar(unseen));
    return written;
}

/// The word in the bytes of the dictionary; nothing when it holds a character that these cannot write.
std::optional<std::string> encoded(const QString& word, const QByteArray& encoding)
{
    QStringEncoder encoder(encoding.constData(), QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.encode(word);
    if (encoder.hasError() || QString(QStringDecoder(encoding.constData()).decode(bytes)) != word)
        return std::nullopt;
    return bytes.toStdString();
}

} // namespace

Speller::Speller(const Dictionary& dictionary)
    : m_hunspell(
        std::make_unique<Hunspell>(pathFor(dictionary.affixFile).constData(), pathFor(dictionary.wordFile).constData()))
    , m_encoding(dictionary.encoding)
    , m_script(scriptOf(QLocale(dictionary.code).nativeLanguageName()))
{
}

Speller::~Speller() = default;

std::shared_ptr<const Speller> Speller::load(const Dictionary& dictionary)
{
    if (!canBeRead(dictionary.affixFile) || !canBeRead(dictionary.wordFile))
        return nullptr;
    return std::shared_ptr<const Speller>(new Speller(dictionary)); // The constructor is private.
}

bool Speller::isWord(const QString& word) const
{
    if (word.size() > longestWord || scriptOf(word) != m_script)
        return true;
    const QString whole = asWritten(word);
    const auto bytes = encoded(whole, m_encoding);
    if (bytes)
        return m_hunspell->spell(*bytes);
    // Not every dictionary can write the typographic apostrophe.
    const auto plain = encoded(QString(whole).replace(QChar(0x2019), QLatin1Char('\'')), m_encoding);
    return plain && m_hunspell->spell(*plain);
}

QStringList Speller::suggestions(const QString& word, qsizetype most) const
{
    QStringList all;
    const auto bytes = encoded(asWritten(word), m_encoding);
    if (!bytes || word.size() > longestWord)
        return all;
    for (const std::string& each : m_hunspell->suggest(*bytes)) {
        if (all.size() == most)
            break;
        QStringDecoder decoder(m_encoding.constData());
        const QString suggestion = decoder.decode(QByteArrayView(each.data(), static_cast<qsizetype>(each.size())));
        if (!all.contains(suggestion) && suggestion != word)
            all.append(suggestion);
    }
    return all;
}

} // namespace app::spelling
