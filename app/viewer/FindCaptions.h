#pragma once

#include "app/viewer/Captions.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace app::viewer {

/// Captions of a recording, and the file they are in.
struct Captions
{
    QString exhibit;
    std::vector<Cue> cues;
};

/// The captions of a recording: a WebVTT or SubRip file of its case with the same name but for the ending ("a.mp4" and
/// "a.vtt" or "a.en.vtt"); else the only such file that belongs to one of its entries. Nothing when there is none, or
/// no words in it. Blocking. Errors: NotFound, Damaged, Database, Io, Canceled.
core::base::Result<std::optional<Captions>> findCaptions(core::domain::EvidenceId recording,
                                                         const core::vault::UnlockedVault& vault,
                                                         core::base::JobContext& job);

} // namespace app::viewer
