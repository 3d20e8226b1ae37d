-- Schema 3: people and accounts are merged and split, places belong to people, orders are removed and put back;
-- files come back from the removed ones, and the list of them is quick.

ALTER TABLE account ADD COLUMN merged_into BLOB REFERENCES account (id);
ALTER TABLE place ADD COLUMN person BLOB REFERENCES person (id);
ALTER TABLE protective_order ADD COLUMN removed_at INTEGER;
CREATE INDEX protective_order_against ON protective_order (against) WHERE against IS NOT NULL;
CREATE INDEX account_of_person ON account (person) WHERE person IS NOT NULL;
CREATE INDEX place_of_person ON place (person) WHERE person IS NOT NULL;
CREATE INDEX incident_breach ON incident (breach_of) WHERE breach_of IS NOT NULL;

-- Who stands for whom: one row for each merged person or account, with the one that is merged into nobody at the end of
-- the way. Links keep the id they were written with; readers go through these tables. Worked out from `merged_into`,
-- which is what the log names; the steps are counted so that a ring, which no program of ours writes, ends.
CREATE TABLE person_root (
    person BLOB PRIMARY KEY,
    root BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_root_back ON person_root (root, person);
CREATE VIEW person_whole (person, root) AS
    WITH RECURSIVE way (person, at, step) AS (
        SELECT id, merged_into, 1 FROM person WHERE merged_into IS NOT NULL
        UNION ALL
        SELECT way.person, next.merged_into, way.step + 1 FROM way CROSS JOIN person AS next ON next.id = way.at
        WHERE next.merged_into IS NOT NULL AND way.step < 1000
    )
    SELECT way.person, way.at FROM way CROSS JOIN person AS last ON last.id = way.at WHERE last.merged_into IS NULL;
CREATE TRIGGER person_merged AFTER UPDATE OF merged_into ON person WHEN new.merged_into IS NOT old.merged_into BEGIN
    DELETE FROM person_root;
    INSERT INTO person_root (person, root) SELECT person, root FROM person_whole;
END;
-- A merged one may come before the one that it is merged into.
CREATE TRIGGER person_comes AFTER INSERT ON person
    WHEN new.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM person WHERE merged_into = new.id) BEGIN
    DELETE FROM person_root;
    INSERT INTO person_root (person, root) SELECT person, root FROM person_whole;
END;
CREATE INDEX person_by_merging ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE account_root (
    account BLOB PRIMARY KEY,
    root BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_root_back ON account_root (root, account);
CREATE VIEW account_whole (account, root) AS
    WITH RECURSIVE way (account, at, step) AS (
        SELECT id, merged_into, 1 FROM account WHERE merged_into IS NOT NULL
        UNION ALL
        SELECT way.account, next.merged_into, way.step + 1 FROM way CROSS JOIN account AS next ON next.id = way.at
        WHERE next.merged_into IS NOT NULL AND way.step < 1000
    )
    SELECT way.account, way.at FROM way CROSS JOIN account AS last ON last.id = way.at WHERE last.merged_into IS NULL;
CREATE TRIGGER account_merged AFTER UPDATE OF merged_into ON account WHEN new.merged_into IS NOT old.merged_into BEGIN
    DELETE FROM account_root;
    INSERT INTO account_root (account, root) SELECT account, root FROM account_whole;
END;
CREATE TRIGGER account_comes AFTER INSERT ON account
    WHEN new.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM account WHERE merged_into = new.id) BEGIN
    DELETE FROM account_root;
    INSERT INTO account_root (account, root) SELECT account, root FROM account_whole;
END;
CREATE INDEX account_by_merging ON account (merged_into) WHERE merged_into IS NOT NULL;

-- Whoever is merged is found by their own names and numbers as before.
DROP TRIGGER person_searchable;
DROP TRIGGER person_searchable_again;
DROP TRIGGER person_parts_unsearchable;
DROP TRIGGER person_mark_searchable;
CREATE TRIGGER person_searchable AFTER INSERT ON person WHEN new.removed_at IS NULL BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'person', new.seq, 0, new.id, new.case_id, NULL,
           new.name,
           new.shown_as || char(10) ||
           new.relationship || char(10) ||
           new.description || char(10) ||
           new.how_known || char(10) ||
           new.notes,
           char(57364);
END;
CREATE TRIGGER person_searchable_again AFTER UPDATE OF name, shown_as, relationship, description, how_known, notes,
    removed_at ON person
    WHEN (new.name, new.shown_as, new.relationship, new.description, new.how_known, new.notes, new.removed_at)
     IS NOT (old.name, old.shown_as, old.relationship, old.description, old.how_known, old.notes, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'person' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'person', new.seq, 0, new.id, new.case_id, NULL,
           new.name,
           new.shown_as || char(10) ||
           new.relationship || char(10) ||
           new.description || char(10) ||
           new.how_known || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER person_parts_unsearchable AFTER UPDATE OF removed_at ON person WHEN new.removed_at IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind = 'person_mark' AND source = new.seq;
END;
CREATE TRIGGER person_mark_searchable AFTER INSERT ON person_mark BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.created_at << 20) FROM search_text
            WHERE key BETWEEN r.created_at << 20 AND (r.created_at << 20) + 1048575),
           'person_mark', r.seq, new.position, r.id, r.case_id, NULL,
           new.kind,
           new.value || char(10) ||
           new.note,
           char(57364)
    FROM person AS r
    WHERE r.id = new.person AND r.removed_at IS NULL;
END;

-- What was done with one exhibit.
CREATE INDEX log_by_exhibit ON log (subject, event, sequence) WHERE substr(event, 1, 9) = 'evidence.';

-- All that the list of files asks of an item before it is shown.
CREATE INDEX evidence_by_list ON evidence (case_id, removed_at, seq, media_type, origin, id);

-- Back from the removed ones: the texts are put into the index by the triggers of their own tables. The byte that makes
-- them run is taken off as a byte: length() of a text ends at a NUL.
CREATE TRIGGER evidence_parts_searchable_again AFTER UPDATE OF removed_at ON evidence
    WHEN old.removed_at IS NOT NULL AND new.removed_at IS NULL BEGIN
    UPDATE message SET body = body || ' ' WHERE evidence = new.id;
    UPDATE message SET body = CAST(substr(CAST(body AS BLOB), 1, length(CAST(body AS BLOB)) - 1) AS TEXT)
    WHERE evidence = new.id;
    UPDATE recognised_text SET body = body || ' ' WHERE evidence = new.id;
    UPDATE recognised_text SET body = CAST(substr(CAST(body AS BLOB), 1, length(CAST(body AS BLOB)) - 1) AS TEXT)
    WHERE evidence = new.id;
END;
