#include "app/evidence/EvidenceWords.h"

#include "app/evidence/ShownFile.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"
#include "core/guidance/Distress.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace app::evidence {

using core::evidence::list::FileSummary;

namespace {

/// For what has numbers in it.
struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(app::evidence::EvidenceText)
};

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

QString kindOfFile(core::domain::Origin origin, const QString& type, const QString& name)
{
    if (origin == core::domain::Origin::Physical)
        //: Group: kinds of files and things that are kept. Read by: the person who keeps the diary, in lists and on the
        //: page of a file. Nouns, short, neutral: the content may upset.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Something you keep"));
    if (type.startsWith(QLatin1String("image/")))
        //: Noun, a kind of file; %1: its format in capitals, "PNG".
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Picture (%1)")).arg(type.mid(6).toUpper());
    if (type.startsWith(QLatin1String("audio/")))
        //: Noun, a kind of file: a recording to listen to.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Sound"));
    if (type.startsWith(QLatin1String("video/")))
        //: Noun, a kind of file.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Video"));
    if (type == QLatin1String("application/pdf"))
        //: A kind of file. Stays as it is in most languages.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "PDF"));
    if (isMail(type, name))
        //: Noun, a kind of file: a saved email.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Email"));
    if (type.startsWith(QLatin1String("text/")))
        //: Noun, a kind of file: plain words. Not a text message.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Text"));
    if (type.contains(QLatin1String("zip")) || type.contains(QLatin1String("compressed")))
        //: Noun, a kind of file: many files in one, such as a ZIP file.
        return words(QT_TRANSLATE_NOOP("EvidenceWords", "Packed files"));
    //: Noun: a file of any other kind.
    return words(QT_TRANSLATE_NOOP("EvidenceWords", "File"));
}

} // namespace

QString kindInWords(const core::domain::EvidenceItem& item)
{
    return kindOfFile(item.origin, item.mediaType, item.name);
}

QString kindInWords(const FileSummary& file)
{
    return kindOfFile(file.origin, file.mediaType, file.name);
}

QString shownName(const core::domain::EvidenceItem& item)
{
    return shownName(item.name);
}

QString shownName(const QString& given)
{
    QString name;
    for (const QChar c : given) {
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
    return widgets::isolate(fields::instantInWords(at));
}

QString dayInWords(core::base::Timestamp at)
{
    return widgets::isolate(widgets::dateText(QDateTime::fromMSecsSinceEpoch(at.msecs).date()));
}

QString fingerprintInWords(const core::evidence::list::FingerprintState& state)
{
    return (state.matches ? EvidenceText::tr("Fingerprint matches, checked %1", "date and time")
                          : EvidenceText::tr("Does not match its fingerprint, checked %1", "date and time"))
        .arg(timeInWords(state.checkedAt));
}

QString plainWordFor(const QStringList& behaviours)
{
    using core::guidance::Distress;
    const auto distress = core::guidance::distressIn(behaviours);
    if (!distress)
        return {};
    switch (*distress) {
    case Distress::SexualViolence:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about sexual violence. Open it when you are ready, or leave it closed.");
    case Distress::Violence:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about violence. Open it when you are ready, or leave it closed.");
    case Distress::Threats:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about threats. Open it when you are ready, or leave it closed.");
    case Distress::IntimateImages:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about intimate images. Open it when you are ready, or leave it closed.");
    case Distress::SexualImages:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about a sexual image. Open it when you are ready, or leave it closed.");
    case Distress::HurtAnimal:
        //: Stands above a file that is hidden. The person reads it before they open the file.
        return EvidenceText::tr(
            "This file belongs to an entry about a pet that was hurt. Open it when you are ready, or leave it closed.");
    }
    return {};
}

QString titleOf(const FileSummary& file)
{
    return file.title.isEmpty() ? shownName(file.name) : file.title;
}

QString referenceOf(const FileSummary& file)
{
    return EvidenceText::tr("Exhibit %1, %2", "its number, then the kind of file")
        .arg(widgets::isolate(file.exhibit), kindInWords(file));
}

QString eventDateOf(const FileSummary& file)
{
    //: Group: facts about a file, in lists and in its history. Read by: the person who keeps the diary, and with a
    //: screen reader. Facts, not verdicts.
    return file.when ? fields::whenInWords(*file.when) : EvidenceText::tr("No date yet");
}

QString marksOf(const FileSummary& file)
{
    QStringList parts;
    //: The file belongs to no entry.
    parts += file.incidentCount == 0
        ? EvidenceText::tr("No entry")
        : /*: How many entries a file belongs to. */ EvidenceText::tr("%n entries", nullptr, file.incidentCount);
    if (file.isReported)
        //: A mark on a file: it was given or named to the police or others.
        parts += EvidenceText::tr("reported");
    if (file.isPrivate)
        //: Adjective, a mark on a file: left out of what is given to others.
        parts += EvidenceText::tr("private");
    if (file.isRemoved)
        //: A mark on a file: taken out of the list, not deleted.
        parts += file.canComeBack ? EvidenceText::tr("removed") : EvidenceText::tr("taken out for good");
    return widgets::listed(parts);
}

QString stateOf(const FileSummary& file)
{
    if (!file.fingerprint)
        return {};
    return (file.fingerprint->matches ? EvidenceText::tr("Fingerprint matches, %1", "date")
                                      : EvidenceText::tr("Fingerprint differs, %1", "date"))
        .arg(dayInWords(file.fingerprint->checkedAt));
}

QString sentenceOf(const FileSummary& file)
{
    QString row = EvidenceText::tr("%1: %2. %3. %4.", "exhibit and kind, name, when it happened, marks")
                      .arg(referenceOf(file), titleOf(file), eventDateOf(file), marksOf(file));
    if (!file.fingerprint)
        return row;
    return EvidenceText::tr("%1 %2.", "a row in words, then the state of its fingerprint")
        .arg(row, fingerprintInWords(*file.fingerprint));
}

QString handlingInWords(const core::evidence::list::HandlingEvent& event)
{
    const auto is = [&event](const char* name) { return event.event == QLatin1String(name); };
    QString said;
    if (is("evidence.added"))
        said = EvidenceText::tr("Added to your records");
    else if (is("evidence.recovered"))
        said = EvidenceText::tr("The stored copy was recovered");
    else if (is("evidence.viewed"))
        //: What was done with a file: somebody opened it here.
        said = EvidenceText::tr("Looked at");
    else if (is("evidence.amended"))
        said = EvidenceText::tr("The words about it were changed");
    else if (is("evidence.copied-out"))
        said = EvidenceText::tr("A copy was saved outside your records");
    else if (is("evidence.checked"))
        said = event.matches ? EvidenceText::tr("Checked: the fingerprint matches")
                             : EvidenceText::tr("Checked: it does not match its fingerprint");
    else if (is("evidence.withdrawn"))
        said = EvidenceText::tr("Moved to the removed files");
    else if (is("evidence.restored"))
        //: What was done with a file: it was put back into the list. Past tense.
        said = EvidenceText::tr("Put back");
    else if (is("evidence.removed"))
        said = EvidenceText::tr("Taken out for good");
    else
        said = event.event;
    const QString line
        = EvidenceText::tr("%1: %2", "date and time, then what was done").arg(timeInWords(event.at), said);
    return event.reason.isEmpty() ? line
                                  : EvidenceText::tr("%1. %2", "what was done, then why").arg(line, event.reason);
}

} // namespace app::evidence
