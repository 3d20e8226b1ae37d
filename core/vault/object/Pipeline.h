#pragma once

#include "core/base/Result.h"

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace core::vault::object {

/// What a stage says of one piece of work.
enum class Flow {
    More, ///< Done with this piece.
    End ///< First stage only: there is no further piece.
};

/// One kind of work on a piece. A stage sees the pieces in order, one at a time, on any thread.
struct Stage
{
    std::function<base::Result<Flow>(std::size_t piece)> run;
    int after = -1; ///< The stage whose work on a piece must be done before; none for the first.
    bool onCallerOnly = false; ///< For functions of others, which may expect one thread.
};

/// Sends pieces through stages on the calling thread and some more, each taking whatever is ready: reading ahead as
/// long as the ring has room, then the furthest stage. So no thread waits while there is work, whichever stage is the
/// slowest. `piece` counts from 0; its buffer is `piece % ring`.
class Pipeline
{
public:
    Pipeline(std::vector<Stage> stages, std::size_t ring);

    /// Runs until the first stage says End and every piece is through, or a stage fails: that failure.
    /// `helpers` is the number of threads beside the caller's; where there are none to be had, it does everything.
    base::Result<void> run(std::size_t helpers);

private:
    void work(bool isCaller);
    bool isReady(std::size_t stage, bool isCaller) const;
    std::optional<std::size_t> nextStage(bool isCaller) const;
    bool isFinished() const;

    std::vector<Stage> m_stages;
    std::size_t m_ring;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by m_mutex:
    std::vector<std::size_t> m_done; ///< Pieces each stage is through with.
    std::vector<bool> m_busy;
    bool m_ended = false; ///< m_done[0] is the number of pieces.
    std::optional<base::Error> m_error;
};

} // namespace core::vault::object
