#include "app/people/AccountPage.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/people/Merging.h"
#include "core/people/People.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::Account;
using core::domain::Certainty;

struct AccountPage::Loaded
{
    PersonField::Names names;
    std::optional<Account> account;
    RecordFacts::Content facts;
};

AccountPage::AccountPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page: on a website or in an app. Not that of a bank.
    : RecordForm(context, {tr("Account"), tr("Copy the name exactly, with capitals and marks.")},
                 QStringLiteral("account"), parent)
{
    m_facts = new RecordFacts(this);
    above()->addWidget(m_facts);
    connect(m_facts, &RecordFacts::splitWanted, this, &AccountPage::split);
    connect(m_facts, &RecordFacts::opened, this,
            [this](shell::PageId page, const QByteArray& record) { m_context.navigator.open(page, record); });
    //: Group: the page of one account on a website or in an app, or of a phone number. Read by: the person who keeps
    //: the diary. No verdict on whose it is.
    m_platform = addLine(QStringLiteral("platform"), tr("Where is it?"), tr("For example Instagram, email, phone."));
    m_handle = addLine(QStringLiteral("handle"), tr("Name of the account"));
    m_stableId = addLine(QStringLiteral("stable_id"), tr("Number of the account"),
                         tr("Some apps have one. It stays when the name changes."));
    m_url = addLine(QStringLiteral("url"), tr("Link to the profile"));
    m_owner = new PersonField(this);
    fields()->addWidget(new widgets::FormField(
        {tr("Whose is it?"), tr("The name of a person in your records. Leave it empty if you do not know.")}, m_owner,
        this));
    inputs().add(QStringLiteral("owner"), m_owner);
    auto* sure = new widgets::GroupBox(tr("How sure are you whose it is?"), this);
    auto* row = new widgets::FlowLayout(widgets::space::Large);
    m_certainty = {new widgets::RadioButton(tr("I am sure"), sure), new widgets::RadioButton(tr("I think so"), sure),
                   new widgets::RadioButton(tr("It is a guess"), sure)};
    for (QRadioButton* each : m_certainty)
        row->addWidget(each);
    auto* column = new QVBoxLayout(sure);
    column->addLayout(row);
    fields()->addWidget(sure);
    inputs().add(QStringLiteral("sure"), m_certainty[0]);
    inputs().add(QStringLiteral("think_so"), m_certainty[1]);
    inputs().add(QStringLiteral("guess"), m_certainty[2]);
    m_basis = addText(QStringLiteral("basis"), tr("Why do you think so?"));
    //: Noun, a label: anything else about the account.
    m_notes = addText(QStringLiteral("notes"), tr("Notes"));
}

void AccountPage::clear()
{
    //: Noun, the heading of an empty form.
    setTitle(isNew() ? tr("New account") : tr("Account"));
    m_facts->clear();
    Account empty;
    empty.caseId = m_context.caseId;
    show(empty);
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
            auto names = core::people::namesOfPeople(caseId, *vault);
            if (!names)
                return names.error();
            Loaded content{*std::move(names), {}, {}};
            if (id.isEmpty())
                return content;
            const auto standing = core::people::standsFor(core::domain::AccountId::fromBytes(id), *vault);
            if (!standing)
                return standing.error();
            auto account = core::people::findAccount(*standing, *vault);
            if (!account)
                return account.error();
            content.account = *std::move(account);
            auto facts = factsOf(*standing, caseId, *vault);
            if (!facts)
                return facts.error();
            content.facts = *std::move(facts);
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_owner->setNames(result->names);
            if (!result->account)
                return settled();
            becomes(result->account->id.bytes());
            show(*result->account);
            settled();
            m_facts->show(result->facts);
        });
}

void AccountPage::split(const QByteArray& id)
{
    m_context.tray.save<Account>(
        //: What goes on just now: two accounts that were made one are taken apart.
        {tr("Splitting"), m_context.caseId, this, true},
        [vault = m_context.vault, id](JobContext&) {
            return core::people::splitAccount({core::domain::AccountId::fromBytes(id), {}, {}}, *vault);
        },
        [this](const Result<Account>& done) {
            if (!done)
                return showProblem(done.error());
            m_context.status.say(tr("They are two again."));
            m_context.navigator.back();
        });
}

void AccountPage::show(const Account& account)
{
    m_account = account;
    m_platform->setText(account.platform);
    m_handle->setText(account.handle);
    m_stableId->setText(account.stableId);
    m_url->setText(account.url);
    m_owner->setPerson(account.person);
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
    const PersonField::Choice owner = m_owner->choice();
    if (!owner.isKnown)
        problems.push_back(
            {tr("There is no person with this name yet. Add the person first, or leave it empty."), m_owner});
    account.person = owner.person;
    errors()->show(problems);
    if (!problems.empty())
        return;
    const std::array degrees{Certainty::Sure, Certainty::ThinkSo, Certainty::Guess};
    for (std::size_t i = 0; i < degrees.size(); ++i)
        if (m_certainty[i]->isChecked())
            account.certainty = degrees[i];
    account.basis = m_basis->toPlainText();
    account.notes = m_notes->toPlainText();
    m_context.tray.save<Account>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, account, adds = isNew()](JobContext&) {
            return adds ? core::people::addAccount(account, *vault) : core::people::editAccount(account, {}, *vault);
        },
        [this, saved = ticket()](const Result<Account>& result) { finish(saved, result); });
}

} // namespace app::people
