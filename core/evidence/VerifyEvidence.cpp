#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/EvidenceRecords.h"
#include "core/evidence/OpenEvidence.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace core::evidence {

namespace {

/// Two for the processors, two that wait for the disk meanwhile.
constexpr std::size_t workerCount = 4;

using StoredRows = std::map<QByteArray, StoredRow>;

std::optional<base::Error> failureOf(const domain::EvidenceItem& item, const StoredRows& rows,
                                     const vault::UnlockedVault& vault, base::JobContext& job)
{
    const auto row = rows.find(item.objectName);
    auto reader = openObjectOf(item, vault, vault::Reading::Once, row == rows.end() ? nullptr : &row->second);
    if (!reader)
        return reader.error();
    const auto read = reader->readAll({}, job);
    if (!read)
        return base::Error{read.error().code, read.error().detail, item.exhibit};
    return std::nullopt;
}

/// Items are taken from here by the workers and come back to the thread that waits.
class Queue
{
public:
    explicit Queue(std::vector<std::size_t> order)
        : m_order(std::move(order))
    {
    }

    std::optional<std::size_t> take()
    {
        const std::size_t at = m_next.fetch_add(1);
        return at < m_order.size() ? std::optional(m_order[at]) : std::nullopt;
    }
    void done(std::size_t index)
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(index);
        m_changed.notify_one();
    }
    void workerEnds()
    {
        const std::lock_guard lock(m_mutex);
        ++m_ended;
        m_changed.notify_one();
    }
    /// Blocks until something is done. Nothing when every worker has ended.
    std::optional<std::size_t> wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_told < m_done.size() || m_ended == workerCount; });
        return m_told < m_done.size() ? std::optional(m_done[m_told++]) : std::nullopt;
    }

private:
    const std::vector<std::size_t> m_order;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::size_t> m_done;
    std::size_t m_told = 0;
    std::size_t m_ended = 0;
};

base::Result<std::vector<domain::EvidenceItem>> itemsToVerify(const std::vector<domain::EvidenceId>& ids,
                                                              const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    EvidenceRecords records(**connection);
    if (ids.empty())
        return records.allFiles();
    std::vector<domain::EvidenceItem> items;
    for (const domain::EvidenceId id : ids) {
        auto item = records.find(id);
        if (!item)
            return item.error();
        if (!*item)
            return base::Error{base::ErrorCode::NotFound, QStringLiteral("no such evidence"), id.text()};
        if ((*item)->origin != domain::Origin::Physical)
            items.push_back(**std::move(item));
    }
    return items;
}

/// The rows of the objects of many items, read once: a question for each of them would cost as much as a small object.
base::Result<StoredRows> rowsFor(const std::vector<domain::EvidenceItem>& items, const vault::UnlockedVault& vault)
{
    StoredRows rows;
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    StoredObjectRecords records(**connection);
    for (const domain::EvidenceItem& item : items) {
        if (item.objectName.isEmpty() || rows.count(item.objectName) != 0)
            continue;
        const auto row = records.find(item.objectName);
        if (!row)
            return row.error();
        if (*row)
            rows.emplace(item.objectName, **row);
    }
    return rows;
}

} // namespace

base::Result<std::vector<ItemVerdict>> verifyEvidence(const std::vector<domain::EvidenceId>& ids,
                                                      const vault::UnlockedVault& vault, base::JobContext& job,
                                                      const std::function<void(const ItemVerdict&)>& each)
{
    auto items = itemsToVerify(ids, vault);
    if (!items)
        return items.error();
    const auto rows = rowsFor(*items, vault);
    if (!rows)
        return rows.error();
    std::vector<ItemVerdict> verdicts;
    verdicts.reserve(items->size());
    qint64 total = 0;
    for (domain::EvidenceItem& item : *items) {
        total += item.size;
        verdicts.push_back({std::move(item), std::nullopt});
    }
    job.setProgress({0, total});

    // Largest first, so that no worker is left alone with a long one at the end.
    std::vector<std::size_t> order(verdicts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&verdicts](std::size_t a, std::size_t b) {
        return verdicts[a].item.size > verdicts[b].item.size;
    });
    Queue queue(std::move(order));
    const auto work = [&] {
        while (!job.isCanceled()) {
            const auto index = queue.take();
            if (!index)
                break;
            verdicts[*index].failure = failureOf(verdicts[*index].item, *rows, vault, job);
            queue.done(*index);
        }
        queue.workerEnds();
    };
    std::vector<std::thread> workers;
    workers.reserve(workerCount);
    for (std::size_t i = 0; i < workerCount; ++i)
        workers.emplace_back(work);
    while (const auto index = queue.wait()) {
        const ItemVerdict& verdict = verdicts[*index];
        if (each && !(verdict.failure && verdict.failure->code == base::ErrorCode::Canceled))
            each(verdict);
    }
    for (std::thread& worker : workers)
        worker.join();
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped while the evidence was checked")};
    return verdicts;
}

} // namespace core::evidence
