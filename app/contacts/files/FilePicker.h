#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "core/evidence/list/FileList.h"

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

namespace app::contacts::files {

/// Asks which of the files that are in the records already: a field for a word of it, the newest files that hold it,
/// and a button. Never reads more than the few that it shows.
class FilePicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 30;

    explicit FilePicker(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Empties the field, and asks for the files again.
    void begin();
    QWidget* field() const;

Q_SIGNALS:
    void picked(core::domain::EvidenceId id);

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
    std::vector<core::evidence::list::FileSummary> m_files;
};

} // namespace app::contacts::files
