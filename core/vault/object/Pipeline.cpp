#include "core/vault/object/Pipeline.h"

#include "core/vault/object/Threads.h"

#include <algorithm>
#include <new>
#include <utility>

namespace core::vault::object {

Pipeline::Pipeline(std::vector<Stage> stages, std::size_t ring)
    : m_stages(std::move(stages))
    , m_ring(ring)
    , m_done(m_stages.size(), 0)
    , m_busy(m_stages.size(), false)
{
}

base::Result<void> Pipeline::run(std::size_t helpers)
{
    std::vector<std::thread> threads = startThreads(helpers, [this] { work(false); });
    work(true);
    for (std::thread& thread : threads)
        thread.join();
    if (m_error)
        return *m_error;
    return {};
}

bool Pipeline::isFinished() const
{
    return m_ended && std::all_of(m_done.begin(), m_done.end(), [&](std::size_t done) { return done == m_done[0]; });
}

bool Pipeline::isReady(std::size_t stage, bool isCaller) const
{
    if (m_busy[stage] || (m_stages[stage].onCallerOnly && !isCaller))
        return false;
    if (m_stages[stage].after >= 0)
        return m_done[static_cast<std::size_t>(m_stages[stage].after)] > m_done[stage];
    return !m_ended && m_done[stage] < *std::min_element(m_done.begin(), m_done.end()) + m_ring;
}

// Reading ahead comes first, so that the ring stays full and nobody waits for a piece; then the furthest stage.
std::optional<std::size_t> Pipeline::nextStage(bool isCaller) const
{
    if (isReady(0, isCaller))
        return 0;
    for (std::size_t i = m_stages.size(); i-- > 1;)
        if (isReady(i, isCaller))
            return i;
    return std::nullopt;
}

void Pipeline::work(bool isCaller)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        std::optional<std::size_t> stage;
        m_changed.wait(lock, [&] { return m_error || isFinished() || (stage = nextStage(isCaller)); });
        if (m_error || isFinished())
            return;
        m_busy[*stage] = true;
        const std::size_t piece = m_done[*stage];
        lock.unlock();
        base::Result<Flow> flow = base::Error{};
        try {
            flow = m_stages[*stage].run(piece);
        } catch (const std::bad_alloc&) {
            flow = base::Error{base::ErrorCode::NoMemory, QStringLiteral("not enough memory")};
        }
        lock.lock();
        m_busy[*stage] = false;
        if (!flow) {
            if (!m_error)
                m_error = flow.error();
        } else if (*flow == Flow::End) {
            m_ended = true;
        } else {
            ++m_done[*stage];
        }
        m_changed.notify_all();
    }
}

} // namespace core::vault::object
