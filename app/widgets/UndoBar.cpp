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
    //: Verb, a button: takes back what was just done.
    m_button = button(tr("Undo"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Medium, space::Tight, space::Medium, space::Tight);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::turn);
    hide();
}

void UndoBar::offer(const QString& sentence, std::function<void()> opposite)
{
    m_opposite = std::move(opposite);
    m_way = std::exchange(m_next, Way::Back);
    m_text->setText(sentence);
    m_button->setText(m_way == Way::Back ? tr("Undo") : /*: Verb, a button: does again what was undone. */ tr("Redo"));
    m_button->setAccessibleDescription(sentence);
    show();
    //: Group: a bar that offers to take back what was just done. Read by: the person who keeps the diary, and with a
    //: screen reader.
    m_spoken = m_way == Way::Back ? tr("%1 You can undo this.", "what was done").arg(sentence)
                                  : tr("%1 You can redo it.", "what was undone").arg(sentence);
    Q_EMIT offered(m_spoken);
}

void UndoBar::offerAgain(const QString& sentence, std::function<void()> again)
{
    m_next = Way::Again;
    offer(sentence, std::move(again));
}

void UndoBar::undo()
{
    if (canUndo())
        turn();
}

void UndoBar::redo()
{
    if (canRedo())
        turn();
}

void UndoBar::turn()
{
    if (!m_opposite)
        return;
    const auto action = std::exchange(m_opposite, {});
    const Way next = m_way == Way::Back ? Way::Again : Way::Back;
    clear();
    m_next = next;
    action();
}

void UndoBar::clear()
{
    m_opposite = {};
    m_next = Way::Back;
    if (m_button->hasFocus())
        focusNextChild();
    hide();
    if (const QString spoken = std::exchange(m_spoken, {}); !spoken.isEmpty())
        Q_EMIT gone(spoken);
}

} // namespace app::widgets
