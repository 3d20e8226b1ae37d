#pragma once

#include "app/widgets/GroupBox.h"

#include <QStringList>

#include <vector>

class QLineEdit;
class QListView;
class QRadioButton;
class QStandardItemModel;

namespace app::platform {
struct InstalledProgram;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::shell {

/// What is on the screen after Leave now: nothing, or a program that the person picks from those that this computer has
/// in its menu (ux-spec SAFE-03). Where there are none, only the first is offered.
class LeaveEndChoices final : public widgets::GroupBox
{
    Q_OBJECT

public:
    /// `programs`: what can be picked.
    explicit LeaveEndChoices(const std::vector<platform::InstalledProgram>& programs, QWidget* parent = nullptr);

    /// The command of the program; empty: nothing is shown.
    QStringList command() const;
    void setCommand(const QStringList& command);

Q_SIGNALS:
    /// A person chose.
    void chosen(const QStringList& command);

private:
    void filter(const QString& words);
    void refresh();

    QRadioButton* m_nothing;
    QRadioButton* m_program;
    QWidget* m_picking;
    QLineEdit* m_find;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace app::shell
