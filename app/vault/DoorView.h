#pragma once

#include "app/shell/LockedView.h"
#include "app/vault/FirstRun.h"

class QStackedWidget;

namespace app::vault {

class UnlockForm;

/// The window while nothing is open: the unlock form when there are records in the folder, else the first run. Each
/// leads to the other, and to records elsewhere: nothing is remembered unless the person asks (ux-spec SAFE-12).
class DoorView final : public shell::LockedView
{
    Q_OBJECT

public:
    struct Parts
    {
        const core::base::Clock& clock;
        settings::AppSettings& settings;
        shell::Prompts& prompts;
        QString usualFolder;
        core::vault::KdfCost cost = core::vault::KdfCost::Tuned;
        std::function<void()> stop; ///< "Stop here for now".
    };

    /// `folder`: the records to open; empty: those in the usual folder, if any.
    DoorView(const Parts& parts, const QString& folder, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    bool isPractising() const override;
    void practised() override;
    void rebuild() override;

    UnlockForm* unlockForm() const { return m_unlock; }
    FirstRun* firstRun() const { return m_firstRun; }

private:
    void showUnlock(const QString& folder);
    void showFirstRun();
    void openAnother();
    /// From the unlock form to the first run, which the person can come back from.
    void makeNew();

    Parts m_parts;
    async::JobRunner m_jobs;
    QStackedWidget* m_stack;
    UnlockForm* m_unlock = nullptr;
    FirstRun* m_firstRun = nullptr;
    QString m_cameFrom; ///< The records whose unlock form was left to make new ones.
};

} // namespace app::vault
