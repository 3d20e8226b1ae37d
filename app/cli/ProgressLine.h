#pragma once

#include "core/base/JobContext.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace app::cli {

/// One line on standard error that says how far a job is, ten times a second, while the object lives; only when that
/// is a terminal and it is wanted.
class ProgressLine
{
public:
    ProgressLine(const core::base::JobContext& job, bool isWanted);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine();

private:
    void run();

    const core::base::JobContext& m_job;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace app::cli
