#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/OpenEvidence.h"
#include "core/evidence/ShortText.h"
#include "core/evidence/disk/FilePath.h"
#include "core/evidence/disk/NewFile.h"

#include <QFile>

namespace core::evidence {

namespace {

base::Result<void> logCopy(const domain::EvidenceItem& item, const QByteArray& target, vault::UnlockedVault& vault)
{
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    custody::LogEvent event;
    event.event = QStringLiteral("evidence.copied-out");
    event.subject = item.exhibit;
    event.facts["sha256"] = item.sha256->hex();
    event.facts["size"] = QString::number(item.size);
    event.facts["to"] = shortened(disk::pathText(target));
    if (const auto logged = custody::Ledger(**connection, vault).append(event); !logged)
        return logged.error();
    return transaction->commit();
}

} // namespace

base::Result<void> extractEvidence(domain::EvidenceId id, const QString& toPath, vault::UnlockedVault& vault,
                                   base::JobContext& job)
{
    const auto item = findEvidence(id, vault);
    if (!item)
        return item.error();
    if (toPath.isEmpty() || toPath.endsWith(QLatin1Char('/')))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("names no file"), QStringLiteral("to")};
    const QByteArray target = disk::absolutePath(QFile::encodeName(toPath));
    if (disk::isInside(target, vault.folder()))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("the place is inside the vault itself"),
                           QStringLiteral("to")};
    auto reader = openObjectOf(*item, vault);
    if (!reader)
        return reader.error();
    auto file = disk::NewFile::create(target);
    if (!file)
        return file.error();

    job.setProgress({0, item->size});
    const auto copied = reader->readAll([&file](std::span<const std::byte> piece) { return file->write(piece); }, job);
    if (!copied)
        return copied.error();
    if (const auto synced = file->sync(); !synced)
        return synced.error();
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("stopped before the copy had its name")};
    // Nothing leaves without a trace: the entry stands before the copy does.
    if (const auto logged = logCopy(*item, target, vault); !logged)
        return logged.error();
    return file->publish();
}

} // namespace core::evidence
