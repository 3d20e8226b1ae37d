#include "app/timeline/TimelinePage.h"

#include "app/filters/EntryFilters.h"
#include "app/settings/AppSettings.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/timeline/CalendarPanel.h"
#include "app/timeline/TimelinePaper.h"
#include "app/timeline/TimelineWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "app/widgets/Wrapping.h"
#include "core/diary/Diary.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::timeline {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::timeline::ChronologyQuery;
using core::timeline::DayCounts;
using core::timeline::Pattern;
using core::timeline::TimelineFilter;

/// What one view shows.
struct TimelinePage::Loaded
{
    std::optional<TimelineList::Content> list;
    DayCounts counts;
    qint64 all = 0; ///< Entries without any filter; read only when nothing fits.
    bool isEmpty = false;
};

TimelinePage::TimelinePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           //: Noun, the heading of the page: everything in the order it happened.
           {tr("Timeline"),
            //: Group: the page of the timeline, and the questions before it is printed. Read by: the person who keeps
            //: the diary, perhaps beside a police officer.
            tr("Everything in the order it happened. \"Nothing recorded\" does not mean that nothing happened.")},
           parent)
{
    buildControls();
    m_list = new TimelineList(m_context, this);
    m_calendar = new CalendarPanel(m_context, this);
    m_facts = new PlainLabel({}, this);
    body()->addWidget(m_list, 100);
    body()->addWidget(m_calendar, 100);
    body()->addWidget(m_facts);
    body()->addStretch(1);
    m_calendar->hide();
    m_facts->hide();

    connect(m_list, &TimelineList::opened, this, &TimelinePage::open);
    connect(m_calendar, &CalendarPanel::dayOpened, this, [this](QDate day) { openPart(day); });
    connect(m_calendar, &CalendarPanel::withoutDayOpened, this, [this] { openPart(std::nullopt); });
}

void TimelinePage::buildControls()
{
    //: Noun, a choice: show the timeline as a list.
    m_listButton = button(tr("List"), this);
    //: Noun, a choice: show the timeline as a calendar.
    m_calendarButton = button(tr("Calendar"), this);
    for (QPushButton* each : {m_listButton, m_calendarButton})
        each->setCheckable(true); // In no group: Tab is to reach each.
    m_keep = button(tr("Keep a PDF here"), this);
    m_save = button(tr("Save as PDF"), this);
    //: Verb, a button.
    m_print = button(tr("Print"), this);
    m_reports = new widgets::CheckBox(tr("Show reports and contacts"), this);
    m_reports->setChecked(true);

    auto* views = new FlowLayout(space::Small);
    views->addWidget(m_listButton);
    views->addWidget(m_calendarButton);
    views->addWidget(m_keep);
    views->addWidget(m_save);
    views->addWidget(m_print);
    m_filters = new filters::EntryFilters(m_context, {.order = false, .removed = false}, this);
    m_undo = new UndoBar(this);
    body()->addLayout(views);
    body()->addWidget(m_filters);
    body()->addWidget(m_undo);
    body()->addWidget(m_reports);

    m_partHead = new QWidget(this);
    m_partTitle = new HeadingLabel({}, HeadingLabel::Level::Section, m_partHead);
    auto* back = button(tr("Back to the calendar"), m_partHead);
    auto* head = new QVBoxLayout(m_partHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::Small);
    head->addWidget(back, 0, Qt::AlignLeading);
    head->addWidget(m_partTitle);
    m_partHead->hide();
    body()->addWidget(m_partHead);
    m_empty = new PlainLabel({}, this);
    m_empty->hide();
    body()->addWidget(m_empty);

    connect(m_listButton, &QPushButton::clicked, this, [this] { choose(View::List); });
    connect(m_calendarButton, &QPushButton::clicked, this, [this] { choose(View::Calendar); });
    connect(m_reports, &QCheckBox::toggled, this, &TimelinePage::ask);
    connect(m_filters, &filters::EntryFilters::changed, this, &TimelinePage::ask);
    connect(m_filters, &filters::EntryFilters::undoOffered, m_undo, &UndoBar::offer);
    connect(m_filters, &filters::EntryFilters::undoFailed, m_undo, &UndoBar::giveUp);
    announce(m_undo);
    connect(m_filters, &filters::EntryFilters::problemMet, this,
            [this](const core::base::Error& error) { showProblem(error); });
    connect(m_keep, &QPushButton::clicked, this, &TimelinePage::keepPdf);
    connect(m_save, &QPushButton::clicked, this, &TimelinePage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &TimelinePage::print);
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print the timeline?"), tr("Printing the timeline"), tr("The timeline was sent to the printer."),
         tr("Save the timeline as a PDF?"), tr("Save the timeline"), tr("Saving the timeline"),
         tr("The timeline was saved. The PDF is not protected."), QStringLiteral("timeline.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    connect(back, &QPushButton::clicked, this, &TimelinePage::closePart);

    // Ctrl+Shift+3 is kept for the picture.
    offer(m_listButton, shell::Command::ViewList);
    offer(m_calendarButton, shell::Command::ViewCalendar);
    offer(m_keep);
    offer(m_save);
    offer(m_print, shell::Command::Print);
    offer(back);
}

std::vector<shell::PageAction> TimelinePage::actions() const
{
    auto all = Page::actions();
    all.push_back({tr("Search this page"), [this] { m_filters->searchField()->setFocus(Qt::ShortcutFocusReason); },
                   shell::Command::Search});
    return all;
}

QWidget* TimelinePage::firstFocus() const
{
    if (m_list->isVisibleTo(this) && m_list->entryCount() > 0)
        return m_list;
    if (m_calendar->isVisibleTo(this))
        return m_calendar->grid();
    return Page::firstFocus();
}

TimelineFilter TimelinePage::filter() const
{
    TimelineFilter wanted;
    wanted.caseId = m_context.caseId;
    wanted.withReports = m_reports->isChecked();
    wanted.includePrivate = true; // On the screen; the filters can leave them out.
    wanted.incidents = m_filters->query().filter;
    return wanted;
}

void TimelinePage::choose(View view)
{
    m_view = view;
    m_isPart = false;
    m_day.reset();
    m_focusWhenShown = true;
    ask();
}

void TimelinePage::openPart(std::optional<QDate> day)
{
    m_isPart = true;
    m_day = day;
    m_focusWhenShown = true;
    ask();
}

void TimelinePage::closePart()
{
    choose(View::Calendar);
}

void TimelinePage::reload()
{
    m_filters->reload();
    ask();
}

void TimelinePage::ask()
{
    m_listButton->setChecked(m_view == View::List);
    m_calendarButton->setChecked(m_view == View::Calendar);
    const bool isList = m_view == View::List || m_isPart;
    ChronologyQuery query{filter(), {}, false};
    if (m_isPart) {
        query.day = m_day;
        query.withoutDay = !m_day;
    }
    m_readingFacts.cancel();
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, query, isList, stay = m_list->currentKey(),
         narrowed = m_filters->isNarrow()](JobContext&) -> Result<Loaded> {
            Loaded loaded;
            if (isList) {
                auto content = TimelineList::read(query, stay, narrowed, *vault);
                if (!content)
                    return content.error();
                loaded.isEmpty = content->layout.keys.empty();
                loaded.list = *std::move(content);
            } else {
                auto counts = core::timeline::countByDay(query.filter, *vault);
                if (!counts)
                    return counts.error();
                loaded.isEmpty = counts->days.empty() && counts->withoutDay == 0;
                loaded.counts = *std::move(counts);
            }
            if (loaded.isEmpty) {
                core::diary::IncidentQuery everything;
                everything.caseId = query.filter.caseId;
                const auto all = core::diary::countIncidents(everything, *vault);
                if (!all)
                    return all.error();
                loaded.all = *all;
            }
            return loaded;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*std::move(result));
        });
}

void TimelinePage::show(Loaded content)
{
    const bool isEmpty = content.isEmpty;
    const bool isList = content.list.has_value();
    if (isList) {
        const int entries = static_cast<int>(content.list->layout.keys.size());
        m_partTitle->setText(!m_isPart   ? QString()
                                 : m_day ? TimelineWords::countInWords(*m_day, entries, m_filters->isNarrow())
                                         : tr("Entries with no day"));
        m_list->show(*std::move(content.list));
    } else {
        m_calendar->show(content.counts, filter(), m_filters->isNarrow());
    }
    m_partHead->setVisible(m_isPart);
    m_empty->setText(content.all > 0 && m_filters->isNarrow()
                         ? tr("No entries match these filters. Clear the filters to see all %n entries.", nullptr,
                              static_cast<int>(content.all))
                         : tr("When you add entries they will appear here in order."));
    m_empty->setVisible(isEmpty);
    // Before there is anything, there is nothing to choose from.
    const bool canChoose = !isEmpty || content.all > 0 || m_filters->isNarrow();
    m_filters->setVisible(canChoose);
    m_reports->setVisible(canChoose && isList && !m_isPart);
    m_list->setVisible(isList && !isEmpty);
    m_calendar->setVisible(!isList && !isEmpty);
    m_keep->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    readFacts();
    if (m_focusWhenShown && isVisible())
        focusView();
    m_focusWhenShown = false;
    settleFocus();
}

void TimelinePage::focusView()
{
    QWidget* view = firstFocus();
    if (view == Page::firstFocus()) // Nothing to look at: the focus stays with what was chosen.
        view = m_view == View::List ? m_listButton : m_calendarButton;
    view->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::readFacts()
{
    m_readingFacts = m_context.queries.start<Pattern>(
        this,
        [vault = m_context.vault, wanted = filter()](JobContext&) {
            return core::timeline::readPattern(wanted, *vault);
        },
        [this](Result<Pattern> pattern) {
            if (!pattern)
                return showProblem(pattern.error());
            const QString facts = TimelineWords::patternInWords(*pattern, m_filters->isNarrow());
            m_facts->setText(facts);
            m_facts->setVisible(!facts.isEmpty() && !m_isPart);
        });
}

void TimelinePage::open(core::domain::RecordKind kind, const QByteArray& id)
{
    switch (kind) {
    case core::domain::RecordKind::Report:
        m_context.navigator.open(shell::PageId::Report, id);
        break;
    case core::domain::RecordKind::Contact:
        m_context.navigator.open(shell::PageId::Contact, id);
        break;
    default:
        m_context.navigator.open(shell::PageId::Entry, id);
    }
}

PaperRequest TimelinePage::paperRequest() const
{
    return {filter(), m_view == View::Calendar && !m_isPart, m_isPart, m_day};
}

bool TimelinePage::refusesPaper()
{
    if (!filter().incidents.isPrivate.value_or(false))
        return false;
    m_context.status.say(tr("Private entries are not put on paper."));
    return true;
}

void TimelinePage::keepPdf()
{
    if (!refusesPaper())
        m_paper->keepPdf([request = paperRequest()](const auto& vault) { return timelinePaper(request, vault); });
}

void TimelinePage::savePdf()
{
    if (!refusesPaper())
        m_paper->savePdf([request = paperRequest()](const auto& vault) { return timelinePaper(request, vault); });
}

void TimelinePage::print()
{
    if (m_print->isEnabled() && !refusesPaper())
        m_paper->print([request = paperRequest()](const auto& vault) { return timelinePaper(request, vault); });
}

} // namespace app::timeline
