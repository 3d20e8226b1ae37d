#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "app/timeline/TimelineList.h"
#include "app/timeline/TimelinePaper.h"
#include "core/timeline/DayCounts.h"

class QCheckBox;
class QPushButton;

namespace app::filters {
class EntryFilters;
}
namespace app::widgets {
class HeadingLabel;
class PlainLabel;
class UndoBar;
} // namespace app::widgets

namespace app::timeline {

class CalendarPanel;

/// Everything that has a time, as a list by month or as a calendar of one row a week, through one set of filters; the
/// facts of the pattern below. Facts only: no score.
class TimelinePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override; ///< Also what the filters offer.

    QWidget* firstFocus() const override;
    std::vector<shell::PageAction> actions() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    enum class View { List, Calendar };
    struct Loaded;

    void buildControls();
    core::timeline::TimelineFilter filter() const;
    /// Asks for what is shown.
    void ask();
    void choose(View view);
    /// Of the calendar: the entries of a day, or those without one, as a list with a way back.
    void openPart(std::optional<QDate> day);
    void closePart();
    void focusView();
    void show(Loaded content);
    void readFacts();
    void open(core::domain::RecordKind kind, const QByteArray& id);
    PaperRequest paperRequest() const;
    /// Whether only private entries are shown, which no paper takes; then it says so.
    bool refusesPaper();
    void keepPdf();
    void savePdf();
    void print();

    async::JobHandle m_loading;
    async::JobHandle m_readingFacts;
    View m_view = View::List;
    bool m_isPart = false;
    std::optional<QDate> m_day; ///< Of a part: the day; nothing for those without one.
    bool m_focusWhenShown = false;

    QPushButton* m_listButton;
    QPushButton* m_calendarButton;
    QCheckBox* m_reports;
    filters::EntryFilters* m_filters;
    widgets::UndoBar* m_undo;
    QPushButton* m_keep;
    QPushButton* m_save;
    QPushButton* m_print;
    shell::PaperCopies* m_paper = nullptr;
    QWidget* m_partHead;
    widgets::HeadingLabel* m_partTitle;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_facts;
    TimelineList* m_list;
    CalendarPanel* m_calendar;
};

} // namespace app::timeline
