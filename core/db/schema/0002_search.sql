-- Full text over every record. `key` carries the time, so that "newest first" and a range of dates are index order:
-- milliseconds since 1970 shifted left by 20 bits, plus the next free number within that millisecond.
--
-- What a record has several of (witnesses, tags, references, promises, marks) stands in rows of its own, so that it is
-- found too; `record` is always what a person can open. What was withdrawn, removed or merged is not found.
--
-- `area` is one character of the private use area for the scope of a search, from U+E010: incidents, evidence,
-- messages, contacts, people. As a word of the index it lets a search in one scope skip the rows of the others.

CREATE TABLE search_text (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source INTEGER NOT NULL, -- seq of the row in the table of `kind`, or of the record that it is a part of
    part INTEGER NOT NULL, -- position within that record, else 0
    record BLOB NOT NULL,
    case_id BLOB NOT NULL,
    shown_at INTEGER, -- the time to show, when there is one
    label TEXT NOT NULL,
    body TEXT NOT NULL,
    area TEXT NOT NULL,
    UNIQUE (kind, source, part)
) STRICT;

-- Marks count as parts of a word, else words of Hindi, Bengali or Punjabi fall apart at each vowel sign.
CREATE VIRTUAL TABLE search_index USING fts5 (
    label, body, area, content = 'search_text', content_rowid = 'key',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
-- A leaf of the index is a row, and shall fit into a page: 80 of its 4,096 bytes are SQLCipher's.
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 3940);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.0)');

-- The words of the index, to find out what an unfinished one may become.
CREATE VIRTUAL TABLE search_word USING fts5vocab (search_index, instance);

-- Texts that are not in the index yet. A transaction puts them there as its last step, in the order of their keys: FTS5
-- writes out what it has gathered at each statement that fires a trigger, and at each key that is lower than the last.
CREATE TABLE search_waiting (
    key INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO search_waiting (key) VALUES (new.key);
END;
CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, label, body, area)
    SELECT 'delete', old.key, old.label, old.body, old.area
    WHERE NOT EXISTS (SELECT 1 FROM search_waiting WHERE key = old.key);
    DELETE FROM search_waiting WHERE key = old.key;
END;
CREATE TRIGGER search_text_no_update BEFORE UPDATE ON search_text BEGIN
    SELECT RAISE(ABORT, 'delete and insert instead');
END;

CREATE TRIGGER incident_searchable AFTER INSERT ON incident WHEN new.withdrawn_at IS NULL BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    VALUES ((SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
             WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
            'incident', new.seq, 0, new.id, new.case_id, iif(new.precision = 'unknown', NULL, new.sort_at),
            new.title,
            new.what || char(10) ||
            new.words_used || char(10) ||
            new.place_text || char(10) ||
            new.channel || char(10) ||
            new.impact || char(10) ||
            new.effect || char(10) ||
            new.response,
            char(57360));
END;
CREATE TRIGGER incident_searchable_again AFTER UPDATE OF sort_at, title, what, words_used, place_text, channel,
    impact, effect, response, withdrawn_at, precision ON incident
    WHEN (new.sort_at, new.title, new.what, new.words_used, new.place_text, new.channel, new.impact, new.effect,
          new.response, new.withdrawn_at, new.precision)
     IS NOT (old.sort_at, old.title, old.what, old.words_used, old.place_text, old.channel, old.impact, old.effect,
          old.response, old.withdrawn_at, old.precision) BEGIN
    DELETE FROM search_text WHERE kind = 'incident' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'incident', new.seq, 0, new.id, new.case_id, iif(new.precision = 'unknown', NULL, new.sort_at),
           new.title,
           new.what || char(10) ||
           new.words_used || char(10) ||
           new.place_text || char(10) ||
           new.channel || char(10) ||
           new.impact || char(10) ||
           new.effect || char(10) ||
           new.response,
           char(57360)
    WHERE new.withdrawn_at IS NULL;
END;

CREATE TRIGGER incident_parts_unsearchable AFTER UPDATE OF withdrawn_at ON incident
    WHEN new.withdrawn_at IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind IN ('incident_witness', 'incident_tag') AND source = new.seq;
END;

CREATE TRIGGER evidence_searchable AFTER INSERT ON evidence BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.added_at << 20) FROM search_text
            WHERE key BETWEEN new.added_at << 20 AND (new.added_at << 20) + 1048575),
           'evidence', new.seq, 0, new.id, new.case_id, new.added_at,
           new.exhibit_initials || '/' || new.exhibit_number || ' ' || new.title,
           new.name || char(10) ||
           new.description || char(10) ||
           new.source || char(10) ||
           new.url || char(10) ||
           new.kept_at,
           char(57361)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER evidence_searchable_again AFTER UPDATE OF title, name, description, source, url, kept_at, removed_at ON
    evidence
    WHEN (new.title, new.name, new.description, new.source, new.url, new.kept_at, new.removed_at)
     IS NOT (old.title, old.name, old.description, old.source, old.url, old.kept_at, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'evidence' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.added_at << 20) FROM search_text
            WHERE key BETWEEN new.added_at << 20 AND (new.added_at << 20) + 1048575),
           'evidence', new.seq, 0, new.id, new.case_id, new.added_at,
           new.exhibit_initials || '/' || new.exhibit_number || ' ' || new.title,
           new.name || char(10) ||
           new.description || char(10) ||
           new.source || char(10) ||
           new.url || char(10) ||
           new.kept_at,
           char(57361)
    WHERE new.removed_at IS NULL;
END;

CREATE TRIGGER evidence_parts_unsearchable AFTER UPDATE OF removed_at ON evidence
    WHEN new.removed_at IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind = 'message' AND source IN (SELECT seq FROM message WHERE evidence = new.id);
    DELETE FROM search_text
    WHERE kind = 'recognised_text' AND source IN (SELECT seq FROM recognised_text WHERE evidence = new.id);
    DELETE FROM search_text WHERE kind = 'evidence_tag' AND source = new.seq;
END;

CREATE TRIGGER message_searchable AFTER INSERT ON message BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, coalesce(new.sent_at, e.added_at) << 20) FROM search_text
            WHERE key BETWEEN coalesce(new.sent_at, e.added_at) << 20
                      AND (coalesce(new.sent_at, e.added_at) << 20) + 1048575),
           'message', new.seq, 0, new.evidence, new.case_id, new.sent_at,
           new.sender,
           new.body,
           char(57362)
    FROM evidence AS e
    WHERE e.id = new.evidence AND e.removed_at IS NULL;
END;
CREATE TRIGGER message_searchable_again AFTER UPDATE OF sent_at, sender, body ON message
    WHEN (new.sent_at, new.sender, new.body)
     IS NOT (old.sent_at, old.sender, old.body) BEGIN
    DELETE FROM search_text WHERE kind = 'message' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, coalesce(new.sent_at, e.added_at) << 20) FROM search_text
            WHERE key BETWEEN coalesce(new.sent_at, e.added_at) << 20
                      AND (coalesce(new.sent_at, e.added_at) << 20) + 1048575),
           'message', new.seq, 0, new.evidence, new.case_id, new.sent_at,
           new.sender,
           new.body,
           char(57362)
    FROM evidence AS e
    WHERE e.id = new.evidence AND e.removed_at IS NULL;
END;

CREATE TRIGGER recognised_text_searchable AFTER INSERT ON recognised_text BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, e.added_at << 20) FROM search_text
            WHERE key BETWEEN e.added_at << 20 AND (e.added_at << 20) + 1048575),
           'recognised_text', new.seq, 0, new.evidence, e.case_id, e.added_at,
           '',
           new.body,
           char(57362)
    FROM evidence AS e
    WHERE e.id = new.evidence AND e.removed_at IS NULL;
END;
CREATE TRIGGER recognised_text_searchable_again AFTER UPDATE OF body ON recognised_text
    WHEN (new.body)
     IS NOT (old.body) BEGIN
    DELETE FROM search_text WHERE kind = 'recognised_text' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, e.added_at << 20) FROM search_text
            WHERE key BETWEEN e.added_at << 20 AND (e.added_at << 20) + 1048575),
           'recognised_text', new.seq, 0, new.evidence, e.case_id, e.added_at,
           '',
           new.body,
           char(57362)
    FROM evidence AS e
    WHERE e.id = new.evidence AND e.removed_at IS NULL;
END;

CREATE TRIGGER report_searchable AFTER INSERT ON report BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'report', new.seq, 0, new.id, new.case_id, new.sort_at,
           new.channel || ' ' || new.agency || ' ' || new.force,
           new.officer || char(10) ||
           new.told || char(10) ||
           new.said || char(10) ||
           new.recorded_as || char(10) ||
           new.notes,
           char(57363);
END;
CREATE TRIGGER report_searchable_again AFTER UPDATE OF sort_at, channel, agency, force, officer, told, said,
    recorded_as, notes ON report
    WHEN (new.sort_at, new.channel, new.agency, new.force, new.officer, new.told, new.said, new.recorded_as,
          new.notes)
     IS NOT (old.sort_at, old.channel, old.agency, old.force, old.officer, old.told, old.said, old.recorded_as,
          old.notes) BEGIN
    DELETE FROM search_text WHERE kind = 'report' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'report', new.seq, 0, new.id, new.case_id, new.sort_at,
           new.channel || ' ' || new.agency || ' ' || new.force,
           new.officer || char(10) ||
           new.told || char(10) ||
           new.said || char(10) ||
           new.recorded_as || char(10) ||
           new.notes,
           char(57363);
END;

CREATE TRIGGER contact_searchable AFTER INSERT ON contact BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'contact', new.seq, 0, new.id, new.case_id, new.sort_at,
           new.channel || ' ' || new.agency,
           new.who || char(10) ||
           new.told || char(10) ||
           new.said,
           char(57363);
END;
CREATE TRIGGER contact_searchable_again AFTER UPDATE OF sort_at, channel, agency, who, told, said ON contact
    WHEN (new.sort_at, new.channel, new.agency, new.who, new.told, new.said)
     IS NOT (old.sort_at, old.channel, old.agency, old.who, old.told, old.said) BEGIN
    DELETE FROM search_text WHERE kind = 'contact' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'contact', new.seq, 0, new.id, new.case_id, new.sort_at,
           new.channel || ' ' || new.agency,
           new.who || char(10) ||
           new.told || char(10) ||
           new.said,
           char(57363);
END;

CREATE TRIGGER person_searchable AFTER INSERT ON person BEGIN
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
    WHERE new.removed_at IS NULL AND new.merged_into IS NULL;
END;
CREATE TRIGGER person_searchable_again AFTER UPDATE OF name, shown_as, relationship, description, how_known, notes,
    removed_at, merged_into ON person
    WHEN (new.name, new.shown_as, new.relationship, new.description, new.how_known, new.notes, new.removed_at,
          new.merged_into)
     IS NOT (old.name, old.shown_as, old.relationship, old.description, old.how_known, old.notes, old.removed_at,
          old.merged_into) BEGIN
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
    WHERE new.removed_at IS NULL AND new.merged_into IS NULL;
END;

CREATE TRIGGER person_parts_unsearchable AFTER UPDATE OF removed_at, merged_into ON person
    WHEN new.removed_at IS NOT NULL OR new.merged_into IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind = 'person_mark' AND source = new.seq;
END;

CREATE TRIGGER account_searchable AFTER INSERT ON account BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'account', new.seq, 0, new.id, new.case_id, NULL,
           new.platform || ' ' || new.handle,
           new.stable_id || char(10) ||
           new.url || char(10) ||
           new.basis || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER account_searchable_again AFTER UPDATE OF platform, handle, stable_id, url, basis, notes, removed_at ON
    account
    WHEN (new.platform, new.handle, new.stable_id, new.url, new.basis, new.notes, new.removed_at)
     IS NOT (old.platform, old.handle, old.stable_id, old.url, old.basis, old.notes, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'account' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'account', new.seq, 0, new.id, new.case_id, NULL,
           new.platform || ' ' || new.handle,
           new.stable_id || char(10) ||
           new.url || char(10) ||
           new.basis || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;

CREATE TRIGGER place_searchable AFTER INSERT ON place BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'place', new.seq, 0, new.id, new.case_id, NULL,
           new.name,
           new.address || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER place_searchable_again AFTER UPDATE OF name, address, notes, removed_at ON place
    WHEN (new.name, new.address, new.notes, new.removed_at)
     IS NOT (old.name, old.address, old.notes, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'place' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'place', new.seq, 0, new.id, new.case_id, NULL,
           new.name,
           new.address || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;

-- Parts: one row each, removed and added with them.

CREATE TRIGGER incident_witness_searchable AFTER INSERT ON incident_witness BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'incident_witness', r.seq, new.position, r.id, r.case_id, iif(r.precision = 'unknown', NULL, r.sort_at),
           new.name,
           new.contact || char(10) ||
           new.saw,
           char(57360)
    FROM incident AS r
    WHERE r.id = new.incident AND r.withdrawn_at IS NULL;
END;
CREATE TRIGGER incident_witness_unsearchable AFTER DELETE ON incident_witness BEGIN
    DELETE FROM search_text WHERE kind = 'incident_witness' AND part = old.position
                              AND source = (SELECT seq FROM incident WHERE id = old.incident);
END;

CREATE TRIGGER incident_tag_searchable AFTER INSERT ON tag BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'incident_tag', r.seq, new.position, r.id, r.case_id, iif(r.precision = 'unknown', NULL, r.sort_at),
           new.name,
           '',
           char(57360)
    FROM incident AS r
    WHERE r.id = new.record AND r.withdrawn_at IS NULL;
END;
CREATE TRIGGER incident_tag_unsearchable AFTER DELETE ON tag BEGIN
    DELETE FROM search_text WHERE kind = 'incident_tag' AND part = old.position
                              AND source = (SELECT seq FROM incident WHERE id = old.record);
END;

CREATE TRIGGER evidence_tag_searchable AFTER INSERT ON tag BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.added_at << 20) FROM search_text
            WHERE key BETWEEN r.added_at << 20 AND (r.added_at << 20) + 1048575),
           'evidence_tag', r.seq, new.position, r.id, r.case_id, r.added_at,
           new.name,
           '',
           char(57361)
    FROM evidence AS r
    WHERE r.id = new.record AND r.removed_at IS NULL;
END;
CREATE TRIGGER evidence_tag_unsearchable AFTER DELETE ON tag BEGIN
    DELETE FROM search_text WHERE kind = 'evidence_tag' AND part = old.position
                              AND source = (SELECT seq FROM evidence WHERE id = old.record);
END;

CREATE TRIGGER report_reference_searchable AFTER INSERT ON report_reference BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'report_reference', r.seq, new.position, r.id, r.case_id, r.sort_at,
           new.type,
           new.value || char(10) ||
           new.given_by,
           char(57363)
    FROM report AS r
    WHERE r.id = new.report;
END;
CREATE TRIGGER report_reference_unsearchable AFTER DELETE ON report_reference BEGIN
    DELETE FROM search_text WHERE kind = 'report_reference' AND part = old.position
                              AND source = (SELECT seq FROM report WHERE id = old.report);
END;

CREATE TRIGGER report_promise_searchable AFTER INSERT ON promise BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'report_promise', r.seq, new.position, r.id, r.case_id, r.sort_at,
           '',
           new.what,
           char(57363)
    FROM report AS r
    WHERE r.id = new.record;
END;
CREATE TRIGGER report_promise_unsearchable AFTER DELETE ON promise BEGIN
    DELETE FROM search_text WHERE kind = 'report_promise' AND part = old.position
                              AND source = (SELECT seq FROM report WHERE id = old.record);
END;

CREATE TRIGGER contact_promise_searchable AFTER INSERT ON promise BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'contact_promise', r.seq, new.position, r.id, r.case_id, r.sort_at,
           '',
           new.what,
           char(57363)
    FROM contact AS r
    WHERE r.id = new.record;
END;
CREATE TRIGGER contact_promise_unsearchable AFTER DELETE ON promise BEGIN
    DELETE FROM search_text WHERE kind = 'contact_promise' AND part = old.position
                              AND source = (SELECT seq FROM contact WHERE id = old.record);
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
    WHERE r.id = new.person AND r.removed_at IS NULL AND r.merged_into IS NULL;
END;
CREATE TRIGGER person_mark_unsearchable AFTER DELETE ON person_mark BEGIN
    DELETE FROM search_text WHERE kind = 'person_mark' AND part = old.position
                              AND source = (SELECT seq FROM person WHERE id = old.person);
END;
