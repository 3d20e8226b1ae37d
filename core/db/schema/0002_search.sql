-- Full text over every record. `key` carries the time, so that "newest first" and a range of dates are index order:
-- milliseconds since 1970 shifted left by 20 bits, plus the next free number within that millisecond.

CREATE TABLE search_text (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source INTEGER NOT NULL, -- seq of the row in the table of `kind`
    record BLOB NOT NULL, -- what a person can open
    case_id BLOB NOT NULL,
    label TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, source)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    label, body, content = 'search_text', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, label, body) VALUES (new.key, new.label, new.body);
END;
CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, label, body) VALUES ('delete', old.key, old.label, old.body);
END;
CREATE TRIGGER search_text_no_update BEFORE UPDATE ON search_text BEGIN
    SELECT RAISE(ABORT, 'delete and insert instead');
END;

CREATE TRIGGER incident_searchable AFTER INSERT ON incident BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'incident', new.seq, new.id, new.case_id,
            new.title,
            new.what || char(10) ||
            new.words_used || char(10) ||
            new.place_text || char(10) ||
            new.channel || char(10) ||
            new.impact || char(10) ||
            new.effect || char(10) ||
            new.response);
END;

CREATE TRIGGER incident_searchable_again AFTER UPDATE OF sort_at, title, what, words_used, place_text, channel, impact, effect, response ON incident BEGIN
    DELETE FROM search_text WHERE kind = 'incident' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'incident', new.seq, new.id, new.case_id,
            new.title,
            new.what || char(10) ||
            new.words_used || char(10) ||
            new.place_text || char(10) ||
            new.channel || char(10) ||
            new.impact || char(10) ||
            new.effect || char(10) ||
            new.response);
END;

CREATE TRIGGER evidence_searchable AFTER INSERT ON evidence BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.added_at) << 20) FROM search_text
             WHERE key BETWEEN (new.added_at) << 20 AND ((new.added_at) << 20) + 1048575),
            'evidence', new.seq, new.id, new.case_id,
            new.exhibit_initials || '/' || new.exhibit_number || ' ' || new.title,
            new.name || char(10) ||
            new.description || char(10) ||
            new.source || char(10) ||
            new.url || char(10) ||
            new.kept_at);
END;

CREATE TRIGGER evidence_searchable_again AFTER UPDATE OF title, description, source, url, kept_at ON evidence BEGIN
    DELETE FROM search_text WHERE kind = 'evidence' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.added_at) << 20) FROM search_text
             WHERE key BETWEEN (new.added_at) << 20 AND ((new.added_at) << 20) + 1048575),
            'evidence', new.seq, new.id, new.case_id,
            new.exhibit_initials || '/' || new.exhibit_number || ' ' || new.title,
            new.name || char(10) ||
            new.description || char(10) ||
            new.source || char(10) ||
            new.url || char(10) ||
            new.kept_at);
END;

CREATE TRIGGER message_searchable AFTER INSERT ON message BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (coalesce(new.sent_at, 0)) << 20) FROM search_text
             WHERE key BETWEEN (coalesce(new.sent_at, 0)) << 20 AND ((coalesce(new.sent_at, 0)) << 20) + 1048575),
            'message', new.seq, new.evidence, new.case_id,
            new.sender,
            new.body);
END;

CREATE TRIGGER message_searchable_again AFTER UPDATE OF sender, body ON message BEGIN
    DELETE FROM search_text WHERE kind = 'message' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (coalesce(new.sent_at, 0)) << 20) FROM search_text
             WHERE key BETWEEN (coalesce(new.sent_at, 0)) << 20 AND ((coalesce(new.sent_at, 0)) << 20) + 1048575),
            'message', new.seq, new.evidence, new.case_id,
            new.sender,
            new.body);
END;

CREATE TRIGGER recognised_text_searchable AFTER INSERT ON recognised_text BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, ((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20) FROM search_text
             WHERE key BETWEEN ((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20 AND (((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20) + 1048575),
            'recognised_text', new.seq, new.evidence, (SELECT case_id FROM evidence WHERE id = new.evidence),
            '',
            new.body);
END;

CREATE TRIGGER recognised_text_searchable_again AFTER UPDATE OF body ON recognised_text BEGIN
    DELETE FROM search_text WHERE kind = 'recognised_text' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, ((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20) FROM search_text
             WHERE key BETWEEN ((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20 AND (((SELECT added_at FROM evidence WHERE id = new.evidence)) << 20) + 1048575),
            'recognised_text', new.seq, new.evidence, (SELECT case_id FROM evidence WHERE id = new.evidence),
            '',
            new.body);
END;

CREATE TRIGGER report_searchable AFTER INSERT ON report BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'report', new.seq, new.id, new.case_id,
            new.channel || ' ' || new.agency || ' ' || new.force,
            new.officer || char(10) ||
            new.told || char(10) ||
            new.said || char(10) ||
            new.recorded_as || char(10) ||
            new.notes);
END;

CREATE TRIGGER report_searchable_again AFTER UPDATE OF sort_at, channel, agency, force, officer, told, said, recorded_as, notes ON report BEGIN
    DELETE FROM search_text WHERE kind = 'report' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'report', new.seq, new.id, new.case_id,
            new.channel || ' ' || new.agency || ' ' || new.force,
            new.officer || char(10) ||
            new.told || char(10) ||
            new.said || char(10) ||
            new.recorded_as || char(10) ||
            new.notes);
END;

CREATE TRIGGER contact_searchable AFTER INSERT ON contact BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'contact', new.seq, new.id, new.case_id,
            new.channel || ' ' || new.agency,
            new.who || char(10) ||
            new.told || char(10) ||
            new.said);
END;

CREATE TRIGGER contact_searchable_again AFTER UPDATE OF sort_at, channel, agency, who, told, said ON contact BEGIN
    DELETE FROM search_text WHERE kind = 'contact' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.sort_at) << 20) FROM search_text
             WHERE key BETWEEN (new.sort_at) << 20 AND ((new.sort_at) << 20) + 1048575),
            'contact', new.seq, new.id, new.case_id,
            new.channel || ' ' || new.agency,
            new.who || char(10) ||
            new.told || char(10) ||
            new.said);
END;

CREATE TRIGGER person_searchable AFTER INSERT ON person BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'person', new.seq, new.id, new.case_id,
            new.name,
            new.shown_as || char(10) ||
            new.relationship || char(10) ||
            new.description || char(10) ||
            new.how_known || char(10) ||
            new.notes);
END;

CREATE TRIGGER person_searchable_again AFTER UPDATE OF name, shown_as, relationship, description, how_known, notes ON person BEGIN
    DELETE FROM search_text WHERE kind = 'person' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'person', new.seq, new.id, new.case_id,
            new.name,
            new.shown_as || char(10) ||
            new.relationship || char(10) ||
            new.description || char(10) ||
            new.how_known || char(10) ||
            new.notes);
END;

CREATE TRIGGER account_searchable AFTER INSERT ON account BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'account', new.seq, new.id, new.case_id,
            new.platform || ' ' || new.handle,
            new.stable_id || char(10) ||
            new.url || char(10) ||
            new.basis || char(10) ||
            new.notes);
END;

CREATE TRIGGER account_searchable_again AFTER UPDATE OF platform, handle, stable_id, url, basis, notes ON account BEGIN
    DELETE FROM search_text WHERE kind = 'account' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'account', new.seq, new.id, new.case_id,
            new.platform || ' ' || new.handle,
            new.stable_id || char(10) ||
            new.url || char(10) ||
            new.basis || char(10) ||
            new.notes);
END;

CREATE TRIGGER place_searchable AFTER INSERT ON place BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'place', new.seq, new.id, new.case_id,
            new.name,
            new.address || char(10) ||
            new.notes);
END;

CREATE TRIGGER place_searchable_again AFTER UPDATE OF name, address, notes ON place BEGIN
    DELETE FROM search_text WHERE kind = 'place' AND source = old.seq;
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (new.created_at) << 20) FROM search_text
             WHERE key BETWEEN (new.created_at) << 20 AND ((new.created_at) << 20) + 1048575),
            'place', new.seq, new.id, new.case_id,
            new.name,
            new.address || char(10) ||
            new.notes);
END;

-- Reference numbers and the marks of people are found too: one row each, removed and added with them.

CREATE TRIGGER report_reference_searchable AFTER INSERT ON report_reference BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (SELECT sort_at FROM report WHERE id = new.report) << 20) FROM search_text
             WHERE key BETWEEN (SELECT sort_at FROM report WHERE id = new.report) << 20
                       AND ((SELECT sort_at FROM report WHERE id = new.report) << 20) + 1048575),
            'reference', (SELECT seq FROM report WHERE id = new.report) * 1000 + new.position, new.report,
            (SELECT case_id FROM report WHERE id = new.report), new.type, new.value || char(10) || new.given_by);
END;
CREATE TRIGGER report_reference_unsearchable AFTER DELETE ON report_reference BEGIN
    DELETE FROM search_text WHERE kind = 'reference' AND source = (SELECT seq FROM report WHERE id = old.report) * 1000 + old.position;
END;

CREATE TRIGGER person_mark_searchable AFTER INSERT ON person_mark BEGIN
    INSERT INTO search_text (key, kind, source, record, case_id, label, body)
    VALUES ((SELECT coalesce(max(key) + 1, (SELECT created_at FROM person WHERE id = new.person) << 20) FROM search_text
             WHERE key BETWEEN (SELECT created_at FROM person WHERE id = new.person) << 20
                       AND ((SELECT created_at FROM person WHERE id = new.person) << 20) + 1048575),
            'mark', (SELECT seq FROM person WHERE id = new.person) * 1000 + new.position, new.person,
            (SELECT case_id FROM person WHERE id = new.person), new.kind, new.value || char(10) || new.note);
END;
CREATE TRIGGER person_mark_unsearchable AFTER DELETE ON person_mark BEGIN
    DELETE FROM search_text WHERE kind = 'mark' AND source = (SELECT seq FROM person WHERE id = old.person) * 1000 + old.position;
END;
