#pragma once

#include "app/async/JobRunner.h"
#include "app/diary/EntryView.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "app/widgets/ErrorSummary.h"
#include "core/diary/Diary.h"
#include "core/intake/AcquireFile.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;

namespace app::widgets {
class FormField;
class UndoBar;
} // namespace app::widgets

namespace app::diary {

class EntryForm;
class FormBar;

/// A diary entry: writing a new one, reading a saved one, correcting it. Half-written text is kept as a draft inside
/// the vault within 2 s of a key, and when the page is left.
class EntryPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit EntryPage(const shell::PageContext& context, QWidget* parent = nullptr);
    ~EntryPage() override;

    /// `id`: an incident to read, a draft to go on with, or empty for a new entry.
    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    QWidget* firstFocus() const override;
    void keepDrafts() override;
    std::optional<QByteArray> record() const override { return m_record; }
    bool takeFiles(const QStringList& paths) override;
    std::vector<shell::PageAction> actions() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

protected:
    /// Esc leaves it for now.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { Write, Read };
    struct Loaded;
    /// What was typed into the entry that was just saved, so that it can become a draft again.
    struct JustSaved
    {
        core::domain::IncidentId id;
        core::diary::Draft draft;
        QString sentence; ///< "Saved at 9:14am."
    };

    void buildButtons();
    void buildPaper();
    /// A private entry only when the person says so, each time.
    void print();
    void show(State state);
    void startNew();
    /// What the form holds, to be carried on later.
    core::diary::Draft asDraft() const;
    void loaded(Loaded content);
    void save(bool andNew);
    void saved(const core::base::Result<core::domain::Incident>& result, bool andNew);
    /// What save() or a form inside this one found, as far as it is not put right.
    std::vector<widgets::ErrorSummary::Item> problems() const;
    void showProblems();
    void forgetProblems();
    /// What was put right since is asked for no more; nothing new is.
    void lookAgain();
    void correct();
    void offerToTakeBack();
    void takeBack(const JustSaved& saved);
    void offerToSaveAgain();
    void withdraw();
    void withdraw(core::domain::IncidentId id, const QString& reason);
    void restore(core::domain::IncidentId id);
    void chooseFiles();
    void paste();
    void takeIn(std::vector<core::intake::AcquireRequest> requests);
    void addKeptThing();
    void discard();
    /// The draft is forgotten: everything that was written was taken out again.
    void dropDraft();

    async::JobHandle m_loading;
    EntryForm* m_form;
    EntryView* m_view;
    widgets::FormField* m_reasonRow;
    QLineEdit* m_reasonEdit;
    FormBar* m_writeButtons = nullptr;
    QWidget* m_readButtons;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAndNew = nullptr;
    QPushButton* m_throwAway = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
    widgets::UndoBar* m_undo;
    QTimer m_draftTimer;

    State m_state = State::Write;
    QByteArray m_id;
    std::optional<QByteArray> m_record; ///< What m_id has become: a draft, or an incident.
    EntryView::Content m_content;
    std::optional<core::domain::IncidentId> m_amends;
    core::domain::DraftId m_draft;
    core::base::Timestamp m_startedAt;
    std::optional<JustSaved> m_justSaved;
    std::optional<core::domain::DraftId> m_takenBack; ///< What the entry that was taken back is now.
    std::vector<widgets::ErrorSummary::Item> m_asked; ///< What the summary at the top asks for.
    bool m_isDraftStored = false;
    bool m_isDirty = false;
    bool m_isSaving = false;
    bool m_isWanted = false; ///< arrive() asks for another record than the one that is shown.
};

} // namespace app::diary
