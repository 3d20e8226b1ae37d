#include "app/search/SearchPage.h"

#include "app/shell/HitText.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace app::search {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int mostHits = 200;

} // namespace

SearchPage::SearchPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : Page(context, {tr("Search"), QString()}, parent)
    , m_count(new widgets::PlainLabel(QString(), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    body()->addWidget(m_count);
    //: Group: what a search found. Read by: the person who keeps the diary, and with a screen reader.
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // Lines break where the list ends, and nothing scrolls sideways.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(240);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& at) { openHit(at.row()); });
    widgets::openOnOneClick(m_list);
    body()->addWidget(m_list, 1);
}

void SearchPage::arrive(const QByteArray& words, shell::Purpose)
{
    m_words = QString::fromUtf8(words);
}

void SearchPage::reload()
{
    using Hits = std::vector<core::search::SearchHit>;
    core::search::SearchQuery query;
    query.caseId = m_context.caseId;
    query.text = m_words;
    query.limit = mostHits;
    m_search = m_context.queries.start<Hits>(
        this, [vault = m_context.vault, query](core::base::JobContext&) { return core::search::search(query, *vault); },
        [this](const core::base::Result<Hits>& hits) { hits ? show(*hits) : showProblem(hits.error()); });
}

void SearchPage::show(const std::vector<core::search::SearchHit>& hits)
{
    m_model->clear();
    for (const auto& hit : hits) {
        auto* row = new QStandardItem(shell::sentenceOf(hit));
        row->setData(hit.id, idRole);
        row->setData(hit.kind, kindRole);
        m_model->appendRow(row);
    }
    m_list->setVisible(!hits.empty());
    if (hits.empty()) {
        //: %1 is what was typed.
        m_count->setText(
            m_words.trimmed().isEmpty()
                ? tr("Type a word in the box at the top, then press Enter.")
                : tr("Nothing matches %1. Try one word, or the start of a word.").arg(widgets::isolate(m_words)));
    } else {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_count->setText(hits.size() >= mostHits
                             ? tr("The newest %n matches. Add a word to find fewer.", nullptr, mostHits)
                             : tr("%n match(es), newest first", nullptr, static_cast<int>(hits.size())));
    }
    m_context.status.say(m_count->text());
}

void SearchPage::openHit(int row)
{
    const QModelIndex at = m_model->index(row, 0);
    if (const auto page = shell::pageOfKind(at.data(kindRole).toString()))
        m_context.navigator.open(*page, at.data(idRole).toByteArray());
}

} // namespace app::search
