#include "core/db/Database.h"
#include "core/db/SqliteError.h"

#include "core/base/Values.h"

#include <limits>

#include <sqlcipher/sqlite3.h>

namespace core::db {

void Statement::Finalize::operator()(sqlite3_stmt* handle) const noexcept
{
    sqlite3_finalize(handle);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), parameter, value);
}

void Statement::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_handle.get(), parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int parameter, const QByteArray& blob)
{
    bind(parameter, base::bytesOf(blob));
}

void Statement::bind(int parameter, std::span<const std::byte> blob)
{
    // A null pointer would bind NULL; an empty blob is not nothing.
    const void* start = blob.empty() ? static_cast<const void*>("") : blob.data();
    sqlite3_bind_blob64(m_handle.get(), parameter, start, blob.size(), SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle.get(), parameter);
}

base::Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3* connection = sqlite3_db_handle(m_handle.get());
    base::Error error = sqliteError(connection, sqlite3_extended_errcode(connection));
    sqlite3_reset(m_handle.get());
    return error;
}

base::Result<void> Statement::run()
{
    const auto row = step();
    if (!row)
        return row.error();
    sqlite3_reset(m_handle.get());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    if (!start)
        return {};
    const QByteArrayView utf8(start, sqlite3_column_bytes(m_handle.get(), column));
    // Qt takes these bytes at the start of a text for a mark of the encoding and drops them: here they are content.
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (utf8.startsWith(byteOrderMark))
        return QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(byteOrderMark.size()));
    return QString::fromUtf8(utf8);
}

QByteArray Statement::blob(int column) const
{
    const void* start = sqlite3_column_blob(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return start ? QByteArray(static_cast<const char*>(start), size) : QByteArray();
}

} // namespace core::db
