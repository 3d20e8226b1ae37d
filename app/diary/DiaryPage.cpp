#include "app/diary/DiaryPage.h"

#include "app/diary/IncidentListModel.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/Theme.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::diary::IncidentQuery;
using core::diary::IncidentSummary;

struct DiaryPage::Loaded
{
    std::vector<IncidentSummary> items;
    qint64 shown = 0; ///< That fit the filter.
    qint64 all = 0;
};

namespace {

constexpr int pageSize = 200;

} // namespace

DiaryPage::DiaryPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Diary"), tr("What happened, in your own words, newest first.")}, parent)
    , m_model(new IncidentListModel(this))
{
    m_write = button(tr("Write what happened"), Kind::Main, this);
    m_byTime = new QRadioButton(tr("When it happened"), this);
    m_byWriting = new QRadioButton(tr("When you wrote it"), this);
    m_byTime->setChecked(true);
    m_unreported = new QCheckBox(tr("Only not yet reported"), this);
    m_removed = new QCheckBox(tr("Show entries taken back"), this);
    m_count = new PlainLabel({}, Kind::Quiet, this);
    m_empty = new PlainLabel({}, this);

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate({IncidentListModel::DateRole, IncidentListModel::MarksRole}, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Entries"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(metric::MainTarget * 5);

    auto* filters = new FlowLayout(space::Large);
    filters->addWidget(new PlainLabel(tr("In the order of:"), Kind::Quiet, this));
    for (QWidget* each : std::initializer_list<QWidget*>{m_byTime, m_byWriting, m_unreported, m_removed})
        filters->addWidget(each);

    body()->addWidget(m_write, 0, Qt::AlignLeft);
    body()->addLayout(filters);
    body()->addWidget(m_count);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addStretch(1);

    connect(m_write, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(shell::PageId::Entry, {}, shell::Purpose::Add); });
    connect(m_list, &QListView::activated, this, &DiaryPage::open);
    connect(m_list, &QListView::clicked, this, &DiaryPage::open);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - m_list->viewport()->height())
            loadMore();
    });
    connect(m_byTime, &QRadioButton::toggled, this, &DiaryPage::reload);
    connect(m_unreported, &QCheckBox::toggled, this, &DiaryPage::reload);
    connect(m_removed, &QCheckBox::toggled, this, &DiaryPage::reload);
}

QWidget* DiaryPage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_write;
}

IncidentQuery DiaryPage::query() const
{
    IncidentQuery wanted;
    wanted.caseId = m_context.caseId;
    wanted.order
        = m_byWriting->isChecked() ? IncidentQuery::Order::LastWrittenFirst : IncidentQuery::Order::NewestFirst;
    wanted.withWithdrawn = m_removed->isChecked();
    if (m_unreported->isChecked())
        wanted.filter.reported = false;
    wanted.limit = pageSize;
    return wanted;
}

void DiaryPage::reload()
{
    m_loadingMore.cancel();
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, wanted = query()](JobContext&) -> Result<Loaded> {
            auto items = core::diary::listIncidents(wanted, *vault);
            if (!items)
                return items.error();
            const auto shown = core::diary::countIncidents(wanted, *vault);
            if (!shown)
                return shown.error();
            IncidentQuery everything;
            everything.caseId = wanted.caseId;
            const auto all = core::diary::countIncidents(everything, *vault);
            if (!all)
                return all.error();
            return Loaded{*std::move(items), *shown, *all};
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*std::move(result));
        });
}

void DiaryPage::show(Loaded content)
{
    const QByteArray current = m_list->currentIndex().data(IncidentListModel::IdRole).toByteArray();
    m_hasAll = static_cast<int>(content.items.size()) < pageSize;
    const bool isEmpty = content.items.empty();
    m_model->setItems(std::move(content.items));
    if (!isEmpty) {
        int row = 0;
        for (int i = 0; i < m_model->rowCount(); ++i)
            if (m_model->index(i).data(IncidentListModel::IdRole).toByteArray() == current)
                row = i;
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(content.all == 0
                         ? tr("Nothing here yet. When you are ready, write what happened. One sentence is enough.")
                         : tr("No entries match these filters. Clear the filters to see all %n entries.", nullptr,
                              static_cast<int>(content.all)));
    m_count->setVisible(!isEmpty);
    m_count->setText(content.shown == content.all
                         ? tr("%n entries", nullptr, static_cast<int>(content.all))
                         : tr("%1 of %n entries", nullptr, static_cast<int>(content.all)).arg(content.shown));
    settleFocus();
}

void DiaryPage::loadMore()
{
    if (m_hasAll || m_loadingMore.isRunning() || m_model->rowCount() == 0)
        return;
    IncidentQuery wanted = query();
    wanted.after = m_model->items().back().id;
    m_loadingMore = m_context.queries.start<std::vector<IncidentSummary>>(
        this, [vault = m_context.vault, wanted](JobContext&) { return core::diary::listIncidents(wanted, *vault); },
        [this](Result<std::vector<IncidentSummary>> result) {
            if (!result)
                return showProblem(result.error());
            m_hasAll = static_cast<int>(result->size()) < pageSize;
            m_model->addItems(*std::move(result));
        });
}

void DiaryPage::open(const QModelIndex& index)
{
    if (index.isValid())
        m_context.navigator.open(shell::PageId::Entry, index.data(IncidentListModel::IdRole).toByteArray());
}

} // namespace app::diary
