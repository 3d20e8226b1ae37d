#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "core/diary/IncidentLists.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;

namespace app::widgets {
class PlainLabel;
}

namespace app::evidence {

/// Asks which entry: a field for a word of it, the newest entries that hold it, and a button. Never reads more than the
/// few that it shows.
class EntryPicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 30;

    /// `question` stands above the field, `action` on the button.
    EntryPicker(const shell::PageContext& context, const QString& question, const QString& action,
                QWidget* parent = nullptr);

    /// Empties the field, and asks for the entries again.
    void begin();
    QWidget* field() const;

Q_SIGNALS:
    void picked(core::domain::IncidentId id);

private:
    void find();
    void pick();

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_finding;
    QTimer m_pause;
    QLineEdit* m_words;
    QListView* m_list;
    QStringListModel* m_rows;
    widgets::PlainLabel* m_note;
    QPushButton* m_action;
    std::vector<core::diary::IncidentSummary> m_entries;
};

/// "4 March 2026: He waited outside", shortened.
QString entryInWords(const core::diary::IncidentSummary& entry);

} // namespace app::evidence
