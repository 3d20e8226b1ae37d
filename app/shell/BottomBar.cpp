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
    , m_words(new widgets::PlainLabel(QString(), widgets::Kind::Strong, this))
    , m_more(widgets::button(QString(), widgets::Kind::OnEmergency, this))
{
    widgets::markKind(this, widgets::Kind::Emergency);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::Medium, widgets::space::Tight, widgets::space::Medium,
                            widgets::space::Tight);
    row->setSpacing(widgets::space::Medium);
    m_words->setWordWrap(false);
    row->addWidget(m_words);
    connect(m_more, &QPushButton::clicked, this, &BottomBar::moreWanted);
    row->addWidget(m_more);
    row->addWidget(m_status, 1);
    speakAnew();
}

void BottomBar::speakAnew()
{
    m_words->setText(tr("In danger now? Call 999."));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about calling 999"));
}

QWidget* BottomBar::firstFocus() const
{
    return m_more;
}

} // namespace app::shell
