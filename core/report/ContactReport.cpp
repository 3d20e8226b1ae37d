#include "core/report/ContactReport.h"

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/report/RecordWords.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace core::report {

namespace {

using domain::Contact;
using domain::Report;
using Exhibits = std::map<domain::EvidenceId, QString>;

/// The exhibits of a case that may be named on paper.
base::Result<Exhibits> exhibitsOf(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    evidence::EvidenceQuery all;
    all.caseId = caseId;
    const auto items = evidence::listEvidence(all, vault);
    if (!items)
        return items.error();
    Exhibits exhibits;
    for (const domain::EvidenceItem& item : *items)
        if (!item.isPrivate && !item.removedAt)
            exhibits[item.id]
                = QStringLiteral("%1  %2").arg(item.exhibit, item.title.isEmpty() ? item.name : item.title);
    return exhibits;
}

QString promisesInWords(const std::vector<domain::Promise>& promises)
{
    QStringList lines;
    for (const domain::Promise& promise : promises) {
        QString line = promise.what.simplified();
        if (promise.by.isValid())
            line += QStringLiteral(", by %1").arg(QLocale::c().toString(promise.by, QStringLiteral("d MMMM yyyy")));
        lines += promise.kept ? line + QStringLiteral(" (done)") : line;
    }
    return lines.join(QLatin1Char('\n'));
}

void addRow(DatedItem& item, const QString& label, const QString& text)
{
    if (!text.trimmed().isEmpty())
        item.rows.emplace_back(label, text);
}

QString exhibitsIn(const std::vector<domain::EvidenceId>& ids, const Exhibits& exhibits)
{
    QStringList lines;
    for (const domain::EvidenceId id : ids)
        if (const auto known = exhibits.find(id); known != exhibits.end())
            lines += known->second;
    return lines.join(QLatin1Char('\n'));
}

QString numbersOf(const Report& report)
{
    QStringList lines;
    for (const domain::Reference& reference : report.references) {
        QString line = referenceInWords(reference);
        line[0] = line.at(0).toUpper();
        lines += reference.givenBy.isEmpty() ? line : line + QStringLiteral(", from ") + reference.givenBy;
    }
    if (lines.isEmpty())
        lines += report.noReferenceGiven ? QStringLiteral("I was not given one") : QStringLiteral("None yet");
    return lines.join(QLatin1Char('\n'));
}

DatedItem itemOf(const Report& report, const Exhibits& exhibits)
{
    DatedItem item;
    item.id = report.id.text();
    item.when = headingOfTime(report.madeAt);
    item.title = channelInWords(report.channel);
    QStringList to;
    for (const QString& part : {report.agency, report.force})
        if (!part.trimmed().isEmpty())
            to += part;
    addRow(item, QStringLiteral("To"), to.join(QStringLiteral(", ")));
    addRow(item, QStringLiteral("Reference"), numbersOf(report));
    addRow(item, QStringLiteral("Who I spoke to"), report.officer);
    addRow(item, QStringLiteral("What I told them"), report.told);
    addRow(item, QStringLiteral("What they said"), report.said);
    addRow(item, QStringLiteral("Recorded as"), report.recordedAs);
    addRow(item, QStringLiteral("What they will do"), promisesInWords(report.promised));
    addRow(item, QStringLiteral("Files"), exhibitsIn(report.evidence, exhibits));
    addRow(item, QStringLiteral("Notes"), report.notes);
    if (report.status == QLatin1String("closed"))
        addRow(item, QStringLiteral("Closed"), QStringLiteral("yes"));
    if (report.removedAt)
        addRow(item, QStringLiteral("Removed"), timeInWords(*report.removedAt));
    return item;
}

DatedItem itemOf(const Contact& contact, const Exhibits& exhibits)
{
    DatedItem item;
    item.id = contact.id.text();
    item.when = headingOfTime(contact.at);
    item.title
        = QStringLiteral("%1, %2").arg(contact.direction == domain::Direction::In ? QStringLiteral("They contacted me")
                                                                                  : QStringLiteral("I contacted them"),
                                       channelInWords(contact.channel));
    QStringList whom;
    for (const QString& part : {contact.agency, contact.who})
        if (!part.trimmed().isEmpty())
            whom += part;
    addRow(item, QStringLiteral("Who"), whom.join(QStringLiteral(", ")));
    addRow(item, QStringLiteral("What I told them"), contact.told);
    addRow(item, QStringLiteral("What they said"), contact.said);
    addRow(item, QStringLiteral("What they will do"), promisesInWords(contact.promised));
    addRow(item, QStringLiteral("Files"), exhibitsIn(contact.evidence, exhibits));
    return item;
}

ReportDocument emptyDocument(const QString& title, const vault::UnlockedVault& vault)
{
    ReportDocument document;
    document.madeAt = vault.clock().now();
    document.title = title;
    document.pageFooter = QStringLiteral("Page %1 of %2");
    return document;
}

QString madeOn(const ReportDocument& document)
{
    return QStringLiteral("Made on %1.").arg(timeInWords(document.madeAt));
}

bool belongsTo(const Report& report, ContactSelection::Which which)
{
    switch (which) {
    case ContactSelection::Which::All:
        return true;
    case ContactSelection::Which::Open:
        return report.status != QLatin1String("closed");
    case ContactSelection::Which::WithoutReference:
        return report.references.empty();
    }
    return true;
}

QString sentenceOn(ContactSelection::Which which)
{
    switch (which) {
    case ContactSelection::Which::All:
        return {};
    case ContactSelection::Which::Open:
        return QStringLiteral("Only reports that are not closed. ");
    case ContactSelection::Which::WithoutReference:
        return QStringLiteral("Only reports without a reference. ");
    }
    return {};
}

/// A private report hides what was said about it.
bool isPrivate(const Contact& contact, const std::vector<Report>& reports)
{
    if (contact.isPrivate || !contact.report)
        return contact.isPrivate;
    const auto about = std::ranges::find(reports, *contact.report, &Report::id);
    return about != reports.end() && about->isPrivate;
}

} // namespace

base::Result<ReportDocument> contactsDocument(const ContactSelection& selection, const vault::UnlockedVault& vault)
{
    const auto cases = diary::listCases(vault);
    if (!cases)
        return cases.error();
    const auto matter = std::ranges::find(*cases, selection.caseId, &domain::Case::id);
    if (matter == cases->end())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such case"), selection.caseId.text()};
    const auto reports = contacts::listReports(selection.caseId, vault);
    if (!reports)
        return reports.error();
    const auto calls = contacts::listContacts(selection.caseId, vault);
    if (!calls)
        return calls.error();
    const auto exhibits = exhibitsOf(selection.caseId, vault);
    if (!exhibits)
        return exhibits.error();

    std::vector<std::pair<base::Timestamp, DatedItem>> items;
    int leftOut = 0;
    for (const Report& report : *reports) {
        if (!belongsTo(report, selection.which))
            continue;
        if (report.isPrivate)
            ++leftOut;
        else
            items.emplace_back(domain::sortTime(report.madeAt, report.createdAt), itemOf(report, *exhibits));
    }
    for (const Contact& contact : *calls) {
        const auto about = contact.report ? std::ranges::find(*reports, *contact.report, &Report::id) : reports->end();
        const bool belongs = about != reports->end() && belongsTo(*about, selection.which);
        if (!belongs && selection.which != ContactSelection::Which::All)
            continue;
        if (isPrivate(contact, *reports))
            ++leftOut;
        else
            items.emplace_back(domain::sortTime(contact.at, contact.createdAt), itemOf(contact, *exhibits));
    }
    std::ranges::stable_sort(items, [](const auto& a, const auto& b) { return b.first < a.first; });

    ReportDocument document = emptyDocument(QStringLiteral("Reports and references"), vault);
    document.subtitle = QStringLiteral("Case: %1. ").arg(matter->name) + sentenceOn(selection.which);
    if (leftOut > 0)
        document.subtitle += QStringLiteral("Private ones are left out: %1. ").arg(leftOut);
    document.subtitle += madeOn(document);
    Section section;
    for (auto& [time, item] : items)
        section.blocks.emplace_back(std::move(item));
    if (items.empty())
        section.blocks.emplace_back(
            Paragraph{QStringLiteral("There is nothing in this list yet."), Paragraph::Style::Body, {}});
    document.sections.push_back(std::move(section));
    return document;
}

base::Result<ReportDocument> reportDocument(domain::ReportId id, PrivateRecords privateRecords,
                                            const vault::UnlockedVault& vault)
{
    const auto report = contacts::findReport(id, vault);
    if (!report)
        return report.error();
    if (report->isPrivate && privateRecords == PrivateRecords::LeftOut)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("this report is private"), id.text()};
    auto calls = contacts::listContacts(report->caseId, vault);
    if (!calls)
        return calls.error();
    const auto exhibits = exhibitsOf(report->caseId, vault);
    if (!exhibits)
        return exhibits.error();

    ReportDocument document = emptyDocument(QStringLiteral("Report"), vault);
    document.subtitle = madeOn(document);
    document.sections.push_back({{}, {itemOf(*report, *exhibits)}});
    Section about{QStringLiteral("Calls and letters about it"), {}};
    std::ranges::reverse(*calls); // Oldest first.
    int leftOut = 0;
    for (const Contact& contact : *calls) {
        if (contact.report != id)
            continue;
        if (contact.isPrivate && !report->isPrivate)
            ++leftOut;
        else
            about.blocks.emplace_back(itemOf(contact, *exhibits));
    }
    if (leftOut > 0)
        document.subtitle += QStringLiteral(" Private ones are left out: %1.").arg(leftOut);
    if (!about.blocks.empty())
        document.sections.push_back(std::move(about));
    return document;
}

} // namespace core::report
