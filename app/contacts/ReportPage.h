#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/domain/Report.h"

#include <vector>

class QCheckBox;
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
namespace app::widgets {
class PlainLabel;
}

namespace app::contacts {

class PromiseFields;
class ReferenceFields;
class RemovedState;

namespace files {
class FileFields;
}

/// One report: to whom, when, what was said on both sides, the numbers and the promises. Changing it makes a new
/// version; the old one is kept.
class ReportPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit ReportPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;
    bool takeFiles(const QStringList& paths) override;
    std::vector<shell::PageAction> actions() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    QWidget* channelChoice();
    void nameInputs();
    void buildPaper();
    /// As it was saved. A private one only when the person says so, each time.
    void print();
    void show(const core::domain::Report& report);
    void save();
    QString channel() const;
    /// It was removed or put back while it is shown: the fields stay as they are, and are saved onto what it is now.
    void followState();

    shell::FormDraft* m_draft;
    RemovedState* m_state;
    async::JobHandle m_loading;
    async::JobHandle m_following;
    core::domain::Report m_report;
    QByteArray m_id;
    bool m_isWanted = false;
    bool m_wantsNumber = false; ///< Somebody came to add a reference number.

    struct Channel
    {
        QString id;
        QRadioButton* choice;
    };
    std::vector<Channel> m_channels;
    QLineEdit* m_agency;
    QLineEdit* m_force;
    fields::WhenEditor* m_when;
    QPlainTextEdit* m_told;
    QPlainTextEdit* m_said;
    QLineEdit* m_officer;
    QLineEdit* m_recordedAs;
    ReferenceFields* m_references;
    QCheckBox* m_notGiven;
    widgets::PlainLabel* m_askFor;
    PromiseFields* m_promises;
    files::FileFields* m_files;
    QCheckBox* m_isClosed;
    QPlainTextEdit* m_notes;
    QPushButton* m_print;
    shell::PaperCopies* m_paper = nullptr;
};

} // namespace app::contacts
