#pragma once

#include "app/shell/Navigator.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QWidget>

#include <memory>

namespace app::shell {

/// Records that have just been opened, and where the person wants to go first.
struct Opened
{
    std::shared_ptr<core::vault::UnlockedVault> vault;
    core::domain::CaseId caseId;
    QString remark; ///< A quiet line for the status: "Last opened 21 November at 9:40pm."
    PageId page = PageId::Today;
    Purpose purpose = Purpose::Show;
};

/// What the window shows while nothing is open: first run, or the unlock form. Built by app/vault, told to the window
/// by main.cpp. It knows nothing of what is inside the records.
class LockedView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What takes the focus when the view appears.
    virtual QWidget* firstFocus() const = 0;

    /// True while Leave now is being practised: the window then hides, comes back, and calls practised(). Once.
    virtual bool isPractising() const { return false; }
    virtual void practised() { }

    /// Makes everything anew, in the language of now, and keeps what was typed.
    virtual void rebuild() { }

Q_SIGNALS:
    /// The records are open.
    void opened(const app::shell::Opened& opened);
    /// One sentence for the status line.
    void said(const QString& sentence);
};

} // namespace app::shell
