#pragma once

#include <QListView>

namespace app::widgets {

/// A list of records. Enter or a click opens a row, once, whatever the desktop thinks of single and double clicks; with
/// Shift or Ctrl held down a click only chooses. While setChoosing() is on, a row has a box to tick, and a click or the
/// space bar ticks it.
class RecordList final : public QListView
{
    Q_OBJECT

public:
    explicit RecordList(const QString& name, QWidget* parent = nullptr);

    void setChoosing(bool isChoosing);
    bool isChoosing() const { return m_isChoosing; }

Q_SIGNALS:
    void opened(const QModelIndex& index);
    /// The space bar, when nothing is to be ticked.
    void besideWanted(const QModelIndex& index);
    /// Delete.
    void removalWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// What is chosen while the list has no focus, as by a search, is not spoken, and is when the focus comes.
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool m_isChoosing = false;
    bool m_isInKey = false; ///< What is activated now was activated by a key.
};

} // namespace app::widgets
