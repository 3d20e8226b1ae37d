#include "core/intake/AcquireFile.h"

#include "core/intake/Staging.h"

namespace core::intake {

namespace {

/// The one outcome of a list of one.
base::Result<Acquired> only(base::Result<std::vector<base::Result<Acquired>>> outcomes)
{
    if (!outcomes)
        return outcomes.error();
    return std::move(outcomes->front());
}

base::Result<Acquired> recordOne(Arrival arrival, vault::UnlockedVault& vault, base::JobContext& job)
{
    std::vector<Arrival> arrivals;
    arrivals.push_back(std::move(arrival));
    return only(recordArrivals(std::move(arrivals), Settled::Yes, vault, job));
}

} // namespace

base::Result<Acquired> acquireFile(const AcquireRequest& request, vault::UnlockedVault& vault, base::JobContext& job)
{
    if (const auto valid = checkRequest(request, vault); !valid)
        return valid.error();
    auto arrival = stageFile(request, Settled::Yes, vault, job);
    if (!arrival)
        return arrival.error();
    return recordOne(*std::move(arrival), vault, job);
}

base::Result<Acquired> acquireBytes(const AcquireBytesRequest& request, vault::UnlockedVault& vault,
                                    base::JobContext& job)
{
    if (const auto valid = checkRequest(request, vault); !valid)
        return valid.error();
    auto arrival = stageBytes(request, vault, job);
    if (!arrival)
        return arrival.error();
    return recordOne(*std::move(arrival), vault, job);
}

} // namespace core::intake
