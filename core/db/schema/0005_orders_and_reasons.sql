-- Schema 5: a search finds orders and bail conditions, and why somebody is thought to have done it.

CREATE TRIGGER order_searchable AFTER INSERT ON protective_order WHEN new.removed_at IS NULL BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'order', new.seq, 0, new.id, new.case_id, NULL,
           new.kind || ' ' || new.number,
           new.court || char(10) ||
           new.conditions || char(10) ||
           new.notes,
           char(57364);
END;
CREATE TRIGGER order_searchable_again AFTER UPDATE OF kind, number, court, conditions, notes, removed_at ON
    protective_order
    WHEN (new.kind, new.number, new.court, new.conditions, new.notes, new.removed_at)
     IS NOT (old.kind, old.number, old.court, old.conditions, old.notes, old.removed_at) BEGIN
    DELETE FROM search_text WHERE kind = 'order' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, new.created_at << 20) FROM search_text
            WHERE key BETWEEN new.created_at << 20 AND (new.created_at << 20) + 1048575),
           'order', new.seq, 0, new.id, new.case_id, NULL,
           new.kind || ' ' || new.number,
           new.court || char(10) ||
           new.conditions || char(10) ||
           new.notes,
           char(57364)
    WHERE new.removed_at IS NULL;
END;

CREATE TRIGGER incident_person_searchable AFTER INSERT ON incident_person WHEN new.reason <> '' BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'incident_person', r.seq, new.position, r.id, r.case_id, iif(r.precision = 'unknown', NULL, r.sort_at),
           '',
           new.reason,
           char(57360)
    FROM incident AS r
    WHERE r.id = new.incident AND r.withdrawn_at IS NULL;
END;
CREATE TRIGGER incident_person_unsearchable AFTER DELETE ON incident_person WHEN old.reason <> '' BEGIN
    DELETE FROM search_text WHERE kind = 'incident_person' AND part = old.position
                              AND source = (SELECT seq FROM incident WHERE id = old.incident);
END;
DROP TRIGGER incident_parts_unsearchable;
CREATE TRIGGER incident_parts_unsearchable AFTER UPDATE OF withdrawn_at ON incident
    WHEN new.withdrawn_at IS NOT NULL BEGIN
    DELETE FROM search_text
    WHERE kind IN ('incident_witness', 'incident_tag', 'incident_person') AND source = new.seq;
END;

-- The orders that are there already: a byte is put to the notes and taken off again, which
-- makes the trigger above take them up.
UPDATE protective_order SET notes = notes || ' ' WHERE removed_at IS NULL;
UPDATE protective_order SET notes = CAST(substr(CAST(notes AS BLOB), 1, length(CAST(notes AS BLOB)) - 1) AS TEXT)
WHERE removed_at IS NULL;
