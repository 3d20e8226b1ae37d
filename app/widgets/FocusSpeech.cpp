#include "app/widgets/FocusSpeech.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace app::widgets {

namespace {

/// After the list itself has been named.
constexpr std::chrono::milliseconds rowDelay{50};

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

bool FocusSpeech::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn || m_isSending)
        return false;
    if (auto* view = qobject_cast<QAbstractItemView*>(watched))
        QTimer::singleShot(rowDelay, view, [view] { speakCurrentRow(view); });
    return speaksEmptyField(watched, event);
}

bool FocusSpeech::speaksEmptyField(QObject* watched, const QEvent* event)
{
    const auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field || !field->text().isEmpty() || !isByKey(static_cast<const QFocusEvent*>(event)->reason()))
        return false;
    QFocusEvent plain(QEvent::FocusIn, Qt::OtherFocusReason); // No "select all" first.
    m_isSending = true;
    QCoreApplication::sendEvent(watched, &plain);
    m_isSending = false;
    return true;
}

void FocusSpeech::speakCurrentRow(QAbstractItemView* view)
{
    const QModelIndex current = view->currentIndex();
    auto* list = QAccessible::queryAccessibleInterface(view);
    if (!view->hasFocus() || !current.isValid() || !list || !list->tableInterface())
        return;
    if (auto* cell = list->tableInterface()->cellAt(current.row(), current.column())) {
        QAccessibleEvent spoken(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace app::widgets
