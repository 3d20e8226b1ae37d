#include "app/timeline/CalendarPanel.h"

#include "app/timeline/TimelineWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::timeline {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::timeline::KindsOfDay;

namespace {

/// Kinds are read for so many days around the current one: a month either way needs no more.
constexpr int daysAround = 45;

} // namespace

CalendarPanel::CalendarPanel(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new CalendarGrid(this))
{
    m_day = new PlainLabel({}, Kind::Strong, this);
    //: Group: the calendar of the timeline, with what belongs to it. Read by: the person who keeps the diary. A day
    //: without entries is not a day without harm.
    m_open = button(tr("Open this day"), this);
    m_withoutDay = new LinkButton({}, this);
    m_legend = new PlainLabel({}, Kind::Quiet, this);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(m_day, 1);
    line->addWidget(m_open, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_grid, 1);
    column->addLayout(line);
    column->addWidget(m_withoutDay);
    column->addWidget(m_legend);
    setFocusProxy(m_grid);

    connect(m_grid, &CalendarGrid::dayChanged, this, [this](QDate day) {
        m_isSpeaking = m_grid->hasFocus();
        tell(day);
    });
    connect(m_grid, &CalendarGrid::dayOpened, this, &CalendarPanel::openDay);
    connect(m_open, &QPushButton::clicked, this, [this] { openDay(m_grid->currentDay()); });
    connect(m_withoutDay, &QPushButton::clicked, this, &CalendarPanel::withoutDayOpened);
}

void CalendarPanel::show(const core::timeline::DayCounts& counts, const core::timeline::TimelineFilter& filter,
                         bool isNarrowed)
{
    m_filter = filter;
    m_kinds.clear();
    m_knownFrom = m_knownTo = {};
    m_reading.cancel();
    const QDate today = core::domain::dayIn(QStringLiteral("Europe/London"), m_context.vault->clock().now());
    m_grid->setDays(counts, today, isNarrowed);
    m_isSpeaking = false;
    m_withoutDay->setText(tr("%n entries have no day. Look at them", nullptr, counts.withoutDay));
    m_withoutDay->setVisible(counts.withoutDay > 0);
    QString legend = tr("A dot means nothing recorded. It does not mean nothing happened.");
    if (m_grid->days().hasBetween())
        //: Below the calendar, after what a dot means. %1: the sign that stands after the number of such a day.
        legend = tr("%1 means: an entry was some time between two days. It is counted on each of them.")
                     .arg(CalendarModel::betweenMark)
            + QLatin1Char('\n') + legend;
    m_legend->setText(legend);
    tell(m_grid->currentDay());
}

void CalendarPanel::tell(QDate day)
{
    if (!day.isValid())
        return;
    const core::timeline::DayCount count = m_grid->days().on(day);
    m_open->setEnabled(count.incidents > 0);
    const bool isKnown = count.incidents == 0 || (m_knownFrom.isValid() && day >= m_knownFrom && day <= m_knownTo);
    const auto& kinds = m_kinds.value(day);
    m_day->setText(TimelineWords::countInWords(count, kinds, m_grid->days().isNarrowed()));
    if (!isKnown)
        return readKindsAround(day);
    // The day and how many entries it has are the name of its cell, which a screen reader says by itself.
    if (m_isSpeaking)
        m_context.status.say(TimelineWords::kindsInWords(kinds, kinds.size()));
    m_isSpeaking = false;
}

void CalendarPanel::readKindsAround(QDate day)
{
    const QDate from = day.addDays(-daysAround);
    const QDate to = day.addDays(daysAround);
    m_reading = m_context.queries.start<std::vector<KindsOfDay>>(
        this,
        [vault = m_context.vault, filter = m_filter, from, to](JobContext&) {
            return core::timeline::readKindsByDay(filter, from, to, *vault);
        },
        [this, from, to](Result<std::vector<KindsOfDay>> days) {
            if (!days)
                return; // The number of entries stands there already.
            m_kinds.clear();
            for (const KindsOfDay& each : *days)
                m_kinds.insert(each.day, each.byBehaviour);
            m_knownFrom = from;
            m_knownTo = to;
            tell(m_grid->currentDay());
        });
}

void CalendarPanel::openDay(QDate day)
{
    if (m_grid->days().countOn(day) > 0)
        Q_EMIT dayOpened(day);
    else
        m_context.status.say(
            TimelineWords::countInWords(core::timeline::DayCount{day, 0}, {}, m_grid->days().isNarrowed()));
}

} // namespace app::timeline
