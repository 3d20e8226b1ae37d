#include "core/intake/AcquireFile.h"
#include "core/intake/Staging.h"

#include <atomic>
#include <thread>

#include <sys/stat.h>

namespace core::intake {

namespace {

// `performance` section 3: workers that each take a whole file, one sync for 64 to 256 files. Two for the processors,
// two that wait for the disk meanwhile. What would take long alone is staged alone, with all of them on one file.
constexpr std::size_t workerCount = 4;
constexpr std::size_t filesPerBatch = 256;
constexpr qint64 bytesPerBatch = 256LL << 20;
constexpr qint64 largeFile = 32LL << 20;

using Requests = std::span<const AcquireRequest>;

qint64 sizeOf(const AcquireRequest& request)
{
    struct stat state = {};
    return ::lstat(request.sourcePath.constData(), &state) == 0 && S_ISREG(state.st_mode)
        ? static_cast<qint64>(state.st_size)
        : 0;
}

/// How many of the requests, from the first on, make one batch.
std::size_t batchLength(Requests rest, std::span<const qint64> sizes)
{
    if (sizes.front() >= largeFile)
        return 1;
    qint64 bytes = 0;
    std::size_t count = 0;
    while (count < rest.size() && count < filesPerBatch && sizes[count] < largeFile) {
        bytes += sizes[count];
        if (count > 0 && bytes > bytesPerBatch)
            break;
        ++count;
    }
    return count;
}

/// Errors that make going on useless.
bool endsEverything(base::ErrorCode code)
{
    return code == base::ErrorCode::Canceled || code == base::ErrorCode::NoSpace || code == base::ErrorCode::Database;
}

/// The staged files of a batch, in the order of its requests.
std::vector<base::Result<Arrival>> stageAll(Requests batch, vault::UnlockedVault& vault, base::JobContext& job)
{
    std::vector<base::Result<Arrival>> staged;
    staged.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i)
        staged.emplace_back(base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped before it was read")});
    std::atomic<std::size_t> next = 0;
    std::atomic_bool isOver = false;
    const auto work = [&] {
        while (!isOver && !job.isCanceled()) {
            const std::size_t at = next.fetch_add(1);
            if (at >= batch.size())
                return;
            const auto valid = checkRequest(batch[at], vault);
            staged[at] = valid ? stageFile(batch[at], Settled::No, vault, job) : base::Result<Arrival>(valid.error());
            if (!staged[at] && endsEverything(staged[at].error().code))
                isOver = true;
        }
    };
    if (batch.size() == 1) {
        work();
        return staged;
    }
    std::vector<std::thread> workers;
    workers.reserve(workerCount);
    for (std::size_t i = 0; i < workerCount; ++i)
        workers.emplace_back(work);
    for (std::thread& worker : workers)
        worker.join();
    return staged;
}

/// Takes one batch in and reports it. An error: the rest is not to be tried.
base::Result<void> acquireBatch(Requests batch, vault::UnlockedVault& vault, base::JobContext& job,
                                const std::function<void(const BatchOutcome&)>& each)
{
    std::vector<base::Result<Arrival>> staged = stageAll(batch, vault, job);
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped on request")};

    // What was staged before the disk was full is kept.
    std::optional<base::Error> end;
    std::vector<Arrival> arrivals;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < staged.size(); ++i) {
        if (staged[i]) {
            owners.push_back(i);
            arrivals.push_back(*std::move(staged[i]));
        } else if (!end && endsEverything(staged[i].error().code)
                   && staged[i].error().code != base::ErrorCode::Canceled) {
            end = staged[i].error();
        }
    }
    std::vector<base::Result<Acquired>> outcomes;
    if (!arrivals.empty()) {
        auto recorded = recordArrivals(std::move(arrivals), Settled::No, vault, job);
        if (!recorded)
            return recorded.error();
        outcomes = *std::move(recorded);
    }
    std::size_t done = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const bool isRecorded = done < owners.size() && owners[done] == i;
        if (!isRecorded && staged[i].error().code == base::ErrorCode::Canceled)
            continue; // Never tried.
        if (each)
            each({batch[i], isRecorded ? outcomes[done] : base::Result<Acquired>(staged[i].error())});
        done += isRecorded ? 1 : 0;
    }
    if (end)
        return *end;
    return {};
}

/// One large file: both cores work on it.
base::Result<void> acquireLarge(const AcquireRequest& request, vault::UnlockedVault& vault, base::JobContext& job,
                                const std::function<void(const BatchOutcome&)>& each)
{
    const auto acquire = [&]() -> base::Result<Acquired> {
        if (const auto valid = checkRequest(request, vault); !valid)
            return valid.error();
        auto arrival = stageFile(request, Settled::Yes, vault, job);
        if (!arrival)
            return arrival.error();
        std::vector<Arrival> arrivals;
        arrivals.push_back(*std::move(arrival));
        auto outcomes = recordArrivals(std::move(arrivals), Settled::Yes, vault, job);
        if (!outcomes)
            return outcomes.error();
        return std::move(outcomes->front());
    };
    auto acquired = acquire();
    if (!acquired && acquired.error().code == base::ErrorCode::Canceled)
        return acquired.error();
    std::optional<base::Error> end;
    if (!acquired && endsEverything(acquired.error().code))
        end = acquired.error();
    if (each)
        each({request, std::move(acquired)});
    if (end)
        return *end;
    return {};
}

} // namespace

base::Result<void> acquireFiles(const std::vector<AcquireRequest>& requests, vault::UnlockedVault& vault,
                                base::JobContext& job, const std::function<void(const BatchOutcome&)>& each)
{
    std::vector<qint64> sizes;
    sizes.reserve(requests.size());
    qint64 total = 0;
    for (const AcquireRequest& request : requests) {
        sizes.push_back(sizeOf(request));
        total += sizes.back();
    }
    job.setProgress({0, total});

    Requests rest(requests);
    std::span<const qint64> restSizes(sizes);
    while (!rest.empty()) {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped on request")};
        const std::size_t length = batchLength(rest, restSizes);
        const auto done = restSizes.front() >= largeFile ? acquireLarge(rest.front(), vault, job, each)
                                                         : acquireBatch(rest.first(length), vault, job, each);
        if (!done)
            return done;
        rest = rest.subspan(length);
        restSizes = restSizes.subspan(length);
    }
    job.setProgress({total, total}); // Also when files could not be read.
    return {};
}

} // namespace core::intake
