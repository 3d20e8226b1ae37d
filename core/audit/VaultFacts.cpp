#include "core/audit/AuditRecords.h"
#include "core/audit/CheckVault.h"
#include "core/db/Snapshot.h"
#include "core/evidence/Producer.h"

#include <QDirIterator>
#include <QFileInfo>

namespace core::audit {

namespace {

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

base::Result<VaultFacts> readFacts(const vault::UnlockedVault& vault)
{
    VaultFacts facts;
    const auto producer = evidence::readProducer(vault);
    if (!producer)
        return producer.error();
    facts.ownerName = producer->name;
    facts.ownerInitials = producer->initials;
    facts.storedBytes = bytesIn(vault.folder());

    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    const auto snapshot = db::Snapshot::begin(**connection);
    if (!snapshot)
        return snapshot.error();
    AuditRecords records(**connection);
    const auto counts = records.counts();
    if (!counts)
        return counts.error();
    facts.cases = counts->cases;
    facts.incidents = counts->incidents;
    facts.people = counts->people;
    facts.accounts = counts->accounts;
    facts.places = counts->places;
    facts.evidence = counts->evidence;
    facts.reports = counts->reports;
    facts.contacts = counts->contacts;
    facts.originalBytes = counts->originalBytes;
    const auto proven = records.lastEvent(QStringLiteral("backup.verified"));
    if (!proven)
        return proven.error();
    if (*proven)
        facts.lastProvenBackup = base::Timestamp{**proven};
    const auto head = custody::Ledger(**connection, vault).head();
    if (!head)
        return head.error();
    facts.head = *head;
    return facts;
}

} // namespace core::audit
