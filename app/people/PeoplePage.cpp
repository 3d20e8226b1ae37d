#include "app/people/PeoplePage.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"
#include "core/people/People.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Account;
using core::domain::Person;
using core::domain::Place;

namespace {

constexpr char recordProperty[] = "record"; // Of a link: the id that it leads to.

} // namespace

struct PeoplePage::Loaded
{
    std::vector<Person> people;
    std::vector<Account> accounts;
    std::vector<Place> places;
};

PeoplePage::PeoplePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           {tr("People and accounts"), tr("Who may be doing this, and where. You do not need to know who it is.")},
           parent)
{
    auto* buttons = new FlowLayout(space::Medium);
    const auto add = [this, buttons](QPushButton* made, shell::PageId page) {
        buttons->addWidget(made);
        offer(made);
        connect(made, &QPushButton::clicked, this,
                [this, page] { m_context.navigator.open(page, {}, shell::Purpose::Add); });
    };
    add(button(tr("Add a person"), Kind::Main, this), shell::PageId::Person);
    add(button(tr("Add an account"), this), shell::PageId::Account);
    add(button(tr("Add a place"), this), shell::PageId::Place);
    m_place = new QVBoxLayout;
    body()->addLayout(buttons);
    body()->addLayout(m_place);
    body()->addStretch();
}

void PeoplePage::reload()
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId](JobContext&) -> Result<Loaded> {
            auto people = core::people::listPeople(caseId, *vault);
            if (!people)
                return people.error();
            auto accounts = core::people::listAccounts(caseId, *vault);
            if (!accounts)
                return accounts.error();
            auto places = core::people::listPlaces(caseId, *vault);
            if (!places)
                return places.error();
            return Loaded{*std::move(people), *std::move(accounts), *std::move(places)};
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*result);
        });
}

void PeoplePage::addRow(QVBoxLayout* column, const QString& text, const QString& second, shell::PageId page,
                        const QByteArray& id)
{
    auto* row = new QVBoxLayout;
    row->setSpacing(0);
    auto* link = new LinkButton(text, m_lists);
    link->setProperty(recordProperty, id);
    row->addWidget(link);
    if (!second.isEmpty())
        row->addWidget(new PlainLabel(second, Kind::Quiet, m_lists));
    column->addLayout(row);
    connect(link, &QPushButton::clicked, this, [this, page, id] { m_context.navigator.open(page, id); });
}

void PeoplePage::show(const Loaded& content)
{
    // A list that is made again leaves the focus where it was.
    QByteArray focused;
    if (m_lists && m_lists->focusWidget() && m_lists->focusWidget()->hasFocus())
        focused = m_lists->focusWidget()->property(recordProperty).toByteArray();
    delete m_lists;
    m_lists = new QWidget(this);
    auto* column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_place->addWidget(m_lists);

    if (content.people.empty() && content.accounts.empty() && content.places.empty()) {
        column->addWidget(new PlainLabel(
            tr("Add a person, a phone number or an account name. You do not need to know who it is."), m_lists));
        return;
    }
    const auto section = [this, column](const QString& heading) {
        column->addSpacing(space::Medium);
        column->addWidget(new HeadingLabel(heading, HeadingLabel::Level::Section, m_lists));
    };
    if (!content.people.empty())
        section(tr("People"));
    for (const Person& person : content.people) {
        QStringList second;
        if (person.doesThis)
            second += tr("may be doing this");
        if (!person.relationship.isEmpty())
            second += person.relationship;
        addRow(column, person.shownAs.isEmpty() ? person.name : person.shownAs, second.join(QStringLiteral(", ")),
               shell::PageId::Person, person.id.bytes());
    }
    if (!content.accounts.empty())
        section(tr("Accounts"));
    for (const Account& account : content.accounts) {
        const QString name = !account.handle.isEmpty() ? account.handle
            : !account.stableId.isEmpty()              ? account.stableId
                                                       : account.url;
        QString owner;
        if (account.person) {
            const auto found = std::ranges::find(content.people, *account.person, &Person::id);
            if (found != content.people.end())
                owner = tr("belongs to %1, you think").arg(found->shownAs.isEmpty() ? found->name : found->shownAs);
        }
        addRow(column, tr("%1: %2", "platform, then account name").arg(account.platform, isolate(name)), owner,
               shell::PageId::Account, account.id.bytes());
    }
    if (!content.places.empty())
        section(tr("Places"));
    for (const Place& place : content.places)
        addRow(column, place.name, place.address, shell::PageId::Place, place.id.bytes());
    for (LinkButton* link : m_lists->findChildren<LinkButton*>())
        if (!focused.isEmpty() && link->property(recordProperty).toByteArray() == focused) {
            m_lists->show(); // What is hidden cannot take the focus.
            link->show();
            link->setFocus(Qt::OtherFocusReason);
        }
}

} // namespace app::people
