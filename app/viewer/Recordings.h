#pragma once

#include "app/viewer/PlayerProtocol.h"
#include "core/base/Result.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace app::viewer {

/// Fills the piece with the bytes from `offset` on, all of it or an error. Called on one thread, whichever piece is
/// wanted next.
using RecordingBytes = std::function<core::base::Result<void>(qint64 offset, std::span<std::byte> piece)>;

/// A recording that is to be played. Made by recordingRequest(); a test fills it in by hand.
struct RecordingRequest
{
    core::domain::EvidenceId item; ///< Whose endings are counted.
    QString mediaType; ///< As sniffed when it was taken in.
    qint64 size = 0; ///< Bytes of the original.
    /// Runs on the player's thread, and so does what it gives.
    std::function<core::base::Result<RecordingBytes>()> open;
};

/// The recording of an item: only the chunks that are wanted are decrypted.
RecordingRequest recordingRequest(core::domain::EvidenceId id, const QString& mediaType, qint64 size,
                                  std::shared_ptr<const core::vault::UnlockedVault> vault);

/// How a recording of this type is packed; nothing when it cannot be played here.
std::optional<playing::Container> containerOf(const QString& mediaType);
/// Whether a recording of this type can be played at all, without opening anything.
bool isRecordingType(const QString& mediaType);
/// Whether it is sound alone, as its type says.
bool isSoundType(const QString& mediaType);

/// What a recording is, as its player says.
struct RecordingFacts
{
    qint64 milliseconds = 0; ///< 0: unknown.
    bool hasPictures = false;
    bool hasSound = false;
    bool canBeHeard = false; ///< There is sound in it, and something to hear it with.
    bool canJump = false;
    QSize size; ///< Pixels of its pictures, upright.
};

enum class PlayState { Paused, Playing, Ended };

/// Why playing is over, but for being told to stop.
enum class PlayEnding {
    NotARecording, ///< Not one of the formats that are played.
    Broken, ///< The bytes are not a recording of that format, or nothing in it can be played.
    TooLarge, ///< More bytes than are looked at.
    TooSlow, ///< It gave no sign of life for too long, and was ended.
    Died, ///< The player ended itself, or said nonsense and was ended.
    GivenUp, ///< Ended the player three times already; it is not tried again.
    NoPlayer, ///< The player is not there, or cannot be locked in; nothing was opened.
    NoBytes ///< The stored copy cannot be read.
};

/// One sentence for a person.
QString endingText(PlayEnding ending);

} // namespace app::viewer
