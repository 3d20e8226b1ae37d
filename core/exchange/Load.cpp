#include "core/base/Json.h"
#include "core/exchange/Dump.h"
#include "core/exchange/RecordLoader.h"

namespace core::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int newestDump = 1;

Result<QJsonObject> readDump(const QByteArray& json)
{
    const auto parsed = base::parseJson(json);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("one JSON object is expected"),
                     QStringLiteral("line 1, column 1")};
    const QJsonObject dump = parsed->toObject();
    const QString version = QStringLiteral("holdfast_dump");
    if (!dump.value(version).isDouble() || dump.value(version).toDouble() < 1)
        return Error{ErrorCode::Invalid, QStringLiteral("must say the version of the format: 1"), version};
    if (dump.value(version).toDouble() > newestDump)
        return Error{ErrorCode::NewerFormat, QStringLiteral("a newer dump"), version};
    const QStringList known{version,
                            QStringLiteral("made_at"),
                            QStringLiteral("made_by"),
                            QStringLiteral("owner"),
                            QStringLiteral("default_case"),
                            QStringLiteral("cases"),
                            QStringLiteral("people"),
                            QStringLiteral("accounts"),
                            QStringLiteral("places"),
                            QStringLiteral("orders"),
                            QStringLiteral("evidence"),
                            QStringLiteral("incidents"),
                            QStringLiteral("reports"),
                            QStringLiteral("contacts"),
                            QStringLiteral("own_words"),
                            QStringLiteral("log")};
    for (const QString& member : dump.keys())
        if (!known.contains(member))
            return Error{ErrorCode::Invalid, QStringLiteral("is not part of a dump"), member};
    return dump;
}

} // namespace

Result<Loaded> load(const QByteArray& json, vault::UnlockedVault& vault, base::JobContext& job)
{
    const auto dump = readDump(json);
    if (!dump)
        return dump.error();
    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    auto loaded = RecordLoader(**connection, vault, job).run(*dump);
    if (!loaded)
        return loaded;
    if (job.isCanceled())
        return Error{ErrorCode::Canceled, QStringLiteral("stopped on request"), {}};
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return loaded;
}

} // namespace core::exchange
