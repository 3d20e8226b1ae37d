#pragma once

#include <optional>

namespace app::player {

/// How far this process is locked in.
struct LockDown
{
    bool filtersCalls = false; ///< Every system call but the few that playing needs is refused or ends the process.
    bool reachesNoFiles = false; ///< Landlock: no file can be opened, also if the filter had a hole.
};

/// First thing in main(): no core dump, no other descriptors than the three, no new privileges, nobody may look into
/// this process.
void closeDoors();

/// Locks in the process that decodes, for good: 2 GiB of memory, files of 0 bytes, no new privileges, Landlock where
/// the kernel has it, and a list of allowed system calls: reading and writing what is open already, memory, threads,
/// time. No file, no socket, no program. What is not limited is processor time: a recording may be hours long; the
/// window watches instead. Before any thread. Sources: seccomp(2), landlock(7), setrlimit(2).
///
/// Nothing when the calls cannot be filtered: then no foreign byte may be read.
std::optional<LockDown> lockIn();

/// The same for the process that holds the sound server, once it is connected: it may also send and receive on the
/// socket it has. False when the calls cannot be filtered.
bool lockInSpeaker();

} // namespace app::player
