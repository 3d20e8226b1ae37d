#include "core/report/FilterSentences.h"

#include "core/report/RecordWords.h"
#include "core/search/TypedWords.h"

namespace core::report {

namespace {

QString withWords(const QString& typed)
{
    return search::wordsOf(typed).isEmpty() ? QString()
                                            : QStringLiteral("Only with these words: %1.").arg(typed.simplified());
}

QString ofKind(evidence::list::FileKind kind)
{
    using evidence::list::FileKind;
    switch (kind) {
    case FileKind::Picture:
        return QStringLiteral("Only pictures.");
    case FileKind::Recording:
        return QStringLiteral("Only sound and video.");
    case FileKind::Document:
        return QStringLiteral("Only documents.");
    case FileKind::Thing:
        return QStringLiteral("Only things that I keep.");
    case FileKind::Other:
        return QStringLiteral("Only other kinds of files.");
    }
    return {};
}

/// The parts that say something.
QStringList said(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QStringList sentencesOf(const domain::IncidentFilter& filter)
{
    QStringList sentences;
    if (filter.from)
        sentences += QStringLiteral("From %1.").arg(timeInWords(*filter.from));
    if (filter.to)
        sentences += QStringLiteral("Until %1.").arg(timeInWords(*filter.to));
    if (filter.people.size() == 1)
        sentences += QStringLiteral("Only what one person has to do with.");
    else if (!filter.people.empty())
        sentences += QStringLiteral("Only what one of %1 people has to do with.").arg(filter.people.size());
    if (!filter.accounts.empty())
        sentences += QStringLiteral("Only with accounts that were chosen.");
    if (!filter.behaviours.isEmpty()) {
        QStringList kinds;
        for (const QString& behaviour : filter.behaviours)
            kinds += kindInWords(behaviour);
        sentences
            += (kinds.size() == 1 ? QStringLiteral("Only this kind: %1.") : QStringLiteral("Only these kinds: %1."))
                   .arg(kinds.join(QStringLiteral(", ")));
    }
    sentences += withWords(filter.text);
    if (!search::wordsOf(filter.where).isEmpty())
        sentences += QStringLiteral("Only at a place with these words: %1.").arg(filter.where.simplified());
    if (!filter.places.empty())
        sentences += QStringLiteral("Only at places that were chosen.");
    if (!filter.tags.isEmpty())
        sentences += QStringLiteral("Only with these tags: %1.").arg(filter.tags.join(QStringLiteral(", ")));
    if (filter.reported)
        sentences += *filter.reported ? QStringLiteral("Only what was reported.")
                                      : QStringLiteral("Only what was not reported.");
    return said(sentences);
}

QStringList sentencesOf(const evidence::list::FileFilter& filter)
{
    QStringList sentences;
    if (filter.kind)
        sentences += ofKind(*filter.kind);
    if (filter.isLinked)
        sentences += *filter.isLinked ? QStringLiteral("Only what belongs to an entry.")
                                      : QStringLiteral("Only what belongs to no entry.");
    if (filter.from)
        sentences += QStringLiteral("From %1.").arg(timeInWords(*filter.from));
    if (filter.to)
        sentences += QStringLiteral("Until %1.").arg(timeInWords(*filter.to));
    sentences += withWords(filter.text);
    return said(sentences);
}

} // namespace core::report
