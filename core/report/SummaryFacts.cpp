#include "core/report/SummaryFacts.h"

#include <QSet>

#include <algorithm>

namespace core::report {

namespace {

/// How the records of a case hang on its incidents.
class Links
{
public:
    Links(const std::vector<domain::Incident>& incidents, const QSet<QString>& shown)
    {
        for (const auto& incident : incidents) {
            const bool isShown = shown.contains(incident.id.text());
            for (const auto& person : incident.statement.people) {
                add(person.id.text(), isShown, incident.statement.isPrivate);
                if (isShown && person.role == QLatin1String("did-it"))
                    m_didIt.insert(person.id.text());
            }
            for (const auto& account : incident.statement.accounts)
                add(account.text(), isShown, incident.statement.isPrivate);
            if (incident.statement.place)
                add(incident.statement.place->text(), isShown, incident.statement.isPrivate);
            for (const auto& item : incident.statement.evidence)
                add(item.text(), isShown, incident.statement.isPrivate);
        }
    }

    bool didIt(const QString& person) const { return m_didIt.contains(person); }
    bool isShown(const QString& record) const { return m_shown.contains(record); }
    bool isPrivateOnly(const QString& record) const { return m_private.contains(record) && !m_open.contains(record); }
    bool isLinked(const QString& record) const { return m_private.contains(record) || m_open.contains(record); }

private:
    void add(const QString& record, bool isShown, bool isPrivate)
    {
        (isPrivate ? m_private : m_open).insert(record);
        if (isShown)
            m_shown.insert(record);
    }

    QSet<QString> m_shown; ///< Of an incident that is spoken of.
    QSet<QString> m_open; ///< Of any incident that is not private.
    QSet<QString> m_private;
    QSet<QString> m_didIt;
};

/// Unknown times come last; else in the order they happened.
bool happenedBefore(const domain::Incident& a, const domain::Incident& b)
{
    const bool knownA = a.statement.when.from.has_value();
    const bool knownB = b.statement.when.from.has_value();
    if (knownA != knownB)
        return knownA;
    const auto timeA = domain::sortTime(a.statement.when, a.writtenAt);
    const auto timeB = domain::sortTime(b.statement.when, b.writtenAt);
    return timeA != timeB ? timeA < timeB : a.writtenAt < b.writtenAt;
}

/// A record that names incidents: may it be spoken of beside the shown ones?
bool fits(const std::vector<domain::IncidentId>& incidents, const QSet<QString>& shown, bool isSelection)
{
    if (incidents.empty())
        return !isSelection;
    return std::any_of(incidents.begin(), incidents.end(),
                       [&](const domain::IncidentId& id) { return shown.contains(id.text()); });
}

template<typename T, typename Keep>
void keepIf(std::vector<T>& records, const Keep& keep)
{
    records.erase(std::remove_if(records.begin(), records.end(), [&](const T& record) { return !keep(record); }),
                  records.end());
}

/// Keeps what may be spoken of beside the incidents with these ids.
SummaryFacts keptBeside(const QSet<QString>& shown, bool isSelection, CaseRecords records)
{
    SummaryFacts facts;
    const Links links(records.incidents, shown);

    facts.matter = std::move(records.matter);
    facts.people = std::move(records.people);
    keepIf(facts.people, [&](const domain::Person& person) {
        const QString id = person.id.text();
        return links.didIt(id) || (person.doesThis && !links.isPrivateOnly(id));
    });

    facts.accounts = std::move(records.accounts);
    keepIf(facts.accounts, [&](const domain::Account& account) {
        const QString id = account.id.text();
        const bool isTheirs = account.person
            && std::any_of(facts.people.begin(), facts.people.end(),
                           [&](const domain::Person& person) { return person.id == *account.person; });
        return links.isShown(id) || (isTheirs && !links.isLinked(id));
    });

    facts.places = std::move(records.places);
    keepIf(facts.places, [&](const domain::Place& place) { return links.isShown(place.id.text()); });

    facts.reports = std::move(records.reports);
    keepIf(facts.reports, [&](const domain::Report& report) {
        // An earlier report matters whichever incidents are told now, unless it was about private ones alone.
        const bool isOnlyPrivate = !report.incidents.empty()
            && std::all_of(report.incidents.begin(), report.incidents.end(), [&](const domain::IncidentId& id) {
                   return std::none_of(records.incidents.begin(), records.incidents.end(),
                                       [&](const domain::Incident& incident) {
                                           return incident.id == id && !incident.statement.isPrivate;
                                       });
               });
        return !report.isPrivate && !isOnlyPrivate;
    });

    facts.evidence = std::move(records.evidence);
    keepIf(facts.evidence, [&](const domain::EvidenceItem& item) {
        if (item.isPrivate || item.removedAt || item.duplicateOf)
            return false;
        return links.isShown(item.id.text())
            || (!links.isLinked(item.id.text()) && fits(item.incidents, shown, isSelection));
    });

    facts.incidents = std::move(records.incidents);
    keepIf(facts.incidents, [&](const domain::Incident& incident) { return shown.contains(incident.id.text()); });
    std::stable_sort(facts.incidents.begin(), facts.incidents.end(), happenedBefore);
    return facts;
}

} // namespace

base::Result<SummaryFacts> showableFacts(CaseRecords records, const std::vector<domain::IncidentId>& chosen)
{
    const bool isSelection = !chosen.empty();
    QSet<QString> wanted;
    for (const auto& id : chosen)
        wanted.insert(id.text());

    int leftOutPrivate = 0;
    QSet<QString> shown;
    for (const auto& incident : records.incidents) {
        const bool isWanted = !isSelection || wanted.remove(incident.id.text());
        if (isWanted && incident.statement.isPrivate)
            ++leftOutPrivate;
        else if (isWanted)
            shown.insert(incident.id.text());
    }
    if (!wanted.isEmpty())
        return base::Error{base::ErrorCode::NotFound, QStringLiteral("a chosen incident is not in this case"),
                           QStringList(wanted.values()).join(QStringLiteral(", "))};
    if (shown.isEmpty())
        return base::Error{base::ErrorCode::Conflict, QStringLiteral("no incident that may be shown")};
    SummaryFacts facts = keptBeside(shown, isSelection, std::move(records));
    facts.leftOutPrivate = leftOutPrivate;
    return facts;
}

SummaryFacts factsWithoutIncidents(CaseRecords records)
{
    return keptBeside({}, true, std::move(records));
}

} // namespace core::report
