#pragma once

#include "app/people/AccountPage.h"
#include "app/people/OrderPage.h"
#include "app/people/PeopleListModel.h"
#include "app/people/PeoplePage.h"
#include "app/people/PersonPage.h"
#include "app/people/PlacePage.h"
#include "app/people/SplitPage.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/RecordList.h"
#include "core/diary/Diary.h"
#include "core/people/Merging.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "tests/support/PageParts.h"

namespace peoplepages {

inline core::domain::Person addPerson(support::PageStage& stage, const QString& name, const QString& shownAs = {})
{
    core::domain::Person person;
    person.caseId = stage.vault.caseId();
    person.name = name;
    person.shownAs = shownAs;
    const auto added = core::people::addPerson(person, stage.vault.vault());
    return added ? *added : core::domain::Person();
}

inline core::domain::Account addAccount(support::PageStage& stage, const core::domain::Person& owner,
                                        const QString& handle = QStringLiteral("night_owl"))
{
    core::domain::Account account;
    account.caseId = stage.vault.caseId();
    account.platform = QStringLiteral("Instagram");
    account.handle = handle;
    if (!owner.id.isNull())
        account.person = owner.id;
    const auto added = core::people::addAccount(account, stage.vault.vault());
    return added ? *added : core::domain::Account();
}

inline core::domain::IncidentId addEntry(support::PageStage& stage, const QString& what,
                                         const std::vector<core::domain::PersonId>& people, QDate day = {})
{
    core::domain::IncidentStatement statement;
    statement.what = what;
    if (day.isValid()) {
        statement.when.from = core::domain::Moment{{QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()}, 0};
        statement.when.precision = core::domain::Precision::Exact;
    }
    for (const auto& id : people)
        statement.people.push_back({id, {}, QStringLiteral("did-it"), core::domain::Certainty::Sure});
    core::base::JobContext job;
    const auto added = core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job);
    return added ? added->front().id : core::domain::IncidentId();
}

inline std::vector<core::domain::Person> people(support::PageStage& stage)
{
    const auto listed = core::people::listPeople(stage.vault.caseId(), stage.vault.vault());
    return listed ? *listed : std::vector<core::domain::Person>();
}

inline std::vector<core::domain::Account> accounts(support::PageStage& stage)
{
    const auto listed = core::people::listAccounts(stage.vault.caseId(), stage.vault.vault());
    return listed ? *listed : std::vector<core::domain::Account>();
}

/// What the entries of somebody say, sorted.
inline QStringList entriesOf(support::PageStage& stage, core::domain::PersonId person)
{
    core::diary::IncidentQuery query;
    query.caseId = stage.vault.caseId();
    query.filter.people = {person};
    QStringList all;
    if (const auto listed = core::diary::listIncidents(query, stage.vault.vault()))
        for (const auto& each : *listed)
            all += each.beginning;
    all.sort();
    return all;
}

inline QString lineText(const QWidget& page, const QString& question)
{
    const auto* line = qobject_cast<QLineEdit*>(support::fieldNamed(page, question));
    return line ? line->text() : QString();
}

inline QString problems(const QWidget& page)
{
    return support::plain(page.findChild<app::widgets::ErrorSummary*>()->text());
}

/// The list of the page of people, with what a screen reader hears of each row.
inline app::widgets::RecordList* listOn(const QWidget& page)
{
    return page.findChild<app::widgets::RecordList*>();
}
inline QStringList rowsOn(const QWidget& page)
{
    QStringList rows;
    const auto* list = listOn(page);
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        rows += support::plain(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

/// Chooses rows as Ctrl and a click do.
inline void choose(const QWidget& page, const std::vector<int>& rows)
{
    auto* list = listOn(page);
    list->clearSelection();
    for (const int row : rows)
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
    if (!rows.empty())
        list->selectionModel()->setCurrentIndex(list->model()->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
}

} // namespace peoplepages
