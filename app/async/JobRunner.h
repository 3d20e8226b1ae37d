#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace app::async {

/// What a started job and its starter share.
struct JobState
{
    core::base::JobContext context;
    std::atomic_bool isAbandoned = false; ///< Nobody wants the answer any more.
    std::atomic_bool isFinished = false;
};

/// A started job, as its starter holds it. Destroying or replacing the handle cancels the job: it is asked to stop, and
/// its answer is thrown away. GUI thread only.
class [[nodiscard]] JobHandle
{
public:
    JobHandle() = default;
    JobHandle(JobHandle&&) noexcept = default;
    JobHandle& operator=(JobHandle&& other) noexcept;
    JobHandle(const JobHandle&) = delete;
    JobHandle& operator=(const JobHandle&) = delete;
    ~JobHandle() { cancel(); }

    /// Asks the job to stop and drops its answer. Does not wait.
    void cancel() noexcept;
    /// Asks the job to stop, and still wants its answer: what it had done, or Canceled.
    void requestStop() noexcept
    {
        if (m_state)
            m_state->context.cancel();
    }
    /// Lets the job run to its end and deliver its answer without this handle.
    void detach() noexcept { m_state.reset(); }
    /// Whether an answer is still to come.
    bool isRunning() const noexcept;
    /// Bytes done, as the job says; zeros without a job.
    core::base::Progress progress() const noexcept;

private:
    friend class JobRunner;
    explicit JobHandle(std::shared_ptr<JobState> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<JobState> m_state;
};

/// Runs core functions one after the other on a thread of its own, and gives each answer back on the GUI thread. All
/// members are called on the GUI thread.
///
/// Destroying it cancels what is left, waits for the job that runs, and drops answers not yet delivered.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// Queues `work(JobContext&) -> Result<T>`; calls `done(Result<T>)` on the GUI thread when `context` still lives
    /// and the handle has not been cancelled or replaced. What work captures is released on the worker, before done is
    /// called. An exception that escapes work becomes ErrorCode::Internal.
    template<typename T, typename Work, typename Done>
    JobHandle start(QObject* context, Work work, Done done)
    {
        auto state = std::make_shared<JobState>();
        // Shared, because std::function copies and secrets can only be moved.
        auto answer = std::make_shared<Done>(std::move(done));
        auto task = std::make_shared<std::optional<Work>>(std::move(work));
        enqueue(state, [this, state, task, answer, receiver = QPointer<QObject>(context)] {
            auto result = std::make_shared<core::base::Result<T>>(guarded<T>(**task, state->context));
            task->reset();
            if (state->isAbandoned)
                return; // The answer goes here and now: it may hold a lock.
            deliver([state, answer, receiver, result] {
                state->isFinished = true;
                if (receiver && !state->isAbandoned)
                    (*answer)(std::move(*result));
            });
        });
        return JobHandle(std::move(state));
    }

    /// Asks every job to stop. Does not wait.
    void cancelAll();
    /// Blocks until the queue is empty and nothing runs. Answers still come through the event loop.
    void waitUntilIdle();

private:
    using Task = std::function<void()>;

    template<typename T, typename Work>
    static core::base::Result<T> guarded(Work& work, core::base::JobContext& context)
    {
        try {
            if (context.isCanceled())
                return core::base::Error{core::base::ErrorCode::Canceled};
            return work(context);
        } catch (const std::exception& escaped) {
            return core::base::Error{core::base::ErrorCode::Internal, QString::fromUtf8(escaped.what())};
        } catch (...) {
            return core::base::Error{core::base::ErrorCode::Internal, QStringLiteral("unknown exception")};
        }
    }

    void enqueue(std::shared_ptr<JobState> state, Task task);
    void deliver(Task task);
    void work();

    struct Queued
    {
        std::shared_ptr<JobState> state;
        Task task;
    };

    std::mutex m_mutex; ///< Guards the four members below.
    std::condition_variable m_changed;
    std::deque<Queued> m_queue;
    std::shared_ptr<JobState> m_running; ///< Null when the worker is idle.
    bool m_isEnding = false;
    std::thread m_worker;
};

} // namespace app::async
