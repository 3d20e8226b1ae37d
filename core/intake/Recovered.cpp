#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/intake/Arrival.h"
#include "core/intake/MovieDirectory.h"

#include <QFileInfo>

#include <algorithm>

namespace core::intake {

base::Result<std::vector<RecoveredObject>> listRecovered(const vault::UnlockedVault& vault, base::JobContext& job)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto rows = evidence::StoredObjectRecords(**connection).all();
    if (!rows)
        return rows.error();
    std::vector<QByteArray> known;
    known.reserve(rows->size());
    for (const evidence::StoredRow& row : *rows)
        known.push_back(row.name); // In ascending order.

    std::vector<RecoveredObject> recovered;
    std::vector<QByteArray> names = vault.objects().names();
    std::sort(names.begin(), names.end());
    for (const QByteArray& name : names) {
        if (job.isCanceled())
            return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped on request")};
        if (std::binary_search(known.begin(), known.end(), name))
            continue;
        const auto reader = vault.objects().open(name);
        if (!reader)
            continue; // Not a whole object of this vault: the check names it.
        const vault::ObjectDescription& found = reader->description();
        recovered.push_back({name, found.name, found.size, found.acquiredAt});
    }
    return recovered;
}

base::Result<Acquired> adoptRecovered(const QByteArray& objectName, domain::CaseId caseId, vault::UnlockedVault& vault,
                                      base::JobContext& job)
{
    if (const auto place = checkPlace(caseId, {}, vault); !place)
        return place.error();
    {
        const auto connection = vault.openForReading();
        if (!connection)
            return connection.error();
        const auto row = evidence::StoredObjectRecords(**connection).find(objectName);
        if (!row)
            return row.error();
        if (*row)
            return base::Error{base::ErrorCode::Conflict, QStringLiteral("the object has a record already"),
                               QString::fromLatin1(objectName.toHex())};
    }
    auto reader = vault.objects().open(objectName, vault::Reading::Once);
    if (!reader)
        return reader.error();
    const vault::ObjectDescription found = reader->description();
    job.setProgress({0, found.size});
    QByteArray beginning;
    MovieDirectory directory;
    const auto read = reader->readAll(
        [&beginning, &directory](std::span<const std::byte> piece) -> base::Result<void> {
            directory.take(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
            const auto wanted = static_cast<std::size_t>(sniffedSize - beginning.size());
            beginning.append(base::toByteArray(piece.first(std::min(piece.size(), wanted))));
            return {};
        },
        job);
    if (!read)
        return read.error();

    std::vector<Arrival> arrivals(1);
    Arrival& arrival = arrivals.front();
    arrival.event = QStringLiteral("evidence.recovered");
    arrival.item.caseId = caseId;
    arrival.item.origin = domain::Origin::File;
    arrival.item.name = found.name.isEmpty() ? QStringLiteral("recovered file") : found.name;
    arrival.item.size = found.size;
    arrival.item.sha256 = found.sha256;
    arrival.item.mediaType = evidence::sniffMediaType(directory.orElse(beginning));
    arrival.item.addedAt = found.acquiredAt;
    arrival.recovered
        = evidence::StoredRow{objectName,   found.objectId, QFileInfo(vault.objects().pathOf(objectName)).size(),
                              found.sha256, found.size,     found.acquiredAt};
    auto outcomes = recordArrivals(std::move(arrivals), Settled::Yes, vault, job);
    if (!outcomes)
        return outcomes.error();
    auto outcome = std::move(outcomes->front());
    // The case has these bytes under another object: this one is not needed.
    if (outcome && outcome->item.objectName != objectName)
        (void)vault.objects().remove(objectName);
    return outcome;
}

} // namespace core::intake
