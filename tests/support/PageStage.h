#pragma once

#include "app/async/JobRunner.h"
#include "app/settings/AppSettings.h"
#include "app/shell/JobTray.h"
#include "app/shell/Navigator.h"
#include "app/shell/PageContext.h"
#include "app/shell/PrivateClipboard.h"
#include "app/viewer/PictureLoader.h"
#include "app/widgets/StatusLine.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"

#include <QWidget>

#include <vector>

namespace support {

/// Remembers where a page wanted to go.
class RecordingNavigator final : public app::shell::Navigator
{
public:
    struct Visit
    {
        app::shell::PageId page;
        QByteArray id;
        app::shell::Purpose purpose;
    };
    std::vector<Visit> visits;
    int backs = 0;
    int practices = 0;
    int forgettings = 0;

    void open(app::shell::PageId page, const QByteArray& id, app::shell::Purpose purpose) override
    {
        visits.push_back({page, id, purpose});
    }
    void back() override { ++backs; }
    bool has(app::shell::PageId) const override { return true; }
    void practiseLeaving() override { ++practices; }
    void forgetEverything() override { ++forgettings; }
};

/// What a page stands on, without a window: a fresh vault and all that a PageContext names. Needs a QApplication.
class PageStage
{
public:
    TempVault vault;
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    app::settings::AppSettings settings{QString()};
    QWidget window; ///< Where the line at the bottom stands; never shown.
    app::widgets::StatusLine status{&window};
    app::shell::PrivateClipboard clipboard;
    app::async::JobRunner queries;
    app::shell::JobTray tray;
    app::viewer::PictureLoader pictures{app::viewer::PictureLoader::programBesideUs()};

    app::shell::PageContext context()
    {
        return {vault.shared(), vault.caseId(), queries,   tray,      prompts,
                settings,       status,         navigator, clipboard, pictures};
    }
};

} // namespace support
