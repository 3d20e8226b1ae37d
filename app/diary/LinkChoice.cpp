#include "app/diary/LinkChoice.h"

#include "app/fields/RecordNames.h"
#include "app/widgets/ChoiceTicks.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using core::domain::AccountId;
using core::domain::OrderId;
using namespace widgets;

namespace {

/// So many accounts are shown before "More accounts".
constexpr int accountsShown = 6;

} // namespace

LinkChoice::LinkChoice(QWidget* parent)
    : QWidget(parent)
{
    m_accounts = new ChoiceTicks(
        //: Group: choices in an entry: accounts it came from, and an order it broke. Read by: the person who keeps the
        //: diary.
        {tr("From which account or number?"),
         //: A button: show more accounts to choose from.
         tr("More accounts"),
         //: A button: show fewer accounts.
         tr("Fewer accounts"), tr("Find an account")},
        this);
    m_orderGroup = new widgets::GroupBox(tr("Did it break an order or bail?"), this);
    m_orderRows = new QVBoxLayout(m_orderGroup);
    m_orderRows->setContentsMargins(0, 0, 0, 0);
    m_orderRows->setSpacing(space::Small);
    m_noOrder = new widgets::RadioButton(tr("No, or I do not know"), m_orderGroup);
    m_noOrder->setChecked(true);
    m_orderRows->addWidget(m_noOrder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    column->addWidget(m_accounts);
    column->addWidget(m_orderGroup);
    connect(m_accounts, &ChoiceTicks::changed, this, &LinkChoice::changed);
    connect(m_noOrder, &QRadioButton::clicked, this, [this] {
        m_breachOf.reset();
        Q_EMIT changed();
    });
    arrangeOrders();
}

void LinkChoice::setKnown(const std::vector<core::domain::Account>& accounts,
                          const std::vector<core::domain::ProtectiveOrder>& orders)
{
    std::vector<ChoiceTicks::Choice> choices;
    choices.reserve(accounts.size());
    for (const core::domain::Account& each : accounts)
        choices.push_back({each.id.text(), fields::accountName(each)});
    m_accounts->setChoices(choices, accountsShown);
    if (m_orders == orders)
        return;
    m_orders = orders;
    arrangeOrders();
}

void LinkChoice::arrangeOrders()
{
    for (const OrderRow& row : m_rows)
        delete row.choice;
    m_rows.clear();
    const auto add = [this](OrderId id, const QString& words) {
        auto* choice = new widgets::RadioButton(words, m_orderGroup);
        m_orderRows->addWidget(choice);
        m_rows.push_back({id, choice});
        choice->setChecked(m_breachOf == id);
        connect(choice, &QRadioButton::clicked, this, [this, id] {
            m_breachOf = id;
            Q_EMIT changed();
        });
    };
    for (const core::domain::ProtectiveOrder& each : m_orders)
        add(each.id, fields::orderName(each));
    const bool isOffered
        = m_breachOf && std::ranges::find(m_orders, *m_breachOf, &core::domain::ProtectiveOrder::id) != m_orders.end();
    if (m_breachOf && !isOffered)
        add(*m_breachOf, tr("The order that was chosen before"));
    m_noOrder->setChecked(!m_breachOf);
    m_orderGroup->setVisible(!m_rows.empty());
}

std::vector<AccountId> LinkChoice::accounts() const
{
    const QStringList keys = m_accounts->value();
    std::vector<AccountId> ids;
    ids.reserve(static_cast<std::size_t>(keys.size()));
    for (const QString& key : keys)
        ids.push_back(AccountId::fromText(key));
    return ids;
}

std::optional<OrderId> LinkChoice::breachOf() const
{
    return m_breachOf;
}

void LinkChoice::setValue(const std::vector<AccountId>& accounts, const std::optional<OrderId>& breachOf)
{
    QStringList keys;
    for (const AccountId id : accounts)
        keys += id.text();
    m_accounts->setValue(keys);
    m_breachOf = breachOf;
    arrangeOrders();
}

} // namespace app::diary
