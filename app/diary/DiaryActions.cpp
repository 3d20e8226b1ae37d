#include "app/diary/DiaryPage.h"
#include "app/diary/IncidentListModel.h"
#include "app/diary/Removal.h"
#include "app/diary/TagCard.h"
#include "app/filters/EntryFilters.h"
#include "app/shell/JobTray.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

// What can be done to the entries that are chosen in the diary.

namespace app::diary {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::diary::IncidentSummary;
using core::domain::Incident;
using core::domain::IncidentId;

namespace {

std::vector<IncidentId> idsOf(const std::vector<IncidentSummary>& entries)
{
    std::vector<IncidentId> ids;
    ids.reserve(entries.size());
    for (const IncidentSummary& each : entries)
        ids.push_back(each.id);
    return ids;
}

Result<std::vector<IncidentId>> changedBy(const Result<std::vector<Incident>>& result)
{
    if (!result)
        return result.error();
    std::vector<IncidentId> ids;
    for (const Incident& each : *result)
        ids.push_back(each.id);
    return ids;
}

} // namespace

QWidget* DiaryPage::buildActions()
{
    m_actions = new QWidget(this);
    auto* flow = new FlowLayout(space::Small, m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    //: A button: tick more than one entry.
    m_choose = button(tr("Choose several"), m_actions);
    m_choose->setCheckable(true);
    //: Group: the page with the list of entries, and messages about them. Read by: the person who keeps the diary.
    //: Short and neutral: somebody may look over the shoulder.
    m_addTag = button(tr("Add a tag"), m_actions);
    m_takeTag = button(tr("Remove a tag"), m_actions);
    //: Verb, a button: take entries out of the list. Nothing is deleted.
    m_remove = button(tr("Remove"), m_actions);
    m_remove->setAccessibleDescription(tr("Moves what is chosen to the removed entries"));
    m_putBack = button(tr("Put it back"), m_actions);
    //: Verb, a button.
    m_print = button(tr("Print"), m_actions);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_count, m_choose, m_addTag, m_takeTag, m_remove, m_putBack, m_print})
        flow->addWidget(each);
    connect(m_choose, &QPushButton::toggled, this, &DiaryPage::setChoosing);
    // The tags are for what is chosen now, wherever the list goes while somebody types.
    connect(m_addTag, &QPushButton::clicked, this, [this] {
        m_tagged = chosen();
        m_tags->askForNew(m_filters->tags());
    });
    connect(m_takeTag, &QPushButton::clicked, this, [this] {
        QStringList present;
        m_tagged = chosen();
        for (const IncidentSummary& each : m_tagged)
            for (const QString& tag : each.tags)
                if (!present.contains(tag))
                    present += tag;
        m_tags->askForOld(present);
    });
    connect(m_remove, &QPushButton::clicked, this, &DiaryPage::remove);
    connect(m_putBack, &QPushButton::clicked, this, &DiaryPage::putBack);
    connect(m_tags, &TagCard::addWanted, this, &DiaryPage::addTags);
    connect(m_tags, &TagCard::removalWanted, this, &DiaryPage::takeTag);
    connect(m_tags, &TagCard::closed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    return m_actions;
}

std::vector<IncidentSummary> DiaryPage::chosen() const
{
    std::vector<IncidentSummary> entries;
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        if (row.row() < m_model->rowCount())
            entries.push_back(m_model->items()[static_cast<std::size_t>(row.row())]);
    return entries;
}

void DiaryPage::showActions()
{
    const auto entries = chosen();
    const bool areRemoved = !entries.empty() && entries.front().isWithdrawn;
    const bool showsRemoved = m_filters->choice().removed;
    m_addTag->setVisible(!showsRemoved);
    m_takeTag->setVisible(!showsRemoved);
    m_remove->setVisible(!showsRemoved);
    m_putBack->setVisible(showsRemoved);
    m_print->setVisible(!showsRemoved);
    m_addTag->setEnabled(!entries.empty());
    m_remove->setEnabled(!entries.empty());
    m_putBack->setEnabled(areRemoved);
    m_takeTag->setEnabled(
        std::any_of(entries.begin(), entries.end(), [](const IncidentSummary& each) { return !each.tags.isEmpty(); }));
    const int several = static_cast<int>(entries.size());
    m_remove->setText(several > 1 ? tr("Remove %n entries", nullptr, several) : tr("Remove"));
    m_putBack->setText(several > 1 ? tr("Put %n entries back", nullptr, several) : tr("Put it back"));
}

void DiaryPage::setChoosing(bool isChoosing)
{
    m_list->setChoosing(isChoosing);
    if (isChoosing)
        m_context.status.say(tr("Tick entries with the space bar or a click."));
    m_list->setFocus(Qt::OtherFocusReason);
    showActions();
}

void DiaryPage::change(const QString& title, const std::function<Result<Ids>(core::vault::UnlockedVault&)>& work,
                       const std::function<void(const Ids&)>& done)
{
    m_context.tray.save<Ids>(
        {title, m_context.caseId, this}, [vault = m_context.vault, work](JobContext&) { return work(*vault); },
        [this, done](const Result<Ids>& changed) {
            if (!changed)
                return showProblem(changed.error());
            done(*changed);
        });
}

void DiaryPage::remove()
{
    std::vector<IncidentSummary> entries = chosen();
    std::erase_if(entries, [](const IncidentSummary& each) { return each.isWithdrawn; });
    if (entries.empty())
        return;
    const auto withFiles = std::count_if(entries.begin(), entries.end(),
                                         [](const IncidentSummary& each) { return each.evidenceCount > 0; });
    if (const auto reason
        = reasonForRemoval(m_context.prompts, {static_cast<int>(entries.size()), static_cast<int>(withFiles)}))
        withdraw(idsOf(entries), *reason);
}

void DiaryPage::withdraw(const Ids& ids, const QString& reason)
{
    change(
        //: What goes on just now.
        tr("Removing entries"),
        [ids, reason](core::vault::UnlockedVault& vault) {
            return changedBy(core::diary::withdrawIncidents(ids, reason, vault));
        },
        [this](const Ids& removed) {
            m_undo->offer(tr("%n entries removed.", nullptr, static_cast<int>(removed.size())),
                          [this, removed] { restore(removed); });
        });
}

void DiaryPage::putBack()
{
    std::vector<IncidentSummary> entries = chosen();
    std::erase_if(entries, [](const IncidentSummary& each) { return !each.isWithdrawn; });
    if (!entries.empty())
        restore(idsOf(entries));
}

void DiaryPage::restore(const Ids& ids)
{
    change(
        tr("Putting entries back"),
        [ids](core::vault::UnlockedVault& vault) { return changedBy(core::diary::restoreIncidents(ids, {}, vault)); },
        [this](const Ids& restored) {
            m_undo->offer(tr("%n entries put back.", nullptr, static_cast<int>(restored.size())),
                          [this, restored] { withdraw(restored, noReasonGiven()); });
        });
}

void DiaryPage::addTags(const QStringList& tags)
{
    TagChanges changes;
    for (const IncidentSummary& each : m_tagged) {
        QStringList missing;
        for (const QString& tag : tags)
            if (!each.tags.contains(tag))
                missing += tag;
        if (!missing.isEmpty())
            changes.push_back({each.id, missing, {}});
    }
    if (changes.empty())
        return m_context.status.say(tr("The entries have this tag already."));
    retag(changes, tr("Tag added: %1.", "tags").arg(listed(tags)), tr("The tags are as they were."));
}

void DiaryPage::takeTag(const QString& tag)
{
    TagChanges changes;
    for (const IncidentSummary& each : m_tagged)
        if (each.tags.contains(tag))
            changes.push_back({each.id, {}, {tag}});
    retag(changes, tr("Tag removed: %1.", "a tag").arg(tag), tr("The tags are as they were."));
}

void DiaryPage::retag(const TagChanges& changes, const QString& said, const QString& saidBack)
{
    m_list->setFocus(Qt::OtherFocusReason);
    // Only what changes now: a tag that an entry had before must not go by undoing.
    TagChanges back = changes;
    for (core::diary::TagChange& each : back)
        std::swap(each.add, each.remove);
    change(
        //: What goes on just now. Tags: words to find entries by.
        tr("Changing tags"),
        [changes](core::vault::UnlockedVault& vault) { return changedBy(core::diary::changeTags(changes, {}, vault)); },
        [this, said, saidBack, back](const Ids&) {
            m_undo->offer(said, [this, back, said, saidBack] { retag(back, saidBack, said); });
        });
}

} // namespace app::diary
