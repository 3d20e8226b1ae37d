-- Schema 7: answers to questions about an incident, such as "Did you ask them to stop?"; a search finds their words.

-- `question` is an id of the guidance data. An answer is yes, no or not sure, or words, or both.
CREATE TABLE incident_answer (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    reply TEXT CHECK (reply IN ('yes', 'no', 'not-sure')),
    words TEXT NOT NULL,
    PRIMARY KEY (incident, position),
    CHECK (reply IS NOT NULL OR words <> '')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX incident_answer_back ON incident_answer (question, incident);

-- No program ever wrote there, or read it.
DROP TABLE risk_fact;

CREATE TRIGGER incident_answer_searchable AFTER INSERT ON incident_answer WHEN new.words <> '' BEGIN
    INSERT INTO search_text (key, kind, source, part, record, case_id, shown_at, label, body, area)
    SELECT (SELECT coalesce(max(key) + 1, r.sort_at << 20) FROM search_text
            WHERE key BETWEEN r.sort_at << 20 AND (r.sort_at << 20) + 1048575),
           'incident_answer', r.seq, new.position, r.id, r.case_id, iif(r.precision = 'unknown', NULL, r.sort_at),
           '',
           new.words,
           char(57360)
    FROM incident AS r
    WHERE r.id = new.incident AND r.withdrawn_at IS NULL;
END;
CREATE TRIGGER incident_answer_unsearchable AFTER DELETE ON incident_answer WHEN old.words <> '' BEGIN
    DELETE FROM search_text WHERE kind = 'incident_answer' AND part = old.position
                              AND source = (SELECT seq FROM incident WHERE id = old.incident);
END;
DROP TRIGGER incident_parts_unsearchable;
CREATE TRIGGER incident_parts_unsearchable AFTER UPDATE OF withdrawn_at ON incident
    WHEN new.withdrawn_at IS NOT NULL BEGIN
    DELETE FROM search_text
    WHERE kind IN ('incident_witness', 'incident_tag', 'incident_person', 'incident_answer') AND source = new.seq;
END;
