#include "app/cli/Interruption.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace app::cli {

namespace {

// A signal arrives without a context, so what it must reach stands here. Lock-free, hence safe in a signal.
std::atomic<core::base::JobContext*> interrupted = nullptr;
std::atomic<int> writesToWake = -1;
std::atomic<int> readsOfWake = -1;
static_assert(std::atomic<core::base::JobContext*>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

extern "C" void holdfastCliInterrupted(int)
{
    const int before = errno;
    if (core::base::JobContext* job = interrupted.load(std::memory_order_relaxed))
        job->cancel();
    if (const int wake = writesToWake.load(std::memory_order_relaxed); wake >= 0) {
        [[maybe_unused]] const ssize_t told = ::write(wake, "", 1); // full: it can be read already
    }
    errno = before;
}

/// Opens the pipe that a signal makes readable. Where there is none, a read is still ended by the signal itself.
void openWake()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    readsOfWake.store(ends[0]);
    writesToWake.store(ends[1]);
}

void closeWake()
{
    for (std::atomic<int>* const end : {&writesToWake, &readsOfWake})
        if (const int descriptor = end->exchange(-1); descriptor >= 0)
            ::close(descriptor);
}

void setAction(int signal, void (*action)(int))
{
    struct sigaction request
    {
    };
    request.sa_handler = action;
    sigemptyset(&request.sa_mask);
    request.sa_flags = 0; // no SA_RESTART: a read on the terminal ends
    ::sigaction(signal, &request, nullptr);
}

} // namespace

Interruption::Interruption(core::base::JobContext& job)
{
    interrupted.store(&job);
    openWake();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        setAction(signal, holdfastCliInterrupted);
    setAction(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, with its message
}

Interruption::~Interruption()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        setAction(signal, SIG_DFL);
    closeWake();
    interrupted.store(nullptr);
}

int interruptionDescriptor()
{
    return readsOfWake.load();
}

} // namespace app::cli
