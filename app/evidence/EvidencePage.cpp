#include "app/evidence/EvidencePage.h"

#include "app/evidence/EvidenceWords.h"
#include "app/evidence/FileFilters.h"
#include "app/evidence/FileListModel.h"
#include "app/evidence/QuickLook.h"
#include "app/evidence/TileDelegate.h"
#include "app/settings/AppSettings.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/Previews.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::evidence::list::FileRows;
using core::evidence::list::FileSummary;

struct EvidencePage::Loaded
{
    FileRows found;
    std::vector<FileSummary> files; ///< What stands around the current row.
    std::optional<qint64> current;
};

namespace {

constexpr int previewPauseMs = 60;

} // namespace

EvidencePage::EvidencePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           //: Noun, the heading of the page.
           {tr("Evidence"),
            tr("Files and things that show what happened. The app keeps an exact copy and does not change it.")},
           parent)
    , m_model(new FileListModel(this))
    , m_previews(new viewer::Previews(context.pictures, context.vault, this))
{
    m_filters = new FileFilters(this);
    m_undo = new UndoBar(this);
    m_count = new PlainLabel({}, Kind::Quiet, this);
    m_count->setWordWrap(false);
    m_empty = new PlainLabel({}, this);
    //: Noun, spoken name of the list of files.
    m_list = new RecordList(tr("Files"), this);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_side = new QuickLook(context, this);
    m_comparison = new FileComparison(context, this);

    body()->addWidget(addRow());
    m_physicalForm = physicalForm();
    m_physicalForm->hide();
    body()->addWidget(m_physicalForm);
    body()->addWidget(m_filters);
    body()->addWidget(m_undo);
    body()->addWidget(actionRow());
    body()->addWidget(m_pickerCard);
    body()->addWidget(m_empty);
    body()->addWidget(m_comparison);
    m_listArea = new QWidget(this);
    auto* row = new QHBoxLayout(m_listArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Large);
    row->addWidget(m_list, 3);
    row->addWidget(m_side, 2);
    body()->addWidget(m_listArea, 100);
    body()->addStretch(1);

    for (QWidget* each : std::initializer_list<QWidget*>{m_filters, m_actions, m_listArea})
        each->hide(); // Until it is known what there is.
    announce(m_undo);
    connect(m_filters, &FileFilters::changed, this, [this] { ask(true); });
    connectList();
    setTiles(!m_context.settings.listsFiles());
    m_showsAll = m_context.settings.showsPictures();
    connect(&m_context.settings, &settings::AppSettings::changed, this, [this] {
        setTiles(!m_context.settings.listsFiles());
        QTimer::singleShot(0, this, &EvidencePage::fitTiles); // The size of the text may be another.
        if (m_showsAll == m_context.settings.showsPictures())
            return;
        m_showsAll = !m_showsAll;
        if (m_side->isOpen())
            m_side->view()->setRevealed(m_showsAll);
        if (m_comparison->isOpen())
            m_comparison->setRevealed(m_showsAll);
        m_list->viewport()->update();
    });
    showActions();
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::connectList()
{
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(previewPauseMs);
    connect(&m_previewPause, &QTimer::timeout, this, &EvidencePage::wantPreviews);
    connect(m_list, &RecordList::opened, this, &EvidencePage::open);
    connect(m_list, &RecordList::removalWanted, this, &EvidencePage::remove);
    connect(m_list, &RecordList::besideWanted, this, &EvidencePage::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePage::showActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePage::follow);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_previewPause, qOverload<>(&QTimer::start));
    connect(m_model, &FileListModel::rowsWanted, this, &EvidencePage::readRows);
    connect(m_model, &FileListModel::dataChanged, this, [this] {
        m_previewPause.start();
        showActions();
    });
    connect(m_previews, &viewer::Previews::arrived, this, [this] { m_list->viewport()->update(); });
}

void EvidencePage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    Page::arrive(id, purpose);
    if (m_undo->isOffering())
        m_context.status.say({}); // It says how to undo.
    m_undo->clear();
    errors()->clear();
    closeComparison();
    closeLook();
    if (purpose == shell::Purpose::Add)
        QTimer::singleShot(0, this, &EvidencePage::chooseFiles);
}

QWidget* EvidencePage::firstFocus() const
{
    if (m_comparison->isOpen())
        return m_comparison->firstFocus();
    if (m_side->isOpen() && m_list->isHidden())
        return m_side->view()->firstFocus();
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list)
        : m_found.all > 0          ? static_cast<QWidget*>(m_filters->searchField())
                                   : m_add;
}

void EvidencePage::reload()
{
    ask(false);
}

void EvidencePage::ask(bool isAnotherChoice)
{
    const int place = m_list->currentIndex().row();
    std::optional<qint64> current;
    if (place >= 0 && !isAnotherChoice)
        current = m_model->rows()[static_cast<std::size_t>(place)];
    const auto filter = m_filters->filter(m_context.vault->clock().now());
    const auto newest = core::domain::EvidenceId::fromBytes(std::exchange(m_newest, {}));
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, filter, current, newest](JobContext&) -> Result<Loaded> {
            auto found = core::evidence::list::findFiles(caseId, filter, *vault);
            if (!found)
                return found.error();
            Loaded loaded{*std::move(found), {}, current};
            if (!newest.isNull())
                if (const auto row = core::evidence::list::rowOf(newest, *vault); row && *row)
                    loaded.current = *row;
            const auto& rows = loaded.found.rows;
            const auto at = loaded.current ? std::ranges::lower_bound(rows, *loaded.current) : rows.begin();
            const auto first = std::min(static_cast<std::size_t>(at - rows.begin()), rows.size()) / FileListModel::block
                * FileListModel::block;
            const auto last = std::min(rows.size(), first + FileListModel::block);
            auto files = core::evidence::list::readFiles(
                {rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(last)},
                *vault);
            if (!files)
                return files.error();
            loaded.files = *std::move(files);
            return loaded;
        },
        [this, isAnotherChoice](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*std::move(result), isAnotherChoice);
        });
}

void EvidencePage::show(Loaded content, bool isAnotherChoice)
{
    const bool isEmpty = content.found.rows.empty();
    const bool hasNothing = content.found.all == 0 && content.found.removed == 0;
    showRows(std::move(content), isAnotherChoice);
    const bool isRemoved = m_filters->choice().isRemoved;
    const int all = static_cast<int>(isRemoved ? m_found.removed : m_found.all);
    m_empty->setVisible(isEmpty);
    if (all > 0)
        m_empty->setText(tr("No files match these filters. Clear the filters to see all %n files.", nullptr, all));
    else if (isRemoved)
        m_empty->setText(tr("No files were removed."));
    else
        m_empty->setText(tr("No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an "
                            "exact copy and does not change it."));
    m_filters->setVisible(!hasNothing && !m_comparison->isOpen());
    m_actions->setVisible(!isEmpty && !m_comparison->isOpen());
    m_listArea->setVisible(!isEmpty && !m_comparison->isOpen());
    if (isEmpty) {
        m_pickerCard->hide();
        closeLook();
    }
    showCount(isAnotherChoice);
    showActions();
    settleFocus();
}

void EvidencePage::showRows(Loaded content, bool isAnotherChoice)
{
    const int oldPlace = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    std::vector<qint64> selected;
    for (const FileSummary& each : chosen())
        selected.push_back(each.row);
    const bool areSame = m_model->rows() == content.found.rows;
    m_found = std::move(content.found);
    m_model->setRows(m_found.rows);
    m_model->askAgain();
    m_model->take(content.files);
    const int count = m_model->rowCount();
    const int found = isAnotherChoice || !content.current ? -1 : m_model->placeOf(*content.current);
    if (count == 0 || (areSame && m_list->currentIndex().isValid() && found == oldPlace && !isAnotherChoice))
        return;
    const int place = found >= 0 ? found : isAnotherChoice ? 0 : std::clamp(oldPlace, 0, count - 1);
    m_list->selectionModel()->setCurrentIndex(m_model->index(place),
                                              m_list->isChoosing() ? QItemSelectionModel::NoUpdate
                                                                   : QItemSelectionModel::ClearAndSelect);
    if (selected.size() > 1 || m_list->isChoosing())
        for (const qint64 row : selected)
            if (const int at = m_model->placeOf(row); at >= 0)
                m_list->selectionModel()->select(m_model->index(at), QItemSelectionModel::Select);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(isAnotherChoice ? 0 : scrolled);
    if (found >= 0 && found != oldPlace)
        m_list->scrollTo(m_model->index(found));
    m_previewPause.start();
}

void EvidencePage::readRows(const std::vector<qint64>& rows)
{
    m_reading = m_context.queries.start<std::vector<FileSummary>>(
        this, [vault = m_context.vault, rows](JobContext&) { return core::evidence::list::readFiles(rows, *vault); },
        [this](Result<std::vector<FileSummary>> files) {
            if (!files)
                return showProblem(files.error());
            m_model->take(*files);
        });
}

void EvidencePage::showCount(bool isSpoken)
{
    const int shown = m_model->rowCount();
    const bool isRemoved = m_filters->choice().isRemoved;
    const int all = static_cast<int>(isRemoved ? m_found.removed : m_found.all);
    const QString sentence = m_filters->choice().isNarrow()
        //: How many of all files the filters let through; %1: a number.
        ? tr("%1 of %n files", nullptr, all).arg(isolate(QLocale().toString(shown)))
        : isRemoved ? tr("%n removed files", nullptr, all)
                    : /*: How many files the list shows. */ tr("%n files", nullptr, all);
    m_count->setText(sentence);
    if (isSpoken)
        m_context.status.say(shown == 0 ? m_empty->text() : sentence);
}

void EvidencePage::setTiles(bool isTiles)
{
    const bool isChange
        = !m_list->itemDelegate()->inherits(isTiles ? "app::evidence::TileDelegate" : "app::widgets::RecordDelegate");
    m_grid->setChecked(isTiles);
    m_asList->setChecked(!isTiles);
    if (!isChange)
        return;
    QAbstractItemDelegate* old = m_list->itemDelegate();
    if (isTiles)
        m_list->setItemDelegate(new TileDelegate(
            [this](const QByteArray& id) {
                const auto item = core::domain::EvidenceId::fromBytes(id);
                const QImage picture = m_previews->find(item);
                return m_context.settings.showsPictures() ? picture : m_previews->squares(item);
            },
            m_list));
    else
        m_list->setItemDelegate(new RecordDelegate({FileListModel::ReferenceRole, FileListModel::SideRole}, m_list));
    old->deleteLater();
    m_list->setFlow(isTiles ? QListView::LeftToRight : QListView::TopToBottom);
    m_list->setWrapping(isTiles);
    m_list->setResizeMode(isTiles ? QListView::Adjust : QListView::Fixed);
    m_list->setHorizontalScrollBarPolicy(isTiles ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitTiles();
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    m_previewPause.start();
}

void EvidencePage::fitTiles()
{
    const bool isTiles = m_grid->isChecked();
    const int bar = m_list->verticalScrollBar()->sizeHint().width();
    const int room = m_list->width() - bar - 2 * m_list->frameWidth() - space::Tight;
    const QSize tile = isTiles && room > 0 ? TileDelegate::tileSize(m_list->font(), room) : QSize();
    if (m_list->gridSize() != tile) {
        m_list->setGridSize(tile);
        if (m_list->currentIndex().isValid()) { // In other rows than before: it stays in view.
            m_list->doItemsLayout();
            m_list->scrollTo(m_list->currentIndex());
        }
    }
    m_list->setMinimumHeight(isTiles ? std::max(metric::MainTarget * 5, tile.height() + 2 * space::Small)
                                     : metric::MainTarget * 5);
}

void EvidencePage::wantPreviews()
{
    std::vector<viewer::Previews::File> files;
    if (m_grid->isChecked() && m_list->isVisible() && m_model->rowCount() > 0) {
        const QRect room = m_list->viewport()->rect();
        const QModelIndex first = m_list->indexAt(room.topLeft() + QPoint(space::Small, space::Small));
        const QSize tile = m_list->gridSize();
        const int across = std::max(1, room.width() / std::max(1, tile.width()));
        const int down = room.height() / std::max(1, tile.height()) + 2;
        const int start = first.isValid() ? first.row() : 0;
        for (int place = start; place < start + across * down; ++place)
            if (const FileSummary* file = m_model->at(place); file && file->fingerprint)
                files.push_back({file->id, file->mediaType, file->size});
    }
    m_previews->want(files);
}

void EvidencePage::open(const QModelIndex& index)
{
    const QByteArray id = index.data(FileListModel::IdRole).toByteArray();
    if (!id.isEmpty())
        m_context.navigator.open(shell::PageId::EvidenceItem, id);
}

void EvidencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_side->isOpen() && m_list->isHidden() == hasRoomBeside())
        closeLook();
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        fitTiles();
        m_previewPause.start();
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && stepPastEnd(*static_cast<QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

bool EvidencePage::stepPastEnd(const QKeyEvent& key)
{
    // The arrows to the side go through all the tiles, so that somebody who hears them misses none.
    if (!m_grid->isChecked() || key.modifiers() != Qt::NoModifier
        || (key.key() != Qt::Key_Left && key.key() != Qt::Key_Right))
        return false;
    const bool isForward = (key.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + (isForward ? 1 : -1));
    if (!current.isValid() || !next.isValid()
        || m_list->visualRect(next).top() == m_list->visualRect(current).top()) // In one row the list does it.
        return false;
    m_list->selectionModel()->setCurrentIndex(
        next, m_list->isChoosing() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    return true;
}

} // namespace app::evidence
