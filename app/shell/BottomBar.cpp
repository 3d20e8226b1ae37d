#include "app/shell/BottomBar.h"

#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace app::shell {

namespace {

constexpr int leastStatus = 20; // Characters.

} // namespace

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_status(new widgets::StatusLine(this))
    , m_words(new widgets::PlainLabel(QString(), widgets::Kind::Strong, this))
    , m_more(widgets::button(QString(), widgets::Kind::OnEmergency, this))
{
    widgets::markKind(this, widgets::Kind::Emergency);
    m_parts->setContentsMargins(widgets::space::Medium, widgets::space::Tight, widgets::space::Medium,
                                widgets::space::Tight);
    m_parts->setSpacing(widgets::space::Medium);
    auto* call = new QHBoxLayout;
    m_words->setWordWrap(false);
    call->addWidget(m_words);
    connect(m_more, &QPushButton::clicked, this, &BottomBar::moreWanted);
    call->addWidget(m_more);
    call->addStretch(1);
    m_parts->addLayout(call);
    m_parts->addWidget(m_status, 1);
    speakAnew();
}

void BottomBar::speakAnew()
{
    //: Group: the line at the foot of the window. Read by: the person who keeps the diary, who may be in danger. The
    //: shortest words that do; 999 is the phone number for emergencies.
    m_words->setText(tr("In danger now? Call 999."));
    //: A button: more about calling 999.
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about calling 999"));
}

bool BottomBar::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void BottomBar::fit()
{
    const QMargins edges = m_parts->contentsMargins();
    const int room = width() - edges.left() - edges.right();
    const int call = m_words->fontMetrics().horizontalAdvance(m_words->text()) + m_parts->spacing()
        + m_more->sizeHint().width() + widgets::space::Tight;
    if (const bool wraps = call > room; wraps != m_words->wordWrap())
        m_words->setWordWrap(wraps);
    const int status = m_parts->spacing() + m_status->fontMetrics().averageCharWidth() * leastStatus;
    m_parts->setDirection(call + status > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* BottomBar::firstFocus() const
{
    return m_more;
}

} // namespace app::shell
