#include "app/fields/DayButtons.h"

#include "app/fields/MomentFields.h"
#include "app/fields/MonthGrid.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app::fields {

using namespace widgets;

DayButtons::DayButtons(const QString& prefix, MomentFields* moment, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_moment(moment)
    , m_clock(std::move(clock))
{
    //: Group: buttons that fill in a day. Read by: the person who keeps the diary. One word each; there is little room.
    //: This text: A button: fill in the day and the time that it is now.
    auto* now = button(tr("Now"), this);
    //: A button: fill in the date of today.
    auto* today = button(tr("Today"), this);
    //: A button: fill in the date of yesterday.
    auto* yesterday = button(tr("Yesterday"), this);
    //: Noun, a button: opens a small calendar to choose a day from.
    m_calendar = button(tr("Calendar"), this);
    m_calendar->setCheckable(true);
    now->setAccessibleDescription(tr("Fills in the day and the time it is now"));
    auto* row = new FlowLayout(space::Small);
    for (QPushButton* each : {now, today, yesterday, m_calendar}) {
        row->addWidget(each);
        if (!prefix.isEmpty()) // The word that is seen comes first: who says it presses it (A11Y-22).
            each->setAccessibleName(tr("%1: %2", "a button, then which time it is for").arg(each->text(), prefix));
    }
    auto* column = columnIn(this, space::Small);
    column->addLayout(row);

    connect(now, &QPushButton::clicked, this, [this] {
        if (const QDateTime present = m_clock(); present.isValid()) // Else this computer does not know the zone.
            m_moment->setNow(present);
    });
    connect(today, &QPushButton::clicked, this, [this] { choose(m_clock().date()); });
    connect(yesterday, &QPushButton::clicked, this, [this] { choose(m_clock().date().addDays(-1)); });
    connect(m_calendar, &QPushButton::toggled, this, &DayButtons::showGrid);
}

void DayButtons::close()
{
    m_calendar->setChecked(false);
}

void DayButtons::choose(QDate date)
{
    if (!date.isValid())
        return;
    m_moment->setDate(date);
    m_moment->hourField()->setFocus(Qt::OtherFocusReason);
}

void DayButtons::showGrid(bool show)
{
    if (show && !m_grid) {
        m_grid = new MonthGrid(this);
        layout()->addWidget(m_grid);
        connect(m_grid, &MonthGrid::chosen, this, [this](QDate date) {
            m_calendar->setChecked(false);
            choose(date);
        });
        connect(m_grid, &MonthGrid::givenUp, this, [this] {
            m_calendar->setFocus(Qt::OtherFocusReason);
            m_calendar->setChecked(false);
        });
    }
    if (!m_grid)
        return;
    if (show) {
        TypedMoment typed = m_moment->value();
        if (typed.day.trimmed().isEmpty()) // A month alone: its first day.
            typed.day = QString::number(1);
        const QDate today = m_clock().date();
        const QDate day = readDay(typed);
        m_grid->setDays(day.isValid() ? day : today, today);
        m_grid->setFocus(Qt::OtherFocusReason);
    }
    m_grid->setVisible(show);
    if (show)
        Q_EMIT opened();
}

} // namespace app::fields
