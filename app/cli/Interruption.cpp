#include "app/cli/Interruption.h"

#include <atomic>
#include <csignal>

namespace app::cli {

namespace {

// A signal arrives without a context, so what it must reach stands here. Lock-free, hence safe in a signal.
std::atomic<core::base::JobContext*> interrupted = nullptr;
static_assert(std::atomic<core::base::JobContext*>::is_always_lock_free);

extern "C" void holdfastCliInterrupted(int)
{
    if (core::base::JobContext* job = interrupted.load(std::memory_order_relaxed))
        job->cancel();
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
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        setAction(signal, holdfastCliInterrupted);
    setAction(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, with its message
}

Interruption::~Interruption()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        setAction(signal, SIG_DFL);
    interrupted.store(nullptr);
}

} // namespace app::cli
