-- Schema 6: reports, and calls and letters, are removed and put back; a report has files, as calls and letters do.

ALTER TABLE report ADD COLUMN removed_at INTEGER;
ALTER TABLE contact ADD COLUMN removed_at INTEGER;

CREATE TABLE report_evidence (
    report BLOB NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    evidence BLOB NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (report, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_evidence_back ON report_evidence (evidence, report);
CREATE INDEX contact_evidence_back ON contact_evidence (evidence, contact);

-- What is removed is not found. Its parts are written again with every revision, so that those of a removed one go and
-- come back with it; all the same they are taken out here.
DROP TRIGGER report_searchable;
DROP TRIGGER report_searchable_again;
DROP TRIGGER contact_searchable;
DROP TRIGGER contact_searchable_again;
DROP TRIGGER report_reference_searchable;
DROP TRIGGER report_promise_searchable;
DROP TRIGGER contact_promise_searchable;

CREATE TRIGGER report_searchable AFTER INSERT ON report WHEN new.removed_at IS NULL BEGIN
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
    recorded_as, notes, removed_at ON report
    WHEN (new.sort_at, new.channel, new.agency, new.force, new.officer, new.told, new.said, new.recorded_as,
          new.notes, new.removed_at)
     IS NOT (old.sort_at, old.channel, old.agency, old.force, old.officer, old.told, old.said, old.recorded_as,
          old.notes, old.removed_at) BEGIN
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
           char(57363)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER report_parts_unsearchable AFTER UPDATE OF removed_at ON report WHEN new.removed_at IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind IN ('report_reference', 'report_promise') AND source = new.seq;
END;

CREATE TRIGGER contact_searchable AFTER INSERT ON contact WHEN new.removed_at IS NULL BEGIN
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
CREATE TRIGGER contact_searchable_again AFTER UPDATE OF sort_at, channel, agency, who, told, said, removed_at ON contact
    WHEN (new.sort_at, new.channel, new.agency, new.who, new.told, new.said, new.removed_at)
     IS NOT (old.sort_at, old.channel, old.agency, old.who, old.told, old.said, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'contact' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.sort_at << 20) FROM search_text
            WHERE key BETWEEN new.sort_at << 20 AND (new.sort_at << 20) + 1048575),
           'contact', new.seq, 0, new.id, new.case_id, new.sort_at,
           new.channel || ' ' || new.agency,
           new.who || char(10) ||
           new.told || char(10) ||
           new.said,
           char(57363)
    WHERE new.removed_at IS NULL;
END;
CREATE TRIGGER contact_parts_unsearchable AFTER UPDATE OF removed_at ON contact WHEN new.removed_at IS NOT NULL BEGIN
    DELETE FROM search_text WHERE kind = 'contact_promise' AND source = new.seq;
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
    WHERE r.id = new.report AND r.removed_at IS NULL;
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
    WHERE r.id = new.record AND r.removed_at IS NULL;
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
    WHERE r.id = new.record AND r.removed_at IS NULL;
END;
