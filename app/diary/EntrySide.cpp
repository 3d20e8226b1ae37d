#include "app/diary/EntrySide.h"

#include "app/diary/EntryContent.h"
#include "app/shell/Navigator.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;

EntrySide::EntrySide(const shell::PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
{
    //: Group: an entry that is shown beside the list. Read by: the person who keeps the diary, and with a screen
    //: reader.
    auto* openWhole = button(tr("Open this entry"), this);
    //: Verb, a button: put the entry beside the list away.
    auto* closeSide = button(tr("Close"), this);
    closeSide->setAccessibleDescription(tr("Closes the entry beside the list"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(openWhole);
    buttons->addStretch();
    buttons->addWidget(closeSide);
    m_scroll = new widgets::FocusScroll(this);
    // The arrow keys scroll it: a long entry is read by keyboard, too.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("The entry beside the list"));
    m_view = new EntryView(m_scroll);
    auto* content = new QWidget(m_scroll);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, space::Small, space::Small, 0);
    inner->addWidget(m_view);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_scroll, 1);
    hide();

    connect(openWhole, &QPushButton::clicked, this, [this] {
        if (m_id)
            m_context.navigator.open(shell::PageId::Entry, m_id->bytes());
    });
    connect(closeSide, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT dismissed();
    });
    connect(m_view, &EntryView::evidenceChosen, this,
            [this](core::domain::EvidenceId id) { m_context.navigator.open(shell::PageId::EvidenceItem, id.bytes()); });
}

void EntrySide::show(core::domain::IncidentId id)
{
    if (m_id != id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_id = id;
    QFrame::show();
    reload();
}

void EntrySide::reload()
{
    if (!m_id)
        return;
    m_loading = m_context.queries.start<EntryView::Content>(
        this, [vault = m_context.vault, id = *m_id](JobContext&) { return readEntry(id, *vault); },
        [this](Result<EntryView::Content> content) {
            if (!content) {
                Q_EMIT problemMet(content.error());
                return;
            }
            m_view->show(*content);
        });
}

void EntrySide::close()
{
    if (!m_id)
        return;
    m_loading.cancel();
    m_id.reset();
    hide();
}

} // namespace app::diary
