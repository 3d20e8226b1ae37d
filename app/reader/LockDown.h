#pragma once

#include <optional>

namespace app::reader {

/// How far this process is locked in.
struct LockDown
{
    bool filtersCalls
        = false; ///< Every system call but the few a decoder needs ends the process; opening a file fails.
    bool reachesNoFiles = false; ///< Landlock: no file can be opened, also if the filter had a hole.
};

/// First thing in main(): no core dump, no other descriptors than the three, no new privileges, nobody may look into
/// this process. Nothing of it can fail in a way that matters before lockIn().
void closeDoors();

/// Locks this process in, for good: limits (1 GiB of memory, 10 s of processor time, files of 0 bytes), no new
/// privileges, Landlock where the kernel has it, and a list of allowed system calls. Everything that must be loaded is
/// loaded before. Sources: seccomp(2), landlock(7), setrlimit(2).
///
/// Nothing when the calls cannot be filtered: then no foreign byte may be read.
std::optional<LockDown> lockIn();

/// Seconds of processor time this process has used.
double processorSeconds();

} // namespace app::reader
