#include "app/async/JobRunner.h"

namespace app::async {

JobHandle& JobHandle::operator=(JobHandle&& other) noexcept
{
    if (this != &other) {
        cancel();
        m_state = std::move(other.m_state);
    }
    return *this;
}

void JobHandle::cancel() noexcept
{
    if (!m_state)
        return;
    m_state->isAbandoned = true;
    m_state->context.cancel();
    m_state.reset();
}

bool JobHandle::isRunning() const noexcept
{
    return m_state && !m_state->isFinished;
}

core::base::Progress JobHandle::progress() const noexcept
{
    return m_state ? m_state->context.progress() : core::base::Progress{};
}

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
    , m_worker([this] { work(); })
{
}

JobRunner::~JobRunner()
{
    cancelAll();
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_worker.join();
}

void JobRunner::enqueue(std::shared_ptr<JobState> state, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(state), std::move(task)});
    }
    m_changed.notify_all();
}

void JobRunner::deliver(Task task)
{
    // Queued to this object, which outlives the worker; answers that are still waiting go when it goes.
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

void JobRunner::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Queued next = std::move(m_queue.front());
        m_queue.pop_front();
        m_running = next.state;
        lock.unlock();
        next.task();
        next.task = nullptr;
        lock.lock();
        m_running.reset();
        m_changed.notify_all();
    }
}

void JobRunner::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->context.cancel();
    for (const Queued& queued : m_queue)
        queued.state->context.cancel();
}

void JobRunner::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.empty() && !m_running; });
}

} // namespace app::async
