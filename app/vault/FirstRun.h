#pragma once

#include "app/async/JobRunner.h"
#include "app/vault/FirstRunStep.h"
#include "app/vault/OpenFolder.h"

class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace app::settings {
class AppSettings;
}
namespace app::shell {
class Prompts;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::vault {

namespace keys {
class RecoverySheet;
}

class LeaveStep;
class PassphraseStep;
class RecoveryStep;

/// What the first run and the unlock form need.
struct DoorParts
{
    const core::base::Clock& clock;
    settings::AppSettings& settings;
    shell::Prompts& prompts;
    async::JobRunner& jobs;
    QString usualFolder; ///< Where records are kept when the person names no place.
    core::vault::KdfCost cost = core::vault::KdfCost::Tuned;
};

/// Eight short pages that end with new records. Nothing is written before the passphrase is chosen and the choice about
/// recovery is made (page 6).
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(const DoorParts& parts, QWidget* parent = nullptr);

    QWidget* firstFocus() const;
    LeaveStep* leaveStep() const { return m_leave; }
    keys::RecoverySheet& sheet() const { return *m_sheet; }
    FirstRunStep* step() const;
    int stepNumber() const;

    /// False while the records are being made, and after that: then nothing of it is made again.
    bool canBeRebuilt() const { return !m_opened && !m_making.isRunning(); }
    /// Goes on where another one stands, with all that was typed and chosen there; `before` is left without it.
    void takeOver(FirstRun& before);

    void goNext();
    void goBack();

Q_SIGNALS:
    void opened(const app::shell::Opened& opened);
    void said(const QString& sentence);
    void stopWanted();
    void openWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Enter, where nothing else takes it, is Next.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addStep(FirstRunStep* step);
    void showStep(std::size_t index);
    void make();
    void made(core::base::Result<NewRecords> result);
    void refreshButtons();

    DoorParts m_parts;
    FirstRunPlan m_plan;
    std::optional<shell::Opened> m_opened; ///< Once the records are made.
    widgets::PlainLabel* m_number;
    QVBoxLayout* m_steps;
    std::vector<FirstRunStep*> m_all; ///< All but one hidden.
    std::size_t m_at = 0;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr; ///< What scrolls.
    QTimer* m_orderTimer;
    QPushButton* m_back;
    QPushButton* m_next;
    LeaveStep* m_leave;
    PassphraseStep* m_passphrase;
    keys::RecoverySheet* m_sheet;
    RecoveryStep* m_recovery;
    async::JobHandle m_making;
};

} // namespace app::vault
