-- Until when each entry is kept, worked out from the rule packs when it is asked for; may be worked out again at any
-- time, so it stands outside the chain. until: ISO date, 'permanent', or '' where no rule says. rules: of today's packs,
-- so that a changed pack has it worked out anew.
CREATE TABLE kept_until (
    event_id INTEGER PRIMARY KEY REFERENCES event, until TEXT NOT NULL, rule TEXT NOT NULL, basis TEXT NOT NULL,
    rules BLOB NOT NULL) STRICT;
CREATE INDEX kept_until_end ON kept_until (until, event_id);

-- INSERT OR REPLACE deletes without asking the triggers that refuse DELETE (unless recursive_triggers is on, which only
-- our own connections could promise). What is posted is not replaced: an insert over it is refused before it comes to that.
CREATE TRIGGER event_no_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: event'); END;
CREATE TRIGGER correction_no_replace BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM correction WHERE corrected_id = NEW.corrected_id)
  OR EXISTS (SELECT 1 FROM correction WHERE by_id = NEW.by_id)
BEGIN SELECT raise(ABORT, 'append-only: correction'); END;
CREATE TRIGGER line_no_replace BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM line WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM line WHERE event_id = NEW.event_id AND number = NEW.number)
BEGIN SELECT raise(ABORT, 'append-only: line'); END;
CREATE TRIGGER lot_no_replace BEFORE INSERT ON lot
WHEN EXISTS (SELECT 1 FROM lot WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: lot'); END;
CREATE TRIGGER object_no_replace BEFORE INSERT ON object
WHEN EXISTS (SELECT 1 FROM object WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM object WHERE kind = NEW.kind AND code = NEW.code)
BEGIN SELECT raise(ABORT, 'append-only: object'); END;
CREATE TRIGGER item_code_no_replace BEFORE INSERT ON item_code
WHEN EXISTS (SELECT 1 FROM item_code WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM item_code WHERE code = NEW.code)
BEGIN SELECT raise(ABORT, 'append-only: item_code'); END;
CREATE TRIGGER line_code_no_replace BEFORE INSERT ON line_code
WHEN EXISTS (SELECT 1 FROM line_code WHERE code_id = NEW.code_id AND line_id = NEW.line_id)
BEGIN SELECT raise(ABORT, 'append-only: line_code'); END;
CREATE TRIGGER code_parent_no_replace BEFORE INSERT ON code_parent
WHEN EXISTS (SELECT 1 FROM code_parent WHERE code_id = NEW.code_id AND event_id = NEW.event_id)
BEGIN SELECT raise(ABORT, 'append-only: code_parent'); END;
CREATE TRIGGER subject_value_no_replace BEFORE INSERT ON subject_value
WHEN EXISTS (SELECT 1 FROM subject_value WHERE subject = NEW.subject AND subject_id = NEW.subject_id AND path = NEW.path AND event_id = NEW.event_id)
BEGIN SELECT raise(ABORT, 'append-only: subject_value'); END;
CREATE TRIGGER field_index_no_replace BEFORE INSERT ON field_index
WHEN EXISTS (SELECT 1 FROM field_index WHERE path = NEW.path AND value = NEW.value AND event_id = NEW.event_id AND line_number = NEW.line_number)
BEGIN SELECT raise(ABORT, 'append-only: field_index'); END;
CREATE TRIGGER paper_use_no_replace BEFORE INSERT ON paper_use
WHEN EXISTS (SELECT 1 FROM paper_use WHERE event_id = NEW.event_id AND line_number = NEW.line_number AND paper_id = NEW.paper_id)
BEGIN SELECT raise(ABORT, 'append-only: paper_use'); END;
CREATE TRIGGER event_document_no_replace BEFORE INSERT ON event_document
WHEN EXISTS (SELECT 1 FROM event_document WHERE event_id = NEW.event_id AND document_id = NEW.document_id)
BEGIN SELECT raise(ABORT, 'append-only: event_document'); END;
CREATE TRIGGER event_private_no_replace BEFORE INSERT ON event_private
WHEN EXISTS (SELECT 1 FROM event_private WHERE event_id = NEW.event_id AND line_number = NEW.line_number AND path = NEW.path)
BEGIN SELECT raise(ABORT, 'append-only: event_private'); END;
CREATE TRIGGER chain_no_replace BEFORE INSERT ON chain
WHEN EXISTS (SELECT 1 FROM chain WHERE event_id = NEW.event_id)
BEGIN SELECT raise(ABORT, 'append-only: chain'); END;
CREATE TRIGGER seal_no_replace BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM seal WHERE day = NEW.day AND event_count = NEW.event_count)
BEGIN SELECT raise(ABORT, 'append-only: seal'); END;
CREATE TRIGGER master_change_no_replace BEFORE INSERT ON master_change
WHEN EXISTS (SELECT 1 FROM master_change WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: master_change'); END;
CREATE TRIGGER due_settlement_no_replace BEFORE INSERT ON due_settlement
WHEN EXISTS (SELECT 1 FROM due_settlement WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: due_settlement'); END;
CREATE TRIGGER outbox_no_replace BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM outbox WHERE profile = NEW.profile AND business_key = NEW.business_key)
BEGIN SELECT raise(ABORT, 'append-only: outbox'); END;
CREATE TRIGGER outbox_attempt_no_replace BEFORE INSERT ON outbox_attempt
WHEN EXISTS (SELECT 1 FROM outbox_attempt WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;
CREATE TRIGGER filing_package_no_replace BEFORE INSERT ON filing_package
WHEN EXISTS (SELECT 1 FROM filing_package WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'append-only: filing_package'); END;

-- What may come twice is the same each time: the first stays, the second is passed over.
CREATE TRIGGER pack_version_no_replace BEFORE INSERT ON pack_version
WHEN EXISTS (SELECT 1 FROM pack_version WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM pack_version WHERE hash = NEW.hash)
BEGIN SELECT raise(IGNORE); END;
CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = NEW.sha256)
BEGIN SELECT raise(IGNORE); END;
CREATE TRIGGER paper_approval_no_replace BEFORE INSERT ON paper_approval
WHEN EXISTS (SELECT 1 FROM paper_approval WHERE paper_id = NEW.paper_id AND user_id = NEW.user_id)
BEGIN SELECT raise(IGNORE); END;
CREATE TRIGGER event_attachment_no_replace BEFORE INSERT ON event_attachment
WHEN EXISTS (SELECT 1 FROM event_attachment WHERE event_id = NEW.event_id AND sha256 = NEW.sha256 AND field = NEW.field)
BEGIN SELECT raise(IGNORE); END;
-- UPDATE OR REPLACE would do the same to the row whose number is taken.
CREATE TRIGGER outbox_keeps_id BEFORE UPDATE OF id ON outbox BEGIN SELECT raise(ABORT, 'outbox rows are frozen'); END;
CREATE TRIGGER outbox_attempt_keeps_id BEFORE UPDATE OF id ON outbox_attempt
BEGIN SELECT raise(ABORT, 'append-only: outbox_attempt'); END;
