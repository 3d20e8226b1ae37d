#pragma once

#include "app/shell/PageContext.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QLineEdit;

namespace app::shell {
class IdleChoices;
class LeaveEndChoices;
} // namespace app::shell

namespace app::preferences {

/// The part of the settings about leaving, locking and what others may see, and what this program cannot do about it.
class SafetyPart final : public QWidget
{
    Q_OBJECT

public:
    explicit SafetyPart(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Shows what is set.
    void refresh();

private:
    /// What opens the records: the passphrase and the recovery words.
    QLayout* waysIn();

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    shell::IdleChoices* m_idle;
    QCheckBox* m_leavesOnKeys;
    QCheckBox* m_showsDots;
    shell::LeaveEndChoices* m_leaveEnd;
    QLineEdit* m_title;
    QCheckBox* m_blurs;
    QCheckBox* m_refuses;
    QCheckBox* m_remembers;
};

} // namespace app::preferences
