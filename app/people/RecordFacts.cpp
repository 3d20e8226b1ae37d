#include "app/people/RecordFacts.h"

#include "app/people/EntryRowsModel.h"
#include "app/people/PeopleWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using namespace widgets;

RecordFacts::RecordFacts(QWidget* parent)
    : QFrame(parent)
    , m_model(new EntryRowsModel(EntryRowsModel::Use::Open, this))
{
    markKind(this, Kind::Card);
    //: Group: what else is known of a person, account, place or order, below its form. Read by: the person who keeps
    //: the diary.
    m_removed = new PlainLabel(tr("This was removed. You can put it back from the list of removed ones."), this);
    m_count = new PlainLabel({}, Kind::Strong, this);
    m_entries = new RecordList(tr("Entries about this"), this);
    m_entries->setModel(m_model);
    m_entries->setItemDelegate(new RecordDelegate({EntryRowsModel::DateRole, EntryRowsModel::MarksRole}, m_entries));
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_more = new PlainLabel({}, Kind::Quiet, this);
    m_warning = new PlainLabel(tr("A pack that you give to somebody can show what you write about other people. You "
                                  "choose what to hide before you share it."),
                               Kind::Quiet, this);
    m_place = new QVBoxLayout;
    m_place->setSpacing(space::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_removed);
    column->addWidget(m_count);
    column->addWidget(m_entries);
    column->addWidget(m_more);
    column->addLayout(m_place);
    column->addWidget(m_warning);
    hide();
    const auto open = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT opened(shell::PageId::Entry, index.data(EntryRowsModel::IdRole).toByteArray());
    };
    connect(m_entries, &RecordList::opened, this, open);
    connect(m_entries, &RecordList::besideWanted, this, open);
}

void RecordFacts::clear()
{
    hide();
    delete m_links;
    m_links = nullptr;
    m_model->setItems({});
}

void RecordFacts::show(const Content& content)
{
    m_removed->setVisible(content.isRemoved);
    m_count->setText(entriesInWords(content.entries));
    m_model->setItems(content.newest);
    const bool hasEntries = !content.newest.empty();
    m_entries->setVisible(hasEntries);
    if (hasEntries) {
        m_entries->setCurrentIndex(m_model->index(0));
        // As many rows as there are, up to four; the rest is scrolled.
        const int row = m_entries->sizeHintForRow(0);
        const int rows = std::min(4, m_model->rowCount());
        m_entries->setMinimumHeight(row * rows + 2 * m_entries->frameWidth() + space::Tight);
        m_entries->setMaximumHeight(m_entries->minimumHeight());
    }
    const auto shown = static_cast<qint64>(content.newest.size());
    m_more->setVisible(hasEntries && shown < content.entries.count);
    m_more->setText(
        tr("These are the newest %1.", "entries").arg(isolate(QLocale().toString(static_cast<int>(shown)))));
    delete m_links;
    m_links = nullptr;
    if (!content.linked.empty() || !content.merged.empty()) {
        m_links = new QWidget(this);
        auto* column = new QVBoxLayout(m_links);
        column->setContentsMargins(0, space::Small, 0, 0);
        column->setSpacing(space::Small);
        addLinks(*column, content);
        m_place->addWidget(m_links);
    }
    m_warning->setVisible(content.isPerson);
    QFrame::show();
}

void RecordFacts::addLinks(QVBoxLayout& column, const Content& content)
{
    if (!content.linked.empty())
        column.addWidget(new PlainLabel(tr("Accounts, places and orders"), Kind::Strong, m_links));
    for (const Linked& each : content.linked) {
        auto* rows = new QVBoxLayout;
        rows->setSpacing(0);
        auto* link = new LinkButton(each.words, m_links);
        rows->addWidget(link);
        if (!each.second.isEmpty())
            rows->addWidget(new PlainLabel(each.second, Kind::Quiet, m_links));
        column.addLayout(rows);
        connect(link, &QPushButton::clicked, this, [this, page = each.page, id = each.id] { Q_EMIT opened(page, id); });
    }
    if (!content.merged.empty())
        column.addWidget(new PlainLabel(tr("Merged into this one"), Kind::Strong, m_links));
    for (const Merged& each : content.merged) {
        auto* row = new FlowLayout(space::Medium);
        row->addWidget(new PlainLabel(each.name, m_links));
        //: A button: take this name apart again from the one it was merged with.
        auto* split = button(tr("Split off"), m_links);
        //: Spoken name of the button "Split off"; %1: a name.
        split->setAccessibleName(tr("Split off %1").arg(each.name));
        row->addWidget(split);
        column.addLayout(row);
        connect(split, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT splitWanted(id); });
    }
}

} // namespace app::people
