#include "app/evidence/EvidencePage.h"

#include "app/evidence/FileFilters.h"
#include "app/evidence/FileListModel.h"
#include "app/evidence/QuickLook.h"
#include "app/settings/AppSettings.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/Previews.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Labels.h"
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
#include <utility>

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
    m_showRemoved = button({}, Kind::Link, this);
    m_showRemoved->hide();
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
    m_filters->addBeside(m_showRemoved); // After the two ways to show them.
    offer(m_showRemoved);
    connect(m_showRemoved, &QPushButton::clicked, this,
            [this] { m_filters->setRemoved(!m_filters->choice().isRemoved); });
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
    // Whoever was away finds the files, not the removed ones; back from one of those, they are there still.
    if (!std::exchange(m_hasOpened, false) || purpose == shell::Purpose::Removed)
        m_filters->setRemoved(purpose == shell::Purpose::Removed);
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
    const bool wasLast = m_filters->choice().isRemoved && content.found.removed == 0 && m_found.removed > 0;
    if (wasLast) { // It was put back: the list is what it was before.
        if (m_putBack->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason);
        m_found.removed = 0;
        return m_filters->setRemoved(false);
    }
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
    showWayToRemoved();
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

void EvidencePage::showWayToRemoved()
{
    const bool areShown = m_filters->choice().isRemoved;
    m_showRemoved->setText(
        areShown ? /*: A button: from the removed files to all the others again. */ tr("Back to the files")
                 : /*: A button: show what was removed; %1: how many. */ tr("Removed files (%1)")
                       .arg(isolate(QLocale().toString(m_found.removed))));
    m_showRemoved->setVisible(areShown || m_found.removed > 0);
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

void EvidencePage::open(const QModelIndex& index)
{
    const QByteArray id = index.data(FileListModel::IdRole).toByteArray();
    m_hasOpened = !id.isEmpty();
    if (m_hasOpened)
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

} // namespace app::evidence
