#include "tests/app/translations/PseudoLanguage.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>

namespace support {

namespace {

constexpr std::array small{u'á', u'ƀ', u'ć', u'đ', u'é', u'ƒ', u'ĝ', u'ĥ', u'í', u'ĵ', u'ķ', u'ĺ', u'ɱ',
                           u'ń', u'ó', u'ƥ', u'ʠ', u'ŕ', u'ś', u'ť', u'ú', u'ṽ', u'ŵ', u'ẋ', u'ý', u'ž'};
constexpr std::array large{u'Á', u'Ɓ', u'Ć', u'Đ', u'É', u'Ƒ', u'Ĝ', u'Ĥ', u'Í', u'Ĵ', u'Ķ', u'Ĺ', u'Ṁ',
                           u'Ń', u'Ó', u'Ƥ', u'ʠ', u'Ŕ', u'Ś', u'Ť', u'Ú', u'Ṽ', u'Ŵ', u'Ẋ', u'Ý', u'Ž'};

/// A message of a file of translations.
struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QStringList forms;
};

QString keyOf(const Message& message)
{
    return message.context + QChar(0x1f) + message.source + QChar(0x1f) + message.comment;
}

std::vector<Message> read(const QString& path)
{
    QFile file(path);
    std::vector<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.push_back(
                {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}});
        else if (xml.name() == QLatin1String("source"))
            all.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            all.back().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            all.back().forms += xml.readElementText();
    }
    return all;
}

} // namespace

PseudoLanguage::PseudoLanguage(Direction direction)
{
    const QString sources = qEnvironmentVariable("HOLDFAST_SOURCE");
    const QString ts = m_dir.filePath(QStringLiteral("pseudo.ts"));
    const QString qm = m_dir.filePath(QStringLiteral("pseudo.qm"));
    const QString plurals = sources + QStringLiteral("/translations/holdfast_en.ts");
    const bool isDone = run("HOLDFAST_LUPDATE",
                            {QStringLiteral("-I"), sources, QStringLiteral("-locations"), QStringLiteral("none"),
                             sources + QStringLiteral("/app"), QStringLiteral("-target-language"),
                             QStringLiteral("en_GB"), QStringLiteral("-ts"), ts})
        && translate(ts, plurals) && run("HOLDFAST_LRELEASE", {ts, QStringLiteral("-qm"), qm});
    if (!isDone)
        return;
    m_language.code = QStringLiteral("en_XA");
    m_language.ownName = disguised(QStringLiteral("Pseudo"));
    m_language.direction = direction == Direction::Mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    m_language.isChecked = true;
    m_language.file = qm;
}

bool PseudoLanguage::run(const char* tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable(tool), arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_why = QString::fromLatin1(tool) + QStringLiteral(": ") + process.errorString() + QLatin1Char('\n')
        + QString::fromLocal8Bit(process.readAll());
    return false;
}

bool PseudoLanguage::translate(const QString& path, const QString& plurals)
{
    QHash<QString, QStringList> formsOf;
    for (const Message& message : read(plurals))
        formsOf.insert(keyOf(message), message.forms);
    const std::vector<Message> all = read(path);
    QFile file(path);
    if (all.empty() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_why = QStringLiteral("no sentences in ") + path;
        return false;
    }
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), QStringLiteral("en_GB"));
    for (const Message& message : all) {
        xml.writeStartElement(QStringLiteral("context"));
        xml.writeTextElement(QStringLiteral("name"), message.context);
        xml.writeStartElement(QStringLiteral("message"));
        if (message.isPlural)
            xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
        xml.writeTextElement(QStringLiteral("source"), message.source);
        if (!message.comment.isEmpty())
            xml.writeTextElement(QStringLiteral("comment"), message.comment);
        xml.writeStartElement(QStringLiteral("translation"));
        if (message.isPlural) {
            const QStringList forms = formsOf.value(keyOf(message), {message.source, message.source});
            for (const QString& form : forms)
                xml.writeTextElement(QStringLiteral("numerusform"), disguised(form));
        } else {
            xml.writeCharacters(disguised(message.source));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return !xml.hasError();
}

QString PseudoLanguage::disguised(const QString& english)
{
    QString text;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const char16_t c = english[i].unicode();
        const bool isPlace = i > 0 && english[i - 1] == QLatin1Char('%') && (c == u'n' || c == u'L');
        if (isPlace) {
            text += english[i];
        } else if (c >= u'a' && c <= u'z') {
            text += QChar(small[static_cast<std::size_t>(c - u'a')]);
            ++letters;
        } else if (c >= u'A' && c <= u'Z') {
            text += QChar(large[static_cast<std::size_t>(c - u'A')]);
            ++letters;
        } else {
            text += english[i];
        }
    }
    // Longer by two fifths, in words that can wrap.
    QString tail;
    for (qsizetype more = (letters * 2 + 4) / 5; more > 0; --more)
        tail += tail.size() % 7 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return QLatin1Char('[') + text + tail + QLatin1Char(']');
}

} // namespace support
