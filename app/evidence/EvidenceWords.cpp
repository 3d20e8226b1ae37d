#include "app/evidence/EvidenceWords.h"

#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace app::evidence {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("EvidenceWords", text);
}

/// Characters that change how a name looks without being seen (`security-design` 9.4).
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c
        || (u >= 0x200b && u <= 0x200d) || u == 0x2060 || u == 0xfeff || u < 0x20 || (u >= 0x7f && u <= 0x9f);
}

} // namespace

QString kindInWords(const core::domain::EvidenceItem& item)
{
    if (item.origin == core::domain::Origin::Physical)
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Something you keep"));
    const QString& type = item.mediaType;
    if (type.startsWith(QLatin1String("image/")))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Picture (%1)")).arg(type.mid(6).toUpper());
    if (type.startsWith(QLatin1String("audio/")))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Sound"));
    if (type.startsWith(QLatin1String("video/")))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Video"));
    if (type == QLatin1String("application/pdf"))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "PDF"));
    if (type == QLatin1String("message/rfc822"))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Email"));
    if (type.startsWith(QLatin1String("text/")))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Text"));
    if (type.contains(QLatin1String("zip")) || type.contains(QLatin1String("compressed")))
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Packed files"));
    return words(QT_TRANSLATE_NOOP("EvidenceWords", "File"));
}

bool isPicture(const core::domain::EvidenceItem& item)
{
    static const QStringList shown{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/webp"), QStringLiteral("image/gif"),
                                   QStringLiteral("image/bmp")};
    return shown.contains(item.mediaType);
}

QString shownName(const core::domain::EvidenceItem& item)
{
    QString name;
    for (const QChar c : item.name) {
        if (isHidden(c))
            name += QStringLiteral("\u2329U+%1\u232A").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            name += c;
    }
    return widgets::isolate(name);
}

QString fingerprintInGroups(const core::base::Sha256& digest)
{
    const QString hex = digest.hex();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups += hex.mid(i, 4);
    return widgets::isolate(groups.join(QLatin1Char(' ')));
}

QString timeInWords(core::base::Timestamp at)
{
    return widgets::isolate(widgets::momentText(QDateTime::fromMSecsSinceEpoch(at.msecs)));
}

} // namespace app::evidence
