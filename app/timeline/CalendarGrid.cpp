#include "app/timeline/CalendarGrid.h"

#include "app/timeline/CalendarDelegate.h"
#include "app/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace app::timeline {

namespace {

/// Rows that fit without scrolling where there is room.
constexpr int leastRows = 6;

} // namespace

CalendarGrid::CalendarGrid(QWidget* parent)
    : QTableView(parent)
    , m_days(new CalendarModel(this))
{
    setModel(m_days);
    setItemDelegate(new CalendarDelegate(this));
    //: Group: the calendar of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen
    //: reader.
    //: This text: Noun, spoken name of the calendar.
    setAccessibleName(tr("Calendar"));
    setSelectionMode(QAbstractItemView::NoSelection); // Its fill would pass for a shade; the ring says which day.

    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(CalendarModel::weekColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const QDate day = m_days->dayAt(index); day.isValid() && index.flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT dayOpened(day);
    });
}

void CalendarGrid::fitRows()
{
    const QFontMetrics metrics(font());
    const int height = std::max(widgets::metric::Target, metrics.height() + 2 * widgets::space::Small);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(
        std::max(widgets::metric::Target, metrics.horizontalAdvance(QStringLiteral("0000"))));
    setColumnWidth(CalendarModel::weekColumn,
                   horizontalHeader()->sectionSizeHint(CalendarModel::weekColumn) + 2 * widgets::space::Small);
    setMinimumHeight(height * leastRows + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
    fitWidth();
}

void CalendarGrid::fitWidth()
{
    // What seven days, their sum and the week in full take at least.
    QFont bold = font();
    bold.setBold(true);
    const int weekWords = QFontMetrics(bold).horizontalAdvance(
        /*: The label of a week; %1: its first day. */ tr("Week of %1").arg(QStringLiteral("30 September 2026")));
    const int wanted = weekWords + 2 * widgets::space::Small + columnWidth(CalendarModel::weekColumn)
        + CalendarModel::weekColumn * horizontalHeader()->minimumSectionSize();
    m_days->setNarrow(width() < wanted);
}

void CalendarGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitWidth();
}

void CalendarGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void CalendarGrid::setDays(const core::timeline::DayCounts& counts, QDate today, bool isNarrowed)
{
    const QDate before = currentDay();
    m_days->setDays(counts, today, isNarrowed);
    const bool stays = before.isValid() && before >= m_days->firstDay() && before <= m_days->lastDay();
    goTo(stays ? before : m_days->lastWithEntry());
}

QDate CalendarGrid::currentDay() const
{
    return m_days->dayAt(currentIndex());
}

void CalendarGrid::goTo(QDate day)
{
    if (m_days->rowCount() == 0)
        return;
    const QModelIndex index = m_days->indexOf(std::clamp(day, m_days->firstDay(), m_days->lastDay()));
    setCurrentIndex(index);
    scrollTo(index);
}

void CalendarGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // The ring of the day before.
    if (const QDate day = m_days->dayAt(current); day.isValid())
        Q_EMIT dayChanged(day);
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate here = currentDay();
    if (!here.isValid())
        return QTableView::keyPressEvent(event);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier))
        return QTableView::keyPressEvent(event);
    const bool leftIsBack = !isRightToLeft();
    const auto step
        = [&](bool forward) { goTo(isFar ? m_days->nextWithEntry(here, forward) : here.addDays(forward ? 1 : -1)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(!leftIsBack);
    case Qt::Key_Right:
        return step(leftIsBack);
    case Qt::Key_Up:
        return goTo(here.addDays(-7));
    case Qt::Key_Down:
        return goTo(here.addDays(7));
    case Qt::Key_PageUp:
        return goTo(here.addMonths(-1));
    case Qt::Key_PageDown:
        return goTo(here.addMonths(1));
    case Qt::Key_Home:
        return goTo(isFar ? m_days->firstDay() : here.addDays(1 - here.dayOfWeek()));
    case Qt::Key_End:
        return goTo(isFar ? m_days->lastDay() : here.addDays(7 - here.dayOfWeek()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayOpened(here);
        return;
    default:
        return QTableView::keyPressEvent(event);
    }
}

} // namespace app::timeline
