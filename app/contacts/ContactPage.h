#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/domain/Report.h"

#include <optional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace app::fields {
class WhenEditor;
}

namespace app::shell {
class FormDraft;
}

namespace app::contacts {

class PromiseFields;
class RemovedState;

namespace files {
class FileFields;
}

/// One call, letter, email or meeting after a report: who contacted whom, and what was said on both sides.
class ContactPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit ContactPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;
    bool takeFiles(const QStringList& paths) override;
    std::vector<shell::PageAction> actions() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    struct Loaded;
    void show(const core::domain::Contact& contact);
    /// For a new contact about a report: fills in what the report says already.
    void readReport(core::domain::Contact contact);
    void save();
    void buildPaper();
    /// As it was saved. A private one only when the person says so, each time.
    void print();
    void nameInputs();
    /// It was removed or put back while it is shown: the fields stay as they are, and are saved onto what it is now.
    void followState();
    QWidget* wayChoice();
    /// The way that is chosen; words that an older record has for it stay as they are.
    QString way() const;

    shell::FormDraft* m_draft;
    RemovedState* m_state;
    async::JobHandle m_loading;
    async::JobHandle m_following;
    core::domain::Contact m_contact;
    QByteArray m_id; ///< The contact; empty for a new one.
    std::optional<core::domain::ReportId> m_about; ///< The report that a new one belongs to.
    bool m_isWanted = false;
    bool m_isPrivate = false; ///< Itself, or its report.
    QRadioButton* m_out;
    QRadioButton* m_in;
    /// A way of getting in touch, as it is stored, and its choice.
    struct Way
    {
        QString id;
        QRadioButton* choice;
    };
    std::vector<Way> m_ways;
    QLineEdit* m_agency;
    QLineEdit* m_who;
    fields::WhenEditor* m_when;
    QPlainTextEdit* m_told;
    QPlainTextEdit* m_said;
    PromiseFields* m_promises;
    files::FileFields* m_files;
    QPushButton* m_print;
    shell::PaperCopies* m_paper = nullptr;
};

} // namespace app::contacts
