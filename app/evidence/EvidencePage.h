#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/diary/Diary.h"
#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;

namespace app::viewer {
class Previews;
}
namespace app::widgets {
class PlainLabel;
class RecordList;
class UndoBar;
} // namespace app::widgets

namespace app::evidence {

class EntryPicker;
class FileComparison;
class FileFilters;
class FileListModel;
class QuickLook;
struct AddedFiles;

/// Every file and thing that proves something, side by side or in a list. Files come in by button, by dropping them
/// anywhere in the window, or by pasting. They are searched and filtered, looked at in place, linked to entries, and
/// removed or put back, one or several at once.
class EvidencePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit EvidencePage(const shell::PageContext& context, QWidget* parent = nullptr);
    ~EvidencePage() override;

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    QWidget* firstFocus() const override;
    bool takeFiles(const QStringList& paths) override;
    std::vector<shell::PageAction> actions() const override;

    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded;
    using Ids = std::vector<core::domain::EvidenceId>;
    using Items = std::vector<core::domain::EvidenceItem>;

    // EvidencePage.cpp: the list.
    QWidget* addRow();
    QWidget* physicalForm();
    void connectList();
    void ask(bool isAnotherChoice);
    void show(Loaded content, bool isAnotherChoice);
    void showRows(Loaded content, bool isAnotherChoice);
    void readRows(const std::vector<qint64>& rows);
    void showCount(bool isSpoken);
    void showWayToRemoved();
    void open(const QModelIndex& index);

    // EvidenceTiles.cpp: side by side.
    void setTiles(bool isTiles);
    void fitTiles();
    bool stepPastEnd(const QKeyEvent& key);
    void wantPreviews();

    // AddToEvidence.cpp: how files come in.
    void chooseFiles();
    void paste();
    void report(const AddedFiles& outcome);
    void savePhysical();

    // EvidenceChanges.cpp: what can be done with what is chosen, and how it is looked at.
    QWidget* actionRow();
    std::vector<core::evidence::list::FileSummary> chosen() const;
    void showActions();
    void setChoosing(bool isChoosing);
    void look(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void closeLook();
    void compare();
    void closeComparison();
    void remove();
    void withdraw(const Ids& ids, const QString& reason);
    void putBack();
    void restore(const Ids& ids);
    void link(core::domain::IncidentId incident, const Ids& ids);
    void unlink(core::domain::IncidentId incident, const Ids& ids);
    bool hasRoomBeside() const;

    // EvidencePaper.cpp
    void buildPaper();
    /// The list as the filters show it.
    void print();

    async::JobHandle m_loading;
    async::JobHandle m_reading;
    FileListModel* m_model;
    viewer::Previews* m_previews;
    QTimer m_previewPause; ///< While somebody scrolls, nothing is made.
    widgets::RecordList* m_list;
    FileFilters* m_filters;
    widgets::UndoBar* m_undo;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_count;
    QPushButton* m_showRemoved; ///< To the removed files, and back.
    QPushButton* m_add = nullptr;
    QPushButton* m_physical = nullptr;
    QWidget* m_physicalForm = nullptr;
    QLineEdit* m_what = nullptr;
    QLineEdit* m_keptAt = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_grid = nullptr;
    QPushButton* m_asList = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_link = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
    QWidget* m_pickerCard = nullptr;
    EntryPicker* m_picker = nullptr;
    Ids m_linked; ///< What was chosen when the entry was asked for.
    QWidget* m_listArea = nullptr;
    QuickLook* m_side = nullptr;
    FileComparison* m_comparison = nullptr;
    core::evidence::list::FileRows m_found;
    QByteArray m_newest; ///< What was just added: the list goes there.
    bool m_hasOpened = false; ///< A file was opened from here, until the page is back.
    bool m_showsAll = false; ///< As the settings said last.
};

} // namespace app::evidence
