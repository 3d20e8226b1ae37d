#pragma once

#include "app/widgets/GroupBox.h"

#include <utility>
#include <vector>

class QRadioButton;

namespace app::shell {

/// After how long without a key or click the records lock: a few choices, from a minute to "only when the computer
/// locks" (0).
class IdleChoices final : public widgets::GroupBox
{
    Q_OBJECT

public:
    explicit IdleChoices(QWidget* parent = nullptr);

    int minutes() const;
    /// Marks the longest choice that is not longer than this.
    void setMinutes(int minutes);

Q_SIGNALS:
    /// A person chose.
    void chosen(int minutes);

private:
    std::vector<std::pair<int, QRadioButton*>> m_choices;
};

} // namespace app::shell
