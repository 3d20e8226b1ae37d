#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/diary/Diary.h"

class QCheckBox;
class QListView;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::diary {

class IncidentListModel;

/// The list of entries, newest first, a page at a time as it is scrolled. Enter opens one.
class DiaryPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit DiaryPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    QWidget* firstFocus() const override;

private:
    struct Loaded;
    core::diary::IncidentQuery query() const;
    void show(Loaded content);
    void loadMore();
    void open(const QModelIndex& index);

    async::JobHandle m_loading;
    async::JobHandle m_loadingMore;
    IncidentListModel* m_model;
    QListView* m_list;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_count;
    QPushButton* m_write;
    QRadioButton* m_byTime;
    QRadioButton* m_byWriting;
    QCheckBox* m_removed;
    QCheckBox* m_unreported;
    bool m_hasAll = false;
};

} // namespace app::diary
