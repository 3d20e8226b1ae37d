#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace app::widgets {

class FlowLayout;

/// What was chosen, as small buttons in rows: "Sam (think so)  Remove". Pressing one takes it away; the focus then goes
/// to the next one. Hidden when empty.
class ChipList final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString key; ///< The caller's own name for it.
        QString text; ///< What is shown.
        QString removal; ///< What pressing does, spoken: "Remove Sam".
    };

    explicit ChipList(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    const std::vector<Chip>& chips() const { return m_chips; }

Q_SIGNALS:
    /// A person took this one away. The list has already dropped it.
    void removed(const QString& key);

private:
    void remove(const QString& key);

    FlowLayout* m_flow;
    std::vector<Chip> m_chips;
};

} // namespace app::widgets
