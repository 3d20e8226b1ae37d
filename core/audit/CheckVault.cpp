#include "core/audit/CheckVault.h"

#include "core/audit/Findings.h"
#include "core/db/Database.h"
#include "core/evidence/UnusedObjects.h"

namespace core::audit {

namespace {

/// Damage that stops one part of the check is a finding of that part; the others go on. A damaged page can also show as
/// an error of the database that names no damage.
base::Result<void> orFinding(base::Result<void> part, const QString& subject, custody::Verification& found)
{
    if (part || !isDamage(part.error().code))
        return part;
    found.problems.push_back(
        {QStringLiteral("database"), subject, QStringLiteral("vault.db"),
         QStringLiteral("The database is damaged, so this could not be checked: %1").arg(part.error().detail)});
    return {};
}

base::Result<void> checkLog(const vault::UnlockedVault& vault, base::JobContext& job, custody::Verification& found)
{
    auto log = custody::verifyLog(vault, job);
    if (!log)
        return log.error();
    found.problems.insert(found.problems.end(), log->problems.begin(), log->problems.end());
    found.checked += log->checked;
    found.head = log->head;
    return {};
}

/// `check.run`. A vault that is too damaged to write to is checked all the same.
void logRun(const CheckRequest& request, const custody::Verification& found, vault::UnlockedVault& vault)
{
    if (vault.isReadOnly())
        return;
    const auto connection = vault.openForWriting();
    if (!connection)
        return;
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return;
    custody::LogEvent event;
    event.event = QStringLiteral("check.run");
    event.facts["checked"] = QString::number(found.checked);
    event.facts["problems"] = QString::number(found.problems.size());
    event.facts["depth"] = request.readData ? QStringLiteral("full") : QStringLiteral("structure");
    if (custody::Ledger(**connection, vault).append(event))
        (void)transaction->commit();
}

} // namespace

base::Result<custody::Verification> checkVault(const CheckRequest& request, vault::UnlockedVault& vault,
                                               base::JobContext& job)
{
    custody::Verification found;
    // A removal that was interrupted is finished first: what it left is no finding. What hinders it is found below.
    if (!vault.isReadOnly())
        (void)evidence::removeUnusedObjects(vault);

    if (const auto done = checkHeaders(vault, found); !done)
        return done.error();
    if (const auto done = orFinding(checkDatabase(vault, job, found), QStringLiteral("pages"), found); !done)
        return done.error();
    if (const auto done = orFinding(checkLog(vault, job, found), QStringLiteral("log"), found); !done)
        return done.error();
    if (const auto done = orFinding(checkRecords(vault, job, found), QStringLiteral("records"), found); !done)
        return done.error();
    const ObjectDepth depth = request.readData ? ObjectDepth::Content : ObjectDepth::Sizes;
    if (const auto done = orFinding(checkObjects(depth, vault, job, found), QStringLiteral("evidence"), found); !done)
        return done.error();
    findStrangers(vault, found);
    if (job.isCanceled())
        return base::Error{base::ErrorCode::Canceled, QStringLiteral("the check was stopped")};
    logRun(request, found, vault);
    return found;
}

} // namespace core::audit
