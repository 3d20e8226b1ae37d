#include "app/widgets/UndoBar.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace app::widgets {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
{
    markKind(this, Kind::Notice);
    m_text = new PlainLabel({}, this);
    m_button = button(tr("Undo"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Medium, space::Tight, space::Medium, space::Tight);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString& sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(sentence);
    m_button->setAccessibleDescription(sentence);
    show();
    m_spoken = tr("%1 You can undo this.", "what was done").arg(sentence);
    Q_EMIT offered(m_spoken);
}

void UndoBar::undo()
{
    if (!m_undo)
        return;
    const auto action = std::exchange(m_undo, {});
    clear();
    action();
}

void UndoBar::clear()
{
    m_undo = {};
    if (m_button->hasFocus())
        focusNextChild();
    hide();
    if (const QString spoken = std::exchange(m_spoken, {}); !spoken.isEmpty())
        Q_EMIT gone(spoken);
}

} // namespace app::widgets
