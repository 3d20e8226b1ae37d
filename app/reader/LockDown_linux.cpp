#include "app/reader/LockDown.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <memory>

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

namespace app::reader {

namespace {

constexpr rlim_t memoryBytes = rlim_t{1} << 30;
constexpr rlim_t processorLimit = 10; // seconds
// Qt starts threads to scale; each wants a stack, and must not get a heap of its own on top.
constexpr int mostHeaps = 2;

bool limit(__rlimit_resource_t resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
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

// What decoding, memory, threads and two pipes need. Nothing that opens, connects, sends signals to others or starts
// programs.
constexpr std::array plainlyAllowed{
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
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(getrusage),
    SCMP_SYS(membarrier),
    SCMP_SYS(eventfd2),
};

// Parsers look for fonts, translations, settings and their own place on this computer. They are told that they may not,
// and go on without, so that a page looks the same everywhere.
constexpr std::array refused{
    SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),
};

/// What an argument of a call must be. The library's own macros are C only.
constexpr scmp_arg_cmp argument(unsigned index, scmp_compare comparison, scmp_datum_t first, scmp_datum_t second = 0)
{
    return {index, comparison, first, second};
}

bool filterCalls()
{
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_KILL_PROCESS), seccomp_release);
    if (!filter)
        return false;
    const auto ctx = filter.get();
    bool good = seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const int call : plainlyAllowed)
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
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // what it decodes does not outlive the window
    syscall(SYS_close_range, 3U, ~0U, 0U);
    mallopt(M_ARENA_MAX, mostHeaps);
}

std::optional<LockDown> lockIn()
{
    bool good = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    good = limit(RLIMIT_AS, memoryBytes) && good;
    good = limit(RLIMIT_CPU, processorLimit) && good;
    good = limit(RLIMIT_FSIZE, 0) && good;
    good = limit(RLIMIT_CORE, 0) && good;
    if (!good)
        return {};
    LockDown lock;
    lock.reachesNoFiles = putFilesOutOfReach();
    lock.filtersCalls = filterCalls();
    if (!lock.filtersCalls)
        return {};
    return lock;
}

double processorSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

} // namespace app::reader
