#include "app/shell/IdleChoices.h"

#include "app/widgets/Wrapping.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace app::shell {

IdleChoices::IdleChoices(QWidget* parent)
    //: Group: choices of when the records lock by themselves. Read by: the person who keeps the diary.
    : GroupBox(tr("Lock when nobody uses it"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const int minutes : {1, 5, 15, 30, 60, 0}) {
        const QString words = minutes == 0 ? tr("Only when the computer locks")
                                           : /*: A choice: lock after so many minutes without a key or the mouse. */ tr(
                                               "After %n minute(s)", nullptr, minutes);
        auto* choice = new widgets::RadioButton(words, this);
        column->addWidget(choice);
        m_choices.emplace_back(minutes, choice);
        connect(choice, &QRadioButton::clicked, this, [this, minutes] { Q_EMIT chosen(minutes); });
    }
}

int IdleChoices::minutes() const
{
    for (const auto& [minutes, choice] : m_choices)
        if (choice->isChecked())
            return minutes;
    return 0;
}

void IdleChoices::setMinutes(int minutes)
{
    QRadioButton* marked = m_choices.back().second;
    for (const auto& [least, choice] : m_choices)
        if (minutes > 0 && least > 0 && least <= minutes)
            marked = choice;
    marked->setChecked(true);
}

} // namespace app::shell
