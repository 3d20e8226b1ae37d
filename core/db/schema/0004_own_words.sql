-- Schema 4: the words that a person counts as spelt right; why somebody is linked to an incident.

-- Of the person, not of a case, and no record: no revision, no entry in the log. `folded` is the word as it is compared:
-- NFC, small letters, one kind of apostrophe.
CREATE TABLE own_word (
    folded TEXT PRIMARY KEY CHECK (folded <> ''),
    word TEXT NOT NULL CHECK (word <> ''),
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE incident_person ADD COLUMN reason TEXT NOT NULL DEFAULT '';
