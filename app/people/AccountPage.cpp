#include "app/people/AccountPage.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Theme.h"
#include "core/people/People.h"

#include <QCompleter>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::Account;
using core::domain::Certainty;
using core::domain::Person;

struct AccountPage::Loaded
{
    std::vector<Person> people;
    std::optional<Account> account;
};

AccountPage::AccountPage(const shell::PageContext& context, QWidget* parent)
    : RecordForm(context, {tr("Account"), tr("Copy the name exactly, with capitals and marks.")},
                 QStringLiteral("account"), parent)
{
    m_platform = addLine(QStringLiteral("platform"), tr("Where is it?"), tr("For example Instagram, email, phone."));
    m_handle = addLine(QStringLiteral("handle"), tr("Name of the account"));
    m_stableId = addLine(QStringLiteral("stable_id"), tr("Number of the account"),
                         tr("Some apps have one. It stays when the name changes."));
    m_url = addLine(QStringLiteral("url"), tr("Link to the profile"));
    m_owner = addLine(QStringLiteral("owner"), tr("Whose is it?"),
                      tr("The name of a person in your records. Leave it empty if you do not know."));
    auto* sure = new QGroupBox(tr("How sure are you whose it is?"), this);
    auto* row = new widgets::FlowLayout(widgets::space::Large);
    m_certainty = {new QRadioButton(tr("I am sure"), sure), new QRadioButton(tr("I think so"), sure),
                   new QRadioButton(tr("It is a guess"), sure)};
    for (QRadioButton* each : m_certainty)
        row->addWidget(each);
    auto* column = new QVBoxLayout(sure);
    column->addLayout(row);
    fields()->addWidget(sure);
    inputs().add(QStringLiteral("sure"), m_certainty[0]);
    inputs().add(QStringLiteral("think_so"), m_certainty[1]);
    inputs().add(QStringLiteral("guess"), m_certainty[2]);
    m_basis = addText(QStringLiteral("basis"), tr("Why do you think so?"));
    m_notes = addText(QStringLiteral("notes"), tr("Notes"));
}

void AccountPage::clear()
{
    setTitle(isNew() ? tr("New account") : tr("Account"));
    Account empty;
    empty.caseId = m_context.caseId;
    show(empty);
    read({});
}

void AccountPage::load(const QByteArray& id)
{
    read(id);
}

void AccountPage::read(const QByteArray& id)
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id](JobContext&) -> Result<Loaded> {
            auto people = core::people::listPeople(caseId, *vault);
            if (!people)
                return people.error();
            Loaded content{*std::move(people), {}};
            if (id.isEmpty())
                return content;
            auto account = core::people::findAccount(core::domain::AccountId::fromBytes(id), *vault);
            if (!account)
                return account.error();
            content.account = *std::move(account);
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_people = std::move(result->people);
            QStringList names;
            for (const Person& person : m_people)
                names += person.name;
            auto* completer = new QCompleter(names, m_owner);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_owner->setCompleter(completer);
            if (!result->account)
                return;
            show(*result->account);
            settled();
        });
}

void AccountPage::show(const Account& account)
{
    m_account = account;
    m_platform->setText(account.platform);
    m_handle->setText(account.handle);
    m_stableId->setText(account.stableId);
    m_url->setText(account.url);
    m_owner->clear();
    if (account.person) {
        const auto owner = std::ranges::find(m_people, *account.person, &Person::id);
        if (owner != m_people.end())
            m_owner->setText(owner->name);
    }
    m_certainty.at(static_cast<std::size_t>(account.certainty))->setChecked(true);
    m_basis->setPlainText(account.basis);
    m_notes->setPlainText(account.notes);
}

void AccountPage::save()
{
    std::vector<widgets::ErrorSummary::Item> problems;
    Account account = m_account;
    account.platform = m_platform->text().trimmed();
    account.handle = m_handle->text().trimmed();
    account.stableId = m_stableId->text().trimmed();
    account.url = m_url->text().trimmed();
    if (account.platform.isEmpty())
        problems.push_back({tr("Write where the account is, for example Instagram."), m_platform});
    if (account.handle.isEmpty() && account.stableId.isEmpty() && account.url.isEmpty())
        problems.push_back({tr("Write the name of the account, its number or its link."), m_handle});
    account.person.reset();
    if (const QString owner = m_owner->text().trimmed(); !owner.isEmpty()) {
        const auto isCalledSo
            = [&owner](const Person& each) { return each.name.compare(owner, Qt::CaseInsensitive) == 0; };
        // Several may be called "unknown caller": the one whose it was stays.
        auto found = std::ranges::find_if(
            m_people, [&](const Person& each) { return isCalledSo(each) && m_account.person == each.id; });
        if (found == m_people.end())
            found = std::ranges::find_if(m_people, isCalledSo);
        if (found == m_people.end())
            problems.push_back(
                {tr("There is no person with this name yet. Add the person first, or leave it empty."), m_owner});
        else
            account.person = found->id;
    }
    errors()->show(problems);
    if (!problems.empty())
        return;
    for (std::size_t i = 0; i < m_certainty.size(); ++i)
        if (m_certainty.at(i)->isChecked())
            account.certainty = static_cast<Certainty>(i);
    account.basis = m_basis->toPlainText();
    account.notes = m_notes->toPlainText();
    m_context.tray.save<Account>(
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, account, adds = isNew()](JobContext&) {
            return adds ? core::people::addAccount(account, *vault) : core::people::editAccount(account, {}, *vault);
        },
        [this, saved = ticket()](const Result<Account>& result) { finish(saved, result); });
}

} // namespace app::people
