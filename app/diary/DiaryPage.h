#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/diary/Diary.h"
#include "core/diary/FilterChoice.h"

#include <functional>
#include <optional>

class QPushButton;

namespace app::filters {
class EntryFilters;
}
namespace app::widgets {
class PlainLabel;
class RecordList;
class UndoBar;
} // namespace app::widgets

namespace app::diary {

class EntrySide;
class IncidentListModel;
class TagCard;

/// The list of entries, a page at a time as it is scrolled: searched and filtered as one types, opened by Enter, and
/// removed, put back or given tags, one or several at once. The removed ones have a list of their own, which goes by
/// itself when the last of them is put back.
class DiaryPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit DiaryPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    std::vector<shell::PageAction> actions() const override;
    void reload() override;
    /// The search field when there are entries, else the main button; the list after coming back from an entry, and
    /// where the removed ones are shown.
    QWidget* firstFocus() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded;
    using Ids = std::vector<core::domain::IncidentId>;

    QWidget* buildActions();
    void connectList();
    void addKeys();
    void buildPaper();
    /// The list as the filters show it.
    void print();

    /// Asks again; after another choice of filters the list begins at its top.
    void ask(bool isAnotherChoice);
    void show(Loaded content, bool isAnotherChoice);
    void showRows(std::vector<core::diary::IncidentSummary> items, bool isAnotherChoice);
    void count(const core::diary::IncidentQuery& wanted, bool isSpoken);
    void loadMore();
    /// Shows the removed entries alone, or what was shown before them. The list asks after that.
    void setRemovedShown(bool isShown);

    void open(const QModelIndex& index);
    void showBeside(const QModelIndex& index);
    bool hasRoomBeside() const;

    /// The entries that are chosen: by tick, by Shift and Ctrl, or the current one.
    std::vector<core::diary::IncidentSummary> chosen() const;
    void showActions();
    void setChoosing(bool isChoosing);
    void remove();
    void putBack();
    void addTags(const QStringList& tags);
    void takeTag(const QString& tag);
    void withdraw(const Ids& ids, const QString& reason);
    void restore(const Ids& ids);
    using TagChanges = std::vector<core::diary::TagChange>;
    /// `said` when it is done, and `saidBack` when it is undone.
    void retag(const TagChanges& changes, const QString& said, const QString& saidBack);
    /// Runs a change and says what was done, with a way back.
    void change(const QString& title, const std::function<core::base::Result<Ids>(core::vault::UnlockedVault&)>& work,
                const std::function<void(const Ids&)>& done);

    async::JobHandle m_loading;
    async::JobHandle m_loadingMore;
    async::JobHandle m_counting;
    IncidentListModel* m_model;
    QPushButton* m_write;
    QPushButton* m_showRemoved; ///< To the removed entries, and back.
    filters::EntryFilters* m_filters;
    widgets::UndoBar* m_undo;
    widgets::PlainLabel* m_count;
    QWidget* m_actions = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_addTag = nullptr;
    QPushButton* m_takeTag = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
    TagCard* m_tags;
    widgets::PlainLabel* m_empty;
    widgets::RecordList* m_list;
    EntrySide* m_side;
    QByteArray m_opened; ///< The entry that was opened from here, until the page is back.
    qint64 m_all = 0; ///< Entries of the case.
    bool m_hasAll = false;
    qint64 m_removed = 0; ///< Entries that were removed.
    std::optional<core::diary::FilterChoice> m_before; ///< The filters of the list before the removed entries.
    std::vector<core::diary::IncidentSummary> m_tagged; ///< What was chosen when the tags were asked for.
};

} // namespace app::diary
