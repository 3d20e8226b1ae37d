#pragma once

#include <QByteArray>
#include <QFile>

namespace support {

// What takes a vault of today back to the schema before, for tests of vaults that older programs left. Each begins
// where the next one ends.

/// Schema 7 to schema 6.
inline constexpr char backToSchema6[]
    = "DROP TABLE incident_answer; DELETE FROM search_text WHERE kind = 'incident_answer';"
      "CREATE TABLE risk_fact (seq INTEGER PRIMARY KEY AUTOINCREMENT, case_id BLOB NOT NULL REFERENCES matter (id),"
      " incident BLOB REFERENCES incident (id), question TEXT NOT NULL CHECK (question <> ''),"
      " answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-sure')), note TEXT NOT NULL,"
      " answered_at INTEGER NOT NULL) STRICT;"
      "DROP TRIGGER incident_parts_unsearchable;"
      "CREATE TRIGGER incident_parts_unsearchable AFTER UPDATE OF withdrawn_at ON incident"
      " WHEN new.withdrawn_at IS NOT NULL BEGIN DELETE FROM search_text"
      " WHERE kind IN ('incident_witness', 'incident_tag', 'incident_person') AND source = new.seq; END;"
      "PRAGMA user_version = 6;";

/// Schema 7 to schema 5. The triggers that it changed are put back as the older schema has them, word for word.
inline QByteArray backToSchema5()
{
    QByteArray sql = backToSchema6;
    sql += "DROP TRIGGER report_parts_unsearchable; DROP TRIGGER contact_parts_unsearchable;"
           "DROP TABLE report_evidence; DROP INDEX contact_evidence_back;";
    QByteArray older;
    QFile file(QStringLiteral(":/schema/0002_search.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray triggers = file.readAll();
    for (const char* name :
         {"report_searchable", "report_searchable_again", "contact_searchable", "contact_searchable_again",
          "report_reference_searchable", "report_promise_searchable", "contact_promise_searchable"}) {
        const QByteArray start = QByteArray("CREATE TRIGGER ") + name + ' ';
        const qsizetype from = triggers.indexOf(start);
        const qsizetype end = triggers.indexOf("\nEND;", from);
        if (from < 0 || end < 0)
            return {};
        sql += QByteArray("DROP TRIGGER ") + name + ';';
        older += triggers.mid(from, end - from) + "\nEND;";
    }
    return sql + "ALTER TABLE report DROP COLUMN removed_at; ALTER TABLE contact DROP COLUMN removed_at;" + older
        + "PRAGMA user_version = 5";
}

/// Schema 5 to schema 4.
inline constexpr char backToSchema4[]
    = "DROP TRIGGER order_searchable; DROP TRIGGER order_searchable_again; DROP TRIGGER incident_person_searchable;"
      "DROP TRIGGER incident_person_unsearchable;"
      "DELETE FROM search_text WHERE kind IN ('order', 'incident_person'); PRAGMA user_version = 4";

/// Schema 4 to schema 3.
inline constexpr char backToSchema3[] = "DROP TABLE own_word; ALTER TABLE incident_person DROP COLUMN reason;"
                                        "PRAGMA user_version = 3";

/// Schema 3 to schema 2.
inline constexpr char backToSchema2[]
    = "DROP TRIGGER person_merged; DROP TRIGGER person_comes; DROP TRIGGER account_merged;"
      "DROP TRIGGER account_comes; DROP VIEW person_whole; DROP VIEW account_whole;"
      "DROP TABLE person_root; DROP TABLE account_root; DROP INDEX person_by_merging;"
      "DROP INDEX account_by_merging; DROP INDEX protective_order_against;"
      "DROP INDEX log_by_exhibit; DROP INDEX evidence_by_list;"
      "DROP TRIGGER evidence_parts_searchable_again;"
      "DROP INDEX account_of_person; DROP INDEX place_of_person; DROP INDEX incident_breach;"
      "ALTER TABLE account DROP COLUMN merged_into; ALTER TABLE place DROP COLUMN person;"
      "ALTER TABLE protective_order DROP COLUMN removed_at; PRAGMA user_version = 2";

} // namespace support
