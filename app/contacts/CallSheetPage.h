#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/diary/Diary.h"
#include "core/report/Summary.h"

#include <QTimer>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace app::shell {
class FormDraft;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::contacts {

class CallSheetView;
class CallTimer;
class EntryPicks;
class WhoChoice;

/// Getting ready to report: short lines to read out on 101 or at a station, or text of a chosen length for an online
/// form, made from the entries that are ticked, or with gaps to fill in where there are none; room to write down what
/// they say; and one button that keeps it all as a report.
class CallSheetPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit CallSheetPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;
    QWidget* firstFocus() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    struct Loaded;
    QWidget* channelChoice();
    QWidget* entryChoice();
    QWidget* notesArea();
    void nameInputs();
    static core::base::Result<Loaded> load(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault);
    void show(const Loaded& loaded);
    void remake();
    void show(const core::report::Summary& summary);
    void copy(const QString& text);
    shell::PaperCopies::Make sheetOnPaper() const;
    /// The length of the call goes into what they said.
    void noteLength(const QString& sentence);
    void showTimer();
    void keepAsReport();
    core::report::SummaryRequest request() const;

    shell::FormDraft* m_draft; ///< What they say, written down during the call.
    async::JobHandle m_loading;
    async::JobHandle m_making;
    QTimer m_remakeTimer;
    core::domain::IncidentId m_only;
    bool m_isFresh = true;
    core::report::Summary m_summary;
    bool m_hasGaps = false; ///< No entry is spoken of.

    QRadioButton* m_phone = nullptr;
    QRadioButton* m_online = nullptr;
    QRadioButton* m_station = nullptr;
    QWidget* m_lengths = nullptr;
    QRadioButton* m_short = nullptr;
    QRadioButton* m_middle = nullptr;
    QRadioButton* m_long = nullptr;
    EntryPicks* m_picks;
    QListView* m_entries = nullptr;
    QPushButton* m_chooseEntries = nullptr;
    QWidget* m_entryArea = nullptr;
    WhoChoice* m_who;
    widgets::PlainLabel* m_note = nullptr;
    CallSheetView* m_sheet;
    QPlainTextEdit* m_heard = nullptr;
    QWidget* m_notes = nullptr;
    CallTimer* m_timer = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
};

} // namespace app::contacts
