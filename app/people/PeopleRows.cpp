#include "app/people/PeopleRows.h"

#include "app/people/PeopleWords.h"
#include "core/people/Orders.h"
#include "core/people/People.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace app::people {

using core::base::Result;
using core::domain::Account;
using core::domain::Listed;
using core::domain::Person;
using core::domain::Place;
using core::domain::ProtectiveOrder;
using core::domain::RecordKind;

namespace {

/// The words of this file.
struct RowSays
{
    Q_DECLARE_TR_FUNCTIONS(app::people::PeopleRows)
};

QString folded(const QString& text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (each.category() != QChar::Mark_NonSpacing)
            plain += each;
    return plain;
}

/// A case as read, with what the lines are made of.
class Register
{
public:
    Result<void> read(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault)
    {
        auto people = core::people::listPeople(caseId, vault, Listed::All);
        if (!people)
            return people.error();
        auto accounts = core::people::listAccounts(caseId, vault, Listed::All);
        if (!accounts)
            return accounts.error();
        auto places = core::people::listPlaces(caseId, vault, Listed::All);
        if (!places)
            return places.error();
        auto orders = core::people::listOrders(caseId, vault, Listed::All);
        if (!orders)
            return orders.error();
        auto names = core::people::namesOfPeople(caseId, vault);
        if (!names)
            return names.error();
        auto roots = core::people::rootsOfAccounts(caseId, vault);
        if (!roots)
            return roots.error();
        auto counts = core::people::countsOfIncidents(caseId, vault);
        if (!counts)
            return counts.error();
        m_people = *std::move(people);
        m_accounts = *std::move(accounts);
        m_places = *std::move(places);
        m_orders = *std::move(orders);
        m_names = *std::move(names);
        m_counts = *std::move(counts);
        for (const Person& person : m_people)
            if (person.mergedInto)
                m_merged[m_names[person.id].standsFor.bytes()].push_back({shownName(person), textOf(person)});
        for (const Account& account : m_accounts)
            if (const auto root = roots->find(account.id); root != roots->end())
                m_merged[root->second.bytes()].push_back({accountName(account), textOf(account)});
        return {};
    }

    PeopleRows rows() const
    {
        PeopleRows rows;
        for (const Person& person : m_people)
            if (!person.mergedInto)
                add(rows, rowOf(person), person.removedAt.has_value());
        for (const Account& account : m_accounts)
            if (!account.mergedInto)
                add(rows, rowOf(account), account.removedAt.has_value());
        for (const Place& place : m_places)
            add(rows, rowOf(place), place.removedAt.has_value());
        for (const ProtectiveOrder& order : m_orders)
            add(rows, rowOf(order), order.removedAt.has_value());
        return rows;
    }

private:
    struct Merged
    {
        QString name;
        QString searched;
    };

    static void add(PeopleRows& rows, PeopleRow row, bool isRemoved)
    {
        row.isRemoved = isRemoved;
        row.searched = folded(row.what + QLatin1Char(' ') + row.words + QLatin1Char(' ') + row.searched);
        (isRemoved ? rows.removed : rows.standing).push_back(std::move(row));
    }

    static QString textOf(const Person& person)
    {
        QStringList texts{person.name,        person.shownAs,  person.relationship,
                          person.description, person.howKnown, person.notes};
        for (const auto& mark : person.marks)
            texts += mark.value;
        return texts.join(QLatin1Char('\n'));
    }

    static QString textOf(const Account& account)
    {
        return QStringList{account.platform, account.handle, account.stableId,
                           account.url,      account.basis,  account.notes}
            .join(QLatin1Char('\n'));
    }

    QString nameOf(const std::optional<core::domain::PersonId>& person) const
    {
        if (!person)
            return {};
        const auto known = m_names.find(*person);
        return known == m_names.end() ? QString() : known->second.shown;
    }

    /// What was merged into it, and how many entries there are.
    void finish(PeopleRow& row, QStringList marks) const
    {
        QStringList also;
        if (const auto merged = m_merged.find(row.id); merged != m_merged.end())
            for (const Merged& each : merged->second) {
                also += each.name;
                row.searched += QLatin1Char('\n') + each.searched;
            }
        if (!also.isEmpty())
            marks += RowSays::tr("also %1", "names of those who were merged into it")
                         .arg(also.join(RowSays::tr(", ", "between parts of a list")));
        if (const auto count = m_counts.find(row.id); count != m_counts.end())
            //: How many entries name this person, account or place.
            row.entries = RowSays::tr("%n entries", nullptr, static_cast<int>(count->second));
        marks.removeAll(QString());
        row.marks = marks.join(RowSays::tr(", ", "between parts of a list"));
    }

    static PeopleRow begun(RecordKind kind, const QByteArray& id, const QString& what, const QString& words)
    {
        PeopleRow row;
        row.kind = kind;
        row.id = id;
        row.what = what;
        row.words = words;
        return row;
    }

    PeopleRow rowOf(const Person& person) const
    {
        //: Noun, what a line of the list is.
        PeopleRow row = begun(RecordKind::Person, person.id.bytes(), RowSays::tr("Person"), shownName(person));
        row.searched = textOf(person);
        finish(row,
               //: Group: parts of a line in the list of people, accounts, places and orders. Read by: the person who
               //: keeps the diary, and with a screen reader. No verdict.
               {person.doesThis ? RowSays::tr("may be doing this") : QString(), person.relationship,
                certaintyInWords(person.certainty, person.howKnown)});
        return row;
    }

    PeopleRow rowOf(const Account& account) const
    {
        //: Noun, what a line of the list is: on a website or in an app.
        PeopleRow row = begun(RecordKind::Account, account.id.bytes(), RowSays::tr("Account"), accountName(account));
        const QString owner = nameOf(account.person);
        row.searched = textOf(account) + QLatin1Char('\n') + owner;
        finish(row, {owner.isEmpty() ? QString() : ownerInWords(owner, account.certainty, account.basis)});
        return row;
    }

    PeopleRow rowOf(const Place& place) const
    {
        //: Noun, what a line of the list is.
        PeopleRow row = begun(RecordKind::Place, place.id.bytes(), RowSays::tr("Place"), place.name);
        const QString whose = nameOf(place.person);
        row.searched = QStringList{place.address, place.notes, whose}.join(QLatin1Char('\n'));
        finish(row,
               //: Of a place; %1: the name of a person.
               {whose.isEmpty() ? QString() : RowSays::tr("to do with %1").arg(whose), place.address.simplified()});
        return row;
    }

    PeopleRow rowOf(const ProtectiveOrder& order) const
    {
        //: Noun, what a line of the list is: that of a court or the police.
        PeopleRow row = begun(RecordKind::Order, order.id.bytes(), RowSays::tr("Order"), order.kind);
        const QString against = nameOf(order.against);
        row.searched
            = QStringList{order.issuedBy, order.number, order.conditions, order.notes, against}.join(QLatin1Char('\n'));
        finish(row, {orderInWords(order, against)});
        return row;
    }

    std::vector<Person> m_people;
    std::vector<Account> m_accounts;
    std::vector<Place> m_places;
    std::vector<ProtectiveOrder> m_orders;
    std::map<core::domain::PersonId, core::people::PersonName> m_names;
    std::map<QByteArray, qint64> m_counts;
    std::map<QByteArray, std::vector<Merged>> m_merged; ///< By the one that stands for them.
};

} // namespace

Result<PeopleRows> readPeopleRows(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault)
{
    Register all;
    if (const auto read = all.read(caseId, vault); !read)
        return read.error();
    return all.rows();
}

bool fits(const PeopleRow& row, const QString& typed)
{
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&row](const QString& word) { return row.searched.contains(word); });
}

shell::PageId pageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Account:
        return shell::PageId::Account;
    case RecordKind::Place:
        return shell::PageId::Place;
    case RecordKind::Order:
        return shell::PageId::Order;
    default:
        return shell::PageId::Person;
    }
}

} // namespace app::people
