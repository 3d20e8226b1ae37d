#pragma once

#include <QDate>
#include <QWidget>

class QAbstractTableModel;
class QPushButton;
class QTableView;

namespace app::widgets {
class PlainLabel;
}

namespace app::fields {

/// One month as a table of weeks, Monday to Sunday, to choose a day from. Arrows move by day, PageUp and PageDown by
/// month, Enter chooses; Escape closes it without a choice.
class MonthGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget* parent = nullptr);

    /// Shows the month of `chosen`; days after `last` cannot be chosen.
    void setDays(QDate chosen, QDate last);

Q_SIGNALS:
    void chosen(QDate date);
    /// Escape was pressed.
    void givenUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void showMonth(QDate date);
    void choose(const QModelIndex& index);

    class Days;
    Days* m_days;
    QTableView* m_table;
    widgets::PlainLabel* m_title;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QDate m_current;
    QDate m_last;
};

} // namespace app::fields
