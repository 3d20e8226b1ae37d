#pragma once

namespace support {

// What takes a vault of today back to the schema before, for tests of vaults that older programs left. Each begins
// where the next one ends.

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
