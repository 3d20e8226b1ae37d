#include "app/shell/JobTray.h"

#include "app/shell/ErrorText.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace app::shell {

namespace {

/// A job that ends before this shows no row: it would only flicker.
constexpr std::chrono::milliseconds rowDelay{500};

} // namespace

JobTray::JobTray(QObject* parent)
    : QObject(parent)
{
}

JobTray::~JobTray() = default;

std::vector<JobTray::Row> JobTray::rows() const
{
    std::vector<Row> rows = m_failed;
    for (const auto& entry : m_entries) {
        if (std::chrono::milliseconds(entry->age.elapsed()) < rowDelay)
            continue;
        Row row = entry->row;
        row.progress = entry->handle.progress();
        row.elapsedMs = entry->age.elapsed();
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return rows;
}

bool JobTray::isBusy() const
{
    return !m_entries.empty();
}

void JobTray::cancel(int id)
{
    for (const auto& entry : m_entries) {
        if (entry->row.id != id)
            continue;
        entry->row.isCanceling = true;
        entry->handle.requestStop();
        Q_EMIT rowsChanged();
        return;
    }
}

void JobTray::dismiss(int id)
{
    std::erase_if(m_failed, [id](const Row& row) { return row.id == id; });
    Q_EMIT rowsChanged();
}

void JobTray::cancelAll()
{
    m_long.cancelAll();
}

void JobTray::waitForSaves()
{
    m_short.waitUntilIdle();
}

void JobTray::finish()
{
    m_long.cancelAll();
    m_short.waitUntilIdle();
    m_long.waitUntilIdle();
}

bool JobTray::isRunning(const TrayJob& job) const
{
    return std::ranges::any_of(m_entries, [&job](const auto& entry) {
        return entry->context == job.context && entry->row.title == job.title;
    });
}

int JobTray::add(const TrayJob& job)
{
    auto entry = std::make_unique<Entry>();
    entry->row.id = ++m_lastId;
    entry->row.title = job.title;
    entry->context = job.context;
    entry->age.start();
    m_entries.push_back(std::move(entry));
    QTimer::singleShot(rowDelay + std::chrono::milliseconds(1), this, &JobTray::rowsChanged);
    return m_lastId;
}

void JobTray::keep(int id, async::JobHandle handle)
{
    for (const auto& entry : m_entries) {
        if (entry->row.id == id) {
            entry->handle = std::move(handle);
            return;
        }
    }
    handle.detach();
}

void JobTray::remove(int id)
{
    std::erase_if(m_entries, [id](const auto& entry) { return entry->row.id == id; });
    Q_EMIT rowsChanged();
}

void JobTray::fail(const QString& title, const core::base::Error& error)
{
    if (error.code == core::base::ErrorCode::Canceled)
        return;
    Row row;
    row.id = ++m_lastId;
    row.title = title;
    row.isFailed = true;
    row.problem = problemFor(error);
    m_failed.push_back(std::move(row));
    Q_EMIT rowsChanged();
}

} // namespace app::shell
