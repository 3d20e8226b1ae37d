#pragma once

#include "app/async/JobRunner.h"
#include "app/filters/FilterPanel.h"
#include "app/shell/PageContext.h"
#include "core/diary/SavedFilters.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace app::widgets {
class FlowLayout;
} // namespace app::widgets

namespace app::filters {

class SavedFilterBox;

/// Which entries a page shows: a field to search in, and buttons that fold out the filters and the saved ones. What is
/// on stands below as chips, each with its own way off. Any page that lists entries puts one on top of its list:
///
///     m_filters = new filters::EntryFilters(context, {}, this);
///     connect(m_filters, &filters::EntryFilters::changed, this, &MyPage::ask);   // then m_filters->query()
///     … in reload(): m_filters->reload();
class EntryFilters final : public QWidget
{
    Q_OBJECT

public:
    EntryFilters(const shell::PageContext& context, const FilterParts& parts, QWidget* parent = nullptr);

    /// Asks again for the people, places, tags and saved filters that can be chosen.
    void reload();

    const core::diary::FilterChoice& choice() const { return m_choice; }
    void setChoice(const core::diary::FilterChoice& choice);
    /// Every entry again, in the same order.
    void clear();
    bool isNarrow() const { return filters::isNarrow(m_choice); }
    /// The incidents that are meant today.
    core::diary::IncidentQuery query() const;
    /// The words of every part that is on, for a heading or a print.
    QStringList words() const;

    /// The single words that are searched for: to be marked where they stand.
    QStringList searchedWords() const;

    QLineEdit* searchField() const { return m_search; }
    /// Puts a control into the row of the search field, to save a row.
    void addBeside(QWidget* control);
    /// Tags that entries of this case have, most used first.
    const QStringList& tags() const { return m_tags; }

Q_SIGNALS:
    /// Another choice; while somebody types, once they pause for a moment.
    void changed();
    /// Something was done that can be taken back: for the UndoBar of the page.
    void undoOffered(const QString& sentence, const std::function<void()>& undo);
    /// What that undo began did not work, and the person was told.
    void undoFailed();
    void problemMet(const core::base::Error& error);

private:
    struct Loaded;
    void take(const core::diary::FilterChoice& choice);
    void showChoice();
    void fold(QPushButton* opener, QWidget* part);
    void saveAs(const QString& name);
    void rename(const core::diary::SavedFilter& filter);
    void remove(const core::diary::SavedFilter& filter);
    /// `stored` is called when it worked.
    void store(const core::diary::SavedFilter& filter, const std::function<void()>& stored);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_loading;
    QTimer m_pause;
    widgets::FlowLayout* m_row;
    QLineEdit* m_search;
    QPushButton* m_openPanel;
    QPushButton* m_openSaved;
    widgets::ChipList* m_chips;
    QPushButton* m_clear;
    FilterPanel* m_panel;
    SavedFilterBox* m_saved;
    Names m_names;
    QStringList m_tags;
    core::diary::FilterChoice m_choice;
};

} // namespace app::filters
