-- What went out and what came back is hash-chained: one link when the bytes are frozen, one when the answer is settled.
-- Attempts of an earlier time are linked in order before the first new one.
CREATE TABLE attempt_chain (
    id INTEGER PRIMARY KEY, attempt_id INTEGER NOT NULL REFERENCES outbox_attempt,
    part TEXT NOT NULL CHECK (part IN ('sent', 'answered')), content BLOB NOT NULL, hash BLOB NOT NULL,
    UNIQUE (attempt_id, part)) STRICT;

CREATE TRIGGER attempt_chain_no_update BEFORE UPDATE ON attempt_chain BEGIN SELECT raise(ABORT, 'append-only: attempt_chain'); END;
CREATE TRIGGER attempt_chain_no_delete BEFORE DELETE ON attempt_chain BEGIN SELECT raise(ABORT, 'append-only: attempt_chain'); END;
CREATE TRIGGER attempt_chain_no_replace BEFORE INSERT ON attempt_chain
WHEN EXISTS (SELECT 1 FROM attempt_chain WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM attempt_chain WHERE attempt_id = NEW.attempt_id AND part = NEW.part)
BEGIN SELECT raise(ABORT, 'append-only: attempt_chain'); END;
CREATE TRIGGER outbox_attempt_frozen BEFORE UPDATE OF profile, url, request, sent_at ON outbox_attempt
BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;
CREATE TRIGGER outbox_attempt_answer_stays BEFORE UPDATE OF status, answer, answered_at, outcome ON outbox_attempt WHEN old.answered_at <> ''
BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;
CREATE TRIGGER outbox_attempt_row_no_update BEFORE UPDATE ON outbox_attempt_row BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt_row'); END;
CREATE TRIGGER outbox_attempt_row_no_delete BEFORE DELETE ON outbox_attempt_row BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt_row'); END;
