#pragma once

#include <sys/types.h>

namespace app::player {

/// The process that holds the sound server (PulseAudio, or PipeWire in its place): takes orders and samples from
/// `down`, says on `up` how far they were heard. It is called "Sound" there and nothing else, shows nothing of what is
/// played, and sees no byte of any file. Once it is connected it locks itself in: no file, no further socket. Ends with
/// its parent, and when `down` is closed.
[[noreturn]] void runSpeaker(int down, int up, pid_t parent);

} // namespace app::player
