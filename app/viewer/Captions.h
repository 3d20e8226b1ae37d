#pragma once

#include <QString>

#include <vector>

namespace app::viewer {

/// Words that belong to a stretch of a recording.
struct Cue
{
    qint64 from = 0; ///< ms.
    qint64 to = 0; ///< ms: no longer shown.
    QString text; ///< Lines, without marks; who speaks is in front: "Ana: I am here".

    friend bool operator==(const Cue&, const Cue&) = default;
};

inline constexpr std::size_t mostCues = 20'000; ///< A long day of speech.
inline constexpr qsizetype longestCue = 600; ///< Characters.

/// Whether a file of this name may hold captions: WebVTT or SubRip. The name decides, since both are plain text.
bool isCaptionName(const QString& name);
/// The name without its last ending: what a recording and its captions share. "a.mp4" → "a".
QString stemOf(const QString& name);

/// The cues of a WebVTT (W3C, WebVTT: The Web Video Text Tracks Format, 4.1) or SubRip file, in order of time. Read
/// generously: whatever is not a cue is left out, and so is how cues should look. What is no such file has none.
std::vector<Cue> captionsOf(const QString& text);

/// What is said at this moment, one line or more; may be empty.
QString captionAt(const std::vector<Cue>& cues, qint64 milliseconds);

} // namespace app::viewer
