#include "app/viewer/ReadText.h"

#include "core/evidence/Evidence.h"
#include "core/vault/ObjectStore.h"

#include <QStringDecoder>

#include <algorithm>

namespace app::viewer {

namespace {

constexpr std::size_t pieceBytes = 1 << 16;

QString decoded(const QByteArray& bytes, bool isWhole)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!marked || *marked == QStringConverter::Utf8) {
        // At the end of what was read a character may be cut in two; at the end of the file it is none.
        QStringDecoder utf8(QStringConverter::Utf8,
                            isWhole ? QStringConverter::Flag::Stateless : QStringConverter::Flag::Default);
        QString text = utf8.decode(bytes);
        if (!utf8.hasError())
            return text;
        return QString::fromLatin1(bytes);
    }
    return QStringDecoder(*marked).decode(bytes);
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0);
}

} // namespace

bool isTextType(const QString& mediaType)
{
    return mediaType.startsWith(QLatin1String("text/"));
}

FileText textOf(const QByteArray& bytes, bool isWhole)
{
    FileText file;
    file.isCut = !isWhole;
    QString text = decoded(bytes, isWhole);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    file.text.reserve(text.size());
    int column = 0;
    for (const QChar c : std::as_const(text)) {
        if (c == QLatin1Char('\n'))
            column = 0;
        else if (++column > longestTextLine) {
            file.isCut = true;
            continue;
        }
        file.text += isControl(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return file;
}

core::base::Result<FileText> readText(core::domain::EvidenceId id, const core::vault::UnlockedVault& vault,
                                      core::base::JobContext& job)
{
    auto object = core::evidence::openEvidence(id, vault);
    if (!object)
        return object.error();
    const qint64 size = object->description().size;
    QByteArray bytes(static_cast<qsizetype>(std::min(size, mostTextBytes)), '\0');
    qint64 at = 0;
    while (at < bytes.size()) {
        if (job.isCanceled())
            return core::base::Error{core::base::ErrorCode::Canceled};
        auto place = core::base::bytesOf(bytes).subspan(static_cast<std::size_t>(at));
        const auto read = object->read(at, place.first(std::min(place.size(), pieceBytes)));
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        at += static_cast<qint64>(*read);
    }
    bytes.truncate(static_cast<qsizetype>(at));
    return textOf(bytes, size <= mostTextBytes);
}

} // namespace app::viewer
