#include "core/report/ContactReport.h"

#include "core/contacts/Contacts.h"
#include "core/evidence/Evidence.h"
#include "core/report/RecordPaper.h"
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
    addRow(item.rows, QStringLiteral("To"), to.join(QStringLiteral(", ")));
    addRow(item.rows, QStringLiteral("Reference"), numbersOf(report));
    addRow(item.rows, QStringLiteral("Who I spoke to"), report.officer);
    addRow(item.rows, QStringLiteral("What I told them"), report.told);
    addRow(item.rows, QStringLiteral("What they said"), report.said);
    addRow(item.rows, QStringLiteral("Recorded as"), report.recordedAs);
    addRow(item.rows, QStringLiteral("What they will do"), promisesInWords(report.promised));
    addRow(item.rows, QStringLiteral("Files"), exhibitsIn(report.evidence, exhibits));
    addRow(item.rows, QStringLiteral("Notes"), report.notes);
    if (report.status == QLatin1String("closed"))
        addRow(item.rows, QStringLiteral("Closed"), QStringLiteral("yes"));
    if (report.removedAt)
        addRow(item.rows, QStringLiteral("Removed"), timeInWords(*report.removedAt));
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
    addRow(item.rows, QStringLiteral("Who"), whom.join(QStringLiteral(", ")));
    addRow(item.rows, QStringLiteral("What I told them"), contact.told);
    addRow(item.rows, QStringLiteral("What they said"), contact.said);
    addRow(item.rows, QStringLiteral("What they will do"), promisesInWords(contact.promised));
    addRow(item.rows, QStringLiteral("Files"), exhibitsIn(contact.evidence, exhibits));
    if (contact.removedAt)
        addRow(item.rows, QStringLiteral("Removed"), timeInWords(*contact.removedAt));
    return item;
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
bool isPrivateAmong(const Contact& contact, const std::vector<Report>& reports)
{
    if (contact.isPrivate || !contact.report)
        return contact.isPrivate;
    const auto about = std::ranges::find(reports, *contact.report, &Report::id);
    return about != reports.end() && about->isPrivate;
}

} // namespace

base::Result<ReportDocument> contactsDocument(const ContactSelection& selection, const vault::UnlockedVault& vault)
{
    const auto matter = caseOfPaper(selection.caseId, vault);
    if (!matter)
        return matter.error();
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
        if (isPrivateAmong(contact, *reports))
            ++leftOut;
        else
            items.emplace_back(domain::sortTime(contact.at, contact.createdAt), itemOf(contact, *exhibits));
    }
    std::ranges::stable_sort(items, [](const auto& a, const auto& b) { return b.first < a.first; });

    ReportDocument document = newPaper(QStringLiteral("Reports and references"), vault);
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

    ReportDocument document = newPaper(QStringLiteral("Report"), vault);
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

base::Result<bool> isPrivate(const Contact& contact, const vault::UnlockedVault& vault)
{
    if (contact.isPrivate || !contact.report)
        return contact.isPrivate;
    const auto about = contacts::findReport(*contact.report, vault);
    if (!about)
        return about.error();
    return about->isPrivate;
}

base::Result<ReportDocument> contactDocument(domain::ContactId id, PrivateRecords privateRecords,
                                             const vault::UnlockedVault& vault)
{
    const auto contact = contacts::findContact(id, vault);
    if (!contact)
        return contact.error();
    const auto hidden = isPrivate(*contact, vault);
    if (!hidden)
        return hidden.error();
    if (*hidden && privateRecords == PrivateRecords::LeftOut)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("this contact is private"), id.text()};
    const auto exhibits = exhibitsOf(contact->caseId, vault);
    if (!exhibits)
        return exhibits.error();
    DatedItem item = itemOf(*contact, *exhibits);
    if (contact->report) {
        const auto about = contacts::findReport(*contact->report, vault);
        if (!about)
            return about.error();
        addRow(item.rows, QStringLiteral("About the report of"), headingOfTime(about->madeAt));
    }
    ReportDocument document = newPaper(QStringLiteral("Call or letter"), vault);
    document.subtitle = madeOn(document);
    document.sections.push_back({{}, {std::move(item)}});
    return document;
}

} // namespace core::report
