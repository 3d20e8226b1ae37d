#include "app/contacts/RemovedState.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app::contacts {

using namespace widgets;

RemovedState::RemovedState(const shell::PageContext& context, const Words& words, QWidget* parent)
    : QWidget(parent)
{
    m_notice = frame(Kind::Notice, this);
    //: Group: the notice on a report, call or letter that was removed. Read by: the person who keeps the diary.
    m_putBack = button(tr("Put it back"), m_notice);
    auto* row = new QVBoxLayout(m_notice);
    row->setContentsMargins(space::Medium, space::Small, space::Medium, space::Small);
    row->setSpacing(space::Small);
    row->addWidget(new PlainLabel(words.isRemoved, m_notice));
    row->addWidget(m_putBack, 0, Qt::AlignLeft);
    m_undo = new UndoBar(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_undo);
    column->addWidget(m_notice);
    m_remove = button(words.remove, Kind::Link, parent);
    m_removal = new Removal(context, m_undo, this);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_removal->remove({m_record}); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_removal->putBack({m_record}); });
    connect(m_removal, &Removal::failed, this, &RemovedState::failed);
    // The button that was pressed goes: what can be done now takes the focus, and comes into sight with it.
    connect(m_removal, &Removal::done, this, [this] {
        if (auto* back = m_undo->findChild<QPushButton*>(); back && isVisible())
            back->setFocus(Qt::OtherFocusReason);
    });
    begin({}, false);
}

void RemovedState::begin(const Removable& record, bool isRemoved)
{
    m_record = record;
    m_undo->clear();
    follow(isRemoved);
}

void RemovedState::follow(bool isRemoved)
{
    m_notice->setVisible(isRemoved);
    m_remove->setVisible(!isRemoved && !m_record.id.isEmpty());
}

} // namespace app::contacts
