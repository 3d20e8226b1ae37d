#include "core/db/Migrator.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace core::db {

namespace {

QStringList schemaFiles()
{
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// The first schema that was whole: before it, a vault was still being made.
constexpr int firstWholeSchema = 2;

base::Result<void> runFile(Database& database, int number)
{
    const QString name = schemaFiles().at(number - 1);
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorCode::Internal, QStringLiteral("a schema file is missing"), name};
    const QByteArray sql = file.readAll() + "\nPRAGMA user_version = " + QByteArray::number(number) + ';';
    return database.execute(sql.constData());
}

base::Result<int> versionOf(Database& database)
{
    const auto application = database.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const qint64 number = version->value_or(0);
    if (*application != applicationId)
        return base::Error{base::ErrorCode::NotAVault, QStringLiteral("another program's database"), {}};
    if (number > newestSchema())
        return base::Error{base::ErrorCode::NewerFormat,
                           QStringLiteral("schema %1, this program knows %2").arg(number).arg(newestSchema()),
                           {}};
    if (number < firstWholeSchema)
        return base::Error{base::ErrorCode::Damaged, QStringLiteral("schema %1 was never finished").arg(number), {}};
    return static_cast<int>(number);
}

} // namespace

int newestSchema()
{
    return static_cast<int>(schemaFiles().size());
}

base::Result<void> createSchema(Database& database)
{
    const QByteArray claim = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (const auto claimed = database.execute(claim.constData()); !claimed)
        return claimed.error();
    for (int number = 1; number <= newestSchema(); ++number) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (const auto run = runFile(database, number); !run)
            return run.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return {};
}

base::Result<bool> isUpToDate(Database& database)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    return *version == newestSchema();
}

base::Result<int> bringUpToDate(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (int number = *version + 1; number <= newestSchema(); ++number)
        if (const auto run = runFile(database, number); !run)
            return run.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *version;
}

} // namespace core::db
