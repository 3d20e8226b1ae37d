#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/timeline/Timeline.h"

class QCheckBox;
class QListView;
class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::timeline {

class TimelineListModel;

/// Everything that has a time, in one order, by month, with the facts of the pattern above it. Facts only: no score.
class TimelinePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    QWidget* firstFocus() const override;

private:
    struct Loaded;
    core::timeline::TimelineFilter filter() const;
    void show(Loaded content);
    void open(const QModelIndex& index);
    void savePdf();

    async::JobHandle m_loading;
    TimelineListModel* m_model;
    QListView* m_list;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_pattern;
    QCheckBox* m_reports;
    QCheckBox* m_private;
    QPushButton* m_save;
};

} // namespace app::timeline
