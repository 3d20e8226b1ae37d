-- Schema 1. Ids are 16-byte blobs, times are milliseconds since 1970 UTC, days are 'yyyy-mm-dd', enums are text.
-- Every record that a person writes has its current values here and each of its revisions in `revision`.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- custody

CREATE TABLE log (
    sequence INTEGER PRIMARY KEY,
    body BLOB NOT NULL,
    body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
    link BLOB NOT NULL CHECK (length(link) = 32),
    event TEXT NOT NULL,
    subject TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX log_by_event ON log (event, sequence);
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE log_head (
    entries INTEGER PRIMARY KEY,
    link BLOB NOT NULL CHECK (length(link) = 32),
    signed_at INTEGER NOT NULL,
    statement TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE TRIGGER log_head_no_update BEFORE UPDATE ON log_head BEGIN SELECT RAISE(ABORT, 'signed heads stay'); END;
CREATE TRIGGER log_head_no_delete BEFORE DELETE ON log_head BEGIN SELECT RAISE(ABORT, 'signed heads stay'); END;

CREATE TABLE anchor (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    entries INTEGER NOT NULL REFERENCES log_head (entries),
    kind TEXT NOT NULL CHECK (kind IN ('print', 'text', 'spoken', 'rfc3161', 'other')),
    given_to TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    request BLOB,
    response BLOB,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- One row for each entry of the log that names a record, under the number of that entry.
CREATE TABLE revision (
    log_entry INTEGER PRIMARY KEY REFERENCES log (sequence),
    record BLOB NOT NULL CHECK (length(record) = 16),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('case', 'incident', 'person', 'account', 'place', 'evidence', 'report',
                                       'contact', 'order', 'step')),
    written_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    canonical BLOB NOT NULL,
    UNIQUE (record, number)
) STRICT;
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revisions stay'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revisions stay'); END;

-- ---------------------------------------------------------------- cases, people, places

CREATE TABLE matter (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    jurisdiction TEXT NOT NULL CHECK (jurisdiction IN ('england-wales', 'scotland', 'northern-ireland')),
    force TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('victim', 'witness', 'on-behalf')),
    wanted TEXT NOT NULL,
    safe_contact TEXT NOT NULL,
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    name TEXT NOT NULL CHECK (name <> ''),
    shown_as TEXT NOT NULL,
    relationship TEXT NOT NULL,
    description TEXT NOT NULL,
    how_known TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('sure', 'think-so', 'guess')),
    does_this INTEGER NOT NULL CHECK (does_this IN (0, 1)),
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    merged_into BLOB REFERENCES person (id),
    removed_at INTEGER
) STRICT;
CREATE INDEX person_by_case ON person (case_id, name);

CREATE TABLE person_mark (
    person BLOB NOT NULL REFERENCES person (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'vehicle', 'address', 'alias', 'other')),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    person BLOB REFERENCES person (id),
    platform TEXT NOT NULL CHECK (platform <> ''),
    handle TEXT NOT NULL,
    stable_id TEXT NOT NULL,
    url TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('sure', 'think-so', 'guess')),
    basis TEXT NOT NULL,
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX account_by_case ON account (case_id, platform, handle);

CREATE TABLE place (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    name TEXT NOT NULL CHECK (name <> ''),
    address TEXT NOT NULL,
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX place_by_case ON place (case_id, name);

-- ---------------------------------------------------------------- orders, incidents

-- Protective orders, bail conditions, injunctions.
CREATE TABLE protective_order (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    against BLOB REFERENCES person (id),
    court TEXT NOT NULL,
    number TEXT NOT NULL,
    made_on TEXT,
    served_on TEXT,
    expires_on TEXT,
    conditions TEXT NOT NULL,
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX protective_order_by_case ON protective_order (case_id);

-- `sort_at` is the start of the time range, or the time written when it is not known; `month` is yyyymm of it (UTC),
-- which no index holds and nothing reads.
-- No row is ever deleted, so the numbers need no counter of their own.
CREATE TABLE incident (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    from_at INTEGER,
    from_offset INTEGER,
    to_at INTEGER,
    to_offset INTEGER,
    precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day', 'month', 'unknown')),
    zone TEXT NOT NULL,
    sort_at INTEGER NOT NULL,
    month INTEGER NOT NULL,
    title TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    words_used TEXT NOT NULL,
    place_text TEXT NOT NULL,
    place BLOB REFERENCES place (id),
    channel TEXT NOT NULL,
    impact TEXT NOT NULL,
    effect TEXT NOT NULL,
    fear_of_violence INTEGER CHECK (fear_of_violence IN (0, 1)),
    response TEXT NOT NULL,
    breach_of BLOB REFERENCES protective_order (id),
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    written_at INTEGER NOT NULL,
    revised_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    amend_reason TEXT NOT NULL,
    withdrawn_at INTEGER,
    withdrawn_reason TEXT NOT NULL,
    CHECK ((from_at IS NULL) = (precision = 'unknown')),
    CHECK (to_at IS NULL OR to_at > from_at)
) STRICT;
CREATE INDEX incident_by_time ON incident (case_id, sort_at DESC, seq DESC, withdrawn_at);
-- The days of the calendar: days since 1970 on the clock of the place; null when only the month, or nothing, is known.
-- Counts and the order of the timeline are read from it alone. The text of the expression is that of ChronologyRecords.
CREATE INDEX incident_by_day ON incident (
    case_id, iif(precision = 'month', NULL, (from_at + from_offset * 1000 + 8640000000000) / 86400000 - 100000),
    sort_at, written_at, is_private, to_at, to_offset
) WHERE withdrawn_at IS NULL;
CREATE INDEX incident_by_writing ON incident (case_id, written_at DESC, seq DESC);
-- For filters; but for the second, each holds few rows.
CREATE INDEX incident_by_place ON incident (place) WHERE place IS NOT NULL;
CREATE INDEX incident_by_place_text ON incident (place_text) WHERE place_text <> '';
CREATE INDEX incident_private ON incident (case_id) WHERE is_private = 1;
CREATE INDEX incident_withdrawn ON incident (case_id) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE incident_behaviour (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    behaviour TEXT NOT NULL CHECK (behaviour <> ''),
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX incident_behaviour_back ON incident_behaviour (behaviour, incident);

CREATE TABLE incident_person (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    person BLOB NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('sure', 'think-so', 'guess')),
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_person_back ON incident_person (person, incident);

CREATE TABLE incident_account (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    account BLOB NOT NULL REFERENCES account (id),
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_account_back ON incident_account (account, incident);

CREATE TABLE incident_witness (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    saw TEXT NOT NULL,
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

-- Facts that police and charities ask about: yes, no, not sure; never summed.
CREATE TABLE risk_fact (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id BLOB NOT NULL REFERENCES matter (id),
    incident BLOB REFERENCES incident (id),
    question TEXT NOT NULL CHECK (question <> ''),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-sure')),
    note TEXT NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
    record BLOB NOT NULL CHECK (length(record) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (record, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_back ON tag (name, record);

CREATE TABLE draft (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    kind TEXT NOT NULL,
    amends BLOB,
    content TEXT NOT NULL,
    beginning TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_filter (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    name TEXT NOT NULL CHECK (name <> ''),
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- ---------------------------------------------------------------- evidence

-- One row for each file in objects/. Equal originals share one.
CREATE TABLE stored_object (
    name BLOB PRIMARY KEY CHECK (length(name) = 32),
    object_id BLOB NOT NULL UNIQUE CHECK (length(object_id) = 16),
    stored_size INTEGER NOT NULL CHECK (stored_size > 0),
    original_sha256 BLOB NOT NULL CHECK (length(original_sha256) = 32),
    original_size INTEGER NOT NULL CHECK (original_size >= 0),
    stored_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stored_object_by_original ON stored_object (original_sha256);

CREATE TABLE evidence (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    exhibit_initials TEXT NOT NULL CHECK (exhibit_initials <> ''),
    exhibit_number INTEGER NOT NULL CHECK (exhibit_number >= 1),
    origin TEXT NOT NULL CHECK (origin IN ('file', 'pasted', 'imported', 'physical')),
    name TEXT NOT NULL CHECK (name <> ''),
    name_bytes BLOB NOT NULL,
    source_path TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB CHECK (sha256 IS NULL OR length(sha256) = 32),
    media_type TEXT NOT NULL,
    object BLOB REFERENCES stored_object (name),
    added_at INTEGER NOT NULL,
    file_modified_at INTEGER,
    captured_at TEXT,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    duplicate_of BLOB REFERENCES evidence (id),
    revision INTEGER NOT NULL,
    removed_at INTEGER,
    removed_reason TEXT NOT NULL,
    UNIQUE (exhibit_initials, exhibit_number),
    CHECK ((origin = 'physical') = (sha256 IS NULL)),
    CHECK (origin <> 'physical' OR object IS NULL),
    CHECK (origin = 'physical' OR object IS NOT NULL OR removed_at IS NOT NULL)
) STRICT;
CREATE INDEX evidence_by_case ON evidence (case_id, seq);
CREATE INDEX evidence_by_digest ON evidence (case_id, sha256);
CREATE INDEX evidence_by_object ON evidence (object);

-- The highest number ever given out; numbers are never used again.
CREATE TABLE exhibit_counter (
    initials TEXT PRIMARY KEY,
    last_number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_evidence (
    incident BLOB NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    evidence BLOB NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (incident, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_evidence_back ON incident_evidence (evidence, incident);

-- Messages read out of an imported file, and text recognised in pictures. The file itself is the evidence.
CREATE TABLE message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    evidence BLOB NOT NULL REFERENCES evidence (id),
    position INTEGER NOT NULL,
    sent_at INTEGER,
    sent_offset INTEGER,
    time_text TEXT NOT NULL,
    sender TEXT NOT NULL,
    account BLOB REFERENCES account (id),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'unknown')),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    attachment BLOB REFERENCES evidence (id),
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX message_by_evidence ON message (evidence, position);
CREATE INDEX message_by_time ON message (case_id, sent_at);

CREATE TABLE recognised_text (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    evidence BLOB NOT NULL REFERENCES evidence (id),
    page INTEGER NOT NULL,
    language TEXT NOT NULL,
    engine TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    UNIQUE (evidence, page, language)
) STRICT;

-- ---------------------------------------------------------------- reports, contacts, steps

CREATE TABLE report (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    channel TEXT NOT NULL CHECK (channel <> ''),
    agency TEXT NOT NULL,
    force TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sort_at INTEGER NOT NULL,
    no_reference_given INTEGER NOT NULL CHECK (no_reference_given IN (0, 1)),
    officer TEXT NOT NULL,
    told TEXT NOT NULL,
    said TEXT NOT NULL,
    recorded_as TEXT NOT NULL,
    status TEXT NOT NULL,
    notes TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX report_by_time ON report (case_id, sort_at DESC, seq DESC);

CREATE TABLE report_reference (
    report BLOB NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    given_at TEXT,
    given_by TEXT NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_incident (
    report BLOB NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    incident BLOB NOT NULL REFERENCES incident (id),
    PRIMARY KEY (report, incident)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_incident_back ON report_incident (incident, report);

CREATE TABLE contact (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    report BLOB REFERENCES report (id),
    at TEXT NOT NULL,
    sort_at INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    channel TEXT NOT NULL,
    agency TEXT NOT NULL,
    who TEXT NOT NULL,
    told TEXT NOT NULL,
    said TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_by_time ON contact (case_id, sort_at DESC, seq DESC);

CREATE TABLE contact_evidence (
    contact BLOB NOT NULL REFERENCES contact (id),
    position INTEGER NOT NULL,
    evidence BLOB NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (contact, evidence)
) STRICT, WITHOUT ROWID;

-- A promise stands in a report or in a contact.
CREATE TABLE promise (
    record BLOB NOT NULL CHECK (length(record) = 16),
    position INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    due_by TEXT,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    rung TEXT NOT NULL CHECK (rung <> ''),
    state TEXT NOT NULL CHECK (state IN ('not-started', 'waiting', 'to-chase', 'done', 'does-not-apply')),
    report BLOB REFERENCES report (id),
    started_on TEXT,
    due_on TEXT,
    due_rule TEXT NOT NULL,
    answered_by BLOB REFERENCES contact (id),
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX step_by_case ON step (case_id, due_on);

-- What was handed out: packs and letters, and to whom.
CREATE TABLE handover (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES matter (id),
    kind TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    given_to TEXT NOT NULL,
    manifest_sha256 BLOB,
    items TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
