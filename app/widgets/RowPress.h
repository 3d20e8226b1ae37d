#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QItemSelection;
class QItemSelectionModel;

namespace app::widgets {

/// Makes the one action that a row has for assistive technology ("Toggle", which only selects it) do what a click on
/// the row does. Qt 6.4 offers no other: without this, voice control cannot open anything in a list.
///
/// Only while assistive technology is there. A row that was selected or let go of, while the current row stayed what it
/// was, was so in no other way: keys and the mouse move the current row as well. Rows that are selected while the list
/// is filled, and rows that are ticked, are left alone. It brings a SecondPress. A child of its view; GUI thread.
class RowPress final : public QObject
{
public:
    RowPress(QAbstractItemView* view, std::function<void(const QModelIndex&)> press);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void attach();
    void note(const QItemSelection& selected, const QItemSelection& deselected);
    void decide();

    QAbstractItemView* m_view;
    std::function<void(const QModelIndex&)> m_press;
    QPointer<QItemSelectionModel> m_heard;
    QPersistentModelIndex m_chosen;
    bool m_isSingle = false; ///< No more than one row is chosen; this sees to it.
    bool m_isFilling = false;
    bool m_isByPerson = false; ///< A key, the mouse, or the program moved the current row.
    QTimer m_soon; ///< Once the current row has followed, if it does.
};

/// As if assistive technology were there, for a test: where there is no screen Qt never says so.
void assumeHeard(bool isHeard);

} // namespace app::widgets
