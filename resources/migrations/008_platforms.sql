-- Two more states: `part` (stored there without some codes) and `running` (the platform works on it). SQLite cannot
-- change a CHECK, so the table is made again with every row, and what refers to it after it.
CREATE TABLE outbox_attempt_row_kept (outbox_id INTEGER NOT NULL, attempt_id INTEGER NOT NULL) STRICT;
INSERT INTO outbox_attempt_row_kept SELECT outbox_id, attempt_id FROM outbox_attempt_row;
DROP TABLE outbox_attempt_row;

CREATE TABLE outbox_next (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event, profile TEXT NOT NULL, profile_version TEXT NOT NULL,
    business_key TEXT NOT NULL, record TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'accepted', 'unknown', 'retry', 'rejected', 'blocked', 'conflict', 'withdrawn', 'part', 'running')),
    attempts INTEGER NOT NULL DEFAULT 0, next_at TEXT NOT NULL DEFAULT '', receipt TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, settled_at TEXT NOT NULL DEFAULT '',
    -- Where the platform works on it, and the record whose arrival this one waits for.
    job TEXT NOT NULL DEFAULT '', after_key TEXT NOT NULL DEFAULT '',
    UNIQUE (profile, business_key)) STRICT;
INSERT INTO outbox_next (id, event_id, profile, profile_version, business_key, record, state, attempts, next_at, receipt, reason, created_at,
                         settled_at, after_key)
    SELECT id, event_id, profile, profile_version, business_key, record, state, attempts, next_at, receipt, reason, created_at, settled_at,
           ifnull(record ->> '$."record.corrects"', '') FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (profile, state, id) WHERE state <> 'accepted';
CREATE INDEX outbox_event ON outbox (event_id);

CREATE TABLE outbox_attempt_row (
    outbox_id INTEGER NOT NULL REFERENCES outbox, attempt_id INTEGER NOT NULL REFERENCES outbox_attempt,
    PRIMARY KEY (outbox_id, attempt_id)) STRICT, WITHOUT ROWID;
INSERT INTO outbox_attempt_row SELECT outbox_id, attempt_id FROM outbox_attempt_row_kept;
DROP TABLE outbox_attempt_row_kept;

CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT raise(ABORT, 'outbox rows stay'); END;
CREATE TRIGGER outbox_frozen BEFORE UPDATE OF event_id, profile, business_key, record, after_key ON outbox
    BEGIN SELECT raise(ABORT, 'outbox rows are frozen'); END;
CREATE TRIGGER outbox_receipt_stays BEFORE UPDATE OF receipt ON outbox WHEN old.receipt <> '' AND new.receipt <> old.receipt
    BEGIN SELECT raise(ABORT, 'a receipt is never overwritten'); END;
CREATE TRIGGER outbox_no_replace BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM outbox WHERE profile = NEW.profile AND business_key = NEW.business_key)
BEGIN SELECT raise(ABORT, 'append-only: outbox'); END;
CREATE TRIGGER outbox_keeps_id BEFORE UPDATE OF id ON outbox BEGIN SELECT raise(ABORT, 'outbox rows are frozen'); END;

-- Serial numbers are counted for each platform and day; a number that was taken and not sent stays a gap.
CREATE TABLE platform_serial (
    profile TEXT NOT NULL, day TEXT NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (profile, day)) STRICT, WITHOUT ROWID;
-- What a platform answered to a name, until when it is believed.
CREATE TABLE platform_resolved (
    profile TEXT NOT NULL, call TEXT NOT NULL, argument TEXT NOT NULL, members TEXT NOT NULL, until TEXT NOT NULL,
    PRIMARY KEY (profile, call, argument)) STRICT, WITHOUT ROWID;
