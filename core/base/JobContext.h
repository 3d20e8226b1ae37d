#pragma once

#include <QtGlobal>

#include <atomic>

namespace core::base {

/// How far a job is, in bytes of input. `total` is 0 while it is unknown.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
};

/// The two-way line between a long-running core function and whoever started it. All members are lock-free and may
/// be called from any thread; the caller samples progress() at its own pace, so a job may update it for every chunk.
class JobContext
{
public:
    // For the job:
    bool isCanceled() const noexcept { return m_canceled.load(std::memory_order_relaxed); }
    void setProgress(Progress progress) noexcept
    {
        m_done.store(progress.done, std::memory_order_relaxed);
        m_total.store(progress.total, std::memory_order_relaxed);
    }
    void advance(qint64 bytes) noexcept { m_done.fetch_add(bytes, std::memory_order_relaxed); }

    // For the caller:
    void cancel() noexcept { m_canceled.store(true, std::memory_order_relaxed); }
    Progress progress() const noexcept
    {
        return {m_done.load(std::memory_order_relaxed), m_total.load(std::memory_order_relaxed)};
    }

private:
    std::atomic_bool m_canceled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

} // namespace core::base
