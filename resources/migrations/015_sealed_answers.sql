-- What platforms answer is sealed under the ledger's key, as what goes to them is; `outcome` says of it what may be read.
-- 'clear': of an earlier program, waits for the key to be sealed; 'sealedLater': sealed then, the chain of attempts holds
-- the digest of the outcome and answer that lie inside the seal.
ALTER TABLE outbox_attempt ADD COLUMN answer_form TEXT NOT NULL DEFAULT 'clear' CHECK (answer_form IN ('clear', 'sealed', 'sealedLater'));
CREATE INDEX outbox_attempt_clear ON outbox_attempt (id) WHERE answer_form = 'clear' AND answered_at <> '';
DROP TRIGGER outbox_attempt_answer_stays;
CREATE TRIGGER outbox_attempt_answer_stays BEFORE UPDATE OF status, answer, answered_at, outcome, answer_form ON outbox_attempt
WHEN old.answered_at <> '' AND NOT (old.answer_form = 'clear' AND new.answer_form = 'sealedLater'
                                    AND new.status = old.status AND new.answered_at = old.answered_at)
BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;

-- Fetched lists too: black lists name persons. `key` of a sealed one is a digest under the ledger's key.
CREATE TABLE platform_item_next (
    profile TEXT NOT NULL, list TEXT NOT NULL, key TEXT NOT NULL, item BLOB NOT NULL, fetched_at TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('clear', 'sealed')),
    PRIMARY KEY (profile, list, key)) STRICT, WITHOUT ROWID;
INSERT INTO platform_item_next (profile, list, key, item, fetched_at, form)
    SELECT profile, list, key, CAST(item AS BLOB), fetched_at, 'clear' FROM platform_item;
DROP TABLE platform_item;
ALTER TABLE platform_item_next RENAME TO platform_item;
CREATE INDEX platform_item_clear ON platform_item (profile) WHERE form = 'clear';

-- What was answered to a name may be a token: sealed, and asked for once more.
DROP TABLE platform_resolved;
CREATE TABLE platform_resolved (
    profile TEXT NOT NULL, call TEXT NOT NULL, argument TEXT NOT NULL, sealed BLOB NOT NULL, until TEXT NOT NULL,
    PRIMARY KEY (profile, call, argument)) STRICT, WITHOUT ROWID;

-- With each seal of the entries: how many links the chain of attempts had, and the hash that stands for all of them.
CREATE TABLE attempt_seal (
    links INTEGER PRIMARY KEY, day TEXT NOT NULL, head BLOB NOT NULL, sealed_at TEXT NOT NULL) STRICT;
CREATE TRIGGER attempt_seal_no_update BEFORE UPDATE ON attempt_seal BEGIN SELECT raise(ABORT, 'append-only: attempt_seal'); END;
CREATE TRIGGER attempt_seal_no_delete BEFORE DELETE ON attempt_seal BEGIN SELECT raise(ABORT, 'append-only: attempt_seal'); END;
CREATE TRIGGER attempt_seal_no_replace BEFORE INSERT ON attempt_seal
WHEN EXISTS (SELECT 1 FROM attempt_seal WHERE links = NEW.links) BEGIN SELECT raise(ABORT, 'append-only: attempt_seal'); END;
