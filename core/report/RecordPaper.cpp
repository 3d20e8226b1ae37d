#include "core/report/RecordPaper.h"

#include "core/diary/Diary.h"
#include "core/report/RecordWords.h"

#include <algorithm>

namespace core::report {

namespace {

/// As much of `what` as a list has; when there is more, it says so.
constexpr qsizetype longestBeginning = 200;

} // namespace

ReportDocument newPaper(const QString& title, const vault::UnlockedVault& vault)
{
    ReportDocument paper;
    paper.madeAt = vault.clock().now();
    paper.title = title;
    paper.pageFooter = QStringLiteral("Page %1 of %2");
    return paper;
}

QString madeOn(const ReportDocument& paper)
{
    return QStringLiteral("Made on %1.").arg(timeInWords(paper.madeAt));
}

QString headOfList(const domain::Case& matter, const QStringList& filter, int leftOut, const ReportDocument& paper)
{
    QStringList sentences{QStringLiteral("Case: %1.").arg(matter.name)};
    sentences += filter;
    if (leftOut > 0)
        sentences += QStringLiteral("Private ones are left out: %1.").arg(leftOut);
    sentences += madeOn(paper);
    return sentences.join(QLatin1Char(' '));
}

void addRow(PaperRows& rows, const QString& label, const QString& text)
{
    if (!text.trimmed().isEmpty())
        rows.emplace_back(label, text);
}

Section listOf(std::vector<DatedItem> items)
{
    Section section;
    if (items.empty())
        section.blocks.emplace_back(
            Paragraph{QStringLiteral("There is nothing in this list yet."), Paragraph::Style::Body, {}});
    for (DatedItem& item : items)
        section.blocks.emplace_back(std::move(item));
    return section;
}

QString beginningOf(const diary::IncidentSummary& incident)
{
    const QString words = incident.beginning.simplified();
    return incident.beginning.size() < longestBeginning ? words : words + QStringLiteral(" …");
}

base::Result<domain::Case> caseOfPaper(domain::CaseId id, const vault::UnlockedVault& vault)
{
    const auto cases = diary::listCases(vault);
    if (!cases)
        return cases.error();
    const auto matter = std::ranges::find(*cases, id, &domain::Case::id);
    if (matter == cases->end())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such case"), id.text()};
    return *matter;
}

base::Result<NamedIncidents> NamedIncidents::read(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    diary::IncidentQuery everything;
    everything.caseId = caseId;
    everything.limit = 0;
    const auto listed = diary::listIncidents(everything, vault);
    if (!listed)
        return listed.error();
    NamedIncidents named;
    for (const diary::IncidentSummary& each : *listed)
        named.m_incidents.emplace(each.id, each);
    return named;
}

NamedIncidents::Lines NamedIncidents::linesOf(const std::vector<domain::IncidentId>& ids,
                                              PrivateRecords privateRecords) const
{
    Lines lines;
    std::vector<std::pair<base::Timestamp, QString>> dated;
    for (const domain::IncidentId id : ids) {
        const auto known = m_incidents.find(id);
        if (known == m_incidents.end()) // Withdrawn.
            continue;
        const diary::IncidentSummary& incident = known->second;
        if (incident.isPrivate && privateRecords == PrivateRecords::LeftOut)
            ++lines.leftOut;
        else
            dated.emplace_back(
                domain::sortTime(incident.when, incident.writtenAt),
                QStringLiteral("%1: %2").arg(headingOfTime(incident.when),
                                             incident.title.isEmpty() ? beginningOf(incident) : incident.title));
    }
    std::ranges::stable_sort(dated, [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [time, line] : dated)
        lines.items += line;
    return lines;
}

std::optional<domain::When> NamedIncidents::firstTime(const std::vector<domain::IncidentId>& ids) const
{
    std::optional<domain::When> first;
    for (const domain::IncidentId id : ids) {
        const auto known = m_incidents.find(id);
        if (known == m_incidents.end() || known->second.isPrivate || !known->second.when.from)
            continue;
        if (!first || known->second.when.from->at < first->from->at)
            first = known->second.when;
    }
    return first;
}

void addIncidents(ReportDocument& paper, const QString& heading, const NamedIncidents::Lines& lines)
{
    if (lines.leftOut > 0)
        paper.subtitle += lines.leftOut == 1 ? QStringLiteral(" 1 private entry is left out.")
                                             : QStringLiteral(" %1 private entries are left out.").arg(lines.leftOut);
    if (!lines.items.isEmpty())
        paper.sections.push_back({heading, {Lines{lines.items, Lines::Style::Bullets, {}}}});
}

} // namespace core::report
