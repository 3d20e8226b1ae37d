#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/timeline/TimelineListModel.h"

#include <QListView>

namespace app::timeline {

/// The timeline as a list of sentences. It reads the words of what is looked at, a block at a time, on the thread of
/// queries; nothing is read on the GUI thread.
class TimelineList final : public QListView
{
    Q_OBJECT

public:
    TimelineList(const shell::PageContext& context, QWidget* parent = nullptr);

    /// What a list is made of, read on the thread of queries.
    struct Content
    {
        TimelineLayout layout;
        bool includePrivate = false;
        bool isNarrowed = false;
        int current = -1; ///< The key that shall be current.
        int block = 0; ///< Its block …
        std::vector<core::timeline::TimelineRow> rows; ///< … and the words of that.
    };
    /// Blocking; any thread. `stay`: the entry that was current, if there was one.
    static core::base::Result<Content> read(const core::timeline::ChronologyQuery& query,
                                            const std::optional<core::timeline::TimelineKey>& stay, bool isNarrowed,
                                            const core::vault::UnlockedVault& vault);

    void show(Content content);
    int entryCount() const { return m_model->entryCount(); }
    std::optional<core::timeline::TimelineKey> currentKey() const;

Q_SIGNALS:
    /// A row was opened, by Enter or one click.
    void opened(core::domain::RecordKind kind, const QByteArray& id);

private:
    void readNextBlock();
    void open(const QModelIndex& index);

    const shell::PageContext m_context;
    TimelineListModel* m_model;
    async::JobHandle m_reading;
    bool m_isReading = false;
    bool m_includePrivate = false;
};

} // namespace app::timeline
