#pragma once

#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <memory>

namespace app::async {
class JobRunner;
}
namespace app::settings {
class AppSettings;
}
namespace app::viewer {
class PictureLoader;
}
namespace app::widgets {
class StatusLine;
}

namespace app::shell {

class JobTray;
class Navigator;
class PrivateClipboard;
class Prompts;

/// What a page is given: everything it may ask, tell or show. The references outlive every page; the vault goes when
/// the last page and the last job have let go of it. Copied freely; not assignable.
struct PageContext
{
    std::shared_ptr<core::vault::UnlockedVault> vault;
    core::domain::CaseId caseId; ///< The case that is looked at.
    async::JobRunner& queries; ///< Ask: short reads.
    JobTray& tray; ///< Tell: writes; and the signal caseChanged().
    Prompts& prompts;
    settings::AppSettings& settings;
    widgets::StatusLine& status; ///< One line at the bottom, spoken once: "Saved at 9:14am".
    Navigator& navigator;
    PrivateClipboard& clipboard; ///< Copies that clear themselves.
    viewer::PictureLoader& pictures; ///< Pictures of files, decoded in a process of their own.
};

} // namespace app::shell
