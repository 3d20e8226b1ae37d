#include "core/audit/AuditRecords.h"
#include "core/audit/Findings.h"
#include "core/db/Database.h"

namespace core::audit {

namespace {

constexpr qsizetype mostFaultsNamed = 5;

const QString& databaseFile()
{
    static const QString name = QStringLiteral("vault.db");
    return name;
}

void databaseProblem(const QString& subject, const QString& message, custody::Verification& found)
{
    found.problems.push_back({QStringLiteral("database"), subject, databaseFile(), message});
}

/// One of the checks: its answer as problems; damage that stops it is one too.
base::Result<void> add(const base::Result<QStringList>& faults, const QString& subject, const QString& message,
                       custody::Verification& found)
{
    ++found.checked;
    if (!faults) {
        if (!isDamage(faults.error().code))
            return faults.error();
        databaseProblem(subject, message.arg(faults.error().detail), found);
        return {};
    }
    // One damaged page can make hundreds of lines; a person needs to know that it is damaged, and where it begins.
    for (const QString& fault : faults->mid(0, mostFaultsNamed))
        databaseProblem(subject, message.arg(fault), found);
    if (faults->size() > mostFaultsNamed)
        databaseProblem(
            subject, message.arg(QStringLiteral("%1 more of this kind").arg(faults->size() - mostFaultsNamed)), found);
    return {};
}

base::Result<void> checkPages(db::Database& database, bool isCheckpointed, base::JobContext& job,
                              custody::Verification& found)
{
    AuditRecords records(database);
    // This one reads the file past the WAL, and would report damage that is none while there is something in the WAL.
    if (isCheckpointed)
        if (const auto done = add(records.cipherFaults(), QStringLiteral("pages"),
                                  QStringLiteral("A page of the database is not what was written: %1"), found);
            !done)
            return done;
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("the check was stopped")};
    if (const auto done = add(records.structureFaults(), QStringLiteral("structure"),
                              QStringLiteral("The database does not hold together: %1"), found);
        !done)
        return done;
    if (const auto done = add(records.foreignKeyFaults(), QStringLiteral("references"),
                              QStringLiteral("A record names another that is not there: %1"), found);
        !done)
        return done;
    return add(records.missingGuards(), QStringLiteral("guards"),
               QStringLiteral("A rule that keeps the log from being changed is missing: %1"), found);
}

} // namespace

base::Result<void> checkDatabase(vault::UnlockedVault& vault, base::JobContext& job, custody::Verification& found)
{
    if (vault.isReadOnly()) {
        found.notices.push_back({QStringLiteral("read_only"),
                                 {},
                                 databaseFile(),
                                 QStringLiteral("The vault is open for reading only, so some checks were left out.")});
        const auto connection = vault.openForReading();
        if (!connection)
            return connection.error();
        return checkPages(**connection, false, job, found);
    }
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    AuditRecords records(**connection);
    const auto checkpointed = records.checkpoint();
    if (const auto done = checkPages(**connection, checkpointed && *checkpointed, job, found); !done)
        return done;
    ++found.checked;
    const auto fullText = records.checkFullText();
    if (!fullText && isDamage(fullText.error().code))
        databaseProblem(QStringLiteral("search"),
                        QStringLiteral("The search index differs from the records it was made from."), found);
    else if (!fullText)
        return fullText.error();
    return {};
}

} // namespace core::audit
