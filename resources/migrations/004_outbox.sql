-- What waits to go out. A row is written in its event's own transaction; the record, the business key and the profile's
-- version are frozen in it. One row an event and a platform.
CREATE TABLE platform (
    profile TEXT PRIMARY KEY, enabled INTEGER NOT NULL, environment TEXT NOT NULL, base TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT;
-- Credentials, sealed with the ledger key.
CREATE TABLE platform_secret (
    profile TEXT NOT NULL, credential TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (profile, credential)) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event, profile TEXT NOT NULL, profile_version TEXT NOT NULL,
    business_key TEXT NOT NULL, record TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'accepted', 'unknown', 'retry', 'rejected', 'blocked', 'conflict', 'withdrawn')),
    attempts INTEGER NOT NULL DEFAULT 0, next_at TEXT NOT NULL DEFAULT '', receipt TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, settled_at TEXT NOT NULL DEFAULT '',
    UNIQUE (profile, business_key)) STRICT;
CREATE INDEX outbox_due ON outbox (profile, state, id) WHERE state <> 'accepted';
CREATE INDEX outbox_event ON outbox (event_id);

-- Every request that left, frozen before the socket opened, and what came back. Kept for ever.
CREATE TABLE outbox_attempt (
    id INTEGER PRIMARY KEY, profile TEXT NOT NULL, url TEXT NOT NULL, request BLOB NOT NULL, sent_at TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0, answer BLOB NOT NULL DEFAULT x'', answered_at TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE outbox_attempt_row (
    outbox_id INTEGER NOT NULL REFERENCES outbox, attempt_id INTEGER NOT NULL REFERENCES outbox_attempt,
    PRIMARY KEY (outbox_id, attempt_id)) STRICT, WITHOUT ROWID;

CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT raise(ABORT, 'outbox rows stay'); END;
CREATE TRIGGER outbox_frozen BEFORE UPDATE OF event_id, profile, business_key, record ON outbox
    BEGIN SELECT raise(ABORT, 'outbox rows are frozen'); END;
CREATE TRIGGER outbox_receipt_stays BEFORE UPDATE OF receipt ON outbox WHEN old.receipt <> '' AND new.receipt <> old.receipt
    BEGIN SELECT raise(ABORT, 'a receipt is never overwritten'); END;
CREATE TRIGGER outbox_attempt_no_delete BEFORE DELETE ON outbox_attempt BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;
