#include "app/widgets/RowPress.h"

#include "app/widgets/SecondPress.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QVariant>

#include <utility>

namespace app::widgets {

namespace {

constexpr const char* heardProperty = "holdfastHeard"; // As the clock and the look: with the application.

/// Without it nobody presses rows but by keys and the mouse, and what the program selects is no press.
bool isHeard()
{
    return QAccessible::isActive() || QCoreApplication::instance()->property(heardProperty).toBool();
}

} // namespace

void assumeHeard(bool isHeard)
{
    QCoreApplication::instance()->setProperty(heardProperty, isHeard);
}

RowPress::RowPress(QAbstractItemView* view, std::function<void(const QModelIndex&)> press)
    : QObject(view)
    , m_view(view)
    , m_press(std::move(press))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowPress::decide);
    // Where one row is chosen at most, Qt takes no action on the row that is.
    if (view->selectionMode() == QAbstractItemView::SingleSelection) {
        m_isSingle = true;
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    new SecondPress(view);
}

bool RowPress::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        attach(); // By then it has its model.
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        m_isByPerson = true;
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowPress::attach()
{
    QItemSelectionModel* selection = m_view->selectionModel();
    if (!selection || selection == m_heard)
        return;
    m_heard = selection;
    connect(selection, &QItemSelectionModel::selectionChanged, this, &RowPress::note);
    connect(selection, &QItemSelectionModel::currentChanged, this, [this] {
        m_isByPerson = true;
        m_soon.start();
    });
    const auto fills = [this] {
        m_isFilling = true;
        m_soon.start();
    };
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, fills);
    connect(m_view->model(), &QAbstractItemModel::rowsInserted, this, fills);
    connect(m_view->model(), &QAbstractItemModel::rowsRemoved, this, fills);
}

void RowPress::note(const QItemSelection& selected, const QItemSelection& deselected)
{
    // The action of a row that is selected takes the selection off.
    const QModelIndexList rows = selected.isEmpty() ? deselected.indexes() : selected.indexes();
    m_chosen = rows.size() == 1 ? rows.front() : QModelIndex();
    // With Ctrl held a view lets go of the row that the program makes the current one.
    if (QGuiApplication::keyboardModifiers() != Qt::NoModifier)
        m_isByPerson = true;
    m_soon.start();
}

void RowPress::decide()
{
    const bool isByPerson = std::exchange(m_isByPerson, false);
    const bool wasFilled = std::exchange(m_isFilling, false);
    const QModelIndex row = std::exchange(m_chosen, QPersistentModelIndex());
    const bool isPressed = isHeard() && row.isValid() && !isByPerson && !wasFilled
        && m_view->selectionMode() != QAbstractItemView::MultiSelection;
    const QModelIndex current = isPressed ? QModelIndex(row) : m_view->currentIndex();
    if (isPressed || (m_isSingle && m_view->selectionModel()->selectedIndexes() != QModelIndexList{current}))
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    m_soon.stop();
    m_isByPerson = false;
    if (isPressed)
        m_press(row);
}

} // namespace app::widgets
