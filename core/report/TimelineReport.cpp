#include "core/report/TimelineReport.h"

#include "core/report/FilterSentences.h"
#include "core/report/RecordWords.h"
#include "core/timeline/Chronology.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace core::report {

namespace {

/// Shorter times without an incident are not worth a line of their own.
constexpr int c_gapWorthSaying = 14;

QString textOf(const QByteArray& id)
{
    return base::Id<struct AnyTag>::fromBytes(id).text();
}

QString countOf(int count, const QString& one, const QString& many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString incidentCount(int count)
{
    return countOf(count, QStringLiteral("incident"), QStringLiteral("incidents"));
}

Section overview(const std::vector<timeline::TimelineEntry>& entries, const timeline::Pattern& pattern)
{
    QStringList restsOn;
    for (const auto& entry : entries) {
        if (entry.kind == domain::RecordKind::Incident)
            restsOn += textOf(entry.id);
    }
    Facts facts;
    facts.restsOn = restsOn;
    facts.rows.emplace_back(QStringLiteral("Incidents"), QString::number(pattern.incidents));
    if (pattern.first)
        facts.rows.emplace_back(QStringLiteral("First"), whenInWords(*pattern.first, WhenStyle::Pack));
    if (pattern.last)
        facts.rows.emplace_back(QStringLiteral("Last"), whenInWords(*pattern.last, WhenStyle::Pack));
    // From one day to the next with an incident; the days between are one fewer.
    if (const int empty = pattern.longestGapDays - 1; empty > 0)
        facts.rows.emplace_back(QStringLiteral("Longest gap"),
                                countOf(empty, QStringLiteral("day"), QStringLiteral("days")));
    if (pattern.withUnknownTime > 0)
        facts.rows.emplace_back(QStringLiteral("Date not known"), incidentCount(pattern.withUnknownTime));
    if (pattern.saidFear > 0)
        facts.rows.emplace_back(QStringLiteral("Fear of violence noted"), incidentCount(pattern.saidFear));
    if (pattern.askedToStop) {
        facts.rows.emplace_back(QStringLiteral("Asked them to stop"),
                                whenInWords(*pattern.askedToStop, WhenStyle::Pack));
        facts.rows.emplace_back(QStringLiteral("In touch after that"), incidentCount(pattern.contactsAfter));
    }

    Section section{QStringLiteral("Overview"), {facts}};
    if (!pattern.byBehaviour.empty()) {
        Facts kinds;
        kinds.restsOn = restsOn;
        for (const auto& [behaviour, count] : pattern.byBehaviour)
            kinds.rows.emplace_back(kindInWords(behaviour), incidentCount(count));
        section.blocks.emplace_back(
            Paragraph{QStringLiteral("How often each thing happened"), Paragraph::Style::Small, {}});
        section.blocks.emplace_back(std::move(kinds));
    }
    return section;
}

QStringList labelsOf(const QStringList& behaviours)
{
    QStringList labels;
    for (const QString& behaviour : behaviours)
        labels += kindInWords(behaviour);
    return labels;
}

DatedItem itemOf(const timeline::TimelineEntry& entry)
{
    DatedItem item;
    item.when = whenInWords(entry.when, WhenStyle::Pack);
    item.when[0] = item.when.at(0).toUpper();
    item.title = entry.title;
    item.text = entry.text;
    item.id = textOf(entry.id);
    const auto row = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            item.rows.emplace_back(label, text);
    };
    const QString comma = QStringLiteral(", ");
    if (entry.kind == domain::RecordKind::Report)
        row(QStringLiteral("Kind"), QStringLiteral("Report"));
    else if (entry.kind == domain::RecordKind::Contact)
        row(QStringLiteral("Kind"), QStringLiteral("Contact"));
    row(QStringLiteral("Where"), entry.where);
    row(QStringLiteral("How"), entry.channel);
    row(QStringLiteral("What they did"), labelsOf(entry.behaviours).join(comma));
    row(QStringLiteral("Who"), entry.people.join(comma));
    row(QStringLiteral("How it affected me"), entry.impact);
    row(QStringLiteral("Evidence"), entry.exhibits.join(comma));
    row(QStringLiteral("Reference"), entry.references.join(comma));
    if (entry.isReported)
        row(QStringLiteral("Reported"), QStringLiteral("yes"));
    if (entry.isPrivate)
        row(QStringLiteral("Private"), QStringLiteral("yes"));
    return item;
}

QDate wallDate(const domain::Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.at.msecs + moment.offsetSeconds * qint64(1000), Qt::UTC).date();
}

/// The last day an incident may have touched.
QDate endOf(const domain::When& when, const domain::Moment& from)
{
    const QDate last = wallDate(when.to.value_or(from));
    return when.precision == domain::Precision::Month ? QDate(last.year(), last.month(), last.daysInMonth()) : last;
}

QString headingOf(const domain::When& when)
{
    if (!when.from || when.precision == domain::Precision::Unknown)
        return QStringLiteral("Date not known");
    return QLocale::c().toString(wallDate(*when.from), QStringLiteral("MMMM yyyy"));
}

} // namespace

QString timelineSubtitle(const domain::Case& matter, const timeline::TimelineFilter& filter, base::Timestamp madeAt)
{
    QStringList sentences{QStringLiteral("Case: %1.").arg(matter.name)};
    const domain::IncidentFilter& wanted = filter.incidents;
    sentences += sentencesOf(wanted);
    if (!filter.withReports)
        sentences += QStringLiteral("Reports and contacts are left out.");
    if (!filter.includePrivate || !wanted.isPrivate.value_or(true))
        sentences += QStringLiteral("Private incidents are left out.");
    else
        sentences += wanted.isPrivate ? QStringLiteral("Only private incidents are in this list.")
                                      : QStringLiteral("Private incidents are in this list.");
    sentences += QStringLiteral("Made on %1.").arg(timeInWords(madeAt));
    return sentences.join(QLatin1Char(' '));
}

ReportDocument timelineDocument(const domain::Case& matter, const timeline::TimelineFilter& filter,
                                const std::vector<timeline::TimelineEntry>& entries, const timeline::Pattern& pattern,
                                base::Timestamp madeAt)
{
    ReportDocument document;
    document.title = QStringLiteral("Timeline");
    document.subtitle = timelineSubtitle(matter, filter, madeAt);
    document.pageFooter = QStringLiteral("Page %1 of %2");
    document.madeAt = madeAt;
    document.sections.push_back(overview(entries, pattern));
    if (entries.empty())
        document.sections.front().blocks.emplace_back(
            Paragraph{QStringLiteral("There is nothing in this list yet."), Paragraph::Style::Body, {}});

    QDate lastIncident;
    for (const auto& entry : entries) {
        if (const QString heading = headingOf(entry.when); document.sections.back().heading != heading)
            document.sections.push_back({heading, {}});
        auto& blocks = document.sections.back().blocks;
        const auto& from = entry.when.from;
        if (entry.kind == domain::RecordKind::Incident && from) {
            const int gap = timeline::emptyDaysBetween(lastIncident, wallDate(*from));
            if (gap >= c_gapWorthSaying)
                blocks.emplace_back(Paragraph{QStringLiteral("%1 days with no incident in this list.").arg(gap),
                                              Paragraph::Style::Small,
                                              {textOf(entry.id)}});
            const QDate end = endOf(entry.when, *from);
            lastIncident = lastIncident.isValid() ? std::max(lastIncident, end) : end;
        }
        blocks.emplace_back(itemOf(entry));
    }
    return document;
}

} // namespace core::report
