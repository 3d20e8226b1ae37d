#include "app/player/LockDown.h"

#include <array>
#include <csignal>
#include <memory>
#include <span>

#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <malloc.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace app::player {

namespace {

constexpr rlim_t decoderMemory = rlim_t{2} << 30; // bytes: 4K video keeps dozens of large pictures
constexpr rlim_t speakerMemory = rlim_t{512} << 20;
constexpr rlim_t mostDescriptors = 64;
constexpr int mostHeaps = 4; // decoders start threads; each wants a stack, and must not get a heap of its own on top

bool limit(__rlimit_resource_t resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

bool limitAll(rlim_t memory)
{
    bool good = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    good = limit(RLIMIT_AS, memory) && good;
    good = limit(RLIMIT_FSIZE, 0) && good;
    good = limit(RLIMIT_CORE, 0) && good;
    return limit(RLIMIT_NOFILE, mostDescriptors) && good;
}

/// Handles every right over files and gives none. False where the kernel has no Landlock.
bool putFilesOutOfReach()
{
    // The rights of the first version; later ones only add rights.
    landlock_ruleset_attr rules{};
    rules.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const long made = syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0U);
    if (made < 0)
        return false;
    const int ruleset = static_cast<int>(made);
    const bool restricted = syscall(SYS_landlock_restrict_self, ruleset, 0U) == 0;
    close(ruleset);
    return restricted;
}

// What decoding, memory, threads and pipes need.
constexpr std::array allowed{
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(membarrier),
};

// What the library of the sound server needs besides, on the socket that it has.
constexpr std::array allowedForSound{
    SCMP_SYS(sendmsg), SCMP_SYS(recvmsg), SCMP_SYS(sendto), SCMP_SYS(recvfrom), SCMP_SYS(getuid), SCMP_SYS(getgid),
};

// What libraries ask in passing, and can do without.
constexpr std::array refused{
    SCMP_SYS(open),     SCMP_SYS(openat), SCMP_SYS(stat),    SCMP_SYS(newfstatat), SCMP_SYS(access),
    SCMP_SYS(readlink), SCMP_SYS(socket), SCMP_SYS(sysinfo), SCMP_SYS(uname),      SCMP_SYS(getcwd),
    SCMP_SYS(ioctl),    SCMP_SYS(fcntl),  SCMP_SYS(statfs),  SCMP_SYS(prlimit64),
};

/// What an argument of a call must be. The library's own macros are C only.
constexpr scmp_arg_cmp argument(unsigned index, scmp_compare comparison, scmp_datum_t first, scmp_datum_t second = 0)
{
    return {index, comparison, first, second};
}

bool filterCalls(std::span<const int> more)
{
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_KILL_PROCESS), seccomp_release);
    if (!filter)
        return false;
    const auto ctx = filter.get();
    bool good = seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const auto calls : {std::span<const int>(allowed), more})
        for (const int call : calls)
            good = good && seccomp_rule_add(ctx, SCMP_ACT_ALLOW, call, 0) == 0;
    for (const int call : refused)
        good = good && seccomp_rule_add(ctx, SCMP_ACT_ERRNO(EACCES), call, 0) == 0;
    // Memory that can be written never becomes a program.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        good = good && seccomp_rule_add(ctx, SCMP_ACT_ALLOW, call, 1, argument(2, SCMP_CMP_MASKED_EQ, PROT_EXEC)) == 0;
    // Threads, but no processes. The flags of clone3 are in memory where a filter cannot look; without it the C
    // library falls back to clone.
    good = good
        && seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                            argument(0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD))
            == 0
        && seccomp_rule_add(ctx, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    // A thread gives itself a name.
    good
        = good && seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, argument(0, SCMP_CMP_EQ, PR_SET_NAME)) == 0;
    return good && seccomp_load(ctx) == 0;
}

} // namespace

void closeDoors()
{
    limit(RLIMIT_CORE, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // what it plays does not outlive the window
    std::signal(SIGPIPE, SIG_IGN); // NOLINT: before any thread
    syscall(SYS_close_range, 3U, ~0U, 0U);
    mallopt(M_ARENA_MAX, mostHeaps);
}

std::optional<LockDown> lockIn()
{
    if (!limitAll(decoderMemory))
        return {};
    LockDown lock;
    lock.reachesNoFiles = putFilesOutOfReach();
    lock.filtersCalls = filterCalls({});
    if (!lock.filtersCalls)
        return {};
    return lock;
}

bool lockInSpeaker()
{
    if (!limitAll(speakerMemory))
        return false;
    putFilesOutOfReach();
    return filterCalls(allowedForSound);
}

} // namespace app::player
