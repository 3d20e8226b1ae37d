#include "core/report/IncidentReport.h"

#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "core/report/FilterSentences.h"
#include "core/report/RecordPaper.h"
#include "core/report/RecordWords.h"

#include <QJsonDocument>

#include <utility>

namespace core::report {

namespace {

using domain::Incident;
using domain::IncidentStatement;

constexpr QLatin1Char lineEnd('\n');

/// Rows that say something.
class Rows
{
public:
    void add(const QString& label, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_rows.emplace_back(label, text);
    }
    std::vector<std::pair<QString, QString>> take() { return std::move(m_rows); }

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

/// What the records that it names are called.
struct Named
{
    QStringList accounts;
    QString order;
    QStringList exhibits;
    int privateExhibits = 0;
};

base::Result<void> nameAccounts(const IncidentStatement& said, const vault::UnlockedVault& vault, Named& named)
{
    for (const domain::AccountId id : said.accounts) {
        const auto standing = people::standsFor(id, vault);
        if (!standing)
            return standing.error();
        const auto account = people::findAccount(*standing, vault);
        if (!account)
            return account.error();
        QStringList parts{account->platform};
        for (const QString& part : {account->handle, account->stableId, account->url})
            if (!part.isEmpty())
                parts += part;
        if (const QString name = parts.join(QStringLiteral(", ")); !named.accounts.contains(name))
            named.accounts += name;
    }
    return {};
}

base::Result<Named> namesIn(const IncidentStatement& said, const vault::UnlockedVault& vault)
{
    Named named;
    if (const auto done = nameAccounts(said, vault, named); !done)
        return done.error();
    if (said.breachOf) {
        const auto order = people::findOrder(*said.breachOf, vault);
        if (!order)
            return order.error();
        named.order = order->number.isEmpty() ? order->kind : order->kind + QStringLiteral(", ") + order->number;
    }
    for (const domain::EvidenceId id : said.evidence) {
        const auto item = evidence::findEvidence(id, vault);
        if (!item)
            return item.error();
        if (item->removedAt)
            continue;
        if (item->isPrivate)
            ++named.privateExhibits;
        else
            named.exhibits
                += QStringLiteral("%1  %2").arg(item->exhibit, item->title.isEmpty() ? item->name : item->title);
    }
    return named;
}

QString peopleIn(const IncidentStatement& said)
{
    QStringList lines;
    for (const domain::IncidentPerson& person : said.people) {
        const QString sureness = certaintyInWords(person.certainty);
        const QString line = person.reason.isEmpty()
            ? QStringLiteral("%1 (%2)").arg(person.name, sureness)
            : QStringLiteral("%1 (%2: %3)").arg(person.name, sureness, person.reason);
        if (!lines.contains(line)) // Two of one who were merged.
            lines += line;
    }
    return lines.join(lineEnd);
}

QString witnessesIn(const IncidentStatement& said)
{
    QStringList lines;
    for (const domain::Witness& witness : said.witnesses) {
        QStringList parts;
        for (const QString& part : {witness.name, witness.contact, witness.saw})
            if (!part.isEmpty())
                parts += part;
        lines += parts.join(QStringLiteral(", "));
    }
    return lines.join(lineEnd);
}

QString kindsIn(const IncidentStatement& said)
{
    QStringList kinds;
    for (const QString& id : said.behaviours)
        kinds += kindInWords(id);
    return kinds.join(lineEnd);
}

Section statementSection(const Incident& incident, const Named& named)
{
    const IncidentStatement& said = incident.statement;
    Rows rows;
    rows.add(QStringLiteral("When"), headingOfTime(said.when));
    rows.add(QStringLiteral("What happened"), said.what);
    rows.add(QStringLiteral("Exact words"), said.wordsUsed);
    rows.add(QStringLiteral("Where"), said.where);
    rows.add(QStringLiteral("What they did"), kindsIn(said));
    rows.add(QStringLiteral("How"), said.channel);
    rows.add(QStringLiteral("Who"), peopleIn(said));
    rows.add(QStringLiteral("Account or number"), named.accounts.join(lineEnd));
    rows.add(QStringLiteral("Order that it breaks"), named.order);
    rows.add(QStringLiteral("Who else saw or heard it"), witnessesIn(said));
    rows.add(QStringLiteral("How it affected me"), said.impact);
    rows.add(QStringLiteral("What changed in my daily life"), said.effect);
    if (said.fearOfViolence)
        rows.add(QStringLiteral("Afraid of violence this time"),
                 *said.fearOfViolence ? QStringLiteral("Yes") : QStringLiteral("No"));
    rows.add(QStringLiteral("What I did"), said.response);
    for (const domain::Answer& answer : said.answers)
        rows.add(questionInWords(answer.question), answerInWords(answer));
    rows.add(QStringLiteral("Evidence"), named.exhibits.join(lineEnd));
    rows.add(QStringLiteral("Written down on"), timeInWords(incident.writtenAt));
    return {said.title.isEmpty() ? QStringLiteral("What I wrote down") : said.title,
            {Facts{rows.take(), {incident.id.text()}}}};
}

/// A row of the list.
DatedItem rowOf(const diary::IncidentSummary& incident)
{
    DatedItem item;
    item.id = incident.id.text();
    item.when = headingOfTime(incident.when);
    item.title = incident.title;
    item.text = beginningOf(incident);
    QStringList kinds;
    for (const QString& id : incident.behaviours)
        kinds += kindInWords(id);
    addRow(item.rows, QStringLiteral("What they did"), kinds.join(QStringLiteral(", ")));
    if (incident.evidenceCount > 0)
        addRow(item.rows, QStringLiteral("Files"), QString::number(incident.evidenceCount));
    if (incident.isReported)
        addRow(item.rows, QStringLiteral("Reported"), QStringLiteral("yes"));
    return item;
}

/// The versions before the one that holds, oldest first.
Section versionsSection(const std::vector<custody::Revision>& revisions)
{
    Section section{QStringLiteral("Earlier versions"), {}};
    for (std::size_t i = 0; i + 1 < revisions.size(); ++i) {
        const custody::Revision& revision = revisions[i];
        DatedItem item;
        item.when
            = QStringLiteral("Version %1, written on %2").arg(revision.number).arg(timeInWords(revision.writtenAt));
        const auto before = domain::incidentFromJson(QJsonDocument::fromJson(revision.canonical).object());
        if (before) {
            item.text = before->statement.what;
            item.rows.emplace_back(QStringLiteral("When"), headingOfTime(before->statement.when));
        }
        if (const QString& reason = revisions[i + 1].reason; !reason.isEmpty())
            item.rows.emplace_back(QStringLiteral("Corrected because"), reason);
        section.blocks.emplace_back(std::move(item));
    }
    return section;
}

} // namespace

base::Result<ReportDocument> incidentDocument(domain::IncidentId id, PrivateRecords privateRecords,
                                              const vault::UnlockedVault& vault)
{
    const auto incident = diary::findIncident(id, vault);
    if (!incident)
        return incident.error();
    if (incident->statement.isPrivate && privateRecords == PrivateRecords::LeftOut)
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("this incident is private"), id.text()};
    const auto named = namesIn(incident->statement, vault);
    if (!named)
        return named.error();
    const auto revisions = custody::revisionsOf(vault, id.bytes());
    if (!revisions)
        return revisions.error();

    ReportDocument document = newPaper(QStringLiteral("Entry"), vault);
    document.subtitle = madeOn(document);
    if (named->privateExhibits > 0)
        document.subtitle += named->privateExhibits == 1
            ? QStringLiteral(" 1 private file is left out.")
            : QStringLiteral(" %1 private files are left out.").arg(named->privateExhibits);
    if (incident->withdrawnAt)
        document.sections.push_back(
            {{},
             {Paragraph{QStringLiteral("Taken out of the record on %1. Reason: %2")
                            .arg(timeInWords(*incident->withdrawnAt), incident->withdrawnReason),
                        Paragraph::Style::Lead,
                        {id.text()}}}});
    document.sections.push_back(statementSection(*incident, *named));
    if (revisions->size() > 1)
        document.sections.push_back(versionsSection(*revisions));
    return document;
}

base::Result<ReportDocument> incidentsDocument(diary::IncidentQuery wanted, const vault::UnlockedVault& vault)
{
    const auto matter = caseOfPaper(wanted.caseId, vault);
    if (!matter)
        return matter.error();
    wanted.limit = 0;
    wanted.after.reset();
    wanted.withWithdrawn = false;
    wanted.onlyWithdrawn = false;
    const auto incidents = diary::listIncidents(wanted, vault);
    if (!incidents)
        return incidents.error();
    std::vector<DatedItem> items;
    int leftOut = 0;
    for (const diary::IncidentSummary& incident : *incidents) {
        if (incident.isPrivate)
            ++leftOut;
        else
            items.push_back(rowOf(incident));
    }
    ReportDocument document = newPaper(QStringLiteral("Diary"), vault);
    QStringList filter = sentencesOf(wanted.filter);
    if (wanted.filter.isPrivate.value_or(false))
        filter += QStringLiteral("Only private ones.");
    document.subtitle = headOfList(*matter, filter, leftOut, document);
    document.sections.push_back(listOf(std::move(items)));
    return document;
}

} // namespace core::report
