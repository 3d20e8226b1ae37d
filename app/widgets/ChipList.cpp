#include "app/widgets/ChipList.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Theme.h"

#include <QPushButton>

#include <algorithm>

namespace app::widgets {

ChipList::ChipList(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(space::Small, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipList::setChips(const std::vector<Chip>& chips)
{
    m_chips = chips;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Chip& chip : m_chips) {
        auto* made = button(chip.text, Kind::Chip, QStringLiteral("remove"), this);
        made->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        // Whoever says what stands on it presses it (A11Y-22).
        made->setAccessibleName(chip.removal.startsWith(chip.text) ? chip.removal
                                                                   : chip.text + QStringLiteral(". ") + chip.removal);
        connect(made, &QPushButton::clicked, this, [this, key = chip.key] { remove(key); });
        m_flow->addWidget(made);
        made->show();
    }
    setVisible(!m_chips.empty());
    updateGeometry();
}

void ChipList::remove(const QString& key)
{
    const auto place = std::find_if(m_chips.begin(), m_chips.end(), [&key](const Chip& c) { return c.key == key; });
    if (place == m_chips.end())
        return;
    const auto index = static_cast<int>(std::distance(m_chips.begin(), place));
    auto rest = m_chips;
    rest.erase(rest.begin() + index);
    setChips(rest);
    if (QLayoutItem* next = m_flow->itemAt(std::min(index, m_flow->count() - 1)))
        next->widget()->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
    Q_EMIT removed(key);
}

} // namespace app::widgets
