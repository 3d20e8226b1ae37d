#pragma once

#include "app/shell/PageTable.h"

#include <QListView>

class QStandardItemModel;

namespace app::shell {

/// The list of pages at the side of the window: an icon and a word for each that has a line of its own, in the order of
/// the table.
class Navigation final : public QListView
{
    Q_OBJECT

public:
    /// `pages` must outlive it.
    explicit Navigation(const PageTable& pages, QWidget* parent);

    /// The words of now.
    void fill();
    /// Marks the line that the page belongs to, if there is one.
    void select(PageId page);

Q_SIGNALS:
    void chosen(PageId page);

protected:
    void changeEvent(QEvent* event) override;
    /// A page says its title itself: what the list shows while it has no focus is not spoken.
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// Icons in the colours of now, and as wide as its longest word.
    void fit();

    const PageTable& m_pages;
    QStandardItemModel* m_lines;
};

/// The line of this page in the table; null when it has none.
const PageEntry* entryOf(const PageTable& pages, PageId page);

} // namespace app::shell
