// What can be done with the files that are chosen on EvidencePage, and how they are looked at there.
#include "app/evidence/EntryLinks.h"
#include "app/evidence/EntryPicker.h"
#include "app/evidence/EvidencePage.h"
#include "app/evidence/FileFilters.h"
#include "app/evidence/FileListModel.h"
#include "app/evidence/QuickLook.h"
#include "app/evidence/Removal.h"
#include "app/settings/AppSettings.h"
#include "app/shell/JobTray.h"
#include "app/viewer/PictureLoader.h"
#include "app/viewer/PictureView.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceId;
using core::domain::EvidenceItem;
using core::domain::IncidentId;
using core::evidence::list::FileSummary;

namespace {

/// A list and a file beside it need room for so many letters.
constexpr int lettersForTwo = 90;

std::vector<EvidenceId> idsOf(const std::vector<FileSummary>& files)
{
    std::vector<EvidenceId> ids;
    ids.reserve(files.size());
    for (const FileSummary& each : files)
        ids.push_back(each.id);
    return ids;
}

std::vector<EvidenceId> idsOf(const std::vector<EvidenceItem>& items)
{
    std::vector<EvidenceId> ids;
    ids.reserve(items.size());
    for (const EvidenceItem& each : items)
        ids.push_back(each.id);
    return ids;
}

} // namespace

QWidget* EvidencePage::actionRow()
{
    m_actions = new QWidget(this);
    auto* flow = new FlowLayout(space::Small, m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    m_grid = button(tr("Side by side"), m_actions);
    m_grid->setAccessibleDescription(tr("Shows the files as tiles"));
    //: Noun, a choice: show the files as a list, one on each row.
    m_asList = button(tr("List"), m_actions);
    m_asList->setAccessibleDescription(tr("Shows one file on each row"));
    for (QPushButton* each : {m_grid, m_asList}) {
        m_filters->addBeside(each);
        each->setCheckable(true); // Not a group: Tab would reach only one of them.
        connect(each, &QPushButton::clicked, this,
                [this, each] { m_context.settings.setListsFiles(each == m_asList); });
    }
    m_choose = button(tr("Choose several"), m_actions);
    m_choose->setCheckable(true);
    //: Verb, a button: show the chosen file beside the list.
    m_look = button(tr("Show"), m_actions);
    m_compare = button(tr("Compare the two"), m_actions);
    m_compare->setAccessibleDescription(tr("Puts the two chosen pictures beside each other"));
    m_link = button(tr("Link to an entry"), m_actions);
    //: Verb, a button: take files out of the list. They are not deleted.
    m_remove = button(tr("Remove"), m_actions);
    m_remove->setAccessibleDescription(tr("Moves what is chosen to the removed files"));
    m_putBack = button(tr("Put it back"), m_actions);
    //: Verb, a button.
    m_print = button(tr("Print"), m_actions);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_count, m_choose, m_look, m_compare, m_link, m_remove, m_putBack, m_print})
        flow->addWidget(each);
    m_pickerCard = frame(Kind::Card, this);
    m_picker = new EntryPicker(m_context, tr("Which entry do they belong to?"), tr("Link to this entry"), m_pickerCard);
    auto* closePicker = button(tr("Close without linking"), Kind::Link, m_pickerCard);
    auto* column = new QVBoxLayout(m_pickerCard);
    column->addWidget(m_picker);
    column->addWidget(closePicker, 0, Qt::AlignLeft);
    m_pickerCard->hide();

    connect(m_choose, &QPushButton::toggled, this, &EvidencePage::setChoosing);
    connect(m_look, &QPushButton::clicked, this, [this] { look(m_list->currentIndex()); });
    connect(m_compare, &QPushButton::clicked, this, &EvidencePage::compare);
    connect(m_link, &QPushButton::clicked, this, [this] {
        m_linked = idsOf(chosen());
        m_pickerCard->show();
        m_picker->begin();
        m_picker->field()->setFocus(Qt::OtherFocusReason);
    });
    const auto leavePicker = [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        m_pickerCard->hide();
    };
    connect(m_picker, &EntryPicker::picked, this, [this, leavePicker](IncidentId incident) {
        leavePicker();
        link(incident, std::exchange(m_linked, {}));
    });
    connect(closePicker, &QPushButton::clicked, this, leavePicker);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePage::remove);
    connect(m_putBack, &QPushButton::clicked, this, &EvidencePage::putBack);
    connect(m_side, &QuickLook::dismissed, this, &EvidencePage::closeLook);
    connect(m_side, &QuickLook::openWanted, this,
            [this](EvidenceId id) { m_context.navigator.open(shell::PageId::EvidenceItem, id.bytes()); });
    connect(m_side->view(), &FileView::revealed, this, &EvidencePage::showActions);
    connect(m_comparison, &FileComparison::dismissed, this, &EvidencePage::closeComparison);
    const auto escape = [this](QWidget* owner, auto action) {
        auto* made = new QShortcut(Qt::Key_Escape, owner);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    escape(m_pickerCard, leavePicker);
    escape(m_list, [this] {
        if (m_list->isChoosing())
            m_choose->setChecked(false);
        else
            closeLook();
    });
    for (QPushButton* each : {m_grid, m_asList, m_choose, m_look, m_compare, m_link, m_remove, m_putBack})
        offer(each);
    buildPaper();
    return m_actions;
}

std::vector<shell::PageAction> EvidencePage::actions() const
{
    auto all = Page::actions();
    if (!m_filters->isHidden())
        all.push_back({tr("Search this page"), [this] { m_filters->searchField()->setFocus(Qt::ShortcutFocusReason); },
                       shell::Command::Search});
    if (m_comparison->isOpen())
        for (shell::PageAction& each : m_comparison->actions())
            all.push_back(std::move(each));
    else if (m_side->isOpen())
        for (shell::PageAction& each : m_side->view()->actions())
            all.push_back(std::move(each));
    // While one can be seen, the keys hide, whether all are shown or only this one.
    if ((m_side->isOpen() && m_side->view()->isRevealed()) || (m_comparison->isOpen() && m_comparison->isRevealed()))
        all.push_back({tr("Hide all pictures"),
                       [this] {
                           m_side->view()->setRevealed(false);
                           m_comparison->setRevealed(false);
                           m_context.settings.setShowsPictures(false);
                           m_context.status.say(tr("All pictures are hidden."));
                       },
                       shell::Command::HidePictures});
    return all;
}

std::vector<FileSummary> EvidencePage::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<FileSummary> files;
    for (const QModelIndex& each : std::as_const(rows))
        if (const FileSummary* file = m_model->at(each.row()))
            files.push_back(*file);
    return files;
}

void EvidencePage::showActions()
{
    const auto files = chosen();
    const int several = static_cast<int>(files.size());
    const bool showsRemoved = m_filters->choice().isRemoved;
    const auto isPicture
        = [](const FileSummary& file) { return viewer::isPictureType(file.mediaType) && file.fingerprint; };
    const bool areTwo = several == 2 && std::ranges::all_of(files, isPicture);
    m_compare->setVisible(areTwo);
    m_look->setVisible(several < 2);
    m_look->setEnabled(several == 1);
    //: Verb, a button: hide the file beside the list again.
    m_look->setText(m_side->isOpen() && m_side->view()->isRevealed() ? tr("Hide") : tr("Show"));
    m_link->setVisible(!showsRemoved);
    m_remove->setVisible(!showsRemoved);
    m_putBack->setVisible(showsRemoved);
    m_print->setVisible(!showsRemoved);
    m_link->setEnabled(several > 0);
    m_remove->setEnabled(several > 0);
    m_putBack->setEnabled(std::ranges::any_of(files, &FileSummary::canComeBack));
    m_remove->setText(several > 1 ? tr("Remove %n files", nullptr, several) : tr("Remove"));
    m_putBack->setText(several > 1 ? tr("Put %n files back", nullptr, several) : tr("Put it back"));
}

void EvidencePage::setChoosing(bool isChoosing)
{
    m_list->setChoosing(isChoosing);
    if (isChoosing) {
        closeLook();
        m_context.status.say(tr("Tick files with the space bar or a click."));
    }
    m_list->setFocus(Qt::OtherFocusReason);
    showActions();
}

bool EvidencePage::hasRoomBeside() const
{
    return width() >= fontMetrics().averageCharWidth() * lettersForTwo;
}

void EvidencePage::look(const QModelIndex& index)
{
    const FileSummary* file = m_model->at(index.row());
    if (!file)
        return;
    if (m_side->isOpen() && m_side->shown() == file->id) {
        if (m_side->view()->isRevealed() || !m_side->view()->canReveal())
            return closeLook();
        return m_side->view()->setRevealed(true);
    }
    const bool isBeside = hasRoomBeside();
    m_side->show(*file, FileView::Reveal::Yes);
    if (!isBeside) // Before what has the focus is hidden, else it goes who knows where.
        m_side->firstFocus()->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(isBeside);
    showActions();
}

void EvidencePage::follow(const QModelIndex& index)
{
    showActions();
    const FileSummary* file = m_model->at(index.row());
    if (!m_side->isOpen() || !file || m_side->shown() == file->id)
        return;
    // The next one is asked for by itself, unless all are shown.
    m_side->show(*file, m_context.settings.showsPictures() ? FileView::Reveal::Yes : FileView::Reveal::No);
}

void EvidencePage::closeLook()
{
    if (!m_side->isOpen())
        return;
    const bool hadFocus = m_side->isAncestorOf(focusWidget()) || m_list->isHidden();
    m_list->show();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    m_side->close();
    showActions();
}

void EvidencePage::compare()
{
    const auto files = chosen();
    if (files.size() != 2)
        return;
    closeLook();
    m_comparison->show(files.front(), files.back(),
                       m_context.settings.showsPictures() ? FileView::Reveal::Yes : FileView::Reveal::No);
    m_comparison->firstFocus()->setFocus(Qt::OtherFocusReason);
    for (QWidget* each : std::initializer_list<QWidget*>{m_filters, m_listArea, m_actions, m_pickerCard})
        each->hide();
}

void EvidencePage::closeComparison()
{
    if (!m_comparison->isOpen())
        return;
    m_filters->show();
    m_listArea->setVisible(m_model->rowCount() > 0);
    m_actions->setVisible(m_model->rowCount() > 0);
    m_list->setFocus(Qt::OtherFocusReason);
    m_comparison->close();
}

void EvidencePage::remove()
{
    auto files = chosen();
    std::erase_if(files, &FileSummary::isRemoved);
    if (files.empty())
        return;
    const bool areKnownOutside = std::ranges::any_of(files, &FileSummary::isReported);
    if (const auto reason = reasonForRemoval(m_context.prompts, static_cast<int>(files.size()), areKnownOutside))
        withdraw(idsOf(files), *reason);
}

void EvidencePage::withdraw(const Ids& ids, const QString& reason)
{
    m_context.tray.save<Items>(
        //: What goes on just now.
        {tr("Removing files"), m_context.caseId, this},
        [vault = m_context.vault, ids, reason](JobContext&) {
            return core::evidence::withdrawEvidence(ids, reason, *vault);
        },
        [this](const Result<Items>& removed) {
            if (!removed)
                return showProblem(removed.error());
            m_undo->offer(tr("%n files removed.", nullptr, static_cast<int>(removed->size())),
                          [this, ids = idsOf(*removed)] { restore(ids); });
        });
}

void EvidencePage::putBack()
{
    auto files = chosen();
    std::erase_if(files, [](const FileSummary& each) { return !each.canComeBack; });
    if (!files.empty())
        restore(idsOf(files));
}

void EvidencePage::restore(const Ids& ids)
{
    m_context.tray.save<Items>(
        {tr("Putting files back"), m_context.caseId, this},
        [vault = m_context.vault, ids](JobContext&) { return core::evidence::restoreEvidence(ids, {}, *vault); },
        [this](const Result<Items>& restored) {
            if (!restored)
                return showProblem(restored.error());
            m_undo->offer(tr("%n files put back.", nullptr, static_cast<int>(restored->size())),
                          [this, ids = idsOf(*restored)] { withdraw(ids, noReasonGiven()); });
        });
}

void EvidencePage::link(IncidentId incident, const Ids& ids)
{
    m_context.tray.save<Ids>(
        //: What goes on just now: files are put with an entry.
        {tr("Linking files"), m_context.caseId, this},
        [vault = m_context.vault, ids, incident](JobContext&) { return linkThoseMissing(ids, incident, *vault); },
        [this, incident](const Result<Ids>& added) {
            if (!added)
                return showProblem(added.error());
            if (added->empty())
                return m_context.status.say(tr("The entry has these files already."));
            m_undo->offer(tr("%n files linked to the entry.", nullptr, static_cast<int>(added->size())),
                          [this, incident, ids = *added] { unlink(incident, ids); });
        });
}

void EvidencePage::unlink(IncidentId incident, const Ids& ids)
{
    m_context.tray.save<void>(
        {tr("Taking files off the entry"), m_context.caseId, this},
        [vault = m_context.vault, incident, ids](JobContext&) { return undoLinking(ids, incident, *vault); },
        [this, incident, ids](const Result<void>& result) {
            if (!result)
                return showProblem(result.error());
            m_undo->offer(tr("The entry is as it was."), [this, incident, ids] { link(incident, ids); });
        });
}

} // namespace app::evidence
