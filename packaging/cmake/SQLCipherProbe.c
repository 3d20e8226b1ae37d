/* Asks the SQLCipher that was found what it is. Exit codes: 10 header and library differ, 11 not thread-safe,
   12 no FTS5, 13 built without the codec, 14 cannot open, 15 key refused, 16 no cipher_version. */
#include <sqlcipher/sqlite3.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    sqlite3 *db = 0;
    sqlite3_stmt *statement = 0;
    if (strcmp(SQLITE_VERSION, sqlite3_libversion()) != 0)
        return 10;
    if (!sqlite3_threadsafe())
        return 11;
    if (!sqlite3_compileoption_used("ENABLE_FTS5"))
        return 12;
    if (!sqlite3_compileoption_used("HAS_CODEC"))
        return 13;
    if (sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0) != SQLITE_OK)
        return 14;
    if (sqlite3_key_v2(db, "main", "probe", 5) != SQLITE_OK)
        return 15;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &statement, 0) != SQLITE_OK
        || sqlite3_step(statement) != SQLITE_ROW)
        return 16;
    printf("%s", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return 0;
}
