#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/diary/Diary.h"
#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app::fields {
struct TypedWhen;
class WhenEditor;
} // namespace app::fields
namespace app::shell {
class FormDraft;
}
namespace app::widgets {
class Fold;
class FormField;
class UndoBar;
} // namespace app::widgets

namespace app::evidence {

class EntryPicker;
class FileFacts;
class FileView;

/// One file or thing: what is in it, hidden until asked; what is known of it; its fingerprint; what was done with it;
/// and what can be done.
class EvidenceItemPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit EvidenceItemPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    std::vector<shell::PageAction> actions() const override;
    void keepDrafts() override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    struct Loaded;

    QWidget* describeRow();
    QWidget* linkRow();
    QWidget* actionRow();
    void show(const Loaded& content);
    /// What the words about it are to say: of a recording, what is said in it.
    void showQuestion();
    void showFacts(const Loaded& content);
    void addTimes(const Loaded& content, const std::function<void(const QString&, const QString&)>& fact);
    void addFingerprint(const Loaded& content, QVBoxLayout& column);
    void addEntries(const Loaded& content, QVBoxLayout& column);
    void showHistory(const Loaded& content);

    // EvidenceActions.cpp
    void check();
    void saveCopy();
    void saveDescription();
    /// What the fields of its time begin with.
    void showStoredTime();
    void link(core::domain::IncidentId incident);
    void unlink(core::domain::IncidentId incident);
    void remove();
    void putBack();
    void takeOut();
    void withdraw(const QString& reason);

    // EvidencePaper.cpp
    void buildPaper();
    /// What is known of it. Of a private one only when the person says so, each time.
    void print();

    shell::FormDraft* m_draft;
    async::JobHandle m_loading;
    core::domain::EvidenceItem m_item;
    QByteArray m_id;
    bool m_isReported = false;
    bool m_showsAll = false; ///< As the settings said last.

    FileView* m_view;
    widgets::UndoBar* m_undo;
    QWidget* m_facts = nullptr;
    QVBoxLayout* m_factsPlace = nullptr;
    FileFacts* m_fileFacts; ///< What the file says of itself.
    widgets::Fold* m_history = nullptr;
    QWidget* m_events = nullptr;
    QWidget* m_describe = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
    widgets::FormField* m_about = nullptr;
    fields::WhenEditor* m_when = nullptr;
    QWidget* m_linkCard = nullptr;
    EntryPicker* m_picker = nullptr;
    QPushButton* m_saveCopy = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_link = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_takeOut = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
};

} // namespace app::evidence
