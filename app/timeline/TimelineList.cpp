#include "app/timeline/TimelineList.h"

#include "app/timeline/TimelineDelegate.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Theme.h"

#include <QAccessible>

#include <algorithm>
#include <array>

namespace app::timeline {

using core::base::JobContext;
using core::base::Result;
using core::timeline::TimelineKey;
using core::timeline::TimelineRow;

TimelineList::TimelineList(const shell::PageContext& context, QWidget* parent)
    : QListView(parent)
    , m_context(context)
    , m_model(new TimelineListModel(this))
{
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setUniformItemSizes(true);
    //: Group: the list of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader.
    //: This text: Noun, spoken name of the list: everything in the order it happened.
    setAccessibleName(tr("Timeline"));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(widgets::metric::MainTarget * 5);
    widgets::openOnOneClick(this);
    connect(this, &QListView::activated, this, &TimelineList::open);
    // Queued: the model asks while it is being painted.
    connect(m_model, &TimelineListModel::blockWanted, this, &TimelineList::readNextBlock, Qt::QueuedConnection);
}

Result<TimelineList::Content> TimelineList::read(const core::timeline::ChronologyQuery& query,
                                                 const std::optional<TimelineKey>& stay, bool isNarrowed,
                                                 const core::vault::UnlockedVault& vault)
{
    auto keys = core::timeline::readChronology(query, vault);
    if (!keys)
        return keys.error();
    Content content;
    content.includePrivate = query.filter.includePrivate;
    content.isNarrowed = isNarrowed;
    if (keys->empty())
        return content;
    content.current = 0;
    if (stay) {
        const auto same = std::ranges::find_if(
            *keys, [&stay](const TimelineKey& key) { return key.kind == stay->kind && key.row == stay->row; });
        if (same != keys->end())
            content.current = static_cast<int>(same - keys->begin());
    }
    content.block = TimelineListModel::blockOf(content.current);
    const auto all = std::span<const TimelineKey>(*keys);
    const auto first = static_cast<std::size_t>(content.block) * TimelineListModel::blockSize;
    auto rows = core::timeline::readTimelineRows(
        all.subspan(first, std::min<std::size_t>(TimelineListModel::blockSize, all.size() - first)),
        content.includePrivate, vault);
    if (!rows)
        return rows.error();
    content.rows = *std::move(rows);
    content.layout = TimelineLayout::of(*std::move(keys));
    return content;
}

void TimelineList::show(Content content)
{
    m_reading.cancel();
    m_isReading = false;
    m_includePrivate = content.includePrivate;
    m_model->setLayout(std::move(content.layout), content.isNarrowed);
    m_model->setBlock(content.block, content.rows);
    if (const int row = m_model->layout().rowOf(content.current); row >= 0)
        setCurrentIndex(m_model->index(row));
}

std::optional<TimelineKey> TimelineList::currentKey() const
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const TimelineLayout& layout = m_model->layout();
    if (row < 0 || layout.rows[static_cast<std::size_t>(row)].kind != TimelineLayout::RowKind::Entry)
        return std::nullopt;
    return layout.keys[static_cast<std::size_t>(layout.rows[static_cast<std::size_t>(row)].key)];
}

void TimelineList::readNextBlock()
{
    if (m_isReading)
        return;
    const int block = m_model->takeWantedBlock();
    if (block < 0)
        return;
    m_isReading = true;
    m_reading = m_context.queries.start<std::vector<TimelineRow>>(
        this,
        [vault = m_context.vault, keys = m_model->keysOfBlock(block), includePrivate = m_includePrivate](JobContext&) {
            return core::timeline::readTimelineRows(keys, includePrivate, *vault);
        },
        [this, block](Result<std::vector<TimelineRow>> rows) {
            m_isReading = false;
            if (!rows)
                return; // Whatever it is, the next question of the page will say so.
            m_model->setBlock(block, *rows);
            // Who hears the list has heard the day alone: now the words.
            const auto here = currentKey();
            if (here && hasFocus() && QAccessible::isActive()) {
                const int row = currentIndex().row();
                const int key = m_model->layout().rows[static_cast<std::size_t>(row)].key;
                if (TimelineListModel::blockOf(key) == block) {
                    QAccessibleEvent event(this, QAccessible::Focus);
                    event.setChild(row);
                    QAccessible::updateAccessibility(&event);
                }
            }
            readNextBlock();
        });
}

void TimelineList::open(const QModelIndex& index)
{
    const QByteArray id = index.data(TimelineListModel::IdRole).toByteArray();
    if (!id.isEmpty())
        Q_EMIT opened(static_cast<core::domain::RecordKind>(index.data(TimelineListModel::RecordKindRole).toInt()), id);
}

} // namespace app::timeline
