#pragma once

#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGroupBox;
class QRadioButton;
class QVBoxLayout;

namespace app::widgets {
class ChoiceTicks;
}

namespace app::diary {

/// What of the records an entry has to do with: accounts, and the order or bail condition that it broke. Each part is
/// there only when the records have something to choose.
class LinkChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChoice(QWidget* parent = nullptr);

    /// What may be chosen. What is chosen and offered no more stays chosen.
    void setKnown(const std::vector<core::domain::Account>& accounts,
                  const std::vector<core::domain::ProtectiveOrder>& orders);

    std::vector<core::domain::AccountId> accounts() const;
    std::optional<core::domain::OrderId> breachOf() const;
    void setValue(const std::vector<core::domain::AccountId>& accounts,
                  const std::optional<core::domain::OrderId>& breachOf);

Q_SIGNALS:
    void changed();

private:
    struct OrderRow
    {
        core::domain::OrderId id;
        QRadioButton* choice = nullptr;
    };
    void arrangeOrders();

    widgets::ChoiceTicks* m_accounts;
    QGroupBox* m_orderGroup;
    QVBoxLayout* m_orderRows;
    QRadioButton* m_noOrder;
    std::vector<OrderRow> m_rows;
    std::vector<core::domain::ProtectiveOrder> m_orders;
    std::optional<core::domain::OrderId> m_breachOf;
};

} // namespace app::diary
