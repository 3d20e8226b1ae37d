#include "core/report/EvidenceReport.h"

#include "core/evidence/Evidence.h"
#include "core/report/FilterSentences.h"
#include "core/report/RecordPaper.h"
#include "core/report/RecordWords.h"

#include <QLocale>

#include <array>

namespace core::report {

namespace {

using domain::EvidenceItem;
using evidence::list::FingerprintState;
using evidence::list::HandlingEvent;

/// "Picture (image/png)", "Something I keep".
QString kindOfItem(const EvidenceItem& item)
{
    using evidence::list::FileKind;
    const auto withType = [&item](const QString& kind) { return QStringLiteral("%1 (%2)").arg(kind, item.mediaType); };
    switch (evidence::list::kindOf(item.origin, item.mediaType)) {
    case FileKind::Picture:
        return withType(QStringLiteral("Picture"));
    case FileKind::Recording:
        return withType(QStringLiteral("Sound or video"));
    case FileKind::Document:
        return withType(QStringLiteral("Document"));
    case FileKind::Thing:
        return QStringLiteral("Something I keep");
    case FileKind::Other:
        break;
    }
    return withType(QStringLiteral("File"));
}

QString sizeOfItem(qint64 bytes)
{
    return QStringLiteral("%1 bytes").arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(bytes));
}

QString stateInWords(const FingerprintState& state)
{
    return (state.matches ? QStringLiteral("Matches, checked %1") : QStringLiteral("Does not match, checked %1"))
        .arg(timeInWords(state.checkedAt));
}

QString digestInGroups(const base::Sha256& digest)
{
    const QString hex = digest.hex();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups += hex.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

QString handlingOnPaper(const HandlingEvent& event)
{
    struct Naming
    {
        const char* stored;
        const char* words;
    };
    constexpr std::array names{Naming{"evidence.added", "Added to my records"},
                               Naming{"evidence.recovered", "The stored copy was recovered"},
                               Naming{"evidence.viewed", "Looked at"},
                               Naming{"evidence.amended", "The words about it were changed"},
                               Naming{"evidence.copied-out", "A copy was saved outside my records"},
                               Naming{"evidence.withdrawn", "Moved to the removed files"},
                               Naming{"evidence.restored", "Put back"},
                               Naming{"evidence.removed", "Taken out for good"}};
    QString said = event.event;
    for (const Naming& each : names)
        if (event.event == QLatin1String(each.stored))
            said = QString::fromLatin1(each.words);
    if (event.event == QLatin1String("evidence.checked"))
        said = event.matches ? QStringLiteral("Checked: the fingerprint matches")
                             : QStringLiteral("Checked: it does not match its fingerprint");
    const QString line = QStringLiteral("%1: %2").arg(timeInWords(event.at), said);
    return event.reason.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, event.reason);
}

bool isFile(const EvidenceItem& item)
{
    return item.origin != domain::Origin::Physical;
}

/// A row of the list.
DatedItem rowOf(const EvidenceItem& item, const std::optional<FingerprintState>& fingerprint,
                const NamedIncidents& incidents)
{
    DatedItem row;
    row.id = item.id.text();
    const auto when = item.capturedAt ? item.capturedAt : incidents.firstTime(item.incidents);
    row.when = when ? headingOfTime(*when) : QStringLiteral("No date yet");
    row.title = QStringLiteral("%1  %2").arg(item.exhibit, item.title.isEmpty() ? item.name : item.title);
    row.text = item.description;
    if (!item.title.isEmpty())
        addRow(row.rows, isFile(item) ? QStringLiteral("Name as received") : QStringLiteral("What it is"), item.name);
    addRow(row.rows, QStringLiteral("Kind"), kindOfItem(item));
    addRow(row.rows, QStringLiteral("Where it is kept"), item.keptAt);
    addRow(row.rows, QStringLiteral("Added"), timeInWords(item.addedAt));
    if (fingerprint)
        addRow(row.rows, QStringLiteral("Fingerprint"), stateInWords(*fingerprint));
    return row;
}

Section factsOf(const EvidenceItem& item, const std::optional<FingerprintState>& fingerprint,
                const NamedIncidents& incidents)
{
    PaperRows rows;
    addRow(rows, QStringLiteral("Number"), item.exhibit);
    addRow(rows, isFile(item) ? QStringLiteral("Name as received") : QStringLiteral("What it is"), item.name);
    addRow(rows, QStringLiteral("What it shows"), item.description);
    addRow(rows, QStringLiteral("Kind"), kindOfItem(item));
    if (isFile(item))
        addRow(rows, QStringLiteral("Size"), sizeOfItem(item.size));
    addRow(rows, QStringLiteral("Where it is kept"), item.keptAt);
    if (item.capturedAt)
        addRow(rows, QStringLiteral("When it happened, as I say"), headingOfTime(*item.capturedAt));
    else if (const auto when = incidents.firstTime(item.incidents))
        addRow(rows, QStringLiteral("When it happened, as its entry says"), headingOfTime(*when));
    addRow(rows, QStringLiteral("Added to my records"), timeInWords(item.addedAt));
    if (item.fileModifiedAt)
        addRow(rows, QStringLiteral("The file says it was last changed"),
               QStringLiteral("%1. Copying or sending a file can change this time.")
                   .arg(timeInWords(*item.fileModifiedAt)));
    addRow(rows, QStringLiteral("Where it came from"), item.source);
    addRow(rows, QStringLiteral("Link"), item.url);
    if (item.sha256)
        addRow(rows, QStringLiteral("Fingerprint (SHA-256)"), digestInGroups(*item.sha256));
    if (fingerprint)
        addRow(rows, QStringLiteral("State of the fingerprint"), stateInWords(*fingerprint));
    return {item.title.isEmpty() ? item.name : item.title, {Facts{std::move(rows), {item.id.text()}}}};
}

Paragraph removalOf(const EvidenceItem& item)
{
    const bool isGone = isFile(item) && item.objectName.isEmpty();
    return {
        (isGone ? QStringLiteral("Taken out for good on %1. Reason: %2") : QStringLiteral("Removed on %1. Reason: %2"))
            .arg(timeInWords(*item.removedAt), item.removedReason),
        Paragraph::Style::Lead,
        {item.id.text()}};
}

} // namespace

base::Result<ReportDocument> filesDocument(const FileSelection& selection, const vault::UnlockedVault& vault)
{
    const auto matter = caseOfPaper(selection.caseId, vault);
    if (!matter)
        return matter.error();
    evidence::list::FileFilter filter = selection.filter;
    filter.isRemoved = false;
    const auto found = evidence::list::findFiles(selection.caseId, filter, vault);
    if (!found)
        return found.error();
    const auto files = evidence::list::readFiles(found->rows, vault);
    if (!files)
        return files.error();
    const auto incidents = NamedIncidents::read(selection.caseId, vault);
    if (!incidents)
        return incidents.error();
    evidence::EvidenceQuery all;
    all.caseId = selection.caseId;
    const auto items = evidence::listEvidence(all, vault);
    if (!items)
        return items.error();
    std::map<domain::EvidenceId, const EvidenceItem*> byId;
    for (const EvidenceItem& item : *items)
        byId[item.id] = &item;

    std::vector<DatedItem> rows;
    int leftOut = 0;
    for (const evidence::list::FileSummary& file : *files) {
        const auto item = byId.find(file.id);
        if (item == byId.end())
            continue;
        if (file.isPrivate)
            ++leftOut;
        else
            rows.push_back(rowOf(*item->second, file.fingerprint, *incidents));
    }
    ReportDocument document = newPaper(QStringLiteral("Files"), vault);
    document.subtitle = headOfList(*matter, sentencesOf(filter), leftOut, document);
    document.sections.push_back(listOf(std::move(rows)));
    return document;
}

base::Result<ReportDocument> fileDocument(domain::EvidenceId id, PrivateRecords privateRecords,
                                          const vault::UnlockedVault& vault)
{
    const auto item = evidence::findEvidence(id, vault);
    if (!item)
        return item.error();
    if (item->isPrivate && privateRecords == PrivateRecords::LeftOut)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("this item is private"), id.text()};
    const auto fingerprint = evidence::list::fingerprintOf(id, vault);
    if (!fingerprint)
        return fingerprint.error();
    const auto history = evidence::list::historyOf(id, vault);
    if (!history)
        return history.error();
    const auto incidents = NamedIncidents::read(item->caseId, vault);
    if (!incidents)
        return incidents.error();

    ReportDocument document = newPaper(isFile(*item) ? QStringLiteral("File") : QStringLiteral("Thing"), vault);
    document.subtitle = madeOn(document);
    if (isFile(*item))
        document.subtitle += QStringLiteral(" The file itself is not on this paper.");
    if (item->removedAt)
        document.sections.push_back({{}, {removalOf(*item)}});
    document.sections.push_back(factsOf(*item, *fingerprint, *incidents));
    addIncidents(document, QStringLiteral("Entries it belongs to"),
                 incidents->linesOf(item->incidents, item->isPrivate ? privateRecords : PrivateRecords::LeftOut));
    QStringList events;
    for (const HandlingEvent& event : *history)
        events += handlingOnPaper(event);
    if (!events.isEmpty())
        document.sections.push_back(
            {QStringLiteral("What was done with it"), {Lines{events, Lines::Style::Bullets, {}}}});
    return document;
}

} // namespace core::report
