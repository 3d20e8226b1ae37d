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
    const QStringList files = schemaFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(QStringLiteral(":/schema/") + files[i]);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorCode::Internal, QStringLiteral("a schema file is missing"), files[i]};
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const QByteArray sql = file.readAll() + "\nPRAGMA user_version = " + QByteArray::number(i + 1) + ';';
        if (const auto run = database.execute(sql.constData()); !run)
            return run.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return {};
}

base::Result<void> checkSchema(Database& database)
{
    const auto application = database.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*application != applicationId)
        return base::Error{base::ErrorCode::NotAVault, QStringLiteral("another program's database"), {}};
    if (*version > newestSchema())
        return base::Error{
            base::ErrorCode::NewerFormat,
            QStringLiteral("schema %1, this program knows %2").arg(version->value_or(0)).arg(newestSchema()),
            {}};
    if (*version < newestSchema())
        return base::Error{
            base::ErrorCode::Damaged, QStringLiteral("schema %1 was never finished").arg(version->value_or(0)), {}};
    return {};
}

} // namespace core::db
