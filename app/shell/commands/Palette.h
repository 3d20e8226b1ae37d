#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/shell/commands/Offered.h"
#include "core/search/Search.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace app::widgets {
class PlainLabel;
}

namespace app::shell::commands {

/// "Go to or do": one field; below it every command, page and entry that matches what is typed, as a list. The first
/// row is always the current one; Enter does it; Esc closes and gives the focus back. Lies over the page, which stays
/// as it is. Nothing is here only: each line is in the menu or on a page too.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    struct Parts
    {
        AskOffers ask;
        widgets::StatusLine& status;
        const PageContext* context = nullptr; ///< Where entries are searched; null while nothing is open.
    };

    /// Takes the focus. `parent` is what it lies over.
    Palette(const Parts& parts, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Hidden, and of no more use. `act`: what was chosen, to be done after that; empty: nothing.
    void closed(const std::function<void()>& act);

private:
    void fill();
    void search(const QString& typed);
    void addHits(const std::vector<core::search::SearchHit>& hits);
    void insertRow(int row, const QString& words, const QString& side, std::function<void()> act);
    void place();
    bool press(const QObject* watched, const QKeyEvent& key);
    void move(int rows);
    void choose();
    void finish(const std::function<void()>& act);
    void sayMatches();

    Parts m_parts;
    QPointer<QWidget> m_opener; ///< What had the focus before.
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    widgets::PlainLabel* m_nothing;
    widgets::PlainLabel* m_hint;
    std::vector<std::function<void()>> m_acts; ///< One for each row.
    async::JobHandle m_search;
    QTimer m_saying;
    bool m_hasMoved = false; ///< The person chose a row; it stays.
    bool m_isClosed = false;
};

} // namespace app::shell::commands
