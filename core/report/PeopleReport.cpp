#include "core/report/PeopleReport.h"

#include "core/diary/Diary.h"
#include "core/people/Directory.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "core/report/RecordPaper.h"
#include "core/report/RecordWords.h"

#include <QLocale>

#include <array>

namespace core::report {

namespace {

using domain::Account;
using domain::Person;
using domain::Place;
using domain::ProtectiveOrder;
using domain::RecordKind;

QString dayOnPaper(QDate day)
{
    return day.isValid() ? QLocale::c().toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString labelOfMark(const QString& kind)
{
    struct Naming
    {
        const char* stored;
        const char* words;
    };
    constexpr std::array names{Naming{"phone", "Phone number"}, Naming{"email", "Email address"},
                               Naming{"vehicle", "Vehicle"},    Naming{"address", "Address"},
                               Naming{"alias", "Other name"},   Naming{"other", "What else tells them apart"}};
    for (const Naming& each : names)
        if (kind == QLatin1String(each.stored))
            return QString::fromLatin1(each.words);
    return kind;
}

/// "Robin Vale (think so: the same photos)"
QString suredName(const QString& name, domain::Certainty certainty, const QString& reason)
{
    const QString sureness = certaintyInWords(certainty);
    return reason.trimmed().isEmpty() ? QStringLiteral("%1 (%2)").arg(name, sureness)
                                      : QStringLiteral("%1 (%2: %3)").arg(name, sureness, reason.simplified());
}

/// One record on its way to paper.
struct Entry
{
    domain::CaseId caseId;
    DatedItem item;
    std::vector<domain::IncidentId> incidents;
    QStringList linked; ///< What belongs to it, for its own page.
    bool stands = true; ///< Neither removed nor merged into another.
};

QString accountOnPaper(const Account& account)
{
    QStringList parts{account.platform};
    for (const QString& part : {account.handle, account.stableId, account.url})
        if (!part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral(", "));
}

/// Reads records, with what their case says of them.
class Reader
{
public:
    explicit Reader(const vault::UnlockedVault& vault)
        : m_vault(vault)
    {
    }

    const vault::UnlockedVault& source() const { return m_vault; }

    /// To be called before a record of this case is looked at.
    base::Result<void> prepare(domain::CaseId caseId)
    {
        if (m_caseId == caseId)
            return {};
        auto names = people::namesOfPeople(caseId, m_vault);
        if (!names)
            return names.error();
        m_names = *std::move(names);
        m_caseId = caseId;
        return {};
    }

    Entry entryOf(const Person& person) const
    {
        Entry entry = begun(person, QStringLiteral("Person"), person.name);
        PaperRows& rows = entry.item.rows;
        addRow(rows, QStringLiteral("Who they are to me"), person.relationship);
        if (person.doesThis)
            addRow(rows, QStringLiteral("May be the person doing it"), QStringLiteral("yes"));
        addRow(rows, QStringLiteral("What they look like"), person.description);
        addRow(rows, QStringLiteral("How sure I am"), certaintyInWords(person.certainty));
        addRow(rows, QStringLiteral("How I know that it is them"), person.howKnown);
        for (const domain::PersonMark& mark : person.marks)
            addRow(rows, labelOfMark(mark.kind),
                   mark.note.isEmpty() ? mark.value : QStringLiteral("%1 (%2)").arg(mark.value, mark.note));
        addRow(rows, QStringLiteral("Notes"), person.notes);
        return entry;
    }

    Entry entryOf(const Account& account) const
    {
        Entry entry = begun(account, QStringLiteral("Account"), accountOnPaper(account));
        PaperRows& rows = entry.item.rows;
        addRow(rows, QStringLiteral("Where"), account.platform);
        addRow(rows, QStringLiteral("Name of the account"), account.handle);
        addRow(rows, QStringLiteral("Number of the account"), account.stableId);
        addRow(rows, QStringLiteral("Link"), account.url);
        if (const QString owner = nameOf(account.person); !owner.isEmpty())
            addRow(rows, QStringLiteral("Whose it is"), suredName(owner, account.certainty, account.basis));
        addRow(rows, QStringLiteral("Notes"), account.notes);
        return entry;
    }

    Entry entryOf(const Place& place) const
    {
        Entry entry = begun(place, QStringLiteral("Place"), place.name);
        addRow(entry.item.rows, QStringLiteral("Address"), place.address);
        addRow(entry.item.rows, QStringLiteral("To do with"), nameOf(place.person));
        addRow(entry.item.rows, QStringLiteral("Notes"), place.notes);
        return entry;
    }

    Entry entryOf(const ProtectiveOrder& order) const
    {
        Entry entry = begun(order, QStringLiteral("Order"), order.kind);
        PaperRows& rows = entry.item.rows;
        addRow(rows, QStringLiteral("Against"), nameOf(order.against));
        addRow(rows, QStringLiteral("Who made it"), order.issuedBy);
        addRow(rows, QStringLiteral("Number"), order.number);
        addRow(rows, QStringLiteral("Made on"), dayOnPaper(order.madeOn));
        addRow(rows, QStringLiteral("Given to them on"), dayOnPaper(order.servedOn));
        addRow(rows, QStringLiteral("Last day"), dayOnPaper(order.expiresOn));
        if (order.endedAt)
            addRow(rows, QStringLiteral("Lifted"), timeInWords(*order.endedAt));
        addRow(rows, QStringLiteral("What it forbids"), order.conditions);
        addRow(rows, QStringLiteral("Notes"), order.notes);
        return entry;
    }

    /// Who went into a person, and what belongs to them.
    base::Result<void> addLinks(const Person& person, Entry& entry) const
    {
        const auto everybody = people::listPeople(person.caseId, m_vault, domain::Listed::All);
        if (!everybody)
            return everybody.error();
        for (const Person& other : *everybody)
            if (other.mergedInto && isThem(other.id, person.id))
                addRow(entry.item.rows, QStringLiteral("Also"), other.name);
        const auto accounts = people::listAccounts(person.caseId, m_vault);
        if (!accounts)
            return accounts.error();
        for (const Account& account : *accounts)
            if (isThem(account.person, person.id))
                entry.linked += QStringLiteral("Account: %1")
                                    .arg(suredName(accountOnPaper(account), account.certainty, account.basis));
        const auto places = people::listPlaces(person.caseId, m_vault);
        if (!places)
            return places.error();
        for (const Place& place : *places)
            if (isThem(place.person, person.id))
                entry.linked += QStringLiteral("Place: %1").arg(place.name);
        const auto orders = people::listOrders(person.caseId, m_vault);
        if (!orders)
            return orders.error();
        for (const ProtectiveOrder& order : *orders)
            if (isThem(order.against, person.id))
                entry.linked += order.number.isEmpty() ? QStringLiteral("Order: %1").arg(order.kind)
                                                       : QStringLiteral("Order: %1, %2").arg(order.kind, order.number);
        return {};
    }

private:
    template<typename Record>
    Entry begun(const Record& record, const QString& kind, const QString& name) const
    {
        Entry entry;
        entry.caseId = record.caseId;
        entry.item.when = kind;
        entry.item.title = name;
        entry.item.id = record.id.text();
        entry.stands = !record.removedAt;
        if constexpr (requires { record.mergedInto; })
            entry.stands = entry.stands && !record.mergedInto;
        if (record.removedAt)
            addRow(entry.item.rows, QStringLiteral("Removed"), timeInWords(*record.removedAt));
        return entry;
    }

    QString nameOf(const std::optional<domain::PersonId>& person) const
    {
        const auto known = person ? m_names.find(*person) : m_names.end();
        return known == m_names.end() ? QString() : known->second.name;
    }

    bool isThem(const std::optional<domain::PersonId>& one, domain::PersonId person) const
    {
        const auto known = one ? m_names.find(*one) : m_names.end();
        return known != m_names.end() && known->second.standsFor == person;
    }

    const vault::UnlockedVault& m_vault;
    std::optional<domain::CaseId> m_caseId;
    std::map<domain::PersonId, people::PersonName> m_names;
};

enum class Depth { Row, Page };

/// The incidents that fit a filter.
base::Result<std::vector<domain::IncidentId>> incidentsWith(domain::CaseId caseId, domain::IncidentFilter filter,
                                                            const vault::UnlockedVault& vault)
{
    diary::IncidentQuery query;
    query.caseId = caseId;
    query.filter = std::move(filter);
    return diary::idsOfIncidents(query, vault);
}

base::Result<std::vector<domain::IncidentId>> incidentsBreaking(const ProtectiveOrder& order,
                                                                const vault::UnlockedVault& vault)
{
    const auto breaches = people::breachesIn(order.caseId, vault);
    if (!breaches)
        return breaches.error();
    std::vector<domain::IncidentId> ids;
    for (const auto& [incident, broken] : *breaches)
        if (broken == order.id)
            ids.push_back(incident);
    return ids;
}

/// Reads one record; `fill` says more of it, for its own page.
template<typename Record, typename Fill>
base::Result<Entry> readEntry(const base::Result<Record>& record, Depth depth, Reader& reader, const Fill& fill)
{
    if (!record)
        return record.error();
    if (const auto ready = reader.prepare(record->caseId); !ready)
        return ready.error();
    Entry entry = reader.entryOf(*record);
    if (depth == Depth::Row)
        return entry;
    auto incidents = fill(*record, entry);
    if (!incidents)
        return incidents.error();
    entry.incidents = *std::move(incidents);
    return entry;
}

base::Result<Entry> entryFor(const RecordName& name, Depth depth, Reader& reader)
{
    const vault::UnlockedVault& vault = reader.source();
    using Ids = base::Result<std::vector<domain::IncidentId>>;
    switch (name.kind) {
    case RecordKind::Person:
        return readEntry(people::findPerson(domain::PersonId::fromBytes(name.id), vault), depth, reader,
                         [&vault, &reader](const Person& person, Entry& entry) -> Ids {
                             if (const auto added = reader.addLinks(person, entry); !added)
                                 return added.error();
                             domain::IncidentFilter filter;
                             filter.people = {person.id};
                             return incidentsWith(person.caseId, filter, vault);
                         });
    case RecordKind::Account:
        return readEntry(people::findAccount(domain::AccountId::fromBytes(name.id), vault), depth, reader,
                         [&vault](const Account& account, Entry&) {
                             domain::IncidentFilter filter;
                             filter.accounts = {account.id};
                             return incidentsWith(account.caseId, filter, vault);
                         });
    case RecordKind::Place:
        return readEntry(people::findPlace(domain::PlaceId::fromBytes(name.id), vault), depth, reader,
                         [&vault](const Place& place, Entry&) {
                             domain::IncidentFilter filter;
                             filter.places = {place.id};
                             return incidentsWith(place.caseId, filter, vault);
                         });
    case RecordKind::Order:
        return readEntry(people::findOrder(domain::OrderId::fromBytes(name.id), vault), depth, reader,
                         [&vault](const ProtectiveOrder& order, Entry&) { return incidentsBreaking(order, vault); });
    default:
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("no such paper"), QStringLiteral("kind")};
    }
}

QString onlyOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return QStringLiteral("Only people.");
    case RecordKind::Account:
        return QStringLiteral("Only accounts.");
    case RecordKind::Place:
        return QStringLiteral("Only places.");
    case RecordKind::Order:
        return QStringLiteral("Only orders.");
    default:
        return {};
    }
}

} // namespace

base::Result<ReportDocument> peopleDocument(const PeopleSelection& selection, const vault::UnlockedVault& vault)
{
    const auto matter = caseOfPaper(selection.caseId, vault);
    if (!matter)
        return matter.error();
    Reader reader(vault);
    std::vector<DatedItem> items;
    for (const RecordName& name : selection.records) {
        auto entry = entryFor(name, Depth::Row, reader);
        if (!entry)
            return entry.error();
        if (entry->stands)
            items.push_back(std::move(entry->item));
    }
    QStringList filter;
    if (selection.kind)
        filter += onlyOf(*selection.kind);
    if (!selection.text.trimmed().isEmpty())
        filter += QStringLiteral("Only with these words: %1.").arg(selection.text.simplified());
    ReportDocument document = newPaper(QStringLiteral("People and accounts"), vault);
    document.subtitle = headOfList(*matter, filter, 0, document);
    document.sections.push_back(listOf(std::move(items)));
    return document;
}

base::Result<ReportDocument> recordDocument(const RecordName& record, const vault::UnlockedVault& vault)
{
    Reader reader(vault);
    auto entry = entryFor(record, Depth::Page, reader);
    if (!entry)
        return entry.error();
    const auto incidents = NamedIncidents::read(entry->caseId, vault);
    if (!incidents)
        return incidents.error();
    ReportDocument document = newPaper(entry->item.when, vault);
    document.subtitle = madeOn(document);
    PaperRows rows;
    addRow(rows, QStringLiteral("Name"), entry->item.title);
    rows.insert(rows.end(), entry->item.rows.begin(), entry->item.rows.end());
    document.sections.push_back({{}, {Facts{std::move(rows), {entry->item.id}}}});
    if (!entry->linked.isEmpty())
        document.sections.push_back(
            {QStringLiteral("What belongs to them"), {Lines{entry->linked, Lines::Style::Bullets, {}}}});
    addIncidents(document,
                 record.kind == RecordKind::Order        ? QStringLiteral("Entries that break it")
                     : record.kind == RecordKind::Person ? QStringLiteral("Entries that name them")
                                                         : QStringLiteral("Entries that name it"),
                 incidents->linesOf(entry->incidents, PrivateRecords::LeftOut));
    return document;
}

} // namespace core::report
