#include "app/shell/BottomBar.h"

#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace app::shell {

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent)
    , m_status(new widgets::StatusLine(this))
{
    widgets::markKind(this, widgets::Kind::Emergency);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::Medium, widgets::space::Tight, widgets::space::Medium,
                            widgets::space::Tight);
    row->setSpacing(widgets::space::Medium);
    auto* words = new widgets::PlainLabel(tr("In danger now? Call 999."), widgets::Kind::Strong, this);
    words->setWordWrap(false);
    row->addWidget(words);
    m_more = widgets::button(tr("More"), widgets::Kind::OnEmergency, this);
    m_more->setAccessibleName(tr("More about calling 999"));
    connect(m_more, &QPushButton::clicked, this, &BottomBar::moreWanted);
    row->addWidget(m_more);
    row->addWidget(m_status, 1);
}

QWidget* BottomBar::firstFocus() const
{
    return m_more;
}

} // namespace app::shell
