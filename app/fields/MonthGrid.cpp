#include "app/fields/MonthGrid.h"

#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace app::fields {

using namespace widgets;

/// Six weeks that hold one month.
class MonthGrid::Days final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(QDate day, QDate last)
    {
        beginResetModel();
        m_month = QDate(day.year(), day.month(), 1);
        m_first = m_month.addDays(1 - m_month.dayOfWeek());
        m_last = last;
        endResetModel();
    }
    QDate date(const QModelIndex& index) const { return m_first.addDays(index.row() * 7 + index.column()); }
    QModelIndex indexOf(QDate date) const
    {
        const int offset = static_cast<int>(m_first.daysTo(date));
        return index(offset / 7, offset % 7);
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 6; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const QDate day = date(index);
        switch (role) {
        case Qt::DisplayRole:
            return day.month() == m_month.month() ? QString::number(day.day()) : QString();
        case Qt::AccessibleTextRole:
            return longDateText(day);
        case Qt::TextAlignmentRole:
            return Qt::AlignCenter;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const QDate day = date(index);
        return day > m_last || day.month() != m_month.month() ? Qt::NoItemFlags
                                                              : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    QDate m_month{2026, 1, 1};
    QDate m_first{2025, 12, 29};
    QDate m_last{2026, 1, 31};
};

MonthGrid::MonthGrid(QWidget* parent)
    : QWidget(parent)
    , m_days(new Days(this))
{
    m_title = new PlainLabel({}, Kind::Strong, this);
    m_title->setSide(PlainLabel::Side::Centre);
    //: A button: the month before the one that is shown.
    m_earlier = button(tr("Month before"), this);
    //: A button: the month after the one that is shown.
    m_later = button(tr("Month after"), this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_earlier);
    head->addWidget(m_title, 1);
    head->addWidget(m_later);

    m_table = new QTableView(this);
    m_table->setModel(m_days);
    //: Group: a small calendar to choose a day from. Read by: the person who keeps the diary.
    m_table->setAccessibleName(tr("Calendar. Choose a day."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table);
    setMaximumWidth(metric::TextWidth);
    setFocusProxy(m_table);
    fit();

    connect(m_earlier, &QPushButton::clicked, this, [this] { showMonth(m_current.addMonths(-1)); });
    connect(m_later, &QPushButton::clicked, this, [this] { showMonth(m_current.addMonths(1)); });
    connect(m_table, &QTableView::clicked, this, &MonthGrid::choose);
}

/// Six weeks stand in it whole, however large the text is.
void MonthGrid::fit()
{
    const int week = std::max<int>(metric::Target, m_table->fontMetrics().height() + 2 * space::Tight);
    m_table->verticalHeader()->setMinimumSectionSize(week);
    m_table->verticalHeader()->setDefaultSectionSize(week);
    m_table->setMinimumHeight(6 * week + m_table->horizontalHeader()->sizeHint().height() + 2 * space::Tight);
}

void MonthGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MonthGrid::setDays(QDate chosen, QDate last)
{
    m_last = last;
    showMonth(chosen);
}

void MonthGrid::showMonth(QDate date)
{
    m_current = std::min(date, m_last);
    m_days->setMonth(m_current, m_last);
    m_title->setText(monthText(m_current));
    m_later->setEnabled(QDate(m_current.year(), m_current.month(), 1).addMonths(1) <= m_last);
    m_table->setCurrentIndex(m_days->indexOf(m_current));
}

void MonthGrid::choose(const QModelIndex& index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT chosen(m_days->date(index));
}

bool MonthGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // It closes the month before it leaves the page.
        return true;
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QDate here = m_days->date(m_table->currentIndex());
    const auto* key = static_cast<const QKeyEvent*>(event);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key->key()) {
    case Qt::Key_Left:
        showMonth(here.addDays(-forward));
        return true;
    case Qt::Key_Right:
        showMonth(here.addDays(forward));
        return true;
    case Qt::Key_Up:
        showMonth(here.addDays(-7));
        return true;
    case Qt::Key_Down:
        showMonth(here.addDays(7));
        return true;
    case Qt::Key_PageUp:
        showMonth(here.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        showMonth(here.addMonths(1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_table->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT givenUp();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace app::fields
