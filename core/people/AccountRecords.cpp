#include "core/people/AccountRecords.h"

#include "core/custody/RecordState.h"
#include "core/db/Rows.h"

namespace core::people {

namespace {

constexpr char accountCase[] = "SELECT 1 FROM matter WHERE id = ?1";
constexpr char accountPerson[] = "SELECT 1 FROM person WHERE id = ?1 AND case_id = ?2";
constexpr char accountMerged[] = "SELECT 1 FROM account WHERE id = ?1 AND case_id = ?2";
constexpr char insertAccountRow[] = "INSERT INTO account (id, case_id, person, platform, handle, stable_id, url,"
                                    " certainty, basis, notes, created_at, revision, merged_into, removed_at)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr char updateAccountRow[] = "UPDATE account SET person = ?3, platform = ?4, handle = ?5, stable_id = ?6,"
                                    " url = ?7, certainty = ?8, basis = ?9, notes = ?10, revision = ?12,"
                                    " merged_into = ?13, removed_at = ?14"
                                    " WHERE id = ?1 AND case_id = ?2 AND created_at = ?11";
#define ACCOUNT_COLUMNS                                                                                                \
    "SELECT id, case_id, person, platform, handle, stable_id, url, certainty, basis, notes, created_at, revision,"     \
    " merged_into, removed_at FROM account"
constexpr char findAccountRow[] = ACCOUNT_COLUMNS " WHERE id = ?1";
constexpr char standingAccountRows[]
    = ACCOUNT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NULL AND merged_into IS NULL ORDER BY seq";
constexpr char removedAccountRows[] = ACCOUNT_COLUMNS " WHERE case_id = ?1 AND removed_at IS NOT NULL ORDER BY seq";
constexpr char allAccountRows[] = ACCOUNT_COLUMNS " WHERE case_id = ?1 ORDER BY seq";
#undef ACCOUNT_COLUMNS

void bindAccount(db::Statement& statement, const domain::Account& account)
{
    statement.bind(1, account.id.bytes());
    statement.bind(2, account.caseId.bytes());
    if (account.person)
        statement.bind(3, account.person->bytes());
    else
        statement.bindNull(3);
    statement.bind(4, account.platform);
    statement.bind(5, account.handle);
    statement.bind(6, account.stableId);
    statement.bind(7, account.url);
    statement.bind(8, domain::certaintyName(account.certainty));
    statement.bind(9, account.basis);
    statement.bind(10, account.notes);
    statement.bind(11, account.createdAt.msecs);
    statement.bind(12, account.revision);
    if (account.mergedInto)
        statement.bind(13, account.mergedInto->bytes());
    else
        statement.bindNull(13);
    if (account.removedAt)
        statement.bind(14, account.removedAt->msecs);
    else
        statement.bindNull(14);
}

domain::Account accountOf(const db::Statement& row)
{
    return {
        .id = domain::AccountId::fromBytes(row.blob(0)),
        .caseId = domain::CaseId::fromBytes(row.blob(1)),
        .person = row.isNull(2) ? std::nullopt : std::optional(domain::PersonId::fromBytes(row.blob(2))),
        .platform = row.text(3),
        .handle = row.text(4),
        .stableId = row.text(5),
        .url = row.text(6),
        .certainty = domain::certaintyFromName(row.text(7)).value_or(domain::Certainty::Guess),
        .basis = row.text(8),
        .notes = row.text(9),
        .createdAt = {row.integer(10)},
        .revision = static_cast<int>(row.integer(11)),
        .mergedInto = row.isNull(12) ? std::nullopt : std::optional(domain::AccountId::fromBytes(row.blob(12))),
        .removedAt = row.isNull(13) ? std::nullopt : std::optional(base::Timestamp{row.integer(13)}),
    };
}

base::Result<void> writeAccount(db::Database& database, const char* sql, const domain::Account& account)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    bindAccount(**statement, account);
    return (*statement)->run();
}

/// The rows for one id: that of the account or that of a case.
base::Result<std::vector<domain::Account>> readAccounts(db::Database& database, const char* sql, const QByteArray& id)
{
    const auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    std::vector<domain::Account> accounts;
    const auto read
        = db::eachRow(**statement, [&accounts](const db::Statement& row) { accounts.push_back(accountOf(row)); });
    if (!read)
        return read.error();
    return accounts;
}

} // namespace

base::Result<void> AccountRecords::requireLinks(const domain::Account& account) const
{
    if (auto there = db::requireRow(m_database, accountCase, {account.caseId.bytes()}, QStringLiteral("case")); !there)
        return there;
    if (account.person)
        if (auto there = db::requireRow(m_database, accountPerson, {account.person->bytes(), account.caseId.bytes()},
                                        QStringLiteral("person"));
            !there)
            return there;
    if (!account.mergedInto)
        return {};
    return db::requireRow(m_database, accountMerged, {account.mergedInto->bytes(), account.caseId.bytes()},
                          QStringLiteral("merged_into"));
}

base::Result<void> AccountRecords::allow(const domain::Account& before, const domain::Account& after) const
{
    return custody::requireSameState(before, after);
}

base::Result<void> AccountRecords::insert(const domain::Account& account)
{
    return writeAccount(m_database, insertAccountRow, account);
}

base::Result<void> AccountRecords::update(const domain::Account& account)
{
    return writeAccount(m_database, updateAccountRow, account);
}

base::Result<std::optional<domain::Account>> AccountRecords::find(domain::AccountId id) const
{
    auto found = readAccounts(m_database, findAccountRow, id.bytes());
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<std::vector<domain::Account>> AccountRecords::list(domain::CaseId caseId, domain::Listed which) const
{
    return readAccounts(m_database,
                        which == domain::Listed::Standing      ? standingAccountRows
                            : which == domain::Listed::Removed ? removedAccountRows
                                                               : allAccountRows,
                        caseId.bytes());
}

} // namespace core::people
