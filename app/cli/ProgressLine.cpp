#include "app/cli/ProgressLine.h"

#include <QByteArray>

#include <chrono>

#include <unistd.h>

namespace app::cli {

namespace {

void writeError(const QByteArray& bytes)
{
    [[maybe_unused]] const ssize_t written
        = ::write(STDERR_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

ProgressLine::ProgressLine(const core::base::JobContext& job, bool isWanted)
    : m_job(job)
{
    if (isWanted && ::isatty(STDERR_FILENO) == 1)
        m_thread = std::thread([this] { run(); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ProgressLine::run()
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    bool isShown = false;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_isOver; })) {
        const core::base::Progress progress = m_job.progress();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (progress.total <= 0 || progress.done <= 0 || seconds < 0.3)
            continue;
        const double rate = static_cast<double>(progress.done) / seconds;
        // Jobs over records count records, not bytes: a rate is told for bytes only.
        constexpr qint64 leastBytes = 4'194'304;
        const QByteArray rateText = progress.total < leastBytes
            ? QByteArray()
            : QByteArray::number(rate / (1024 * 1024), 'f', 1) + " MiB/s  ";
        const qint64 left
            = static_cast<qint64>(static_cast<double>(qMax<qint64>(0, progress.total - progress.done)) / rate);
        writeError("\r\x1b[K" + QByteArray::number(qMin<qint64>(100, progress.done * 100 / progress.total)) + "%  "
                   + QByteArray::number(rate / (1024 * 1024), 'f', 1) + " MiB/s  " + QByteArray::number(left / 60) + ':'
                   + QByteArray::number(left % 60).rightJustified(2, '0') + " left");
        isShown = true;
    }
    if (isShown)
        writeError("\r\x1b[K");
}

} // namespace app::cli
